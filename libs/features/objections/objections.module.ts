import { KeepFile } from '@app/features/file-receipt';
import { MoveMonth } from '@app/features/months';
import { ProcessEngine } from '@app/features/processes';
import type { JobHandler } from '@app/jobs';
import { Clock, UnitOfWork } from '@app/kernel';
import { Module, type Type } from '@nestjs/common';
import { ApplyObjectionJob } from './apply-objection.job';
import { DismissObjection } from './dismiss-objection';
import { KeepObjectionProof } from './keep-objection-proof';
import { LodgeObjection } from './lodge-objection';
import { MonthObjectionsController } from './month-objections.controller';
import { ObjectionsController } from './objections.controller';
import { UpholdObjection } from './uphold-objection';
import { WithdrawObjection } from './withdraw-objection';

/** For the process's list of handlers. */
export const OBJECTIONS_JOBS: readonly Type<JobHandler>[] = [ApplyObjectionJob];

/** Objections to score sheets. Needs `DataSource`, `UnitOfWork`, `Clock`, and the processes, from global modules. */
@Module({
  controllers: [MonthObjectionsController, ObjectionsController],
  providers: [
    {
      provide: KeepFile,
      inject: [UnitOfWork, Clock],
      useFactory: (unitOfWork: UnitOfWork, clock: Clock) => new KeepFile(unitOfWork, clock),
    },
    { provide: MoveMonth, inject: [ProcessEngine], useFactory: (engine: ProcessEngine) => new MoveMonth(engine) },
    KeepObjectionProof,
    LodgeObjection,
    UpholdObjection,
    DismissObjection,
    WithdrawObjection,
    ...OBJECTIONS_JOBS,
  ],
})
export class ObjectionsModule {}
