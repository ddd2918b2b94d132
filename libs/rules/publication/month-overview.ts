import { Fraction } from '../arithmetic/fraction';
import { formatPercent, formatPoints, roundHalfUp, type Hundredths } from '../arithmetic/points';
import { unitsOf, type RankedGroup } from '../roster';
import type { MonthFigures, Tally } from '../scoring/month-figures';
import type { MonthScores, UnitBasis } from '../scoring/month-scores';
import { poolSpotChecks, type SpotCheckPool } from '../scoring/spot-check-score';
import { addTallies, reportedIn } from '../scoring/unit-tally';

/** Platform records of several units; rates like `"98.12%"`, null when nothing was reported. */
export interface ReportingOverview {
  readonly units: number;
  /** Units that reported nothing. */
  readonly silent: number;
  readonly permit: number;
  readonly penalty: number;
  readonly reported: number;
  readonly compliant: number;
  readonly late: number;
  readonly complianceRate: string | null;
  readonly lateRate: string | null;
}

/** A ranked group in one look; points with two places, null for an empty group. */
export interface GroupOverview extends ReportingOverview {
  readonly averageTotal: string | null;
  readonly highestTotal: string | null;
  readonly lowestTotal: string | null;
  readonly praised: readonly string[];
  readonly warned: readonly string[];
  readonly criticised: readonly string[];
  readonly escalated: readonly string[];
}

/** The spot checks of one kind of unit; `concealedRate` null when no row should have been reported. */
export interface SpotCheckOverview extends SpotCheckPool {
  readonly unanswered: number;
  /** Units that answered with an accepted statement and no ledger row. */
  readonly stated: number;
  readonly concealedRate: string | null;
}

/** What a bulletin says of the month as a whole, as exact figures; code lists are in the order of the ranking. */
export interface MonthOverview {
  readonly month: string;
  readonly all: ReportingOverview;
  readonly groups: Readonly<Record<RankedGroup, GroupOverview>>;
  readonly spotChecks: {
    readonly all: SpotCheckOverview;
    readonly department: SpotCheckOverview;
    readonly countyDepartment: SpotCheckOverview;
  };
}

/** Sums and rates of a scored month. Every rate is an exact fraction rounded half up once, to two places. */
export function monthOverview(scores: MonthScores, figures: MonthFigures): MonthOverview {
  const bases = [...scores.bases.values()];
  return {
    month: scores.month,
    all: overviewReporting(bases),
    groups: {
      county: overviewGroup('county', scores, figures),
      department: overviewGroup('department', scores, figures),
    },
    spotChecks: {
      all: overviewSpotChecks(drawnOf(figures, ['department', 'county_department']), figures),
      department: overviewSpotChecks(drawnOf(figures, ['department']), figures),
      countyDepartment: overviewSpotChecks(drawnOf(figures, ['county_department']), figures),
    },
  };
}

function overviewReporting(bases: readonly UnitBasis[]): ReportingOverview {
  const none: Tally = { permit: 0, penalty: 0, compliant: 0, late: 0 };
  const sum = bases.map(({ tally }) => tally).reduce(addTallies, none);
  const reported = reportedIn(sum);
  return {
    units: bases.length,
    silent: bases.filter(({ tally }) => reportedIn(tally) === 0).length,
    permit: sum.permit,
    penalty: sum.penalty,
    reported,
    compliant: sum.compliant,
    late: sum.late,
    complianceRate: rate(sum.compliant, reported),
    lateRate: rate(sum.late, reported),
  };
}

function overviewGroup(group: RankedGroup, scores: MonthScores, { roster }: MonthFigures): GroupOverview {
  const bases = unitsOf(group, roster).flatMap(({ code }) => scores.bases.get(code) ?? []);
  const totals = bases.map(({ total }) => total.points);
  const units = scores.groups[group];
  return {
    ...overviewReporting(bases),
    averageTotal: averagePoints(totals),
    highestTotal: totals.length === 0 ? null : formatPoints(Math.max(...totals)),
    lowestTotal: totals.length === 0 ? null : formatPoints(Math.min(...totals)),
    praised: units.filter(({ praised }) => praised).map(({ code }) => code),
    warned: units.filter(({ warned }) => warned).map(({ code }) => code),
    criticised: units.filter(({ criticised }) => criticised).map(({ code }) => code),
    escalated: units.filter(({ escalated }) => escalated).map(({ code }) => code),
  };
}

function drawnOf({ roster, drawn }: MonthFigures, groups: readonly string[]): readonly string[] {
  const isDrawn = new Set(drawn);
  return roster.filter(({ code, group }) => groups.includes(group) && isDrawn.has(code)).map(({ code }) => code);
}

function overviewSpotChecks(codes: readonly string[], figures: MonthFigures): SpotCheckOverview {
  const pool = poolSpotChecks(codes, figures);
  const byStatement = codes.filter(
    (code) => figures.statements.has(code) && figures.checks.get(code)?.answered !== true,
  );
  return {
    ...pool,
    unanswered: pool.drawn - pool.answered,
    stated: byStatement.length,
    concealedRate: rate(pool.concealed, pool.shouldReport),
  };
}

function averagePoints(totals: readonly Hundredths[]): string | null {
  if (totals.length === 0) return null;
  const sum = totals.reduce((all, total) => all + total, 0);
  return formatPoints(roundHalfUp(Fraction.of(sum, 100 * totals.length)));
}

function rate(part: number, whole: number): string | null {
  return whole === 0 ? null : formatPercent(Fraction.of(part, whole));
}
