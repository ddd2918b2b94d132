import type { QueryRunner } from 'typeorm';
import { dialectOf } from '../dialect';
import { keyName } from './table-definition';
import { quoteFor } from './table-sql';

/** The check `ck_<table>_<about>` and what it says before and after. */
export interface CheckChange {
  readonly table: string;
  readonly about: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Changes what a check of a table says. Does nothing when it says so already. SQLite can only do it by writing the table anew, so no
 * foreign key may lead to it. Throws when the table has no such check.
 */
export async function replaceCheck(runner: QueryRunner, change: CheckChange): Promise<void> {
  await (dialectOf(runner) === 'mysql' ? alterCheck(runner, change) : rewriteTable(runner, change));
}

/** One statement: nobody sees the table without a check. */
async function alterCheck(runner: QueryRunner, { table, about, to }: CheckChange): Promise<void> {
  const name = quoteFor('mysql', keyName('ck', table, [about]));
  await runner.query(
    `ALTER TABLE ${quoteFor('mysql', table)} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} CHECK (${to})`,
  );
}

/** The way SQLite recommends: a new table, the rows, the old one dropped, the new one renamed, its indexes again. */
async function rewriteTable(runner: QueryRunner, { table, about, from, to }: CheckChange): Promise<void> {
  const quoted = quoteFor('sqlite', table);
  const written = quoteFor('sqlite', `${table}_rewritten`);
  const check = (condition: string) =>
    `CONSTRAINT ${quoteFor('sqlite', keyName('ck', table, [about]))} CHECK (${condition})`;
  const made: readonly { readonly type: string; readonly sql: string }[] = await runner.query(
    "SELECT type, sql FROM sqlite_master WHERE tbl_name = ? AND type IN ('table', 'index') AND sql IS NOT NULL",
    [table],
  );
  const sql = made.find(({ type }) => type === 'table')?.sql ?? '';
  if (sql.includes(check(to))) return;
  const head = `CREATE TABLE ${quoted}`;
  if (!sql.includes(check(from)) || !sql.startsWith(head))
    throw new Error(`${table} has no check on ${about} to change.`);
  await runner.query(`CREATE TABLE ${written}${sql.slice(head.length).replace(check(from), () => check(to))}`);
  await runner.query(`INSERT INTO ${written} SELECT * FROM ${quoted}`);
  await runner.query(`DROP TABLE ${quoted}`);
  await runner.query(`ALTER TABLE ${written} RENAME TO ${quoted}`);
  for (const index of made.filter(({ type }) => type === 'index')) await runner.query(index.sql);
}
