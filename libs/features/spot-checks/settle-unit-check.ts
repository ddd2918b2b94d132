import { affectedRows, managerOf } from '@app/database';
import type { Transaction } from '@app/kernel';

/** One drawn unit, by number and by code. */
export interface CheckedUnit {
  readonly assessmentId: number;
  readonly unitNo: number;
  readonly code: string;
}

const COUNT_OUTCOMES = `
  INSERT INTO unit_check (assessment_id, unit_no, answered, matched, concealed, exempt, not_yet_due)
  SELECT ?, ?,
    CASE WHEN COUNT(*) > 0 OR EXISTS (
      SELECT 1 FROM no_data_statement WHERE assessment_id = ? AND unit_code = ? AND accepted = 1
    ) THEN 1 ELSE 0 END,
    COUNT(CASE WHEN outcome = 'matched' THEN 1 END), COUNT(CASE WHEN outcome = 'concealed' THEN 1 END),
    COUNT(CASE WHEN outcome = 'exempt' THEN 1 END), COUNT(CASE WHEN outcome = 'not-yet-due' THEN 1 END)
  FROM ledger_outcome WHERE assessment_id = ? AND unit_no = ?`;

/**
 * Counts the outcomes of a drawn unit into the inputs of I5. It has answered when its ledger has a row or its statement was
 * accepted; an empty ledger is no answer (RULES §3). Repeatable.
 */
export class SettleUnitCheck {
  async execute(tx: Transaction, { assessmentId, unitNo, code }: CheckedUnit): Promise<void> {
    const manager = managerOf(tx);
    const place = [assessmentId, unitNo];
    await affectedRows(manager, 'DELETE FROM unit_check WHERE assessment_id = ? AND unit_no = ?', place);
    await affectedRows(manager, COUNT_OUTCOMES, [...place, assessmentId, code, ...place]);
  }
}
