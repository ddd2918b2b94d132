import type { DocumentNumber } from '../parts/document-number';
import type { SealSettings } from '../parts/seal';
import type { Verification } from '../parts/verification';

/** Whom a unit can ask and where it sends its answer. */
export interface Contact {
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
}

/** What every letter to a unit has (信函). */
export interface LetterContent {
  readonly issuer: string;
  /** Series 运信用办函. */
  readonly documentNumber: DocumentNumber;
  /** `YYYY-MM-DD`. */
  readonly issueDate: string;
  /** The unit, as it is addressed. */
  readonly recipient: string;
  readonly basis: { readonly title: string; readonly number: string };
  readonly contact: Contact;
  readonly seal: SealSettings;
  readonly verification: Verification | null;
}
