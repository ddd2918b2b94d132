import type { Dialect } from '../dialect';

/** A column that holds the same values on both engines. Not null unless made so with `nullable`. */
export interface Column {
  readonly types: Readonly<Record<Dialect, string>>;
  readonly nullable: boolean;
  /** Bytes of an index entry on MySQL; undefined when the column cannot be indexed there. */
  readonly indexBytes: number | undefined;
  /** A literal, such as `'open'` with its quotes, or `0`. */
  readonly defaultLiteral?: string;
  /** Checked on SQLite, which does not enforce the length of a type. */
  readonly maxLength?: number;
}

const BYTES_PER_CHARACTER = 4;

/** A 26-character identifier (`newId`). Entities declare it as `varchar` of that length: TypeORM knows no `char` on SQLite. */
export function id26(): Column {
  return ascii(26);
}

/** A SHA-256 in lower-case hex. */
export function sha256(): Column {
  return ascii(64);
}

/** Text of at most `length` characters (code points). Compared by code point; MySQL ignores trailing spaces in keys: trim first. */
export function varchar(length: number): Column {
  const type = `varchar(${length})`;
  return {
    types: { sqlite: type, mysql: type },
    nullable: false,
    indexBytes: length * BYTES_PER_CHARACTER,
    maxLength: length,
  };
}

/** Text of up to 16 MB. */
export function text(): Column {
  return { types: { sqlite: 'text', mysql: 'mediumtext' }, nullable: false, indexBytes: undefined };
}

/** JSON as text, for `simple-json` properties. */
export function json(): Column {
  return { types: { sqlite: 'text', mysql: 'longtext' }, nullable: false, indexBytes: undefined };
}

/** Bytes of up to 4 GB. What belongs in the file store does not belong here. */
export function bytes(): Column {
  return { types: { sqlite: 'blob', mysql: 'longblob' }, nullable: false, indexBytes: undefined };
}

/** A 32-bit integer. */
export function int(): Column {
  return { types: { sqlite: 'integer', mysql: 'int' }, nullable: false, indexBytes: 4 };
}

/** A 64-bit integer. Entities declare it with `exactInteger`, which keeps it exact beyond 2^53. */
export function bigint(): Column {
  return { types: { sqlite: 'bigint', mysql: 'bigint' }, nullable: false, indexBytes: 8 };
}

export function boolean(): Column {
  return { types: { sqlite: 'boolean', mysql: 'tinyint(1)' }, nullable: false, indexBytes: 1 };
}

/** A calendar day, `2021-09-30`. */
export function date(): Column {
  return { types: { sqlite: 'date', mysql: 'date' }, nullable: false, indexBytes: 3 };
}

/** A moment in UTC, to the millisecond. */
export function datetimeMs(): Column {
  return { types: { sqlite: 'datetime', mysql: 'datetime(3)' }, nullable: false, indexBytes: 8 };
}

export function nullable(column: Column): Column {
  return { ...column, nullable: true };
}

/** Gives the column a value for rows that name none: needed when it is added to a table that has rows. */
export function withDefault(column: Column, value: string | number | boolean): Column {
  const literal = typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(Number(value));
  return { ...column, defaultLiteral: literal };
}

function ascii(length: number): Column {
  const mysql = `char(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
  return { types: { sqlite: `char(${length})`, mysql }, nullable: false, indexBytes: length, maxLength: length };
}
