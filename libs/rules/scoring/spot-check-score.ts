import { Fraction } from '../arithmetic/fraction';
import type { Hundredths } from '../arithmetic/points';
import type { Unit } from '../roster';
import type { Scheme } from '../scheme/scheme';
import type { MonthFigures, SpotCheckResult } from './month-figures';
import { pointsFor } from './platform-score';

/** The ledgers of several drawn units taken together: the rate is pooled, not averaged (RULES §3). */
export interface SpotCheckPool {
  readonly drawn: number;
  readonly answered: number;
  readonly shouldReport: number;
  readonly concealed: number;
  readonly exempt: number;
  readonly notYetDue: number;
}

/** Why I5 is what it is; only `counted` has a rate. */
export type CompletenessBasis = 'nobody-drawn' | 'nobody-answered' | 'nothing-due' | 'counted';

/** How I5 came about. `scope`: the unit's whole area, or the drawn unit alone (D-5). */
export interface CompletenessScore {
  readonly maximum: Hundredths;
  readonly exact: Fraction;
  readonly points: Hundredths;
  readonly scope: 'area' | 'own';
  readonly basis: CompletenessBasis;
  /** Whether answered / drawn was multiplied in (D-4 `zero-share`). */
  readonly scaledByAnswers: boolean;
  readonly pool: SpotCheckPool;
}

/** Whether a drawn unit has answered: a ledger with rows, or an accepted statement. Who does neither is criticised by name. */
export function hasAnswered(code: string, { checks, statements }: MonthFigures): boolean {
  return checks.get(code)?.answered === true || statements.has(code);
}

/** I5 of a ranked unit: its area's pooled rate, or under `own-else-pooled` (D-5) a drawn municipal department's own. */
export function scoreCompleteness(unit: Unit, figures: MonthFigures): CompletenessScore {
  const { scheme, drawn } = figures;
  const scope =
    unit.group === 'department' && scheme.decisions.municipal.value === 'own-else-pooled' && drawn.includes(unit.code)
      ? 'own'
      : 'area';
  const pool = poolSpotChecks(scope === 'own' ? [unit.code] : drawnInAreaOf(unit, figures), figures);
  return { ...scorePool(pool, scheme), scope, pool };
}

/** The drawn units that decide a ranked unit's area: all municipal departments, or the county's own departments. */
function drawnInAreaOf(unit: Unit, { roster, drawn }: MonthFigures): readonly string[] {
  const isDrawn = new Set(drawn);
  const isInArea = (other: Unit): boolean =>
    unit.group === 'county'
      ? other.group === 'county_department' && other.parent === unit.code
      : other.group === 'department';
  return roster.filter((other) => isInArea(other) && isDrawn.has(other.code)).map(({ code }) => code);
}

/** Adds up the spot checks of these drawn units. One that did not answer adds nothing but itself to `drawn` (D-4). */
export function poolSpotChecks(codes: readonly string[], figures: MonthFigures): SpotCheckPool {
  const answered = codes.filter((code) => hasAnswered(code, figures));
  const results = answered.flatMap((code) => figures.checks.get(code) ?? []);
  const sum = (count: (result: SpotCheckResult) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  const pendingCounts = figures.scheme.decisions.notYetDue.value === 'concealed';
  const notYetDue = sum((result) => result.notYetDue);
  // D-3: under `concealed` a row still inside its working days is held against the unit like any other missing one.
  const concealed = sum((result) => result.concealed) + (pendingCounts ? notYetDue : 0);
  return {
    drawn: codes.length,
    answered: answered.length,
    shouldReport: sum((result) => result.matched) + concealed,
    concealed,
    exempt: sum((result) => result.exempt),
    notYetDue: pendingCounts ? 0 : notYetDue,
  };
}

function scorePool(pool: SpotCheckPool, scheme: Scheme): Omit<CompletenessScore, 'scope' | 'pool'> {
  const basis = basisOf(pool);
  const scaledByAnswers =
    scheme.decisions.nonResponse.value === 'zero-share' && (basis === 'counted' || basis === 'nothing-due');
  const share = completeShare(pool, scheme);
  const scaled = scaledByAnswers ? share.times(Fraction.of(pool.answered, pool.drawn)) : share;
  return { ...pointsFor(scheme.indicators.I5.points, scaled), basis, scaledByAnswers };
}

function basisOf({ drawn, answered, shouldReport }: SpotCheckPool): CompletenessBasis {
  if (drawn === 0) return 'nobody-drawn';
  if (answered === 0) return 'nobody-answered';
  return shouldReport === 0 ? 'nothing-due' : 'counted';
}

function completeShare(pool: SpotCheckPool, scheme: Scheme): Fraction {
  switch (basisOf(pool)) {
    case 'nobody-drawn':
      return Fraction.ONE;
    case 'nobody-answered':
      return Fraction.ZERO;
    case 'nothing-due':
      return scheme.decisions.emptyDenominator.value === 'full-if-stated' ? Fraction.ONE : Fraction.ZERO;
    case 'counted':
      return Fraction.of(pool.shouldReport - pool.concealed, pool.shouldReport);
  }
}
