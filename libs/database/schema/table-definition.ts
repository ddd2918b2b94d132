import type { Column } from './columns';

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly references: string;
  /** The referenced columns; `id` unless said. */
  readonly referencedColumns?: readonly string[];
  readonly onDelete?: 'cascade' | 'restrict';
}

/** A table as a migration writes it. Keys and indexes get their names from the table and columns. */
export interface TableDefinition {
  readonly name: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly primaryKey: readonly string[];
  /** `ux_<table>_<columns>`. */
  readonly unique?: readonly (readonly string[])[];
  /** `ix_<table>_<columns>`. */
  readonly indexes?: readonly (readonly string[])[];
  /** `fk_<table>_<columns>`. */
  readonly foreignKeys?: readonly ForeignKey[];
  /** Conditions by what they are about, in SQL both engines know: `{ state: "state IN ('open', 'done')" }` is `ck_<table>_state`. */
  readonly checks?: Readonly<Record<string, string>>;
}

// InnoDB's limits.
const NAME_LENGTH = 64;
const INDEX_BYTES = 3072;

/** The name of a key or index, the same on both engines. Throws when it is too long for MySQL. */
export function keyName(
  prefix: 'pk' | 'ux' | 'ix' | 'fk' | 'ck',
  table: string,
  parts: readonly string[] = [],
): string {
  const name = [prefix, table, ...parts].join('_');
  if (name.length > NAME_LENGTH) throw new RangeError(`The name ${name} is longer than ${NAME_LENGTH} characters.`);
  return name;
}

/** Throws when a key names a column that is not there, or cannot be made on MySQL. SQLite would accept both late or silently. */
export function checkDefinition(table: TableDefinition): void {
  const keys = [table.primaryKey, ...(table.unique ?? []), ...(table.indexes ?? [])];
  for (const columns of keys) checkKey(table, columns);
  for (const { columns } of table.foreignKeys ?? []) checkKey(table, columns);
}

function checkKey(table: TableDefinition, columns: readonly string[]): void {
  let total = 0;
  for (const name of columns) {
    const column = table.columns[name];
    if (column === undefined) throw new RangeError(`${table.name} has no column ${name} to make a key of.`);
    if (column.indexBytes === undefined) throw new RangeError(`${table.name}.${name} is too large for a key.`);
    total += column.indexBytes;
  }
  if (total > INDEX_BYTES)
    throw new RangeError(`The key of ${table.name} on ${columns.join(', ')} exceeds ${INDEX_BYTES} bytes.`);
}
