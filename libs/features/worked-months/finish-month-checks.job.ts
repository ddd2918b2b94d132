import { managerOf } from '@app/database';
import { monthProcess, MoveMonth } from '@app/features/months';
import { loadRecord, type OfRecord, parseOfRecord, ProcessEngine } from '@app/features/processes';
import { JobHandler, type JobResult, type JobRun } from '@app/jobs';
import { Clock, officeDay } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { getMonthGuards, guardResults } from './month-guards.query';
import { monthOfAct } from './month-jobs';

/**
 * Lets a month go on to be confirmed once nothing is left to compare. It joins the checks that `compare-month` has begun, and follows
 * every act on a task that may have been the last the month waited for: of two that end at once, the later one finds both done.
 */
@Injectable()
export class FinishMonthChecksJob extends JobHandler<OfRecord> {
  override readonly name = 'finish-month-checks';
  override readonly queue = 'comparison';
  private readonly move: MoveMonth;

  constructor(
    engine: ProcessEngine,
    private readonly clock: Clock,
  ) {
    super();
    this.move = new MoveMonth(engine);
  }

  override parse(payload: unknown): OfRecord {
    return parseOfRecord(payload);
  }

  override async handle(act: OfRecord, run: JobRun): Promise<void> {
    await run.commit(async (tx): Promise<JobResult> => {
      const manager = managerOf(tx);
      const worked = await monthOfAct(manager, act);
      const { state } = await loadRecord(tx, monthProcess, worked.recordId);
      if (state !== 'checking') return { finished: false };
      const guards = await getMonthGuards(manager, worked, officeDay(this.clock.now()));
      if (guards['comparisons-done'] !== null) return { finished: false };
      await this.move.execute(tx, { month: worked.month, action: 'finish-checks', guards: guardResults(guards) });
      return { finished: true };
    });
  }
}
