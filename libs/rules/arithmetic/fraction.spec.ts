import fc from 'fast-check';
import { Fraction } from './fraction';

describe('Fraction', () => {
  it('is kept in lowest terms with a positive denominator', () => {
    const half = Fraction.of(-3, -6);
    expect([half.numerator, half.denominator]).toEqual([1n, 2n]);
    expect([Fraction.of(0, -7).numerator, Fraction.of(0, -7).denominator]).toEqual([0n, 1n]);
    expect([Fraction.of(3, -6).numerator, Fraction.of(3, -6).denominator]).toEqual([-1n, 2n]);
  });

  it('refuses a zero denominator and a number that is not whole', () => {
    expect(() => Fraction.of(1, 0)).toThrow(RangeError);
    expect(() => Fraction.of(0.5)).toThrow(RangeError);
  });

  it('adds, subtracts and multiplies exactly where binary floating point would not', () => {
    const sum = Fraction.of(1, 10).plus(Fraction.of(2, 10));
    expect(sum.equals(Fraction.of(3, 10))).toBe(true);
    expect(sum.minus(Fraction.of(1, 30)).equals(Fraction.of(4, 15))).toBe(true);
    expect(Fraction.of(2, 3).times(Fraction.of(9, 4)).equals(Fraction.of(3, 2))).toBe(true);
  });

  it('obeys the laws of arithmetic', () => {
    const fraction = fc
      .tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n }))
      .map(([a, b]) => Fraction.of(a, b));
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(a.plus(b).minus(b).equals(a)).toBe(true);
        expect(a.times(b.plus(c)).equals(a.times(b).plus(a.times(c)))).toBe(true);
      }),
    );
  });

  it('tells different fractions apart', () => {
    expect(Fraction.of(1, 2).equals(Fraction.of(1, 3))).toBe(false);
    expect(Fraction.of(1, 3).equals(Fraction.of(2, 3))).toBe(false);
  });
});
