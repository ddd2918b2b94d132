import { monthOf, nameKey, workingDaysAfter } from '@app/field-standard';
import { acceptsExemption, type Scheme } from '@app/rules';
import type { LedgerStanding } from './ledger-row.entity';

/** What a row's standing depends on beside the row. */
export interface StandingRules {
  readonly scheme: Scheme;
  readonly month: string;
  readonly cutOff: string;
}

/**
 * How a ledger row stands before the comparison, the first that applies: outside the month, exempt by its remark (D-2,
 * unattended), still inside its working days at the cut-off (D-3), or due.
 */
export function standingOf(row: { decisionDate: string; remark: string }, rules: StandingRules): LedgerStanding {
  if (monthOf(row.decisionDate) !== rules.month) return 'other-month';
  if (acceptsExemption(rules.scheme, nameKey(row.remark))) return 'exempt';
  if (rules.scheme.decisions.notYetDue.value === 'concealed') return 'due';
  const lastDay = workingDaysAfter(row.decisionDate, rules.scheme.timeliness.workingDays);
  return lastDay >= rules.cutOff ? 'running' : 'due';
}
