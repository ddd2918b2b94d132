import type { IndicatorHeading, ScoreRow } from '../bulletin/bulletin-content';
import type { DocumentNumber } from '../parts/document-number';
import type { SealSettings } from '../parts/seal';
import type { Verification } from '../parts/verification';

/** One of the consecutive months in the bottom three, with the unit's figures of the bulletin in force. */
export interface EscalatedMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Number of units ranked in the group. */
  readonly groupSize: number;
  /** Null where only the rank is known: a run on a folder knows the earlier month's bottom three, not its scores. */
  readonly row: ScoreRow | null;
}

/** A report to the city government proposing an interview (notice §7). */
export interface EscalationReportContent {
  readonly issuer: string;
  readonly documentNumber: DocumentNumber;
  /** 签发人; null while nobody has signed. */
  readonly signatory: string | null;
  /** `YYYY-MM-DD`. */
  readonly issueDate: string;
  /** 主送机关, e.g. 市人民政府. */
  readonly recipient: string;
  readonly unit: { readonly name: string; readonly group: 'county' | 'department' };
  /** Two or more consecutive months, the earliest first. */
  readonly months: readonly EscalatedMonth[];
  readonly basis: { readonly title: string; readonly number: string };
  readonly indicators: readonly IndicatorHeading[];
  /** 附注 of an upward document: whom to ask; null for none. */
  readonly contact: { readonly name: string; readonly telephone: string } | null;
  readonly seal: SealSettings;
  readonly verification: Verification | null;
}
