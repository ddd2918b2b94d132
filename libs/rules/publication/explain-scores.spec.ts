import {
  answer,
  buildFigures,
  county,
  countyDepartment,
  decided,
  department,
  fullEvidence,
  tally,
  yuncheng,
} from '../testing/build-figures';
import type { MonthFigures } from '../scoring/month-figures';
import { scoreMonth } from '../scoring/score-month';
import { explainScores, type ExplainedFigure } from './explain-scores';

const roster = [county('140802', '盐湖区'), department('D09', '市发展改革委'), countyDepartment('L1', '140802')];

function explain(code: string, figure: ExplainedFigure, given: Partial<MonthFigures> = {}): string {
  const units = explainScores(scoreMonth(buildFigures({ roster, ...given })));
  return units.find((unit) => unit.code === code)!.lines.find((line) => line.figure === figure)!.text;
}

describe('an explanation', () => {
  it('puts the numbers into the formula, = where exact and ≈ where rounded', () => {
    const tallies = new Map([['D09', tally(120, { compliant: 118, late: 7 })]]);
    expect(explain('D09', 'I3', { tallies })).toBe('30 × 118/120 = 29.50');
    expect(explain('D09', 'I4', { tallies })).toBe('30 × (1 − 7/120) = 28.25');
    const odd = new Map([['D09', tally(102, { compliant: 100 })]]);
    expect(explain('D09', 'I3', { tallies: odd })).toBe('30 × 100/102 ≈ 29.41');
  });

  it('names each item of evidence', () => {
    const evidence = new Set(['D09|I1', 'D09|I2-catalogue']);
    expect(explain('D09', 'I1', { evidence })).toBe('工作方案或任务分工方案公开已确认，得 5.00 分');
    expect(explain('D09', 'I2', { evidence })).toBe(
      '公开目录已确认，得 5.00 分；完整公示信息未确认，得 0.00 分；合计 5.00 分',
    );
  });

  it('says why a unit that reported nothing has full marks or none (D-6)', () => {
    expect(explain('D09', 'I3')).toBe('本月未报送数据，也没有被接受的无数据说明，得 0.00 分');
    expect(explain('D09', 'I4', { statements: new Set(['D09']) })).toBe(
      '本月未报送数据，无数据说明已被接受，得 30.00 分',
    );
  });

  it('shows the pool of the area, and answered / drawn under zero-share', () => {
    const given = { drawn: ['L1'], checks: new Map([['L1', answer({ matched: 81, concealed: 4 })]]) };
    expect(explain('140802', 'I5', given)).toBe('本县（市、区）被抽查部门合并计算：25 × (1 − 4/85) ≈ 23.82');
    const scheme = yuncheng({ nonResponse: 'zero-share' });
    expect(explain('140802', 'I5', { ...given, scheme })).toContain('25 × (1 − 4/85) × 1/1 ≈ 23.82');
  });

  it('says which ledgers a municipal department is judged by (D-5)', () => {
    const given = { drawn: ['D09'], checks: new Map([['D09', answer({ matched: 1 })]]) };
    expect(explain('D09', 'I5', given)).toBe('市直被抽查部门合并计算：25 × (1 − 0/1) = 25.00');
    const scheme = yuncheng({ municipal: 'own-else-pooled' });
    expect(explain('D09', 'I5', { ...given, scheme })).toBe('本单位：25 × (1 − 0/1) = 25.00');
  });

  it('has words for every empty denominator of I5 (D-6)', () => {
    expect(explain('140802', 'I5')).toBe('本月没有单位被抽查，得 25.00 分');
    expect(explain('140802', 'I5', { drawn: ['L1'] })).toContain('抽查 1 家，无一报送台账或说明，得 0.00 分');
    const stated = { drawn: ['L1'], statements: new Set(['L1']) };
    expect(explain('140802', 'I5', stated)).toContain('抽查 1 家，应答 1 家，没有应报送数据，得 25.00 分');
    const scheme = yuncheng({ nonResponse: 'zero-share' });
    expect(explain('140802', 'I5', { ...stated, scheme })).toContain('没有应报送数据，25 × 1/1 = 25.00');
  });

  it('lists adjustments, the capped ones with what was left out (D-8)', () => {
    const adjustments = [
      { code: 'D09', rule: 'platform-incident', count: 3, approved: true },
      { code: 'D09', rule: 'commendation', count: 1, approved: true },
      { code: 'D09', rule: 'media', count: 2, approved: true },
    ];
    expect(explain('D09', 'bonus', { adjustments })).toBe(
      '国家级、省部级表彰或申报创建国家级示范城市 3 × 1 + 中央主要媒体正面专题报道或省领导表扬 2 × 2 = 7.00',
    );
    expect(explain('D09', 'deduction', { adjustments })).toContain('10 × 1（共 3 次，计 1 次） = 10.00');
    expect(explain('D09', 'bonus')).toBe('没有加分');
    expect(explain('D09', 'deduction')).toBe('没有扣分');
  });

  it('adds up the total and says when it was held at 100 or at 0 (D-9)', () => {
    const good = { tallies: new Map([['D09', tally(1)]]), evidence: fullEvidence(['D09']) };
    expect(explain('D09', 'total', good)).toBe('5.00 + 10.00 + 30.00 + 30.00 + 25.00 = 100.00');
    const bonus = [{ code: 'D09', rule: 'media', count: 1, approved: true }];
    expect(explain('D09', 'total', { ...good, adjustments: bonus })).toBe(
      '5.00 + 10.00 + 30.00 + 30.00 + 25.00 + 2.00 = 102.00，超过 100 分，以 100 分计',
    );
    const incident = [{ code: 'D09', rule: 'platform-incident', count: 1, approved: true }];
    expect(explain('D09', 'total', { drawn: ['D09'], adjustments: incident })).toBe(
      '0.00 + 0.00 + 0.00 + 0.00 + 0.00 − 10.00 = -10.00，不足 0 分，以 0 分计',
    );
  });

  it('marks a total that is not the sum of the rounded indicators (D-10 read as total-only)', () => {
    const given = {
      scheme: decided('rounding', 'total-only'),
      tallies: new Map([['D09', tally(9, { compliant: 1, late: 1 })]]),
    };
    // 3.333… + 26.666… + 25 is 55 exactly; the rounded ones add up to the same.
    expect(explain('D09', 'total', given)).toBe('0.00 + 0.00 + 3.33 + 26.67 + 25.00 = 55.00');
    const other = { ...given, tallies: new Map([['D09', tally(9, { compliant: 2, late: 7 })]]) };
    expect(explain('D09', 'total', other)).toBe('0.00 + 0.00 + 6.67 + 6.67 + 25.00 ≈ 38.33');
  });

  it('describes the volume without scoring it', () => {
    const tallies = new Map([['D09', { permit: 60, penalty: 42, compliant: 0, late: 0 }]]);
    expect(explain('D09', 'I6', { tallies })).toBe('行政许可 60 + 行政处罚 42 = 102 条，列第 1 位，不计分');
  });
});

it('every ranked unit is explained, in the order of the ranking, county departments not', () => {
  const scores = scoreMonth(buildFigures({ roster }));
  expect(explainScores(scores).map(({ name }) => name)).toEqual(['盐湖区', '市发展改革委']);
});
