import { Fraction } from '../arithmetic/fraction';
import { exactPoints, parsePoints, roundHalfUp, type Hundredths } from '../arithmetic/points';
import type { Scheme } from '../scheme/scheme';
import type { Tally } from './month-figures';
import { reportedIn } from './unit-tally';

/** How I3 or I4 came about. `counted` is the compliant or the late records; `stated` matters only when nothing was reported. */
export interface ShareScore {
  readonly maximum: Hundredths;
  readonly exact: Fraction;
  readonly points: Hundredths;
  readonly reported: number;
  readonly counted: number;
  readonly stated: boolean;
}

/** What a unit sent, and whether its own no-data statement for the month was accepted. */
export interface PlatformFigures {
  readonly tally: Tally;
  readonly stated: boolean;
}

/** I3 compliance: compliant / reported × points (notice §2(3)); D-6 when nothing was reported. */
export function scoreCompliance(scheme: Scheme, { tally, stated }: PlatformFigures): ShareScore {
  const reported = reportedIn(tally);
  const share = reported === 0 ? shareOfNothing(scheme, stated) : Fraction.of(tally.compliant, reported);
  return { ...pointsFor(scheme.indicators.I3.points, share), reported, counted: tally.compliant, stated };
}

/** I4 timeliness: (1 − late / reported) × points (notice §2(4)); D-6 when nothing was reported. */
export function scoreTimeliness(scheme: Scheme, { tally, stated }: PlatformFigures): ShareScore {
  const reported = reportedIn(tally);
  const share = reported === 0 ? shareOfNothing(scheme, stated) : Fraction.of(reported - tally.late, reported);
  return { ...pointsFor(scheme.indicators.I4.points, share), reported, counted: tally.late, stated };
}

/** D-6: saying "we produced nothing" is cheap; silence costs. */
function shareOfNothing(scheme: Scheme, stated: boolean): Fraction {
  return stated && scheme.decisions.emptyDenominator.value === 'full-if-stated' ? Fraction.ONE : Fraction.ZERO;
}

/** The points a share of an indicator's maximum earns: exact, and rounded half up once (D-10). */
export function pointsFor(
  maximumText: string,
  share: Fraction,
): Readonly<{ maximum: Hundredths; exact: Fraction; points: Hundredths }> {
  const maximum = parsePoints(maximumText) ?? 0;
  const exact = exactPoints(maximum).times(share);
  return { maximum, exact, points: roundHalfUp(exact) };
}
