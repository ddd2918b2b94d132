import type { EntityManager } from 'typeorm';
import { GuardedMysqlQueryRunner } from '../mysql/guarded-mysql-query-runner';
import { PooledSqliteQueryRunner } from '../sqlite/pooled-sqlite-query-runner';
import { type BulkRow, type BulkSink, RowCountingWriter } from './bulk-sink';
import { MysqlBulkSink } from './mysql-bulk-sink';
import { SqliteBulkSink } from './sqlite-bulk-sink';

/** Writes many rows into one table inside a running transaction, past the ORM. */
export interface BulkWriter {
  /**
   * Takes rows with one value for each column, in the order of the columns. Fulfils when more may be given; memory stays bounded
   * if each call is awaited. Rejects with `BulkWriteRefused` when a row cannot be stored exactly as given.
   */
  write(rows: readonly BulkRow[]): Promise<void>;
  /** Writes what is left and returns how many rows were written. A transaction cannot commit while a writer is open. */
  close(): Promise<number>;
}

/**
 * Opens a writer for `columns` of `table`. Several may be open at once, and other statements of the transaction may run between
 * two calls. After a refusal the transaction can only be rolled back: part of the rows may be in it.
 */
export function openBulkWriter(manager: EntityManager, table: string, columns: readonly string[]): BulkWriter {
  const runner = manager.queryRunner;
  if (runner === undefined || !runner.isTransactionActive)
    throw new TypeError('Bulk writes run inside a unit of work.');
  return new RowCountingWriter(sinkFor(runner, { table, columns }), runner);
}

function sinkFor(runner: unknown, target: { table: string; columns: readonly string[] }): BulkSink {
  if (runner instanceof PooledSqliteQueryRunner) return new SqliteBulkSink(runner, target);
  if (runner instanceof GuardedMysqlQueryRunner) return new MysqlBulkSink(runner, target);
  throw new TypeError('The data source was not made by createDataSource.');
}
