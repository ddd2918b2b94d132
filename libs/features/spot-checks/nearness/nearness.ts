import { assertNever } from '@app/kernel';
import { type Counterpart, type CounterpartLikeness, counterpartLikeness } from './counterpart-likeness';
import { differingNumbers, type DocumentDifference, documentDifference, type DocumentForm } from './document-form';

/** A ledger row or a platform record, as far as likeness goes. Both are of the same unit and kind. */
export interface ComparedDocument extends Counterpart {
  readonly document: DocumentForm;
  /** Null where a record's is missing or no date. */
  readonly decisionDate: string | null;
}

/** In what a near record differs from the row. With the same number it is the counterpart, otherwise the number. */
export type NearDifference =
  | 'counterpart'
  | 'counterpart-name'
  | 'counterpart-code'
  | 'notation'
  | 'year'
  | 'digits-swapped'
  | 'digit'
  | 'digit-count'
  | 'digits'
  | 'sub-number'
  | 'wording'
  | 'mixed'
  | 'other-number'
  | 'number-missing';

export interface Nearness {
  /** 45 to 99: how much speaks for one and the same document. Orders proposals and decides nothing. */
  readonly score: number;
  readonly difference: NearDifference;
}

/** The parts of the score. Together 100 stand for what the comparison calls equal. */
const NUMBER_POINTS: Readonly<Record<DocumentDifference, number>> = {
  same: 55,
  notation: 52,
  'digits-swapped': 45,
  year: 42,
  digit: 40,
  'digit-count': 40,
  wording: 40,
  'sub-number': 40,
  digits: 30,
  mixed: 30,
  other: 0,
  missing: 0,
};
const SAME_SERIES_POINTS = 5;
const COUNTERPART_POINTS: Readonly<Record<CounterpartLikeness, number>> = {
  same: 25,
  'same-name': 18,
  similar: 12,
  other: 0,
};
const SAME_DAY_POINTS = 20;

/** In a serial of one or two digits every other number of the series is one mistake away. */
const TELLING_DIGITS = 3;

/**
 * Whether a ledger row and a platform record are probably one document, although the comparison did not match them: `equal`
 * if it would have, `far` if nothing or too little speaks for it. Symmetric; README "Near matches" has worked examples.
 *
 * The neighbours in a series are one digit away, so a similar number alone says nothing: the counterpart must agree, and where
 * the number is less than similar the decision date too.
 */
export function nearness(a: ComparedDocument, b: ComparedDocument): Nearness | 'equal' | 'far' {
  const number = documentDifference(a.document, b.document);
  const counterpart = counterpartLikeness(a, b);
  if (number === 'same' && counterpart === 'same') return 'equal';
  const isSameDay = a.decisionDate !== null && a.decisionDate === b.decisionDate;
  const isTelling = isTellingNumber(number, a.document, b.document);
  if (!isNear(isTelling ? number : 'digits', { counterpart, isSameDay })) return 'far';
  const series = number === 'other' && a.document.words === b.document.words ? SAME_SERIES_POINTS : 0;
  const day = isSameDay ? SAME_DAY_POINTS : 0;
  return {
    score: NUMBER_POINTS[number] + series + COUNTERPART_POINTS[counterpart] + day,
    difference: differenceOf(number, counterpart),
  };
}

interface Agreement {
  readonly counterpart: CounterpartLikeness;
  readonly isSameDay: boolean;
}

function isNear(number: DocumentDifference, { counterpart, isSameDay }: Agreement): boolean {
  const isSameParty = counterpart === 'same' || counterpart === 'same-name';
  switch (number) {
    case 'same':
    case 'notation':
      return true;
    case 'digits-swapped':
    case 'digit':
    case 'digit-count':
    case 'wording':
      return isSameParty || (counterpart === 'similar' && isSameDay);
    // Other years' documents bear the same serials, so that the day must show that the year is wrong.
    case 'year':
    case 'sub-number':
    case 'digits':
    case 'mixed':
      return isSameParty && isSameDay;
    case 'other':
    case 'missing':
      return counterpart === 'same' && isSameDay;
    default:
      return assertNever(number);
  }
}

function isTellingNumber(number: DocumentDifference, a: DocumentForm, b: DocumentForm): boolean {
  if (number !== 'digit' && number !== 'digit-count' && number !== 'digits-swapped') return true;
  return (differingNumbers(a, b) ?? []).every((digits) => digits.length >= TELLING_DIGITS);
}

function differenceOf(number: DocumentDifference, counterpart: CounterpartLikeness): NearDifference {
  if (number === 'other') return 'other-number';
  if (number === 'missing') return 'number-missing';
  if (number !== 'same') return number;
  if (counterpart === 'same-name') return 'counterpart-code';
  return counterpart === 'similar' ? 'counterpart-name' : 'counterpart';
}
