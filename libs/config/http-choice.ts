import { isIP } from 'node:net';
import type { SettingsReader } from './settings-reader';

export interface HttpChoice {
  readonly port: number;
  readonly host: string;
  /** Where browsers find this product, as an origin (`https://host`): only pages from there may act. */
  readonly publicUrl: string;
  /** Addresses of the proxies in front, each exact: only what these say of a client's address is believed. */
  readonly trustedProxies: readonly string[];
  /** What one account, or one address without an account, may ask for in a minute. */
  readonly requestsPerMinute: number;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Reads PORT, HOST, PUBLIC_URL, TRUST_PROXY and REQUESTS_PER_MINUTE. */
export function readHttp(settings: SettingsReader): HttpChoice {
  const port = settings.integer('PORT', 3000, { min: 0, max: 65_535 });
  return {
    port,
    host: settings.optional('HOST') ?? '127.0.0.1',
    publicUrl: settings.parsed('PUBLIC_URL', `http://localhost:${port}`, {
      expected: '应为 https://主机 形式的网址（仅本机可用 http），不含路径',
      parse: originOf,
    }),
    trustedProxies: settings.parsed<readonly string[]>('TRUST_PROXY', [], {
      expected: '应为以逗号分隔的代理服务器IP地址，不接受网段',
      parse: addressesOf,
    }),
    requestsPerMinute: settings.integer('REQUESTS_PER_MINUTE', 1200, { min: 1, max: 1_000_000 }),
  };
}

/** Without TLS the session could be read on the way, so plain HTTP is for this machine alone. */
function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, origin, href } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
  return isSafe && href === `${origin}/` ? origin : undefined;
}

function addressesOf(text: string): readonly string[] | undefined {
  const addresses = text.split(',').map((address) => address.trim());
  return addresses.every((address) => isIP(address) !== 0) ? addresses : undefined;
}
