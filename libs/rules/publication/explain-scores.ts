import { exactPoints, formatPoints, type Hundredths } from '../arithmetic/points';
import type { AdjustmentScore } from '../scoring/adjustment-score';
import type { EvidenceScore } from '../scoring/evidence-score';
import type { MonthScores, UnitBasis, UnitScore } from '../scoring/month-scores';
import type { ShareScore } from '../scoring/platform-score';
import type { CompletenessScore } from '../scoring/spot-check-score';
import type { Fraction } from '../arithmetic/fraction';

/** What a line explains. */
export type ExplainedFigure = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'bonus' | 'deduction' | 'total';

/** One figure of one unit, in Chinese, with the numbers put in. */
export interface Explanation {
  readonly figure: ExplainedFigure;
  readonly text: string;
}

/** The explanations of one unit, in the order of the score sheet. */
export interface UnitExplanation {
  readonly code: string;
  readonly name: string;
  readonly lines: readonly Explanation[];
}

/**
 * How every figure of every unit came about, in the order of the ranking. `=` where the figure is exact and `≈` where it was
 * rounded half up, so that a unit can follow the sum with a pocket calculator.
 */
export function explainScores(scores: MonthScores): readonly UnitExplanation[] {
  return [...scores.groups.county, ...scores.groups.department].flatMap((unit) => {
    const basis = scores.bases.get(unit.code);
    return basis === undefined ? [] : [explainUnit(unit, basis)];
  });
}

function explainUnit(unit: UnitScore, basis: UnitBasis): UnitExplanation {
  const { I1, I2, I3, I4, I5 } = basis.indicators;
  return {
    code: unit.code,
    name: unit.name,
    lines: [
      { figure: 'I1', text: explainEvidence(I1) },
      { figure: 'I2', text: explainEvidence(I2) },
      { figure: 'I3', text: explainShare(I3, `${String(I3.counted)}/${String(I3.reported)}`) },
      { figure: 'I4', text: explainShare(I4, `(1 − ${String(I4.counted)}/${String(I4.reported)})`) },
      { figure: 'I5', text: explainCompleteness(I5, basis) },
      { figure: 'I6', text: explainVolume(unit) },
      { figure: 'bonus', text: explainAdjustments(basis.adjustments, 'bonus') },
      { figure: 'deduction', text: explainAdjustments(basis.adjustments, 'deduction') },
      { figure: 'total', text: explainTotal(basis) },
    ],
  };
}

function explainEvidence({ items, points }: EvidenceScore): string {
  const parts = items.map(
    (item) => `${item.name}${item.confirmed ? '已确认' : '未确认'}，得 ${formatPoints(item.points)} 分`,
  );
  return items.length === 1 ? parts.join('') : `${parts.join('；')}；合计 ${formatPoints(points)} 分`;
}

function explainShare(score: ShareScore, share: string): string {
  if (score.reported > 0) return `${plainPoints(score.maximum)} × ${share} ${result(score)}`;
  const reason = score.stated ? '本月未报送数据，无数据说明已被接受' : '本月未报送数据，也没有被接受的无数据说明';
  return `${reason}，得 ${formatPoints(score.points)} 分`;
}

function explainCompleteness(score: CompletenessScore, { unit }: UnitBasis): string {
  const { pool } = score;
  const earned = `得 ${formatPoints(score.points)} 分`;
  const scale = score.scaledByAnswers ? ` × ${String(pool.answered)}/${String(pool.drawn)}` : '';
  switch (score.basis) {
    case 'nobody-drawn':
      return `本月没有单位被抽查，${earned}`;
    case 'nobody-answered':
      return `${areaName(score, unit.group)}：抽查 ${String(pool.drawn)} 家，无一报送台账或说明，${earned}`;
    case 'nothing-due': {
      const found = `${areaName(score, unit.group)}：抽查 ${String(pool.drawn)} 家，应答 ${String(pool.answered)} 家，没有应报送数据`;
      return scale === '' ? `${found}，${earned}` : `${found}，${plainPoints(score.maximum)}${scale} ${result(score)}`;
    }
    case 'counted': {
      const rate = `(1 − ${String(pool.concealed)}/${String(pool.shouldReport)})`;
      return `${areaName(score, unit.group)}：${plainPoints(score.maximum)} × ${rate}${scale} ${result(score)}`;
    }
  }
}

function areaName({ scope }: CompletenessScore, group: UnitBasis['unit']['group']): string {
  if (scope === 'own') return '本单位';
  return group === 'county' ? '本县（市、区）被抽查部门合并计算' : '市直被抽查部门合并计算';
}

function explainVolume({ volume }: UnitScore): string {
  const { permit, penalty, total, rank } = volume;
  return `行政许可 ${String(permit)} + 行政处罚 ${String(penalty)} = ${String(total)} 条，列第 ${String(rank)} 位，不计分`;
}

function explainAdjustments({ applied, bonus, deduction }: AdjustmentScore, kind: 'bonus' | 'deduction'): string {
  const [word, points] = kind === 'bonus' ? ['加分', bonus] : ['扣分', deduction];
  const parts = applied
    .filter((entry) => entry.kind === kind)
    .map(({ name, each, cases, counted }) => {
      const capped = counted < cases ? `（共 ${String(cases)} 次，计 ${String(counted)} 次）` : '';
      return `${name} ${plainPoints(each)} × ${String(counted)}${capped}`;
    });
  return parts.length === 0 ? `没有${word}` : `${parts.join(' + ')} = ${formatPoints(points)}`;
}

function explainTotal({ indicators, adjustments, total }: UnitBasis): string {
  const terms = Object.values(indicators).map(({ points }) => formatPoints(points));
  const bonus = adjustments.bonus > 0 ? ` + ${formatPoints(adjustments.bonus)}` : '';
  const deduction = adjustments.deduction > 0 ? ` − ${formatPoints(adjustments.deduction)}` : '';
  const rounded = Object.values(indicators).reduce((sum, { points }) => sum + points, 0) !== total.indicators;
  const sum = `${terms.join(' + ')}${bonus}${deduction} ${rounded ? '≈' : '='} ${formatPoints(total.unclamped)}`;
  if (total.points < total.unclamped) return `${sum}，超过 100 分，以 100 分计`;
  return total.points > total.unclamped ? `${sum}，不足 0 分，以 0 分计` : sum;
}

function result({ exact, points }: { readonly exact: Fraction; readonly points: Hundredths }): string {
  return `${exact.equals(exactPoints(points)) ? '=' : '≈'} ${formatPoints(points)}`;
}

/** Points as a person writes them in a formula: 30, not 30.00; 2.50 stays. */
function plainPoints(points: Hundredths): string {
  return points % 100 === 0 ? String(points / 100) : formatPoints(points);
}
