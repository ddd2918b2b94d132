import type { DatabaseChoice, MysqlChoice, SqliteChoice } from '@app/config';
import Database from 'libsql';
import { DataSource, type DataSourceOptions, type EntityManager, type QueryRunner } from 'typeorm';
import { GuardedMysqlDriver } from './mysql/guarded-mysql-driver';
import { PooledSqliteDriver } from './sqlite/pooled-sqlite-driver';
import { silentLogger } from './silent-logger';
import { TransactionGuard } from './transaction-guard';
import { TransactionalEntityManager } from './transactional-entity-manager';

/** What a data source is made of. Both lists are explicit: nothing is found by looking into folders. */
export interface DataSourceParts {
  readonly entities: Extract<DataSourceOptions['entities'], readonly unknown[]>;
  readonly migrations: Extract<DataSourceOptions['migrations'], readonly unknown[]>;
  /** How long a write waits for its turn, in milliseconds; 30,000 unless said. */
  readonly waitLimit?: number;
}

const WAIT_LIMIT = 30_000;
const CONNECT_LIMIT = 10_000;
// Measured: about 10 connections serve two cores best; more only wait for one another.
const POOL_SIZE = 10;

/** A TypeORM data source whose transactions are isolated and guarded on both engines. */
export class GuardedDataSource extends DataSource {
  readonly guard = new TransactionGuard();

  constructor(
    readonly choice: DatabaseChoice,
    parts: DataSourceParts,
  ) {
    super(optionsFor(choice, parts));
    const waitLimit = parts.waitLimit ?? WAIT_LIMIT;
    const { guard } = this;
    this.driver =
      choice.driver === 'sqlite'
        ? new PooledSqliteDriver(this, { choice, guard, waitLimit })
        : new GuardedMysqlDriver(this, { guard, waitLimit });
  }

  override createEntityManager(queryRunner?: QueryRunner): EntityManager {
    return new TransactionalEntityManager(this, queryRunner, () => this.guard);
  }
}

/**
 * A data source for the chosen database, not yet opened: call `initialize`, then `runMigrations`. Transactions are isolated from
 * one another and from plain statements; inside one, a write past its manager throws `OutsideUnitOfWork` at once.
 */
export function createDataSource(choice: DatabaseChoice, parts: DataSourceParts): DataSource {
  return new GuardedDataSource(choice, parts);
}

function optionsFor(choice: DatabaseChoice, { entities, migrations }: DataSourceParts): DataSourceOptions {
  const common = { entities, migrations, logger: silentLogger, synchronize: false, migrationsRun: false };
  return choice.driver === 'sqlite' ? { ...sqliteOptions(choice), ...common } : { ...mysqlOptions(choice), ...common };
}

function sqliteOptions(choice: SqliteChoice) {
  return { type: 'better-sqlite3', database: choice.path, driver: Database } as const;
}

function mysqlOptions(choice: MysqlChoice) {
  return {
    type: 'mysql',
    url: choice.url,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectTimeout: CONNECT_LIMIT,
    poolSize: POOL_SIZE,
    extra: { enableKeepAlive: true, maxIdle: POOL_SIZE },
  } as const;
}
