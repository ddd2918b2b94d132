import { getWorkedMonth } from '@app/features/months';
import type { Actor } from '@app/kernel';
import {
  type AppliedRule,
  explainScores,
  type ExplainedFigure,
  formatPoints,
  type MonthFigures,
  type MonthScores,
  type SpotCheckResult,
  type Unit,
  type UnitBasis,
  type UnitScore,
} from '@app/rules';
import { isOfficerOnly } from '@app/workflow';
import type { EntityManager } from 'typeorm';
import { evidenceOf, type SheetEvidence } from './evidence-origin.query';
import { getMonthScores, type ScoreBasis, type ScoredMonth } from './month-scores.query';
import { isOwnUnit, requireSheet } from './sheet-access';
import { ScoreSheetNotFound } from './worked-months.errors';

/** One figure of a score sheet. */
export interface SheetFigure {
  readonly figure: ExplainedFigure;
  readonly name: string;
  /** With two places; null for what is counted and not scored. */
  readonly points: string | null;
  readonly maximum: string | null;
  /** What was counted out of what, where the figure is a share. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The sum in Chinese, to be followed with a pocket calculator. */
  readonly formula: string;
}

/** An adjustment that counts. */
export interface SheetAdjustment extends Pick<AppliedRule, 'rule' | 'name' | 'kind' | 'cases' | 'counted'> {
  readonly each: string;
}

/** What the spot check found for one unit whose ledger was pooled into I5. */
export interface SheetCheck extends SpotCheckResult {
  readonly code: string;
  readonly name: string;
}

/** A ranked unit's figures in one month, each with its grounds. */
export interface ScoreSheet extends Omit<ScoredMonth, 'figures' | 'scores' | 'assessmentId'> {
  readonly unit: UnitScore;
  readonly figures: readonly SheetFigure[];
  readonly evidence: readonly SheetEvidence[];
  readonly adjustments: readonly SheetAdjustment[];
  /** For officers only the units they act for; the pooled sums are in the figures. */
  readonly checks: readonly SheetCheck[];
}

/** Whose sheet is asked for, and on which basis. */
export interface SheetRequest {
  readonly month: string;
  readonly unit: string;
  readonly basis?: ScoreBasis | undefined;
}

/**
 * The score sheet of a ranked unit. Officers see their own, as it was scored, once the month has been (`requireSheet`). Throws
 * `MonthNotPlanned`, `MonthNotScored`, `ScoreSheetNotFound`.
 */
export async function getScoreSheet(manager: EntityManager, actor: Actor, request: SheetRequest): Promise<ScoreSheet> {
  const worked = await getWorkedMonth(manager, request.month);
  await requireSheet(manager, actor, { worked, unit: { code: request.unit, parent: '' } });
  const scored = await getMonthScores(manager, worked, isOfficerOnly(actor) ? 'scored' : request.basis);
  const { figures, scores, assessmentId, ...about } = scored;
  const basis = scores.bases.get(request.unit);
  const unit = [...scores.groups.county, ...scores.groups.department].find(({ code }) => code === request.unit);
  if (basis === undefined || unit === undefined) throw new ScoreSheetNotFound();
  const mayRead = (one: Unit): boolean => !isOfficerOnly(actor) || isOwnUnit(actor, one);
  return {
    ...about,
    unit,
    figures: figuresOf(scored, unit),
    evidence: await evidenceOf(manager, { assessmentId, month: request.month, basis, figures }),
    adjustments: basis.adjustments.applied.map(adjustmentOf),
    checks: pooledUnits(basis, figures)
      .filter(mayRead)
      .map((one) => checkOf(one, figures)),
  };
}

/** The drawn units whose ledgers make up a unit's I5, in roster order (D-5). */
function pooledUnits({ unit, indicators }: UnitBasis, { roster, drawn }: MonthFigures): readonly Unit[] {
  const isDrawn = new Set(drawn);
  return roster.filter((one) => {
    if (!isDrawn.has(one.code)) return false;
    if (indicators.I5.scope === 'own') return one.code === unit.code;
    return unit.group === 'county' ? one.parent === unit.code : one.group === 'department';
  });
}

/** The figures of one unit in the order of the sheet. */
function figuresOf({ figures, scores }: ScoredMonth, unit: UnitScore): readonly SheetFigure[] {
  return (explanationOf(scores, unit.code)?.lines ?? []).map(({ figure, text: formula }) => ({
    figure,
    formula,
    ...numbersOf(figure, unit),
    ...namesOf(figure, figures),
  }));
}

/** They follow from the scores alone, which a process keeps (`scoresOf`). */
const explanations = new WeakMap<MonthScores, ReturnType<typeof explainScores>>();

function explanationOf(scores: MonthScores, unit: string) {
  const explained = explanations.get(scores) ?? explainScores(scores);
  explanations.set(scores, explained);
  return explained.find(({ code }) => code === unit);
}

type Names = Pick<SheetFigure, 'name' | 'maximum'>;
type Numbers = Pick<SheetFigure, 'points' | 'numerator' | 'denominator'>;

function namesOf(figure: ExplainedFigure, { scheme }: MonthFigures): Names {
  switch (figure) {
    case 'bonus':
      return { name: '加分', maximum: null };
    case 'deduction':
      return { name: '扣分', maximum: null };
    case 'total':
      return { name: '总分', maximum: '100.00' };
    case 'I6':
      return { name: scheme.indicators.I6.name, maximum: null };
    default:
      return { name: scheme.indicators[figure].name, maximum: scheme.indicators[figure].points };
  }
}

function numbersOf(figure: ExplainedFigure, { indicators, bonus, deduction, total }: UnitScore): Numbers {
  const { I3, I4, I5 } = indicators;
  const whole = { numerator: null, denominator: null };
  switch (figure) {
    case 'I1':
    case 'I2':
      return { ...whole, points: indicators[figure].points };
    case 'I3':
      return { points: I3.points, numerator: I3.compliant, denominator: I3.reported };
    case 'I4':
      return { points: I4.points, numerator: I4.late, denominator: I4.reported };
    case 'I5':
      return { points: I5.points, numerator: I5.concealed, denominator: I5.shouldReport };
    case 'I6':
      return { ...whole, points: null };
    case 'bonus':
      return { ...whole, points: bonus };
    case 'deduction':
      return { ...whole, points: deduction };
    case 'total':
      return { ...whole, points: total };
  }
}

function adjustmentOf({ rule, name, kind, each, cases, counted }: AppliedRule): SheetAdjustment {
  return { rule, name, kind, each: formatPoints(each), cases, counted };
}

function checkOf({ code, name }: Unit, { checks, statements }: MonthFigures): SheetCheck {
  const nothing = { matched: 0, concealed: 0, exempt: 0, notYetDue: 0 };
  const found = checks.get(code) ?? { ...nothing, answered: false };
  return { ...found, code, name, answered: found.answered || statements.has(code) };
}
