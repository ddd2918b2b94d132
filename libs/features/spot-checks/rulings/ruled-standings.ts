import { updateExactlyOne } from '@app/database';
import type { Assessment } from '@app/features/months';
import { getScheme, withParameters } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { LedgerRow, type LedgerStanding } from '../ledger-row.entity';
import { standingOf } from '../ledger-standing';
import type { CurrentRuling } from './current-rulings.query';

/**
 * Rows whose exemption was ever ruled on stand as the last ruling says; an undone one leaves the row as its remark has it. Returns the
 * rows that stand differently now, as they stand.
 */
export async function setStandings(
  manager: EntityManager,
  { month, cutOff, scheme: schemeId, parameters }: Assessment,
  rulings: readonly CurrentRuling[],
): Promise<readonly LedgerRow[]> {
  const scheme = withParameters(getScheme(schemeId), parameters);
  const changed: LedgerRow[] = [];
  for (const { row, subject, verdict } of rulings) {
    if (subject !== 'exemption') continue;
    const remark = verdict === 'refused' ? '' : row.remark;
    const plain = standingOf({ decisionDate: row.decisionDate, remark }, { scheme, month, cutOff });
    const standing: LedgerStanding = verdict === 'accepted' && plain !== 'other-month' ? 'exempt' : plain;
    const { assessmentId, unitNo, line } = row;
    if (standing === row.standing) continue;
    await updateExactlyOne(manager, LedgerRow, { where: { assessmentId, unitNo, line }, set: { standing } });
    changed.push({ ...row, standing });
  }
  return changed;
}
