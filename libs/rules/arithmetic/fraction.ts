/**
 * An exact ratio of two whole numbers, in lowest terms with a positive denominator. Figures stay fractions until they are
 * printed (RULES §5), so no binary floating point ever touches a published number.
 */
export class Fraction {
  static readonly ZERO = Fraction.of(0);
  static readonly ONE = Fraction.of(1);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** `numerator / denominator`. Throws RangeError for a zero denominator and for a number that is not whole. */
  static of(numerator: number | bigint, denominator: number | bigint = 1n): Fraction {
    const top = BigInt(numerator);
    const bottom = BigInt(denominator);
    if (bottom === 0n) throw new RangeError('A fraction needs a denominator other than zero');
    const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
    return new Fraction(top / divisor, bottom / divisor);
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(Fraction.of(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  equals(other: Fraction): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }
}

/** Always positive, so that 0/n becomes 0/1. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
