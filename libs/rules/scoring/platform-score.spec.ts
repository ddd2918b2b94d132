import fc from 'fast-check';
import { decided, tally, yuncheng } from '../testing/build-figures';
import { scoreCompliance, scoreTimeliness } from './platform-score';

const scheme = yuncheng();

describe('I3 compliance (notice §2(3))', () => {
  it('is compliant / reported × 30, rounded half up once: the example of FORMATS', () => {
    expect(scoreCompliance(scheme, { tally: tally(102, { compliant: 100 }), stated: false }).points).toBe(2941);
  });

  it('counts permits and penalties together', () => {
    const both = { permit: 60, penalty: 60, compliant: 118, late: 0 };
    expect(scoreCompliance(scheme, { tally: both, stated: false })).toMatchObject({ points: 2950, reported: 120 });
  });

  it('D-6: with nothing reported is full with an accepted statement and 0 without', () => {
    expect(scoreCompliance(scheme, { tally: tally(0), stated: true }).points).toBe(3000);
    expect(scoreCompliance(scheme, { tally: tally(0), stated: false }).points).toBe(0);
  });

  it('is not raised by a statement when something was reported', () => {
    expect(scoreCompliance(scheme, { tally: tally(2, { compliant: 1 }), stated: true }).points).toBe(1500);
  });

  it('D-6, read as zero: a statement does not help', () => {
    const strict = decided('emptyDenominator', 'zero');
    expect(scoreCompliance(strict, { tally: tally(0), stated: true }).points).toBe(0);
  });
});

describe('I4 timeliness (notice §2(4))', () => {
  it('is (1 − late / reported) × 30: the example of FORMATS', () => {
    expect(scoreTimeliness(scheme, { tally: tally(102, { late: 3 }), stated: false }).points).toBe(2912);
  });

  it('D-6: with nothing reported is full with an accepted statement and 0 without', () => {
    expect(scoreTimeliness(scheme, { tally: tally(0), stated: true }).points).toBe(3000);
    expect(scoreTimeliness(scheme, { tally: tally(0), stated: false }).points).toBe(0);
  });
});

const anyTally = fc.tuple(fc.nat(500), fc.nat(500)).chain(([permit, penalty]) =>
  fc.record({
    permit: fc.constant(permit),
    penalty: fc.constant(penalty),
    compliant: fc.nat(permit + penalty),
    late: fc.nat(permit + penalty),
  }),
);

it('I3 and I4 always lie between 0 and 30 points', () => {
  fc.assert(
    fc.property(anyTally, fc.boolean(), (figures, stated) => {
      for (const score of [scoreCompliance, scoreTimeliness]) {
        const { points } = score(scheme, { tally: figures, stated });
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(3000);
      }
    }),
  );
});

it('one more compliant record never lowers I3, and one more late record never raises I4 of a unit that reported', () => {
  fc.assert(
    fc.property(anyTally, fc.boolean(), (figures, stated) => {
      const better = { ...figures, permit: figures.permit + 1, compliant: figures.compliant + 1 };
      const later = { ...figures, permit: figures.permit + 1, late: figures.late + 1 };
      expect(scoreCompliance(scheme, { tally: better, stated }).points).toBeGreaterThanOrEqual(
        scoreCompliance(scheme, { tally: figures, stated }).points,
      );
      expect(scoreTimeliness(scheme, { tally: later, stated }).points).toBeLessThanOrEqual(
        scoreTimeliness(scheme, { tally: figures, stated }).points,
      );
    }),
  );
});
