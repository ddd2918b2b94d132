import type { JobHandler } from '@app/jobs';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { CheckState } from './check-state';
import { TellContradictions } from './tell-contradictions';
import { CHECKED_LOG, CheckStateJob } from './check-state.job';

export { STATE_CHECK_SCHEDULE } from './check-state.job';

/** For the process's list of handlers. */
export const STATE_CHECK_JOBS: readonly Type<JobHandler>[] = [CheckStateJob];

/** The nightly comparison of tables and log. Needs `DataSource`, `AuditTrail`, `NotifyPeople` and `Recipients` from global modules. */
@Module({})
export class StateCheckModule {
  static forRoot({ log }: { readonly log: string }): DynamicModule {
    return {
      module: StateCheckModule,
      providers: [CheckState, TellContradictions, CheckStateJob, { provide: CHECKED_LOG, useValue: log }],
    };
  }
}
