import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { GuardedMysqlDriver } from './mysql/guarded-mysql-driver';
import { PooledSqliteDriver } from './sqlite/pooled-sqlite-driver';

/** One row of a raw query: times and dates are UTC text, a BIGINT is a number where that is exact and text where it is not. */
export type Row = Readonly<Record<string, unknown>>;

// The SQLite library reads synchronously: other requests get their turn after this many milliseconds.
const TURN_MS = 8;
const ROWS_AHEAD = 500;

/**
 * Reads a large result row by row in bounded memory, from what was committed when it began. Runs beside transactions, on a
 * connection of its own, so it does not see the writes of a unit of work it is called in. Ending the loop early is fine.
 */
export async function* streamRows(
  dataSource: DataSource,
  sql: string,
  parameters: unknown[] = [],
): AsyncGenerator<Row> {
  const { driver } = dataSource;
  if (driver instanceof PooledSqliteDriver) yield* streamSqlite(driver, sql, parameters);
  else if (driver instanceof GuardedMysqlDriver) yield* streamMysql(driver, sql, parameters);
  else throw new TypeError('The data source was not made by createDataSource.');
}

async function* streamSqlite(driver: PooledSqliteDriver, sql: string, parameters: unknown[]): AsyncGenerator<Row> {
  const { pool } = driver;
  const connection = pool.borrowStream();
  if (connection === undefined) {
    // In memory there is one connection: the rows are taken at once, so that the caller may write while it reads them.
    const rows: unknown = await driver.createQueryRunner('slave').query(sql, parameters);
    for (const row of Array.isArray(rows) ? rows : []) yield row;
    return;
  }
  try {
    let turnBegan = performance.now();
    for (const row of connection.iterate(sql, parameters)) {
      yield row;
      if (performance.now() - turnBegan > TURN_MS) {
        await nextTurn();
        turnBegan = performance.now();
      }
    }
  } finally {
    pool.giveBackStream(connection);
  }
}

async function* streamMysql(driver: GuardedMysqlDriver, sql: string, parameters: unknown[]): AsyncGenerator<Row> {
  const connection = await driver.obtainMasterConnection();
  let whole = false;
  try {
    const rows = connection.query(sql, parameters).stream({ highWaterMark: ROWS_AHEAD });
    for await (const row of rows) yield row;
    whole = true;
  } finally {
    // Half-read rows would be the answer to the next statement on this connection.
    if (whole) connection.release();
    else connection.destroy();
  }
}
