import type { Config } from '@app/config';
import { Readiness, RefusalLog } from '@app/http';
import { type JobHandler, JobsModule } from '@app/jobs';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AuditedRefusals } from './audited-refusals';
import { FoundationModule, type SchemaCare } from './foundation.module';
import { PartsReadiness } from './parts-readiness';

/** What a process that answers HTTP adds to the foundation. */
export interface InfrastructureParts {
  readonly care: SchemaCare;
  /** The classes of all job handlers, each a provider of its feature; also where jobs are only asked for. */
  readonly handlers: readonly Type<JobHandler>[];
  /** Whether this process runs jobs. */
  readonly work: boolean;
}

/** The foundation with its jobs, and what the edge asks of it: where refusals are kept, and whether the process is ready. */
@Module({})
export class InfrastructureModule {
  static forRoot(config: Config, { care, handlers, work }: InfrastructureParts): DynamicModule {
    return {
      module: InfrastructureModule,
      global: true,
      imports: [FoundationModule.forConfig(config, care), JobsModule.forRoot({ queue: config.queue, handlers, work })],
      providers: [
        { provide: RefusalLog, useClass: AuditedRefusals },
        { provide: Readiness, useClass: PartsReadiness },
      ],
      exports: [RefusalLog, Readiness],
    };
  }
}
