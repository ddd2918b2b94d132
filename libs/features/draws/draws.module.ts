import type { JobHandler } from '@app/jobs';
import { Module, type Type } from '@nestjs/common';
import { AbandonDrawJob } from './abandon-draw.job';
import { CommitValue } from './commit-value';
import { DrawCommitmentsController } from './draw-commitments.controller';
import { DrawFromSeed } from './draw-from-seed';
import { DrawsController, RedrawsController } from './draws.controller';
import { FreezePool } from './freeze-pool';
import { ListDrawnUnits } from './list-drawn-units';
import { Redraws } from './redraws';
import { RevealValue } from './reveal-value';

/** For the process's list of handlers. */
export const DRAW_JOBS: readonly Type<JobHandler>[] = [AbandonDrawJob];

/** Draws of worked months. Needs `DataSource`, `UnitOfWork`, `Clock`, `AuditTrail` and the processes from global modules. */
@Module({
  controllers: [DrawsController, DrawCommitmentsController, RedrawsController],
  providers: [FreezePool, ListDrawnUnits, DrawFromSeed, CommitValue, RevealValue, Redraws, ...DRAW_JOBS],
  exports: [...DRAW_JOBS],
})
export class DrawsModule {}
