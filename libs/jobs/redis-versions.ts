/** A server as its INFO names it. */
export interface RedisServer {
  readonly product: 'redis' | 'valkey';
  /** `7.2.16`. */
  readonly version: string;
}

/**
 * The first release of each branch without a known way to run code by scripts or commands: CVE-2025-49844, CVE-2026-23631, and what the
 * urgent releases of July 2026 mended. Branches that are not listed get no mending any more; younger ones were begun afterwards.
 */
const FIXED: Readonly<Record<RedisServer['product'], Readonly<Record<string, number>>>> = {
  redis: { '6.2': 23, '7.2': 15, '7.4': 10, '8.2': 8, '8.4': 5, '8.6': 5, '8.8': 1 },
  valkey: { '7.2': 11, '8.0': 6, '8.1': 4 },
};
const NEWEST_LISTED = { redis: [8, 8], valkey: [8, 1] } as const;

/** Whether a server's version is one without known ways to run code in it. */
export function isFixed({ product, version }: RedisServer): boolean {
  const [major = NaN, minor = NaN, patch = NaN] = version.split('.').map(Number);
  if ([major, minor, patch].some(Number.isNaN)) return false;
  const first = FIXED[product][`${String(major)}.${String(minor)}`];
  if (first !== undefined) return patch >= first;
  const [newestMajor, newestMinor] = NEWEST_LISTED[product];
  return major > newestMajor || (major === newestMajor && minor > newestMinor);
}

/** What an answer to INFO says of the server; null where it does not say. */
export function serverOf(info: string): RedisServer | null {
  const valkey = /^valkey_version:(\S+)/m.exec(info)?.[1];
  if (valkey !== undefined) return { product: 'valkey', version: valkey };
  const redis = /^redis_version:(\S+)/m.exec(info)?.[1];
  return redis === undefined ? null : { product: 'redis', version: redis };
}
