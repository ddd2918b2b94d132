import { Fraction } from './fraction';

/** Points with two decimals, kept as a whole number of hundredths: 29.41 points are 2941. */
export type Hundredths = number;

const POINTS = /^(0|[1-9]\d{0,3})\.(\d{2})$/;

/** The nearest hundredth of a point; a half goes up, towards positive infinity (RULES §5). Result in hundredths. */
export function roundHalfUp(points: Fraction): Hundredths {
  const doubled = 200n * points.numerator + points.denominator;
  return Number(floorDivide(doubled, 2n * points.denominator));
}

/** The exact value of a number of hundredths. */
export function exactPoints(hundredths: Hundredths): Fraction {
  return Fraction.of(hundredths, 100);
}

/** `2941` → `"29.41"`, `-500` → `"-5.00"`: always two places. Throws RangeError for anything but a whole number. */
export function formatPoints(hundredths: Hundredths): string {
  if (!Number.isSafeInteger(hundredths)) throw new RangeError('Points are a whole number of hundredths');
  const size = Math.abs(hundredths);
  const cents = String(size % 100).padStart(2, '0');
  return `${hundredths < 0 ? '-' : ''}${String((size - (size % 100)) / 100)}.${cents}`;
}

/** `"30.00"` → `3000`; null unless it is 0.00 to 9999.99 written with exactly two places. */
export function parsePoints(text: string): Hundredths | null {
  const match = POINTS.exec(text);
  return match === null ? null : Number(`${match[1] ?? ''}${match[2] ?? ''}`);
}

/** A share as a percentage with two places, half up: 52/53 → `"98.11%"`. */
export function formatPercent(share: Fraction): string {
  return `${formatPoints(roundHalfUp(share.times(Fraction.of(100))))}%`;
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}
