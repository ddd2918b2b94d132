import type { SqliteChoice } from '@app/config';
import type { DataSource, QueryRunner } from 'typeorm';
import { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import type { ReplicationMode } from 'typeorm/driver/types/ReplicationMode.js';
import type { TransactionGuard } from '../transaction-guard';
import { Lease } from './lease';
import { PooledSqliteQueryRunner } from './pooled-sqlite-query-runner';
import { SqlitePool } from './sqlite-pool';

export interface SqliteDriverSettings {
  readonly choice: SqliteChoice;
  readonly guard: TransactionGuard;
  /** Milliseconds a statement or transaction waits for its turn to write. */
  readonly waitLimit: number;
}

/**
 * TypeORM's SQLite driver with what it lacks: transactions of different callers do not share one connection. Each runner is its
 * own; who writes holds the lease, from BEGIN to the end of the transaction or for the one statement.
 */
export class PooledSqliteDriver extends BetterSqlite3Driver {
  readonly guard: TransactionGuard;
  readonly lease: Lease;
  private readonly choice: SqliteChoice;
  private connections: SqlitePool | undefined;

  constructor(dataSource: DataSource, settings: SqliteDriverSettings) {
    super(dataSource);
    this.choice = settings.choice;
    this.guard = settings.guard;
    this.lease = new Lease(settings.waitLimit);
  }

  /** The open connections. Throws before `initialize` and after `destroy`. */
  get pool(): SqlitePool {
    if (this.connections === undefined) throw new Error('The database is not open.');
    return this.connections;
  }

  override createQueryRunner(mode: ReplicationMode): QueryRunner {
    return new PooledSqliteQueryRunner(this, mode);
  }

  /** Waits for the transaction under way, then closes. */
  override async disconnect(): Promise<void> {
    const free = await this.lease.acquire();
    this.pool.close();
    this.connections = undefined;
    free();
  }

  protected override async createDatabaseConnection(): Promise<unknown> {
    this.connections = await SqlitePool.open(this.choice);
    return this.connections.write;
  }
}
