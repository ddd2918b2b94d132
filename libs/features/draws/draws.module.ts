import type { JobHandler } from '@app/jobs';
import { Module, type Type } from '@nestjs/common';
import { AbandonDrawJob } from './abandon-draw.job';
import { DrawFromSeed } from './draw-from-seed';
import { DrawsController, RedrawsController } from './draws.controller';
import { FreezePool } from './freeze-pool';
import { Redraws } from './redraws';

/** For the process's list of handlers. */
export const DRAW_JOBS: readonly Type<JobHandler>[] = [AbandonDrawJob];

/** Draws of worked months. Needs `DataSource`, `UnitOfWork`, `Clock`, `AuditTrail` and the processes from global modules. */
@Module({
  controllers: [DrawsController, RedrawsController],
  providers: [FreezePool, DrawFromSeed, Redraws, ...DRAW_JOBS],
  exports: [...DRAW_JOBS],
})
export class DrawsModule {}
