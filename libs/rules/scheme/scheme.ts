import type { Decisions } from './decisions';

/** A criterion of I1 or I2 that evidence either fulfils or does not; `points` like `"5.00"`. */
export interface EvidenceItem {
  readonly id: string;
  readonly name: string;
  readonly points: string;
}

/** An indicator scored by what a reviewer confirmed: the sum of its confirmed items. */
export interface EvidenceIndicator {
  readonly name: string;
  readonly points: string;
  readonly formula: 'evidence';
  readonly items: readonly EvidenceItem[];
}

/** An indicator scored by counting. `points` is its maximum, written with two places. */
export interface CountedIndicator<Formula extends string> {
  readonly name: string;
  readonly points: string;
  readonly formula: Formula;
}

/** The six indicators of notice §2. Points and evidence items are data; what a formula computes is code. */
export interface Indicators {
  readonly I1: EvidenceIndicator;
  readonly I2: EvidenceIndicator;
  readonly I3: CountedIndicator<'compliant-share'>;
  readonly I4: CountedIndicator<'not-late-share'>;
  readonly I5: CountedIndicator<'not-concealed-share'>;
  readonly I6: CountedIndicator<'count'>;
}

/** A rule of notice §4 and §5. `claimant`: the municipal department of exactly this name, or null for every assessed unit. */
export interface AdjustmentRule {
  readonly rule: string;
  readonly name: string;
  readonly kind: 'bonus' | 'deduction';
  readonly points: string;
  readonly claimant: string | null;
  /** The most cases that count in one month; null for no limit. */
  readonly maximumCount: number | null;
}

/** A kind of document and the number series it draws from, as in 运信用办函〔2021〕1号. */
export interface DocumentSeries {
  readonly name: string;
  readonly series: string;
}

/** The documents of RULES §8. */
export interface IssuedDocuments {
  readonly letter: DocumentSeries;
  readonly bulletin: DocumentSeries;
  readonly escalationReport: DocumentSeries;
  readonly interviewNotice: DocumentSeries;
  readonly interviewMinutes: DocumentSeries;
  readonly correction: DocumentSeries;
}

/** One signature of the chain: what it means and whose it is. */
export interface SignOffStep {
  readonly meaning: string;
  readonly role: 'reviewer' | 'leader';
}

/** A step of the month, so many working days before publication; `afterMonthEnd` steps need the whole month's records. */
export interface CalendarStep {
  readonly step: string;
  readonly name: string;
  readonly workingDaysBefore: number;
  readonly afterMonthEnd: boolean;
}

/** One versioned reading of the notice. It is its own document: JSON text of it parses to an equal scheme. */
export interface Scheme {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly authority: string;
  readonly firstMonth: string;
  readonly indicators: Indicators;
  readonly timeliness: { readonly workingDays: number };
  readonly spotCheck: {
    readonly drawSize: { readonly department: number; readonly county: number };
    readonly exemptionWords: readonly string[];
  };
  readonly adjustments: readonly AdjustmentRule[];
  readonly ranking: { readonly praiseTotal: string; readonly praiseRank: number; readonly bottomSize: number };
  readonly decisions: Decisions;
  readonly documents: IssuedDocuments;
  readonly signOff: readonly SignOffStep[];
  readonly calendar: { readonly publicationDay: number; readonly steps: readonly CalendarStep[] };
}
