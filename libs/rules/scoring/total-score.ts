import { Fraction } from '../arithmetic/fraction';
import { roundHalfUp, type Hundredths } from '../arithmetic/points';
import type { Scheme } from '../scheme/scheme';
import type { AdjustmentScore } from './adjustment-score';

const FULL_MARKS: Hundredths = 10000;

/** A total before and after it is held between 0 and 100. */
export interface TotalScore {
  readonly indicators: Hundredths;
  readonly unclamped: Hundredths;
  readonly points: Hundredths;
}

/** The part of a scored indicator a total needs. */
export interface ScoredPoints {
  readonly exact: Fraction;
  readonly points: Hundredths;
}

/** indicators − deductions + bonuses, as one sum that is clamped once to 0…100 (D-9), of rounded indicators (D-10). */
export function scoreTotal(
  scored: readonly ScoredPoints[],
  { bonus, deduction }: Pick<AdjustmentScore, 'bonus' | 'deduction'>,
  { decisions }: Scheme,
): TotalScore {
  const indicators =
    decisions.rounding.value === 'each-indicator'
      ? scored.reduce((sum, { points }) => sum + points, 0)
      : roundHalfUp(scored.reduce((sum, { exact }) => sum.plus(exact), Fraction.ZERO));
  const unclamped =
    decisions.clamping.value === 'once'
      ? indicators + bonus - deduction
      : Math.min(FULL_MARKS, indicators + bonus) - deduction;
  return { indicators, unclamped, points: Math.max(0, Math.min(FULL_MARKS, unclamped)) };
}
