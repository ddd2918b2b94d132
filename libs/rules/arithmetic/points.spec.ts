import fc from 'fast-check';
import { Fraction } from './fraction';
import { exactPoints, formatPercent, formatPoints, parsePoints, roundHalfUp } from './points';

describe('roundHalfUp (RULES §5)', () => {
  it.each([
    [30 * 100, 102, 2941],
    [30 * 118, 120, 2950],
    [1, 200, 1],
    [1, 201, 0],
    [1005, 1000, 101],
    [-1, 200, 0],
    [-1, 199, -1],
    [-3, 200, -1],
    [0, 1, 0],
  ])('%d/%d points are %d hundredths', (numerator, denominator, expected) => {
    expect(roundHalfUp(Fraction.of(numerator, denominator))).toBe(expected);
  });

  it('is never further than half a hundredth from the exact value, and never below it on a half', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100000, max: 100000 }), fc.integer({ min: 1, max: 5000 }), (a, b) => {
        const rounded = roundHalfUp(Fraction.of(a, b));
        // 2·b·rounded − 200·a lies in (−b, b].
        const distance = 2 * b * rounded - 200 * a;
        expect(distance).toBeGreaterThan(-b);
        expect(distance).toBeLessThanOrEqual(b);
      }),
    );
  });
});

describe('formatPoints', () => {
  it.each([
    [2941, '29.41'],
    [0, '0.00'],
    [5, '0.05'],
    [10000, '100.00'],
    [-5, '-0.05'],
    [-1000, '-10.00'],
  ])('%d hundredths are written %s', (hundredths, text) => {
    expect(formatPoints(hundredths)).toBe(text);
  });

  it('refuses what is no whole number of hundredths', () => {
    expect(() => formatPoints(29.41)).toThrow(RangeError);
  });

  it('is read back by parsePoints as the same hundredths', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999999 }), (n) => parsePoints(formatPoints(n)) === n));
  });
});

it.each(['5', '5.0', '05.00', '5.000', '-5.00', ' 5.00', '5,00', '1e1', '', '٥.٠٠'])(
  'points written %p are refused',
  (text) => {
    expect(parsePoints(text)).toBeNull();
  },
);

it('a share is printed as a percentage with two places, half up', () => {
  expect(formatPercent(Fraction.of(52, 53))).toBe('98.11%');
  expect(formatPercent(Fraction.ONE)).toBe('100.00%');
  expect(formatPercent(Fraction.of(1, 16000))).toBe('0.01%');
});

it('hundredths turn into their exact value', () => {
  expect(exactPoints(2941).equals(Fraction.of(2941, 100))).toBe(true);
});
