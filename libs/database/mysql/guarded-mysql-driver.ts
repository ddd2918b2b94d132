import type { ReplicationMode } from 'typeorm/driver/types/ReplicationMode.js';
import { MysqlDriver } from 'typeorm/driver/mysql/MysqlDriver.js';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { type Pool, type PoolOptions, createPool } from 'mysql2';
import type { DataSource } from 'typeorm';
import { DatabaseBusy } from '../database.errors';
import type { TransactionGuard } from '../transaction-guard';
import { GuardedMysqlQueryRunner } from './guarded-mysql-query-runner';
import { type PooledConnection, isPooledConnection } from './pooled-connection';

export interface MysqlDriverSettings {
  readonly guard: TransactionGuard;
  /** Milliseconds to wait for a free connection of the pool. */
  readonly waitLimit: number;
}

// READ COMMITTED: under REPEATABLE READ a SELECT shows the snapshot while an UPDATE acts on the newest row, so that a decision and
// the write that rests on it see different states. Decisions are guarded by conditional updates (`updateExactlyOne`).
const SESSION = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  `SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
    time_zone = '+00:00', innodb_lock_wait_timeout = 10`,
];

/** TypeORM's MySQL driver with the same guard as on SQLite, a bounded wait for connections, and sessions that are alike on every server. */
export class GuardedMysqlDriver extends MysqlDriver {
  readonly guard: TransactionGuard;
  private readonly waitLimit: number;

  constructor(dataSource: DataSource, settings: MysqlDriverSettings) {
    super(dataSource);
    this.guard = settings.guard;
    this.waitLimit = settings.waitLimit;
  }

  override createQueryRunner(mode: ReplicationMode): GuardedMysqlQueryRunner {
    return new GuardedMysqlQueryRunner(this, mode);
  }

  /** A connection of the pool. Rejects with `DatabaseBusy` when none is free in time (mysql2 itself would wait for ever). */
  override obtainMasterConnection(): Promise<PooledConnection> {
    return new Promise((resolve, reject) => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        reject(new DatabaseBusy({ waitedMs: this.waitLimit }));
      }, this.waitLimit);
      super.obtainMasterConnection().then(
        (connection: unknown) => {
          clearTimeout(timer);
          if (!isPooledConnection(connection)) reject(new TypeError('The pool gave no connection.'));
          else if (late) connection.release();
          else resolve(connection);
        },
        (error: unknown) => {
          clearTimeout(timer);
          reject(error);
        },
      );
    });
  }

  /** Date-times arrive as UTC text, so that raw rows are alike on both engines; TypeORM would read them as local time. */
  override prepareHydratedValue(value: unknown, column: ColumnMetadata): unknown {
    const isTime = column.type === 'datetime' || column.type === Date;
    if (isTime && typeof value === 'string') return super.prepareHydratedValue(`${value.replace(' ', 'T')}Z`, column);
    return super.prepareHydratedValue(value, column);
  }

  protected override createPool(connectionOptions: PoolOptions): Promise<Pool> {
    const pool = createPool(connectionOptions);
    pool.on('connection', (connection) => {
      for (const sql of SESSION) connection.query(sql, (error) => error && connection.destroy());
    });
    // One connection now, so that wrong credentials are known at the start.
    return new Promise((resolve, reject) => {
      pool.getConnection((error, connection) => {
        if (error) return pool.end(() => reject(error));
        connection.release();
        resolve(pool);
      });
    });
  }
}
