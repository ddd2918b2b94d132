import type { SettingsReader } from './settings-reader';

/** Where traces are sent by OTLP over HTTP; null where they are not. */
export type TracesChoice = {
  /** With its path: `http://collector:4318/v1/traces`. */
  readonly url: string;
  /** What the process is called in them. */
  readonly service: string;
  /** Of how many traces, 0 to 1, all spans are sent. */
  readonly ratio: number;
} | null;

const ENDPOINT_EXPECTED = '应为 http://主机:端口 或 https://主机:端口，不含口令和参数';

/**
 * Reads OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SERVICE_NAME and OTEL_TRACES_SAMPLER_ARG, by the names that OpenTelemetry gives them. Without
 * an endpoint nothing is traced.
 */
export function readTraces(settings: SettingsReader): TracesChoice {
  const url = settings.parsed('OTEL_EXPORTER_OTLP_ENDPOINT', '', {
    expected: ENDPOINT_EXPECTED,
    parse: addressOfTraces,
  });
  const service = settings.parsed('OTEL_SERVICE_NAME', 'shuanggongshi', {
    expected: '应为 1 至 60 个字母、数字、点、下划线或连字符',
    parse: (text) => (/^[\w.-]{1,60}$/.test(text) ? text : undefined),
  });
  const ratio = settings.parsed('OTEL_TRACES_SAMPLER_ARG', 1, {
    expected: '应为 0 至 1 之间的小数',
    parse: (text) => (/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/.test(text) ? Number(text) : undefined),
  });
  return url === '' ? null : { url, service, ratio };
}

function addressOfTraces(text: string): string | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { origin, pathname, search, hash, username, password } = new URL(text);
  if (`${search}${hash}${username}${password}` !== '') return undefined;
  return `${origin}${pathname.replace(/\/+$/, '')}/v1/traces`;
}
