import { affectedRows, managerOf } from '@app/database';
import type { MonthContext } from '@app/features/months';
import type { Transaction } from '@app/kernel';
import { standingOf } from './ledger-standing';

interface DayOfRows {
  readonly decisionDate: string;
}

/**
 * When a month's cut-off moves: judges anew which ledger rows were still inside their working days at it (D-3). Exempt rows and those of
 * other months do not depend on the cut-off and stay as they are. Repeatable; returns how many rows changed.
 */
export async function restandLedgerRows(tx: Transaction, { assessment, scheme }: MonthContext): Promise<number> {
  const manager = managerOf(tx);
  const days: DayOfRows[] = await manager.query(
    `SELECT DISTINCT decision_date AS decisionDate FROM ledger_row
     WHERE assessment_id = ? AND standing IN ('due', 'running') ORDER BY decision_date`,
    [assessment.id],
  );
  let changed = 0;
  for (const { decisionDate } of days) {
    const standing = standingOf(
      { decisionDate, remark: '' },
      { scheme, month: assessment.month, cutOff: assessment.cutOff },
    );
    changed += await affectedRows(
      manager,
      `UPDATE ledger_row SET standing = ? WHERE assessment_id = ? AND decision_date = ? AND standing IN ('due', 'running')
       AND standing <> ?`,
      [standing, assessment.id, decisionDate, standing],
    );
  }
  return changed;
}
