import { managerOf } from '@app/database';
import { Assessment, monthProcess } from '@app/features/months';
import { loadRecord, ProcessEngine } from '@app/features/processes';
import { JobHandler, type JobResult, type JobRun } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { beginComparisons } from './begin-comparisons';
import { monthOfRecord, type OfAct, parseOfAct, unitChecksOf } from './month-jobs';

/**
 * What follows when a month's checks begin: fans out to a check of every unit's records and a comparison of every answered task;
 * `finish-month-checks` joins them. Does nothing for a month that is no longer being checked.
 */
@Injectable()
export class CompareMonthJob extends JobHandler<OfAct> {
  override readonly name = 'compare-month';
  override readonly queue = 'comparison';

  constructor(private readonly engine: ProcessEngine) {
    super();
  }

  override parse(payload: unknown): OfAct {
    return parseOfAct(payload);
  }

  override async handle({ recordId }: OfAct, run: JobRun): Promise<void> {
    await run.commit(async (tx): Promise<JobResult> => {
      const manager = managerOf(tx);
      const { state } = await loadRecord(tx, monthProcess, recordId);
      if (state !== 'checking') return { begun: false };
      const worked = await monthOfRecord(manager, { recordId });
      const { month, assessmentId } = worked;
      await manager.update(Assessment, { id: assessmentId }, { state: 'checking' });
      const children = await unitChecksOf(manager, worked);
      await run.enqueue(tx, { name: 'finish-month-checks', payload: { month }, children });
      const comparisons = await beginComparisons(tx, this.engine, month);
      return { begun: true, units: children.length, comparisons };
    });
  }
}
