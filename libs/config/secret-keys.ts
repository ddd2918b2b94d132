import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SecretKeysUnusable } from './config.errors';
import type { SettingsReader } from './settings-reader';

/** A key of 256 bits under its name, which stands in every text it has sealed. */
export interface SecretKey {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** Where the keys for secrets at rest come from. The first key seals; the others only open what they sealed before. */
export type SecretKeysChoice =
  | { readonly source: 'inline'; readonly keys: readonly SecretKey[] }
  /** A file of lines `NAME:KEY`. `isMade`: it is made on the first start, where this process has the data to itself. */
  | { readonly source: 'file'; readonly path: string; readonly isMade: boolean };

const ENTRY = /^([a-z0-9-]{1,20}):([A-Za-z0-9+/]{43}=)$/;
const EXPECTED = '应为以逗号分隔的“名称:密钥”，名称为小写字母、数字或连字符，密钥为32字节的Base64编码；第一个用于加密';

/** Reads SECRET_KEYS and SECRET_KEY_FILE; the former comes first. */
export function readSecretKeysChoice(
  settings: SettingsReader,
  { dataDirectory, isEmbedded }: { dataDirectory: string; isEmbedded: boolean },
): SecretKeysChoice {
  const keys = settings.parsed('SECRET_KEYS', null, { expected: EXPECTED, parse: (text) => parseKeys(text, ',') });
  if (keys !== null) return { source: 'inline', keys };
  const path = settings.optional('SECRET_KEY_FILE');
  return { source: 'file', path: path ?? join(dataDirectory, 'secret.keys'), isMade: isEmbedded && path === undefined };
}

/** The keys of a choice. Throws `SecretKeysUnusable` for a file that is missing, malformed, or readable for others. */
export function openSecretKeys(choice: SecretKeysChoice): readonly SecretKey[] {
  if (choice.source === 'inline') return choice.keys;
  if (choice.isMade) makeKeyFile(choice.path);
  const keys = parseKeys(readKeyFile(choice.path), '\n');
  if (keys === undefined) throw new SecretKeysUnusable('malformed');
  return keys;
}

/** Written once: losing it loses what it has sealed. A file that is there is never touched. */
function makeKeyFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, `k1:${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!isThere(error)) throw error;
  }
}

function isThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}

function readKeyFile(path: string): string {
  try {
    // Windows keeps no such bits.
    const isOpen = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
    if (isOpen) throw new SecretKeysUnusable('readable-for-others');
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof SecretKeysUnusable) throw error;
    throw new SecretKeysUnusable('unreadable', { cause: error });
  }
}

/** Undefined where anything is malformed, or a name comes twice. */
function parseKeys(text: string, separator: string): readonly SecretKey[] | undefined {
  const entries = text.split(separator).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const keys = entries.flatMap((entry) => {
    const [, id, key] = ENTRY.exec(entry) ?? [];
    return id === undefined || key === undefined ? [] : [{ id, bytes: Buffer.from(key, 'base64') }];
  });
  const isWhole = keys.length === entries.length && keys.length > 0;
  return isWhole && new Set(keys.map(({ id }) => id)).size === keys.length ? keys : undefined;
}
