import { join } from 'node:path';
import type { SettingsReader } from './settings-reader';

/** Where stored files lie. */
export type FilesChoice =
  | { readonly driver: 'folder'; readonly path: string }
  | {
      readonly driver: 's3';
      /** The server, without a path: `https://s3.example.cn`. */
      readonly endpoint: string;
      readonly region: string;
      readonly bucket: string;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
    };

const ENDPOINT_EXPECTED = '应为 https://主机:端口 或 http://主机:端口';
const BUCKET_EXPECTED = '应为 3 至 63 个小写字母、数字、点或连字符，首尾为字母或数字';
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
/** What most servers of one's own call themselves. */
const USUAL_REGION = 'us-east-1';

/** Reads FILES_DRIVER, FILES_DIR and, for a server that speaks S3, S3_ENDPOINT, S3_REGION, S3_BUCKET and its two keys. */
export function readFiles(settings: SettingsReader, dataDirectory: string): FilesChoice {
  const driver = settings.oneOf('FILES_DRIVER', 'folder', ['folder', 's3']);
  const endpoint = settings.parsed('S3_ENDPOINT', '', { expected: ENDPOINT_EXPECTED, parse: endpointOf });
  const bucket = settings.parsed('S3_BUCKET', '', {
    expected: BUCKET_EXPECTED,
    parse: (text) => (BUCKET.test(text) ? text : undefined),
  });
  if (driver === 'folder') return { driver, path: settings.optional('FILES_DIR') ?? join(dataDirectory, 'files') };
  const required = (name: string): string => {
    const text = settings.optional(name);
    if (text === undefined) settings.refuse(name, 'FILES_DRIVER 为 s3 时必须填写');
    return text ?? '';
  };
  required('S3_ENDPOINT');
  required('S3_BUCKET');
  const region = settings.optional('S3_REGION') ?? USUAL_REGION;
  const keys = { accessKeyId: required('S3_ACCESS_KEY_ID'), secretAccessKey: required('S3_SECRET_ACCESS_KEY') };
  return { driver, endpoint, region, bucket, ...keys };
}

function endpointOf(text: string): string | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { origin, pathname, search, hash, username } = new URL(text);
  return pathname === '/' && search === '' && hash === '' && username === '' ? origin : undefined;
}
