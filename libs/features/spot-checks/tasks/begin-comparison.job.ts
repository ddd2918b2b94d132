import { managerOf } from '@app/database';
import { loadRecord, type OfAct, parseOfAct, ProcessEngine } from '@app/features/processes';
import { JobHandler, type JobRun } from '@app/jobs';
import { SYSTEM } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { spotCheckTask } from '../spot-check.workflow';
import { hasComparisonBegun } from './spot-check-guards';

/**
 * Has an answer compared that came after its month has begun to compare: a late one, or a second one after a return (notice §2(5)).
 * Before that it does nothing, since the month begins all comparisons at once; nor for a task that has moved on.
 */
@Injectable()
export class BeginComparisonJob extends JobHandler<OfAct> {
  override readonly name = 'begin-comparison';
  override readonly queue = 'comparison';

  constructor(private readonly engine: ProcessEngine) {
    super();
  }

  override parse(payload: unknown): OfAct {
    return parseOfAct(payload);
  }

  override async handle({ recordId, ordinal }: OfAct, run: JobRun): Promise<void> {
    await run.commit(async (tx) => {
      const { state, version, month } = await loadRecord(tx, spotCheckTask, recordId);
      if (state !== 'answered' || version !== ordinal) return;
      if (!(await hasComparisonBegun(managerOf(tx), month ?? ''))) return;
      await this.engine.act(tx, { process: spotCheckTask, id: recordId, version, action: 'compare', actor: SYSTEM });
    });
  }
}
