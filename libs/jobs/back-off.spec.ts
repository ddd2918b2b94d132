import * as fc from 'fast-check';
import { restAfter } from './back-off';

const backOff = { first: 1_000, longest: 300_000 };
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the rest after a failed attempt', () => {
  it('doubles up to the longest', () => {
    const rests = [1, 2, 3, 4, 9, 10, 100].map((attempts) => restAfter(attempts, backOff, 0));
    expect(rests).toEqual([1_000, 2_000, 4_000, 8_000, 256_000, 300_000, 300_000]);
  });

  it('is a whole number of milliseconds between half and all of that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), chance, (attempts, random) => {
        const [rest, whole] = [restAfter(attempts, backOff, random), restAfter(attempts, backOff, 0)];
        expect(Number.isInteger(rest)).toBe(true);
        expect(rest).toBeLessThanOrEqual(whole);
        expect(rest).toBeGreaterThanOrEqual(whole / 2);
      }),
    );
  });
});
