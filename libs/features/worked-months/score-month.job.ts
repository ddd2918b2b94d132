import { type OfRecord, parseOfRecord } from '@app/features/processes';
import { managerOf } from '@app/database';
import { JobHandler, type JobResult, type JobRun } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { monthOfAct, unitChecksOf } from './month-jobs';

/**
 * What follows a request for scores: every unit's counts are settled from the records as they are now, then `settle-month-scores` joins
 * them.
 */
@Injectable()
export class ScoreMonthJob extends JobHandler<OfRecord> {
  override readonly name = 'score-month';
  override readonly queue = 'scoring';

  override parse(payload: unknown): OfRecord {
    return parseOfRecord(payload);
  }

  override async handle(act: OfRecord, run: JobRun): Promise<void> {
    await run.commit(async (tx): Promise<JobResult> => {
      const worked = await monthOfAct(managerOf(tx), act);
      const children = await unitChecksOf(managerOf(tx), worked);
      await run.enqueue(tx, { name: 'settle-month-scores', payload: { month: worked.month }, children });
      return { units: children.length };
    });
  }
}
