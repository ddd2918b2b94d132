import type { DocumentNumber } from '../parts/document-number';
import type { SealSettings } from '../parts/seal';
import type { Verification } from '../parts/verification';

/** Whom a unit can ask and where it sends its answer. */
export interface Contact {
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
}

/** A letter to a drawn unit (notice §6(3)). */
export interface SpotCheckLetterContent {
  readonly issuer: string;
  /** Series 运信用办函. */
  readonly documentNumber: DocumentNumber;
  /** `YYYY-MM-DD`. */
  readonly issueDate: string;
  /** Name of the drawn unit. */
  readonly recipient: string;
  /** Month checked, `YYYY-MM`. */
  readonly month: string;
  readonly basis: { readonly title: string; readonly number: string };
  /** Columns of the ledger, as the intake expects them. */
  readonly ledgerColumns: readonly string[];
  /** Last day of the answer, `YYYY-MM-DD`. */
  readonly deadline: string;
  readonly contact: Contact;
  readonly seal: SealSettings;
  readonly verification: Verification | null;
}
