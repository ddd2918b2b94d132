import { managerOf } from '@app/database';
import { Assessment, InputProblemRow, RosterUnit } from '@app/features/months';
import { DrawnUnit } from '@app/features/spot-checks';
import { JobHandler, type JobRun } from '@app/jobs';
import type { NewJob } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { type OfAssessment, parseOfAssessment } from './payload';

/**
 * Joins the reading of the files, and fans out per unit: a check of every unit's records, a comparison of every drawn unit's
 * ledger. Where a file must be corrected nothing is checked, and the month is rejected.
 */
export class PlanChecksJob extends JobHandler<OfAssessment> {
  override readonly name = 'plan-checks';
  override readonly queue = 'comparison';

  override parse(payload: unknown): OfAssessment {
    return parseOfAssessment(payload);
  }

  override async handle({ assessmentId }: OfAssessment, run: JobRun): Promise<void> {
    await run.commit(async (tx) => {
      const manager = managerOf(tx);
      const isRejected = await manager.existsBy(InputProblemRow, { assessmentId });
      await manager.update(Assessment, { id: assessmentId }, { state: isRejected ? 'rejected' : 'checking' });
      if (isRejected) return;
      for (const job of await checksOf(manager, assessmentId)) await run.enqueue(tx, job);
    });
  }
}

async function checksOf(manager: EntityManager, assessmentId: number): Promise<NewJob[]> {
  const units = await manager.find(RosterUnit, { where: { assessmentId }, order: { unitNo: 'ASC' } });
  const drawn = await manager.find(DrawnUnit, { where: { assessmentId }, order: { unitNo: 'ASC' } });
  const jobOf = (name: string, { unitNo }: { unitNo: number }): NewJob => ({ name, payload: { assessmentId, unitNo } });
  return [
    ...units.map((unit) => jobOf('check-unit-records', unit)),
    ...drawn.map((unit) => jobOf('compare-ledger', unit)),
  ];
}
