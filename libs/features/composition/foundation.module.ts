import { type Config, openSecretKeys, SecretBox } from '@app/config';
import { TypeOrmUnitOfWork } from '@app/database';
import { AccountRecipients } from '@app/features/accounts';
import { AuditTrailModule } from '@app/features/audit-trail';
import { Recipients } from '@app/features/notifications';
import { openFileStore } from '@app/files';
import { EDGE_TEXTS, ProblemCatalogue, UploadsModule } from '@app/http';
import { JobsModule } from '@app/jobs';
import { Clock, FileStore, SystemClock, UnitOfWork } from '@app/kernel';
import { TracingModule } from '@app/tracing';
import { type DynamicModule, Logger, Module, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { featureModules } from './feature-modules';
import { handlersOf } from './job-handlers';
import { openDatabase, type SchemaCare } from './open-database';
import { PROBLEM_TEXTS } from './problem-texts';

const log = new Logger('Database');

/** What a process does with the database. */
export interface ProcessPart {
  readonly care: SchemaCare;
  /** Whether it runs jobs, and sequences the audit log. */
  readonly work: boolean;
  /** Another clock than the machine's: that of a demo. */
  readonly clock?: Clock;
}

/**
 * What every process stands on, for all its modules: `DataSource` (open), `UnitOfWork`, `AuditTrail`, `FileStore`, `Clock`, `SecretBox`
 * and the jobs, as the configuration names them. The database is closed last, once jobs and requests have ended.
 */
@Module({})
export class FoundationModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static forConfig(config: Config, { care, work, clock = new SystemClock() }: ProcessPart): DynamicModule {
    const providers: Provider[] = [
      { provide: Clock, useValue: clock },
      { provide: DataSource, useFactory: () => openDatabase(config.database, care) },
      { provide: UnitOfWork, inject: [DataSource], useFactory: unitOfWorkOn },
      { provide: FileStore, useFactory: () => openFileStore(config.files) },
      {
        provide: Recipients,
        inject: [Clock],
        useFactory: (clock: Clock) => new AccountRecipients(clock, config.accounts),
      },
      // For features that tell of refusals in their own answers, also where no routes are.
      { provide: ProblemCatalogue, useFactory: () => new ProblemCatalogue([EDGE_TEXTS, ...PROBLEM_TEXTS]) },
      { provide: SecretBox, useFactory: () => new SecretBox(openSecretKeys(config.secretKeys)) },
    ];
    return {
      module: FoundationModule,
      global: true,
      imports: [
        TracingModule.forRoot(config.traces),
        AuditTrailModule.forRoot({ audit: config.audit, sequence: work }),
        JobsModule.forRoot({ queue: config.queue, handlers: handlersOf({ work }), work }),
        UploadsModule,
        ...featureModules(config, { work }),
      ],
      providers,
      exports: [Clock, DataSource, UnitOfWork, FileStore, SecretBox, Recipients, ProblemCatalogue],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

function unitOfWorkOn(dataSource: DataSource): UnitOfWork {
  return new TypeOrmUnitOfWork(dataSource, (error) => log.error('What was to follow a commit failed.', error));
}
