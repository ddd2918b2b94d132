import type { LetterContent } from '../letter/letter-content';

/** A letter to a drawn unit (notice §6(3)). */
export interface SpotCheckLetterContent extends LetterContent {
  /** Month checked, `YYYY-MM`. */
  readonly month: string;
  /** Columns of the ledger, as the intake expects them. */
  readonly ledgerColumns: readonly string[];
  /** Last day of the answer, `YYYY-MM-DD`. */
  readonly deadline: string;
}
