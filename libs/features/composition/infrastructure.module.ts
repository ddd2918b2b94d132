import type { Config } from '@app/config';
import { PeopleModule } from '@app/features/accounts';
import { ExportLog, Readiness, RefusalLog } from '@app/http';
import { type DynamicModule, Module } from '@nestjs/common';
import { AuditedExports } from './audited-exports';
import { AuditedRefusals } from './audited-refusals';
import { FirstRunModule } from './first-run.module';
import { FoundationModule, type ProcessPart } from './foundation.module';
import { PartsReadiness } from './parts-readiness';

/**
 * The foundation of a process that answers HTTP, with what the edge asks of it: who has signed in, where refusals and exports are kept, and whether
 * all is ready.
 */
@Module({})
export class InfrastructureModule {
  static forRoot(config: Config, part: ProcessPart): DynamicModule {
    return {
      module: InfrastructureModule,
      global: true,
      imports: [FoundationModule.forConfig(config, part), PeopleModule.forRoot(config.accounts), FirstRunModule],
      providers: [
        { provide: RefusalLog, useClass: AuditedRefusals },
        { provide: ExportLog, useClass: AuditedExports },
        { provide: Readiness, useClass: PartsReadiness },
      ],
      exports: [RefusalLog, ExportLog, Readiness],
    };
  }
}
