import { decided, yuncheng } from '../testing/build-figures';
import { scoreAdjustments } from './adjustment-score';

const claim = (rule: string, count: number, approved = true) => ({ code: 'D09', rule, count, approved });

describe('adjustments (notice §4, §5)', () => {
  it('bonuses are cumulative: 3 points a commendation, 2 a report in the media, several rows adding up', () => {
    const rows = [claim('commendation', 2), claim('media', 1), claim('media', 3)];
    expect(scoreAdjustments('D09', rows, yuncheng())).toMatchObject({ bonus: 1400, deduction: 0 });
  });

  it('D-8: incidents take 10 points once a month, whatever the number of cases and rows', () => {
    const rows = [claim('platform-incident', 2), claim('platform-incident', 3)];
    const score = scoreAdjustments('D09', rows, yuncheng());
    expect(score).toMatchObject({ bonus: 0, deduction: 1000 });
    expect(score.applied).toMatchObject([{ cases: 5, counted: 1 }]);
  });

  it('D-8, read as each: every incident takes 10 points', () => {
    const rows = [claim('platform-incident', 2), claim('platform-incident', 1)];
    expect(scoreAdjustments('D09', rows, decided('incidents', 'each')).deduction).toBe(3000);
  });

  it('only approved ones count, and only the unit’s own', () => {
    const rows = [
      claim('media', 1, false),
      claim('platform-incident', 1, false),
      { ...claim('media', 5), code: 'D01' },
    ];
    expect(scoreAdjustments('D09', rows, yuncheng())).toEqual({ bonus: 0, deduction: 0, applied: [] });
  });

  it('a scheme may cap the cases of a bonus that count in one month', () => {
    const scheme = yuncheng();
    const adjustments = scheme.adjustments.map((rule) => (rule.rule === 'media' ? { ...rule, maximumCount: 2 } : rule));
    expect(scoreAdjustments('D09', [claim('media', 5)], { ...scheme, adjustments }).bonus).toBe(400);
  });
});
