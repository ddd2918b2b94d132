import type { Config } from '@app/config';
import { Readiness, RefusalLog } from '@app/http';
import { type DynamicModule, Module } from '@nestjs/common';
import { AuditedRefusals } from './audited-refusals';
import { FoundationModule, type ProcessPart } from './foundation.module';
import { PartsReadiness } from './parts-readiness';

/** The foundation of a process that answers HTTP, with what the edge asks of it: where refusals are kept, and whether all is ready. */
@Module({})
export class InfrastructureModule {
  static forRoot(config: Config, part: ProcessPart): DynamicModule {
    return {
      module: InfrastructureModule,
      global: true,
      imports: [FoundationModule.forConfig(config, part)],
      providers: [
        { provide: RefusalLog, useClass: AuditedRefusals },
        { provide: Readiness, useClass: PartsReadiness },
      ],
      exports: [RefusalLog, Readiness],
    };
  }
}
