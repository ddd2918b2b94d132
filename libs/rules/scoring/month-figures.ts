import type { RankedGroup, Unit } from '../roster';
import type { Scheme } from '../scheme/scheme';

/** The platform records one unit sent in the month, as counts. Reported = permit + penalty; `compliant` and `late` are parts of it. */
export interface Tally {
  readonly permit: number;
  readonly penalty: number;
  readonly compliant: number;
  readonly late: number;
}

/** What the spot check of one drawn unit found, as counts of ledger rows; rows of another month are in none of them. */
export interface SpotCheckResult {
  /** A ledger with at least one row, or an accepted statement, was received. */
  readonly answered: boolean;
  readonly matched: number;
  readonly concealed: number;
  readonly exempt: number;
  readonly notYetDue: number;
}

/** A bonus or deduction claimed for a ranked unit. Only approved ones count (RULES §4). */
export interface Adjustment {
  readonly code: string;
  readonly rule: string;
  /** Cases, a whole number from 1. Several rows of one rule add up. */
  readonly count: number;
  readonly approved: boolean;
}

/** What the last bulletin in force said about the bottom three. */
export interface PreviousBulletin {
  readonly month: string;
  readonly bottomThree: Readonly<Record<RankedGroup, readonly string[]>>;
}

/** Everything a month is scored from: counts and confirmed facts, no records and no people. */
export interface MonthFigures {
  /** With the month's own parameters applied. */
  readonly scheme: Scheme;
  readonly month: string;
  /** In roster order. */
  readonly roster: readonly Unit[];
  /** By unit code; a unit that sent nothing may be absent. County departments and counties each under their own code. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Codes of municipal and county departments, in any order. */
  readonly drawn: readonly string[];
  /** By unit code, for drawn units. A drawn unit without a result has answered only by an accepted statement. */
  readonly checks: ReadonlyMap<string, SpotCheckResult>;
  /** Codes whose no-data statement for the month was accepted. */
  readonly statements: ReadonlySet<string>;
  /** Confirmed evidence in force, as `code|item` (see `evidenceKey`). */
  readonly evidence: ReadonlySet<string>;
  readonly adjustments: readonly Adjustment[];
  /** Counts only if its month is the calendar month before. */
  readonly previous: PreviousBulletin | null;
}

/** How `MonthFigures.evidence` names one confirmed item of one unit. */
export function evidenceKey(code: string, item: string): string {
  return `${code}|${item}`;
}
