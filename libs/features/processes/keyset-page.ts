import { CursorInvalid } from './processes.errors';

/** A piece of a list and the cursor of the next; null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** The page of `size` from rows that were asked for one more; `keyOf` names where the next begins. */
export function pageOf<T>(rows: readonly T[], size: number, keyOf: (row: T) => readonly string[]): Page<T> {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  const hasMore = rows.length > size && last !== undefined;
  return { items, next: hasMore ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null };
}

/** The key in a cursor. Throws `CursorInvalid` unless it holds so many texts. */
export function readCursor(cursor: string, parts: number): readonly string[] {
  const key = parsed(cursor);
  const isKey = Array.isArray(key) && key.length === parts;
  const texts = isKey ? key.filter((part): part is string => typeof part === 'string') : [];
  if (texts.length !== parts) throw new CursorInvalid();
  return texts;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
