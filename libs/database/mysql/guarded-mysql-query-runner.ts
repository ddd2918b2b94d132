import { QueryFailedError, type QueryResult } from 'typeorm';
import type { ReplicationMode } from 'typeorm/driver/types/ReplicationMode.js';
import type { MysqlDriver } from 'typeorm/driver/mysql/MysqlDriver.js';
import { MysqlQueryRunner } from 'typeorm/driver/mysql/MysqlQueryRunner.js';
import { requireCommitPermitted } from '../commit-hold';
import { TransactionLost } from '../database.errors';
import { onlyReads, type TransactionGuard } from '../transaction-guard';
import { endsTransaction } from './mysql-errors';
import { type PooledConnection, isPooledConnection } from './pooled-connection';

/** What a runner needs of the driver that made it (`GuardedMysqlDriver`). */
interface GuardedDriver extends MysqlDriver {
  readonly guard: TransactionGuard;
}

/**
 * Runs statements for one caller. Knows when the server has ended the transaction by itself (a deadlock): what TypeORM sends
 * afterwards would be committed statement by statement.
 */
export class GuardedMysqlQueryRunner extends MysqlQueryRunner {
  private lostTo: unknown;

  constructor(
    private readonly guarded: GuardedDriver,
    mode: ReplicationMode,
  ) {
    super(guarded, mode);
  }

  override async connect(): Promise<PooledConnection> {
    const connection: unknown = await super.connect();
    if (isPooledConnection(connection)) return connection;
    throw new TypeError('The pool gave no connection.');
  }

  /** The connection inside this runner's transaction. Throws `TransactionLost` when there is none. */
  async transactionConnection(): Promise<PooledConnection> {
    if (this.transactionDepth === 0 || this.isReleased) throw new TransactionLost();
    this.refuseUnfit('');
    return this.connect();
  }

  override async startTransaction(...isolation: Parameters<MysqlQueryRunner['startTransaction']>): Promise<void> {
    if (this.transactionDepth === 0) this.lostTo = undefined;
    return super.startTransaction(...isolation);
  }

  override async commitTransaction(): Promise<void> {
    if (this.transactionDepth === 1) requireCommitPermitted(this);
    return super.commitTransaction();
  }

  override async query(query: string, parameters: unknown[], useStructuredResult: true): Promise<QueryResult>;
  override async query(query: string, parameters?: unknown[], useStructuredResult?: boolean): Promise<unknown>;
  override async query(query: string, parameters?: unknown[], useStructuredResult = false): Promise<unknown> {
    this.refuseUnfit(query);
    try {
      return await super.query(query, parameters, useStructuredResult);
    } catch (error) {
      this.noteFailure(error);
      throw error;
    }
  }

  /** To be told of failures of statements that were sent past `query`. */
  noteFailure(error: unknown): void {
    const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
    if (this.transactionDepth > 0 && endsTransaction(cause)) this.lostTo = cause;
  }

  /** Ends the runner. A connection whose transaction is still open is closed rather than lent to somebody else. */
  override async release(): Promise<void> {
    if (this.isReleased) return;
    if (this.isTransactionActive && isPooledConnection(this.databaseConnection)) this.databaseConnection.destroy();
    await super.release();
  }

  private refuseUnfit(sql: string): void {
    this.guarded.guard.check(this, { sql, waits: !onlyReads(sql), depth: this.transactionDepth });
    if (this.lostTo !== undefined && sql !== 'ROLLBACK') throw new TransactionLost({ cause: this.lostTo });
  }
}
