import type { IndicatorHeading, ScoreRow } from '../bulletin/bulletin-content';
import type { UpwardReport } from './upward-report';

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
export interface EscalationReportContent extends UpwardReport {
  readonly unit: { readonly name: string; readonly group: 'county' | 'department' };
  /** Two or more consecutive months, the earliest first. */
  readonly months: readonly EscalatedMonth[];
  readonly indicators: readonly IndicatorHeading[];
}
