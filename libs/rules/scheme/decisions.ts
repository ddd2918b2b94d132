/**
 * Where the notice is silent: every decision D-n of RULES, by its parameter's name, with every reading this engine can
 * carry out. A scheme chooses among these and may narrow them, never widen them.
 */
export const KNOWN_READINGS = {
  evidenceCarryOver: ['calendar-year', 'month'],
  unattendedExemption: ['marked-remarks', 'none'],
  notYetDue: ['left-out', 'concealed'],
  nonResponse: ['criticise', 'zero-share'],
  municipal: ['pooled', 'own-else-pooled'],
  emptyDenominator: ['full-if-stated', 'zero'],
  rotation: [true, false],
  incidents: ['once-a-month', 'each'],
  clamping: ['once', 'bonus-first'],
  rounding: ['each-indicator', 'total-only'],
  ties: ['competition', 'dense'],
  bottomTies: ['never-the-highest', 'by-rank-alone'],
  praise: ['unblemished', 'by-rank-and-total'],
} as const;

export type DecisionName = keyof typeof KNOWN_READINGS;
export type Reading<Name extends DecisionName> = (typeof KNOWN_READINGS)[Name][number];

/** The chosen reading, the readings a month or a successor may choose, and whether a single month may choose at all. */
export interface Decision<Value> {
  readonly id: string;
  readonly value: Value;
  readonly allowed: readonly Value[];
  readonly perMonth: boolean;
}

export type Decisions = { readonly [Name in DecisionName]: Decision<Reading<Name>> };

/** The number under which RULES explains a decision. */
export const DECISION_IDS: Readonly<Record<DecisionName, string>> = {
  evidenceCarryOver: 'D-1',
  unattendedExemption: 'D-2',
  notYetDue: 'D-3',
  nonResponse: 'D-4',
  municipal: 'D-5',
  emptyDenominator: 'D-6',
  rotation: 'D-7',
  incidents: 'D-8',
  clamping: 'D-9',
  rounding: 'D-10',
  ties: 'D-11',
  bottomTies: 'D-12',
  praise: 'D-13',
};
