import { managerOf } from '@app/database';
import { Assessment, monthProcess } from '@app/features/months';
import { loadRecord, type OfRecord, parseOfRecord, ProcessEngine } from '@app/features/processes';
import { BeginComparisons } from '@app/features/spot-checks';
import { JobHandler, type JobResult, type JobRun } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { monthOfAct, unitChecksOf } from './month-jobs';

/**
 * What follows when a month's checks begin: fans out to a check of every unit's records and a comparison of every answered task;
 * `finish-month-checks` joins them. Does nothing for a month that is no longer being checked.
 */
@Injectable()
export class CompareMonthJob extends JobHandler<OfRecord> {
  override readonly name = 'compare-month';
  override readonly queue = 'comparison';
  private readonly begin: BeginComparisons;

  constructor(engine: ProcessEngine) {
    super();
    this.begin = new BeginComparisons(engine);
  }

  override parse(payload: unknown): OfRecord {
    return parseOfRecord(payload);
  }

  override async handle({ recordId }: OfRecord, run: JobRun): Promise<void> {
    await run.commit(async (tx): Promise<JobResult> => {
      const manager = managerOf(tx);
      const { state } = await loadRecord(tx, monthProcess, recordId);
      if (state !== 'checking') return { begun: false };
      const worked = await monthOfAct(manager, { recordId });
      const { month, assessmentId } = worked;
      await manager.update(Assessment, { id: assessmentId }, { state: 'checking' });
      const begun = await this.begin.execute(tx, month);
      // Each act has asked for its comparison already; in the flow it is waited for, and whichever comes second does nothing.
      const comparisons = begun.map((payload) => ({ name: 'compare-spot-check', payload: { ...payload } }));
      const checks = await unitChecksOf(manager, worked);
      const children = [...checks, ...comparisons];
      await run.enqueue(tx, { name: 'finish-month-checks', payload: { recordId }, children });
      return { begun: true, units: checks.length, comparisons: comparisons.length };
    });
  }
}
