import fc from 'fast-check';
import { Fraction } from '../arithmetic/fraction';
import { roundHalfUp } from '../arithmetic/points';
import { decided, yuncheng } from '../testing/build-figures';
import { scoreTotal } from './total-score';

const points = (numerator: number, denominator = 1) => {
  const exact = Fraction.of(numerator, denominator);
  return { exact, points: roundHalfUp(exact) };
};

describe('the total (RULES §4, §5)', () => {
  it('D-9: is one sum, clamped once: a bonus above 100 makes up for a deduction', () => {
    const total = scoreTotal([points(98)], { bonus: 900, deduction: 1000 }, yuncheng());
    expect(total).toEqual({ indicators: 9800, unclamped: 9700, points: 9700 });
  });

  it('D-9: is never above 100 nor below 0', () => {
    expect(scoreTotal([points(98)], { bonus: 600, deduction: 0 }, yuncheng())).toMatchObject({
      unclamped: 10400,
      points: 10000,
    });
    expect(scoreTotal([points(5)], { bonus: 0, deduction: 1000 }, yuncheng())).toMatchObject({
      unclamped: -500,
      points: 0,
    });
  });

  it('D-9, read as bonus-first: 100 caps the bonus before the deduction', () => {
    const scheme = decided('clamping', 'bonus-first');
    expect(scoreTotal([points(98)], { bonus: 900, deduction: 1000 }, scheme).points).toBe(9000);
  });

  it('D-10: is the sum of the rounded indicators', () => {
    // 1/3 three times: 0.33 + 0.33 + 0.33.
    const thirds = [points(1, 3), points(1, 3), points(1, 3)];
    expect(scoreTotal(thirds, { bonus: 0, deduction: 0 }, yuncheng()).points).toBe(99);
  });

  it('D-10, read as total-only: is the rounded sum of the exact indicators', () => {
    const thirds = [points(1, 3), points(1, 3), points(1, 3)];
    expect(scoreTotal(thirds, { bonus: 0, deduction: 0 }, decided('rounding', 'total-only')).points).toBe(100);
  });

  it('lies between 0 and 100 whatever the adjustments', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(20000), fc.nat(20000), (earned, bonus, deduction) => {
        const total = scoreTotal([points(earned)], { bonus, deduction }, yuncheng()).points;
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(10000);
      }),
    );
  });
});
