import type { Config } from '@app/config';
import { FoundationModule, JOB_HANDLERS, JOB_MODULES } from '@app/features/composition';
import { JobsModule } from '@app/jobs';
import { type DynamicModule, Module } from '@nestjs/common';
import { HealthPort } from './health-port';

/** Runs jobs and nothing else. */
@Module({})
export class WorkerModule {
  static forConfig(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        FoundationModule.forConfig(config, 'expect'),
        JobsModule.forRoot({ queue: config.queue, handlers: JOB_HANDLERS, work: true }),
        ...JOB_MODULES,
      ],
      providers: [HealthPort],
    };
  }
}
