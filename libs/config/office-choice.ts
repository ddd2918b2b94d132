import { join } from 'node:path';
import { type OfficeProfile, parseOfficeProfile, YUNCHENG_OFFICE } from './office-profile';
import type { SettingsReader } from './settings-reader';

/** Where the key comes from that signs what the office issues. */
export type OfficeKeyChoice =
  /** The office's own: a PKCS#12 file with its passphrase, or PEM. */
  | { readonly source: 'file'; readonly path: string; readonly passphrase: string }
  /** The office's own, in a device or a service: a program signs, and this PEM file has the certificates, the key's own first. */
  | { readonly source: 'command'; readonly command: readonly [string, ...string[]]; readonly certificates: string }
  /** A specimen, made once and kept in this PEM file: every document is marked 样张. */
  | { readonly source: 'specimen'; readonly path: string }
  /** None: with several processes on several machines a key cannot make itself. Nothing can be issued until there is one. */
  | { readonly source: 'missing' };

/** The time-stamping authority (RFC 3161) that every signature needs a token of. */
export interface TimestampChoice {
  readonly url: string;
  /** PEM file: the authority's certificate, or those it leads to. */
  readonly certificates: string;
  readonly timeoutSeconds: number;
}

/** A certificate of the office that counts for nothing from a moment on: its key was lost, or is in other hands. */
export interface RevokedCertificate {
  /** SHA-256 of the certificate, lower-case hex. */
  readonly sha256: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** The office, its key and its seal. */
export interface OfficeChoice {
  readonly profile: OfficeProfile;
  readonly key: OfficeKeyChoice;
  /** The seal's image, PNG with transparent ground; null where there is none, and documents are marked 样张. */
  readonly sealImage: string | null;
  /** Null: signatures bear no time stamp. */
  readonly timestamps: TimestampChoice | null;
  readonly revoked: readonly RevokedCertificate[];
}

/** Reads OFFICE_PROFILE, the OFFICE_KEY_ variables, OFFICE_SEAL_FILE, OFFICE_REVOKED and the OFFICE_TIMESTAMP_ variables. */
export function readOffice(
  settings: SettingsReader,
  { dataDirectory, isEmbedded }: { readonly dataDirectory: string; readonly isEmbedded: boolean },
): OfficeChoice {
  return {
    profile: settings.parsed('OFFICE_PROFILE', YUNCHENG_OFFICE, {
      expected:
        '应为JSON，含name、location、recipients、reportsTo、basis（title、number）、contact（name、telephone、email）',
      parse: parseOfficeProfile,
    }),
    key: readKey(settings, { dataDirectory, isEmbedded }),
    sealImage: settings.optional('OFFICE_SEAL_FILE') ?? null,
    timestamps: readTimestamps(settings),
    revoked: settings.parsed('OFFICE_REVOKED', [], {
      expected: '应为以逗号或换行分隔的“证书SHA-256摘要@失效时间”，如 0123…@2021-10-01T00:00:00+08:00',
      parse: parseRevoked,
    }),
  };
}

function parseRevoked(text: string): readonly RevokedCertificate[] | undefined {
  const entries = text.split(/[,\n]/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const revoked = entries.map((entry) => {
    const [sha256 = '', moment = ''] = entry.split('@');
    return { sha256: sha256.toLowerCase(), since: Date.parse(moment) };
  });
  const areSound = revoked.every(({ sha256, since }) => /^[0-9a-f]{64}$/.test(sha256) && !Number.isNaN(since));
  return areSound ? revoked : undefined;
}

function readKey(
  settings: SettingsReader,
  { dataDirectory, isEmbedded }: { readonly dataDirectory: string; readonly isEmbedded: boolean },
): OfficeKeyChoice {
  const path = settings.optional('OFFICE_KEY_FILE');
  const passphrase = settings.optional('OFFICE_KEY_PASSPHRASE');
  const command = settings.parsed('OFFICE_KEY_COMMAND', null, {
    expected: '应为JSON字符串数组，依次为程序和参数，如 ["/usr/local/bin/sign","--slot","0"]',
    parse: parseCommand,
  });
  if (command !== null && path !== undefined) settings.refuse('OFFICE_KEY_COMMAND', '与 OFFICE_KEY_FILE 只能填写一项');
  const certificates = together(settings, ['OFFICE_KEY_CERTIFICATES', 'OFFICE_KEY_COMMAND'], command !== null);
  if (command !== null) return { source: 'command', command, certificates };
  if (path !== undefined) return { source: 'file', path, passphrase: passphrase ?? '' };
  if (passphrase !== undefined) settings.refuse('OFFICE_KEY_PASSPHRASE', '只能与 OFFICE_KEY_FILE 一并填写');
  return isEmbedded
    ? { source: 'specimen', path: join(dataDirectory, 'office', 'specimen-key.pem') }
    : { source: 'missing' };
}

function parseCommand(text: string): readonly [string, ...string[]] | undefined {
  const parts = parsedJson(text);
  if (!Array.isArray(parts)) return undefined;
  const [program, ...args] = parts.map((part: unknown) => (typeof part === 'string' ? part : undefined));
  const areTexts = args.every((arg) => arg !== undefined);
  return program === undefined || program === '' || !areTexts ? undefined : [program, ...args];
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readTimestamps(settings: SettingsReader): TimestampChoice | null {
  const url = settings.parsed('OFFICE_TIMESTAMP_URL', null, {
    expected: '应为以http://或https://开头的地址',
    parse: (text) => (/^https?:\/\//.test(text) && URL.canParse(text) ? text : undefined),
  });
  const certificates = together(settings, ['OFFICE_TIMESTAMP_CERTIFICATES', 'OFFICE_TIMESTAMP_URL'], url !== null);
  const timeoutSeconds = settings.integer('OFFICE_TIMESTAMP_TIMEOUT', 15, { min: 1, max: 120 });
  return url === null ? null : { url, certificates, timeoutSeconds };
}

/** A file that is named exactly when what it belongs to is given. */
function together(settings: SettingsReader, [variable, other]: readonly [string, string], isGiven: boolean): string {
  const path = settings.optional(variable) ?? '';
  if (isGiven && path === '') settings.refuse(variable, `应与 ${other} 一并填写，为PEM证书文件的路径`);
  if (!isGiven && path !== '') settings.refuse(variable, `只能与 ${other} 一并填写`);
  return path;
}
