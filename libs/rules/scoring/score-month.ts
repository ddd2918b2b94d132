import { formatPoints, type Hundredths } from '../arithmetic/points';
import { bottomThree } from '../ranking/bottom-three';
import { escalations } from '../ranking/escalations';
import { praise } from '../ranking/praise';
import { rank } from '../ranking/rank';
import { unitsOf, type RankedGroup } from '../roster';
import type { Scheme } from '../scheme/scheme';
import { checkMonthFigures } from './check-month-figures';
import type { MonthFigures } from './month-figures';
import { MonthFiguresInvalid } from './month-figures.errors';
import type { IndicatorPoints, MonthScores, UnitBasis, UnitScore, Volume } from './month-scores';
import { scoreUnit } from './score-unit';
import { hasAnswered } from './spot-check-score';
import { reportedIn } from './unit-tally';

/**
 * Scores and ranks a month: exactly the content of scores.json (FORMATS), with the grounds of every figure. Depends on
 * nothing but the figures, and not on the order of anything but the roster. Throws `MonthFiguresInvalid` with every problem
 * of figures that cannot be.
 */
export function scoreMonth(figures: MonthFigures): MonthScores {
  const problems = checkMonthFigures(figures);
  if (problems.length > 0) throw new MonthFiguresInvalid(problems);

  const criticised = silentUnits(figures);
  const county = scoreGroup('county', figures, criticised);
  const department = scoreGroup('department', figures, criticised);
  const escalated = new Set([...county.escalated, ...department.escalated]);
  return {
    month: figures.month,
    scheme: figures.scheme.id,
    groups: { county: county.units, department: department.units },
    criticised,
    escalations: figures.roster.filter(({ code }) => escalated.has(code)).map(({ code }) => code),
    bases: new Map([...county.bases, ...department.bases].map((basis) => [basis.unit.code, basis])),
    bottomThree: { county: warnedByRank(county.units), department: warnedByRank(department.units) },
  };
}

/** The drawn units that sent neither ledger nor statement, in roster order: criticised by name (notice §6(3)). */
function silentUnits(figures: MonthFigures): readonly string[] {
  const drawn = new Set(figures.drawn);
  return figures.roster.filter(({ code }) => drawn.has(code) && !hasAnswered(code, figures)).map(({ code }) => code);
}

interface GroupScores {
  readonly bases: readonly UnitBasis[];
  readonly units: readonly UnitScore[];
  readonly escalated: readonly string[];
}

function scoreGroup(group: RankedGroup, figures: MonthFigures, silent: readonly string[]): GroupScores {
  const { scheme, roster, month, previous } = figures;
  const bases = unitsOf(group, roster).map((unit) => scoreUnit(unit, figures));
  const totals = bases.map(({ unit, total }) => ({ code: unit.code, total: total.points }));
  const warned = bottomThree(totals, scheme);
  const earlier = previous === null ? null : { month: previous.month, codes: previous.bottomThree[group] };
  const escalated = escalations({ month, codes: warned }, earlier);
  const blamed = criticisedOf(figures, silent);
  const standings = rankBases(bases, scheme).map((standing) => ({
    ...standing,
    criticised: blamed.has(standing.code),
    warned: warned.includes(standing.code),
    escalated: escalated.includes(standing.code),
  }));
  const praised = praise(standings, scheme);
  const units = standings.map((standing) => describeUnit(standing, praised.includes(standing.code)));
  // The sort is stable, so units that share a rank stay in roster order (D-11).
  return { bases, units: units.sort((a, b) => a.rank - b.rank), escalated };
}

/** A unit's place in its group and what follows from it. */
interface Standing {
  readonly code: string;
  readonly total: Hundredths;
  readonly rank: number;
  readonly volumeRank: number;
  readonly criticised: boolean;
  readonly warned: boolean;
  readonly escalated: boolean;
  readonly basis: UnitBasis;
}

function rankBases(
  bases: readonly UnitBasis[],
  { decisions }: Scheme,
): readonly Pick<Standing, 'code' | 'total' | 'rank' | 'volumeRank' | 'basis'>[] {
  const ties = decisions.ties.value;
  const ranks = rank(
    bases.map(({ total }) => total.points),
    ties,
  );
  const volumeRanks = rank(
    bases.map(({ tally }) => reportedIn(tally)),
    ties,
  );
  return bases.map((basis, index) => ({
    code: basis.unit.code,
    total: basis.total.points,
    rank: ranks[index] ?? 0,
    volumeRank: volumeRanks[index] ?? 0,
    basis,
  }));
}

/** A county bears the silence of any of its departments (FORMATS, `criticised`). */
function criticisedOf({ roster }: MonthFigures, silent: readonly string[]): ReadonlySet<string> {
  const parents = roster.filter(({ code }) => silent.includes(code)).map(({ parent }) => parent);
  return new Set([...silent, ...parents]);
}

function describeUnit(standing: Standing, praised: boolean): UnitScore {
  const { unit, adjustments } = standing.basis;
  return {
    code: unit.code,
    name: unit.name,
    rank: standing.rank,
    total: formatPoints(standing.total),
    indicators: describeIndicators(standing.basis),
    bonus: formatPoints(adjustments.bonus),
    deduction: formatPoints(adjustments.deduction),
    volume: describeVolume(standing.basis, standing.volumeRank),
    praised,
    criticised: standing.criticised,
    warned: standing.warned,
    escalated: standing.escalated,
  };
}

function describeIndicators({ indicators: { I1, I2, I3, I4, I5 } }: UnitBasis): IndicatorPoints {
  return {
    I1: { points: formatPoints(I1.points) },
    I2: { points: formatPoints(I2.points) },
    I3: { points: formatPoints(I3.points), reported: I3.reported, compliant: I3.counted },
    I4: { points: formatPoints(I4.points), reported: I4.reported, late: I4.counted },
    I5: { points: formatPoints(I5.points), ...I5.pool },
  };
}

function describeVolume({ tally }: UnitBasis, volumeRank: number): Volume {
  return { permit: tally.permit, penalty: tally.penalty, total: reportedIn(tally), rank: volumeRank };
}

function warnedByRank(units: readonly UnitScore[]): readonly string[] {
  return units.filter(({ warned }) => warned).map(({ code }) => code);
}
