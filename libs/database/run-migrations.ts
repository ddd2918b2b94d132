import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { DatabaseBusy } from './database.errors';
import { GuardedMysqlQueryRunner } from './mysql/guarded-mysql-query-runner';
import { PooledSqliteQueryRunner } from './sqlite/pooled-sqlite-query-runner';

const LOCK_SECONDS = 60;

/**
 * Runs the migrations that have not run yet, each in a transaction of its own, and returns their names. Of several processes that
 * start at once one runs them while the others wait. On MySQL a failed migration leaves its tables half made: migrations are
 * written so that they can run again (`createTable` is). Rejects with `DatabaseBusy` after a minute of waiting.
 */
export async function runMigrations(dataSource: DataSource): Promise<readonly string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    if (runner instanceof PooledSqliteQueryRunner) await runner.pin();
    else if (runner instanceof GuardedMysqlQueryRunner) await takeServerLock(runner);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'each';
    const done = await executor.executePendingMigrations();
    return done.map((migration) => migration.name);
  } finally {
    // A broken connection has freed the lock already.
    if (runner instanceof GuardedMysqlQueryRunner) await freeServerLock(runner).catch(() => undefined);
    await runner.release();
  }
}

// Names of GET_LOCK belong to the whole server and are limited to 64 characters: the database's name is part of it, as a digest.
const LOCK_NAME = `CONCAT('migrations-', SHA1(DATABASE()))`;

async function takeServerLock(runner: QueryRunner): Promise<void> {
  const rows: unknown = await runner.query(`SELECT GET_LOCK(${LOCK_NAME}, ${LOCK_SECONDS}) AS taken`);
  const first: unknown = Array.isArray(rows) ? rows[0] : undefined;
  const taken = typeof first === 'object' && first !== null && 'taken' in first && Number(first.taken) === 1;
  if (!taken) throw new DatabaseBusy({ waitedMs: LOCK_SECONDS * 1000 });
}

async function freeServerLock(runner: QueryRunner): Promise<void> {
  await runner.query(`SELECT RELEASE_LOCK(${LOCK_NAME})`);
}
