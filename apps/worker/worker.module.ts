import type { Config } from '@app/config';
import { FoundationModule } from '@app/features/composition';
import { type DynamicModule, Module } from '@nestjs/common';
import { HealthPort } from './health-port';

/** Runs jobs and nothing else. */
@Module({})
export class WorkerModule {
  static forConfig(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [FoundationModule.forConfig(config, { care: 'expect', work: true })],
      providers: [HealthPort],
    };
  }
}
