import { managerOf } from '@app/database';
import { NoDataStatement } from '@app/features/evidence';
import type { Transaction } from '@app/kernel';
import { UnitCheck } from './unit-check.entity';

/** One drawn unit, by number and by code. */
export interface CheckedUnit {
  readonly assessmentId: number;
  readonly unitNo: number;
  readonly code: string;
}

/**
 * Counts the outcomes of a drawn unit into the inputs of I5. It has answered when its ledger has a row or its statement was
 * accepted; an empty ledger is no answer (RULES §3). Repeatable.
 */
export class SettleUnitCheck {
  async execute(tx: Transaction, { assessmentId, unitNo, code }: CheckedUnit): Promise<UnitCheck> {
    const manager = managerOf(tx);
    const rows: { outcome: string; rowCount: number | string }[] = await manager.query(
      'SELECT outcome, COUNT(*) AS rowCount FROM ledger_outcome WHERE assessment_id = ? AND unit_no = ? GROUP BY outcome',
      [assessmentId, unitNo],
    );
    const counts = new Map(rows.map((row) => [row.outcome, Number(row.rowCount)]));
    const count = (outcome: string): number => counts.get(outcome) ?? 0;
    const hasStatement = await manager.existsBy(NoDataStatement, { assessmentId, unitCode: code, accepted: 1 });
    const check: UnitCheck = {
      assessmentId,
      unitNo,
      answered: rows.length > 0 || hasStatement ? 1 : 0,
      matched: count('matched'),
      concealed: count('concealed'),
      exempt: count('exempt'),
      notYetDue: count('not-yet-due'),
    };
    await manager.delete(UnitCheck, { assessmentId, unitNo });
    await manager.insert(UnitCheck, check);
    return check;
  }
}
