import { managerOf } from '@app/database';
import { Assessment, AssessmentNotFound, RosterUnit, UnitNotInRoster } from '@app/features/months';
import type { Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { CompareUnit } from './compare-unit';
import { ProposeNearMatches } from './propose-near-matches';
import { SettleUnitCheck } from './settle-unit-check';

/** A drawn unit of one month, by its place in the roster. */
export interface DrawnUnitPlace {
  readonly assessmentId: number;
  readonly unitNo: number;
}

/** A drawn unit with its month. */
export interface ComparedUnit {
  readonly assessment: Assessment;
  readonly unit: RosterUnit;
}

/** Throws `AssessmentNotFound`, `UnitNotInRoster`. */
export async function getComparedUnit(
  manager: EntityManager,
  { assessmentId, unitNo }: DrawnUnitPlace,
): Promise<ComparedUnit> {
  const assessment = await manager.findOneBy(Assessment, { id: assessmentId });
  const unit = await manager.findOneBy(RosterUnit, { assessmentId, unitNo });
  if (assessment === null) throw new AssessmentNotFound({ assessmentId });
  if (unit === null) throw new UnitNotInRoster({ unitNo });
  return { assessment, unit };
}

/**
 * The whole comparison of one drawn unit (notice §2(5)): an outcome for every ledger row, the counts for I5, and proposals for rows
 * without a record. Repeatable: everything earlier is replaced. Throws `AssessmentNotFound`, `UnitNotInRoster`.
 */
export class CompareDrawnUnit {
  private readonly compare = new CompareUnit();
  private readonly settle = new SettleUnitCheck();
  private readonly propose = new ProposeNearMatches();

  async execute(tx: Transaction, place: DrawnUnitPlace): Promise<void> {
    await this.compareAt(tx, await getComparedUnit(managerOf(tx), place));
  }

  /** The same where month and unit are known. */
  async compareAt(tx: Transaction, { assessment, unit }: ComparedUnit): Promise<void> {
    const { assessmentId, unitNo, code } = unit;
    const { cutOff } = assessment;
    await this.compare.execute(tx, { assessmentId, unitNo, cutOff });
    await this.settle.execute(tx, { assessmentId, unitNo, code });
    await this.propose.execute(tx, { assessmentId, unitNo, cutOff });
  }
}
