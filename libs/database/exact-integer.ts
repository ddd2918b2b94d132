import type { ValueTransformer } from 'typeorm';

/**
 * For entity properties of type `bigint` (or `bigint | null`) on a `bigint` column: `@Column('bigint', { transformer: exactInteger })`.
 * Exact over 64 bits on both engines, which themselves give numbers or text.
 */
export const exactInteger: ValueTransformer = {
  to: (value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
  from: (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? BigInt(value) : value),
};

/**
 * A whole number out of a raw row, where the engines differ: sums come as text from MySQL and as numbers from SQLite, and a sum of
 * no rows is null, which counts 0. Throws on anything that is not a whole number JavaScript can hold.
 */
export function wholeNumber(value: unknown): number {
  if (value === null) return 0;
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw new TypeError('The database gave something else than a whole number.');
}
