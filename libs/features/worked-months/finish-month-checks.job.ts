import { managerOf } from '@app/database';
import { getWorkedMonth, monthProcess, MoveMonth, type WorkedMonth } from '@app/features/months';
import { loadRecord, ProcessEngine } from '@app/features/processes';
import { spotCheckTask } from '@app/features/spot-checks';
import { JobHandler, type JobResult, type JobRun } from '@app/jobs';
import { Clock, officeDay, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { beginComparisons } from './begin-comparisons';
import { guardResults, guardsFrom } from './month-guards.query';
import { type OfMonth, parseOfMonth } from './month-jobs';
import { MonthStanding } from './month-standing.query';

/** How long a comparison that is still running is waited for before looking again. */
const LOOK_AGAIN_MS = 10_000;

/**
 * Joins the checks of a month: once nothing is left to compare, the month goes on to be confirmed. While comparisons run it comes again;
 * where it waits for people it ends, and whoever finishes the last comparison may enqueue it again, or a reviewer moves the month.
 */
@Injectable()
export class FinishMonthChecksJob extends JobHandler<OfMonth> {
  override readonly name = 'finish-month-checks';
  override readonly queue = 'comparison';
  private readonly move: MoveMonth;

  constructor(
    private readonly engine: ProcessEngine,
    private readonly clock: Clock,
  ) {
    super();
    this.move = new MoveMonth(engine);
  }

  override parse(payload: unknown): OfMonth {
    return parseOfMonth(payload);
  }

  override async handle({ month }: OfMonth, run: JobRun): Promise<void> {
    await run.commit(async (tx): Promise<JobResult> => {
      const worked = await getWorkedMonth(managerOf(tx), month);
      const { state } = await loadRecord(tx, monthProcess, worked.recordId);
      if (state !== 'checking') return { finished: false };
      await beginComparisons(tx, this.engine, month);
      // Read once: a comparison that ends between two looks would be neither running nor done.
      const standing = await MonthStanding.of(managerOf(tx), month, officeDay(this.clock.now()));
      if (await this.finish(tx, worked, standing)) return { finished: true };
      if (standing.count(spotCheckTask.name, 'comparing') > 0) {
        const notBefore = new Date(this.clock.now().getTime() + LOOK_AGAIN_MS);
        await run.enqueue(tx, { name: this.name, payload: { month }, notBefore });
      }
      return { finished: false };
    });
  }

  private async finish(tx: Transaction, worked: WorkedMonth, standing: MonthStanding): Promise<boolean> {
    const guards = await guardsFrom(managerOf(tx), worked, standing);
    if (guards['comparisons-done'] !== null) return false;
    await this.move.execute(tx, { month: worked.month, action: 'finish-checks', guards: guardResults(guards) });
    return true;
  }
}
