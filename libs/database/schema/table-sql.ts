import { assertNever } from '@app/kernel';
import type { Dialect } from '../dialect';
import { quoted as quotedMysql } from '../mysql/quoted';
import { quoted as quotedSqlite } from '../sqlite/quoted';
import type { Column } from './columns';
import { type ForeignKey, type TableDefinition, keyName } from './table-definition';

/** A name of the schema, quoted for the engine. */
export function quoteFor(dialect: Dialect, name: string): string {
  switch (dialect) {
    case 'mysql':
      return quotedMysql(name);
    case 'sqlite':
      return quotedSqlite(name);
    default:
      return assertNever(dialect);
  }
}

/** The statements that make a table with all its keys. On MySQL it is a single one, so that no half-made table can stay behind. */
export function createTableSql(dialect: Dialect, table: TableDefinition): readonly string[] {
  const quote = (name: string) => quoteFor(dialect, name);
  const list = (columns: readonly string[]) => columns.map(quote).join(', ');
  const indexes = (table.indexes ?? []).map((columns) => ({
    name: quote(keyName('ix', table.name, columns)),
    on: list(columns),
  }));
  const lines = [
    ...Object.entries(table.columns).map(([name, column]) => columnSql(dialect, name, column)),
    `CONSTRAINT ${quote(keyName('pk', table.name))} PRIMARY KEY (${list(table.primaryKey)})`,
    ...(table.unique ?? []).map(
      (columns) => `CONSTRAINT ${quote(keyName('ux', table.name, columns))} UNIQUE (${list(columns)})`,
    ),
    ...(table.foreignKeys ?? []).map((key) => foreignKeySql(dialect, table.name, key)),
    ...Object.entries(table.checks ?? {}).map(
      ([about, condition]) => `CONSTRAINT ${quote(keyName('ck', table.name, [about]))} CHECK (${condition})`,
    ),
    ...(dialect === 'mysql' ? indexes.map(({ name, on }) => `KEY ${name} (${on})`) : []),
  ];
  const create = `CREATE TABLE IF NOT EXISTS ${quote(table.name)} (\n  ${lines.join(',\n  ')}\n)`;
  if (dialect === 'mysql') return [`${create} ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin`];
  return [
    create,
    ...indexes.map(({ name, on }) => `CREATE INDEX IF NOT EXISTS ${name} ON ${quote(table.name)} (${on})`),
  ];
}

/** A column with its type, its default and, on SQLite, a check of its length. */
export function columnSql(dialect: Dialect, name: string, column: Column): string {
  const quotedName = quoteFor(dialect, name);
  const parts = [quotedName, column.types[dialect], column.nullable ? 'NULL' : 'NOT NULL'];
  if (column.defaultLiteral !== undefined) parts.push(`DEFAULT ${column.defaultLiteral}`);
  if (dialect === 'sqlite' && column.maxLength !== undefined) {
    parts.push(`CHECK (length(${quotedName}) <= ${column.maxLength})`);
  }
  return parts.join(' ');
}

function foreignKeySql(dialect: Dialect, table: string, key: ForeignKey): string {
  const quote = (name: string) => quoteFor(dialect, name);
  const own = key.columns.map(quote).join(', ');
  const others = (key.referencedColumns ?? ['id']).map(quote).join(', ');
  const onDelete = key.onDelete === 'cascade' ? 'CASCADE' : 'RESTRICT';
  const name = quote(keyName('fk', table, key.columns));
  return `CONSTRAINT ${name} FOREIGN KEY (${own}) REFERENCES ${quote(key.references)} (${others}) ON DELETE ${onDelete}`;
}
