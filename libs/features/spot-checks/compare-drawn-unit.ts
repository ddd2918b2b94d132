import { managerOf } from '@app/database';
import { Assessment, AssessmentNotFound, RosterUnit, UnitNotInRoster } from '@app/features/months';
import type { Transaction } from '@app/kernel';
import { CompareUnit } from './compare-unit';
import { ProposeNearMatches } from './propose-near-matches';
import { SettleUnitCheck } from './settle-unit-check';

/** A drawn unit of one month, by its place in the roster. */
export interface DrawnUnitPlace {
  readonly assessmentId: number;
  readonly unitNo: number;
}

/**
 * The whole comparison of one drawn unit (notice §2(5)): an outcome for every ledger row, the counts for I5, and proposals for rows
 * without a record. Repeatable: everything earlier is replaced. Throws `AssessmentNotFound`, `UnitNotInRoster`.
 */
export class CompareDrawnUnit {
  private readonly compare = new CompareUnit();
  private readonly settle = new SettleUnitCheck();
  private readonly propose = new ProposeNearMatches();

  async execute(tx: Transaction, { assessmentId, unitNo }: DrawnUnitPlace): Promise<void> {
    const manager = managerOf(tx);
    const assessment = await manager.findOneBy(Assessment, { id: assessmentId });
    const unit = await manager.findOneBy(RosterUnit, { assessmentId, unitNo });
    if (assessment === null) throw new AssessmentNotFound({ assessmentId });
    if (unit === null) throw new UnitNotInRoster({ unitNo });
    await this.compare.execute(tx, { assessmentId, unitNo, cutOff: assessment.cutOff });
    await this.settle.execute(tx, { assessmentId, unitNo, code: unit.code });
    await this.propose.execute(tx, { assessmentId, unitNo, cutOff: assessment.cutOff });
  }
}
