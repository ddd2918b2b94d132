import type { Config } from '@app/config';
import { createDataSource, pendingMigrations, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import { DatabaseAuditTrail } from '@app/features/audit-trail';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { FolderFileStore } from '@app/files';
import { AuditTrail, Clock, FileStore, SystemClock, UnitOfWork } from '@app/kernel';
import { type DynamicModule, Logger, Module, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SchemaOutdated } from './composition.errors';
import { OFFICE_LOG } from './office-log';

/** Whether a process brings the tables up to date itself (one process has the database), or counts on `migrate` having run. */
export type SchemaCare = 'migrate' | 'expect';

const log = new Logger('Database');

/**
 * What every process stands on, for all its modules: `DataSource` (open), `UnitOfWork`, `AuditTrail`, `FileStore` and `Clock`, as
 * the configuration names them. The database is closed last, once jobs and requests have ended.
 */
@Module({})
export class FoundationModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static forConfig({ database, files }: Config, care: SchemaCare): DynamicModule {
    const providers: Provider[] = [
      { provide: Clock, useClass: SystemClock },
      { provide: DataSource, useFactory: () => openDatabase(database, care) },
      { provide: UnitOfWork, inject: [DataSource], useFactory: unitOfWorkOn },
      { provide: AuditTrail, inject: [Clock, UnitOfWork], useFactory: auditTrailWith },
      { provide: FileStore, useFactory: () => new FolderFileStore(files.path) },
    ];
    return {
      module: FoundationModule,
      global: true,
      providers,
      exports: [Clock, DataSource, UnitOfWork, AuditTrail, FileStore],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}

async function openDatabase(choice: Config['database'], care: SchemaCare): Promise<DataSource> {
  const dataSource = await createDataSource(choice, { entities: ENTITIES, migrations: MIGRATIONS }).initialize();
  try {
    if (care === 'migrate') await runMigrations(dataSource);
    const pending = await pendingMigrations(dataSource);
    if (pending.length > 0) throw new SchemaOutdated(pending.length);
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

function unitOfWorkOn(dataSource: DataSource): UnitOfWork {
  return new TypeOrmUnitOfWork(dataSource, (error) => log.error('What was to follow a commit failed.', error));
}

function auditTrailWith(clock: Clock, unitOfWork: UnitOfWork): AuditTrail {
  return new DatabaseAuditTrail(clock, { log: OFFICE_LOG, unitOfWork });
}
