import type { Config } from '@app/config';
import { createDataSource, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import { DatabaseAuditTrail } from '@app/features/audit-trail';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { FolderFileStore } from '@app/files';
import { Readiness, RefusalLog } from '@app/http';
import { type JobHandler, JobsModule } from '@app/jobs';
import { AuditTrail, Clock, FileStore, SystemClock, UnitOfWork } from '@app/kernel';
import {
  type DynamicModule,
  Logger,
  Module,
  type OnApplicationShutdown,
  type Provider,
  type Type,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditedRefusals } from './audited-refusals';
import { PartsReadiness } from './parts-readiness';

/** What a process adds to the infrastructure that all have in common. */
export interface InfrastructureParts {
  /** The classes of all job handlers, each a provider of its feature; also where jobs are only asked for. */
  readonly handlers: readonly Type<JobHandler>[];
  /** Whether this process runs jobs. */
  readonly work: boolean;
}

const log = new Logger('Infrastructure');

/**
 * Database (opened and migrated), unit of work, clock, files, audit trail and jobs, for every module of a process. The database is
 * the last to close.
 */
@Module({})
export class InfrastructureModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static forRoot(config: Config, { handlers, work }: InfrastructureParts): DynamicModule {
    const providers: Provider[] = [
      { provide: Clock, useClass: SystemClock },
      { provide: DataSource, useFactory: () => openDatabase(config) },
      {
        provide: UnitOfWork,
        inject: [DataSource],
        useFactory: (source: DataSource) =>
          new TypeOrmUnitOfWork(source, () => log.error('an effect after a commit failed')),
      },
      { provide: FileStore, useFactory: () => new FolderFileStore(config.files.path) },
      { provide: AuditTrail, inject: [Clock], useFactory: (clock: Clock) => new DatabaseAuditTrail(clock) },
      { provide: RefusalLog, useClass: AuditedRefusals },
      { provide: Readiness, useClass: PartsReadiness },
    ];
    return {
      module: InfrastructureModule,
      global: true,
      imports: [JobsModule.forRoot({ queue: config.queue, handlers, work })],
      providers,
      exports: [Clock, DataSource, UnitOfWork, FileStore, AuditTrail, RefusalLog, Readiness],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

async function openDatabase(config: Config): Promise<DataSource> {
  const source = createDataSource(config.database, { entities: ENTITIES, migrations: MIGRATIONS });
  await source.initialize();
  try {
    await runMigrations(source);
  } catch (error) {
    await source.destroy();
    throw error;
  }
  return source;
}
