import { QueryFailedError, QueryResult, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import type { IsolationLevel } from 'typeorm/driver/types/IsolationLevel.js';
import type { ReplicationMode } from 'typeorm/driver/types/ReplicationMode.js';
import { requireCommitPermitted } from '../commit-hold';
import { onlyReads, type TransactionGuard } from '../transaction-guard';
import type { Lease } from './lease';
import type { SqliteConnection, SqliteResult } from './sqlite-connection';
import type { SqlitePool } from './sqlite-pool';

const CHANGES_SCHEMA = /^\s*(?:CREATE|ALTER|DROP)\b/i;
const ENDS_TRANSACTION = /^(?:COMMIT|ROLLBACK)$/i;

/** What a runner needs of the driver that made it (`PooledSqliteDriver`). */
interface PooledDriver extends BetterSqlite3Driver {
  readonly guard: TransactionGuard;
  readonly lease: Lease;
  readonly pool: SqlitePool;
}

/** Runs statements for one caller: reads beside the writer, writes under the lease (see `PooledSqliteDriver`). */
export class PooledSqliteQueryRunner extends BetterSqlite3QueryRunner {
  private freeLease: (() => void) | undefined;
  private pinned = false;
  /** Others see a change of the schema only when its transaction has ended. */
  private changedSchema = false;

  constructor(
    private readonly pooled: PooledDriver,
    private readonly replication: ReplicationMode,
  ) {
    super(pooled);
  }

  /** The write connection. Only for TypeORM's own migration hooks, which run under the lease. */
  override connect(): Promise<SqliteConnection> {
    return Promise.resolve(this.pooled.pool.write);
  }

  /** The write connection inside this runner's transaction. Throws `TransactionLost` when there is none. */
  transactionConnection(): SqliteConnection {
    if (this.freeLease === undefined || this.isReleased) throw new QueryRunnerAlreadyReleasedError();
    this.pooled.guard.check(this, { sql: '', waits: true, depth: this.transactionDepth });
    this.pooled.pool.write.requireTransaction();
    return this.pooled.pool.write;
  }

  /** Keeps the lease until `release`, over several transactions. */
  async pin(): Promise<void> {
    this.freeLease ??= await this.pooled.lease.acquire();
    this.pinned = true;
  }

  override async startTransaction(isolationLevel?: IsolationLevel): Promise<void> {
    if (this.transactionDepth === 0 && this.freeLease === undefined) {
      this.pooled.guard.check(this, { sql: 'BEGIN', waits: true, depth: 0 });
      this.freeLease = await this.pooled.lease.acquire();
    }
    try {
      await super.startTransaction(isolationLevel);
    } catch (error) {
      if (this.transactionDepth === 0) {
        this.isTransactionActive = false;
        this.giveUpLease();
      }
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    if (this.transactionDepth === 1) requireCommitPermitted(this);
    await super.commitTransaction();
    if (this.transactionDepth === 0) this.giveUpLease();
  }

  override async rollbackTransaction(): Promise<void> {
    if (this.transactionDepth === 1 && !this.pooled.pool.write.inTransaction) {
      // The engine has rolled back by itself; only the book-keeping is left.
      this.isTransactionActive = false;
      this.transactionDepth = 0;
    } else {
      await super.rollbackTransaction();
    }
    if (this.transactionDepth === 0) this.giveUpLease();
  }

  /** Ends the runner. A transaction still open is rolled back. */
  override async release(): Promise<void> {
    await super.release();
    this.isReleased = true;
    if (this.freeLease === undefined) return;
    this.pooled.pool.write.rollback();
    // TypeORM leaves foreign keys off when a migration fails.
    if (this.pinned) this.pooled.pool.write.pragma('foreign_keys = ON');
    this.pinned = false;
    this.isTransactionActive = false;
    this.giveUpLease();
  }

  override query(query: string, parameters: unknown[], useStructuredResult: true): Promise<QueryResult>;
  override query(query: string, parameters?: unknown[], useStructuredResult?: boolean): Promise<unknown>;
  override async query(query: string, parameters: unknown[] = [], useStructuredResult = false): Promise<unknown> {
    if (this.isReleased) throw new QueryRunnerAlreadyReleasedError();
    const { logger } = this.dataSource;
    logger.logQuery(query, parameters, this);
    const sql = query === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : query;
    const { connection, done } = await this.connectionFor(sql);
    try {
      const result = structured(connection.execute(sql, parameters));
      return useStructuredResult ? result : result.raw;
    } catch (error) {
      const cause = error instanceof Error ? error : new Error(String(error));
      logger.logQueryError(cause, query, parameters, this);
      throw new QueryFailedError(query, parameters, cause);
    } finally {
      if (CHANGES_SCHEMA.test(sql)) this.noteSchemaChange();
      done?.();
    }
  }

  private async connectionFor(sql: string): Promise<{ connection: SqliteConnection; done?: () => void }> {
    const { write, read } = this.pooled.pool;
    const reads = this.replication === 'slave' || onlyReads(sql);
    this.pooled.guard.check(this, { sql, waits: !reads || read === undefined, depth: this.transactionDepth });
    if (this.freeLease !== undefined) {
      if (this.transactionDepth > 0 && !ENDS_TRANSACTION.test(sql)) write.requireTransaction();
      return { connection: write };
    }
    if (reads && read !== undefined) return { connection: read };
    const done = await this.pooled.lease.acquire();
    if (!this.isReleased) return { connection: write, done };
    done();
    throw new QueryRunnerAlreadyReleasedError();
  }

  private noteSchemaChange(): void {
    this.changedSchema = this.freeLease !== undefined;
    this.pooled.pool.noticeSchema();
  }

  private giveUpLease(): void {
    if (this.pinned) return;
    if (this.changedSchema) this.noteSchemaChange();
    this.changedSchema = false;
    this.freeLease?.();
    this.freeLease = undefined;
  }
}

function structured({ rows, changes, lastInsertRowid }: SqliteResult): QueryResult {
  const result = new QueryResult();
  result.raw = rows ?? lastInsertRowid;
  result.records = rows ?? [];
  if (rows === undefined) result.affected = changes;
  return result;
}
