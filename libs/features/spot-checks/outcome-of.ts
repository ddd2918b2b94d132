import { assertNever } from '@app/kernel';
import type { Outcome } from './ledger-outcome.entity';
import type { LedgerStanding } from './ledger-row.entity';

/** The one outcome of a ledger row: the first that applies (RULES §2 "One outcome a row"). */
export function outcomeOf(standing: LedgerStanding, isMatched: boolean): Outcome {
  switch (standing) {
    case 'other-month':
    case 'exempt':
      return standing;
    case 'running':
      return isMatched ? 'matched' : 'not-yet-due';
    case 'due':
      return isMatched ? 'matched' : 'concealed';
    default:
      return assertNever(standing);
  }
}
