import { managerOf } from '@app/database';
import { Assessment, AssessmentNotFound, RosterUnit, UnitNotInRoster } from '@app/features/months';
import { CompareUnit, ProposeNearMatches, SettleUnitCheck } from '@app/features/spot-checks';
import { JobHandler, type JobRun } from '@app/jobs';
import { type UnitOfMonth, parseUnitOfMonth } from './payload';

/** Compares one drawn unit's ledger with the platform's records and counts the outcomes for I5 (notice §2(5)). */
export class CompareLedgerJob extends JobHandler<UnitOfMonth> {
  override readonly name = 'compare-ledger';
  override readonly queue = 'comparison';
  private readonly compare = new CompareUnit();
  private readonly settle = new SettleUnitCheck();
  private readonly propose = new ProposeNearMatches();

  override parse(payload: unknown): UnitOfMonth {
    return parseUnitOfMonth(payload);
  }

  override async handle({ assessmentId, unitNo }: UnitOfMonth, run: JobRun): Promise<void> {
    await run.commit(async (tx) => {
      const manager = managerOf(tx);
      const assessment = await manager.findOneBy(Assessment, { id: assessmentId });
      const unit = await manager.findOneBy(RosterUnit, { assessmentId, unitNo });
      if (assessment === null) throw new AssessmentNotFound({ assessmentId });
      if (unit === null) throw new UnitNotInRoster({ unitNo });
      await this.compare.execute(tx, { assessmentId, unitNo, cutOff: assessment.cutOff });
      await this.settle.execute(tx, { assessmentId, unitNo, code: unit.code });
      await this.propose.execute(tx, { assessmentId, unitNo, cutOff: assessment.cutOff });
    });
  }
}
