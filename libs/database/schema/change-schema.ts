import type { QueryRunner } from 'typeorm';
import { dialectOf } from '../dialect';
import type { Column } from './columns';
import { type TableDefinition, checkDefinition, keyName } from './table-definition';
import { columnSql, createTableSql, quoteFor } from './table-sql';

/** Makes a table with its keys, indexes and checks. Does nothing when it is there: a migration that failed later can run again. */
export async function createTable(runner: QueryRunner, table: TableDefinition): Promise<void> {
  checkDefinition(table);
  for (const sql of createTableSql(dialectOf(runner), table)) await runner.query(sql);
}

/** Removes a table, if it is there. */
export async function dropTable(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`DROP TABLE IF EXISTS ${quoteFor(dialectOf(runner), table)}`);
}

/** Adds a column that is nullable or has a default. Does nothing when it is there. */
export async function addColumn(
  runner: QueryRunner,
  table: string,
  column: { name: string; type: Column },
): Promise<void> {
  if (await runner.hasColumn(table, column.name)) return;
  const dialect = dialectOf(runner);
  const sql = columnSql(dialect, column.name, column.type);
  await runner.query(`ALTER TABLE ${quoteFor(dialect, table)} ADD COLUMN ${sql}`);
}

/** Adds the index `ix_<table>_<columns>`. Does nothing when it is there. */
export async function addIndex(runner: QueryRunner, table: string, columns: readonly string[]): Promise<void> {
  const dialect = dialectOf(runner);
  const name = keyName('ix', table, columns);
  const existing = await runner.getTable(table);
  if (existing?.indices.some((index) => index.name === name)) return;
  const on = columns.map((column) => quoteFor(dialect, column)).join(', ');
  await runner.query(`CREATE INDEX ${quoteFor(dialect, name)} ON ${quoteFor(dialect, table)} (${on})`);
}
