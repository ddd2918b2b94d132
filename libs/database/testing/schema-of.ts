import type { DataSource } from 'typeorm';

/** A table as far as both engines must agree on it. */
export interface TableShape {
  readonly columns: Readonly<Record<string, 'null' | 'not null'>>;
  readonly primaryKey: readonly string[];
  /** Name, whether it is unique, and the columns in order. */
  readonly indexes: Readonly<Record<string, string>>;
  readonly checks: readonly string[];
  readonly foreignKeys: Readonly<Record<string, string>>;
}

/** The schema of the named tables, in a form that is equal on both engines when they hold the same data in the same way. */
export async function schemaOf(dataSource: DataSource, tables: readonly string[]): Promise<Record<string, TableShape>> {
  const runner = dataSource.createQueryRunner();
  try {
    const shapes: Record<string, TableShape> = {};
    for (const name of tables)
      shapes[name] = shapeOf(await runner.getTable(name), await constraintsOf(dataSource, name));
    return shapes;
  } finally {
    await runner.release();
  }
}

type LoadedTable = Awaited<ReturnType<ReturnType<DataSource['createQueryRunner']>['getTable']>>;

function shapeOf(table: LoadedTable, checks: readonly string[]): TableShape {
  if (table === undefined) throw new Error('There is no such table.');
  return {
    columns: Object.fromEntries(table.columns.map(({ name, isNullable }) => [name, isNullable ? 'null' : 'not null'])),
    primaryKey: table.primaryColumns.map((column) => column.name),
    indexes: Object.fromEntries(
      [...table.indices, ...table.uniques].map((index) => {
        const unique = !('isUnique' in index) || index.isUnique;
        return [index.name ?? '', `${unique ? 'unique ' : ''}${index.columnNames.join(', ')}`];
      }),
    ),
    checks: [...checks].sort(),
    foreignKeys: Object.fromEntries(
      table.foreignKeys.map((key) => [
        key.name ?? '',
        `${key.columnNames.join(', ')} -> ${key.referencedTableName} (${key.referencedColumnNames.join(', ')}) ${key.onDelete ?? ''}`,
      ]),
    ),
  };
}

/** The named checks. */
async function constraintsOf(dataSource: DataSource, table: string): Promise<readonly string[]> {
  const sqlite = dataSource.options.type === 'better-sqlite3';
  const rows: unknown = await dataSource.query(
    sqlite
      ? `SELECT sql AS text FROM sqlite_master WHERE type = 'table' AND name = ?`
      : `SELECT CONSTRAINT_NAME AS text FROM information_schema.TABLE_CONSTRAINTS
         WHERE CONSTRAINT_TYPE = 'CHECK' AND TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ?`,
    [table],
  );
  const texts = (Array.isArray(rows) ? rows : []).map((row: { text: string }) => row.text);
  return texts.flatMap((text) => [...text.matchAll(/\bck_\w+/g)].map(([name]) => name));
}
