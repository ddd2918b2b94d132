import { RequestInvalid } from '../problems/edge.errors';

/** The values by which a list is sorted, of the last row of a page: where the next page begins. The last of them is unique. */
export type CursorKey = readonly (string | number)[];

const LONGEST = 600;
const BASE64URL = /^[A-Za-z0-9_-]+$/;

/** A key as it goes to the client: opaque by agreement, not secret. */
export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * Reads a cursor of a list whose key has these types. Clients can make one up: it is a starting point like any other, and its values
 * are bound as parameters. Throws `RequestInvalid`.
 */
export function decodeCursor(cursor: string, types: readonly ('string' | 'number')[]): CursorKey {
  const values = valuesOf(cursor);
  const key = values.flatMap((value) => (isKeyValue(value) ? [value] : []));
  const fits =
    values.length === types.length && key.length === types.length && key.every((value, i) => typeof value === types[i]);
  if (!fits) throw new RequestInvalid([{ field: 'cursor', reason: '分页位置无效，请从第一页重新开始' }]);
  return key;
}

/** How a list is sorted: columns as SQL names them, the last one unique. Never from the request. */
export interface KeysetOrder {
  readonly columns: readonly string[];
  readonly direction: 'ASC' | 'DESC';
}

/** The SQL condition for the rows after a key, with its parameters in order (`?`). */
export function rowsAfter(
  key: CursorKey,
  { columns, direction }: KeysetOrder,
): { sql: string; parameters: (string | number)[] } {
  if (key.length !== columns.length) throw new TypeError('The key of a page has a value for each column of its order.');
  const compare = direction === 'ASC' ? '>' : '<';
  const parameters: (string | number)[] = [];
  const cases = columns.map((column, i) => {
    const equal = columns.slice(0, i).map((earlier) => `${earlier} = ?`);
    parameters.push(...key.slice(0, i + 1));
    return `(${[...equal, `${column} ${compare} ?`].join(' AND ')})`;
  });
  return { sql: `(${cases.join(' OR ')})`, parameters };
}

function valuesOf(cursor: string): readonly unknown[] {
  if (cursor.length > LONGEST || !BASE64URL.test(cursor)) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isKeyValue(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}
