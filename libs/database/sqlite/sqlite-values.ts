import { isStorableText } from '../storable-text';

/** What libsql takes as a parameter without changing it. */
export type SqliteParameter = string | number | bigint | Uint8Array | null;

/**
 * A parameter as libsql must get it. It aborts the process on a boolean, and binds every number as REAL, so that 1 would become
 * the text "1.0" in a text column. Times become UTC text, as TypeORM writes them. Throws a TypeError on anything else.
 */
export function toSqlite(value: unknown): SqliteParameter {
  switch (typeof value) {
    case 'string':
      if (!isStorableText(value)) throw new TypeError('A text with NUL or half a surrogate pair cannot be stored.');
      return value;
    case 'number':
      return fromNumber(value);
    case 'boolean':
      return value ? 1n : 0n;
    case 'bigint':
      if (value > 9223372036854775807n || value < -9223372036854775808n) throw new TypeError('Beyond 64 bits.');
      return value;
    case 'undefined':
      return null;
    default:
      return fromObject(value);
  }
}

function fromNumber(value: number): number | bigint {
  if (Number.isSafeInteger(value)) return BigInt(value);
  if (Number.isFinite(value)) return value;
  throw new TypeError('Only finite numbers can be stored.');
}

function fromObject(value: unknown): SqliteParameter {
  if (value === null || value instanceof Uint8Array) return value;
  if (value instanceof Date) return value.toISOString().replace('T', ' ').replace('Z', '');
  throw new TypeError('A parameter must be a text, a number, a boolean, a time, bytes or null.');
}

/** How a column's values are made alike on both engines; undefined when they already are. */
export type ReadConversion = (value: unknown) => unknown;

/** The conversion for a column declared so. Expressions have no declared type and are left alone. */
export function conversionFor(declared: string | null): ReadConversion | undefined {
  if (declared === null) return undefined;
  if (/^(?:var)?binary|blob/i.test(declared))
    return (value) => (value instanceof ArrayBuffer ? Buffer.from(value) : value);
  return undefined;
}

/** Whether columns declared so may hold integers a JavaScript number cannot. */
export function isWide(declared: string | null): boolean {
  return declared !== null && /^bigint/i.test(declared);
}

/** An exact integer as a number where that is safe, else as text: the rule mysql2 follows for BIGINT. */
export function narrow(value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}
