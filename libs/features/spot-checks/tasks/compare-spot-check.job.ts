import { insertUnlessPresent, managerOf } from '@app/database';
import { loadRecord, parseOfAct, ProcessEngine } from '@app/features/processes';
import { JobHandler, type JobRun } from '@app/jobs';
import { SYSTEM, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { CompareTask } from '../rulings/compare-task';
import { ComparisonDesk } from '../rulings/comparison-desk.entity';
import { spotCheckTask } from '../spot-check.workflow';
import type { BegunComparison } from './begin-comparisons';
import { isCompared } from './spot-check-guards';
import { locateTask } from './task-place.query';

/**
 * Compares a drawn unit's answer with the platform's records and lets the task go on to its review (notice §2(5)). A task that has
 * moved on since the job was made is left alone.
 */
@Injectable()
export class CompareSpotCheckJob extends JobHandler<BegunComparison> {
  override readonly name = 'compare-spot-check';
  override readonly queue = 'comparison';
  private readonly compare = new CompareTask();

  constructor(private readonly engine: ProcessEngine) {
    super();
  }

  override parse(payload: unknown): BegunComparison {
    return parseOfAct(payload);
  }

  override async handle({ recordId, ordinal }: BegunComparison, run: JobRun): Promise<void> {
    await run.commit(async (tx) => {
      const { state, version } = await loadRecord(tx, spotCheckTask, recordId);
      if (state !== 'comparing' || version !== ordinal) return;
      await this.finish(tx, { recordId, ordinal });
    });
  }

  private async finish(tx: Transaction, { recordId, ordinal }: BegunComparison): Promise<void> {
    const manager = managerOf(tx);
    await insertUnlessPresent(manager, ComparisonDesk, { recordId, version: 1 });
    const place = await locateTask(manager, await loadRecord(tx, spotCheckTask, recordId));
    await this.compare.execute(tx, place);
    await this.engine.act(tx, {
      process: spotCheckTask,
      id: recordId,
      version: ordinal,
      action: 'finish-comparison',
      actor: SYSTEM,
      guards: { 'comparison-complete': await isCompared(manager, place) },
    });
  }
}
