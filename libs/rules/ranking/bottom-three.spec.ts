import fc from 'fast-check';
import { decided, yuncheng } from '../testing/build-figures';
import { bottomThree } from './bottom-three';

const group = (...totals: readonly number[]) => totals.map((total, index) => ({ code: `U${index + 1}`, total }));

describe('the bottom three (RULES §6)', () => {
  it('are the three lowest units of a group, in the order given', () => {
    expect(bottomThree(group(50, 10, 40, 20, 30), yuncheng())).toEqual(['U2', 'U4', 'U5']);
  });

  it('are more than three where the third from the bottom is tied', () => {
    expect(bottomThree(group(50, 10, 20, 30, 30, 40), yuncheng())).toEqual(['U2', 'U3', 'U4', 'U5']);
  });

  it('stop after a tie that reaches past rank three: two tied last but one leave no rank three', () => {
    // From the bottom 1, 2, 2, 4: counted as in D-11.
    expect(bottomThree(group(40, 30, 20, 20, 10), yuncheng())).toEqual(['U3', 'U4', 'U5']);
  });

  it('hold four units tied for the last place, all of rank one from the bottom', () => {
    expect(bottomThree(group(90, 80, 5, 5, 5, 5), yuncheng())).toEqual(['U3', 'U4', 'U5', 'U6']);
  });

  it('D-12: never hold a unit that shares the highest total of its group', () => {
    expect(bottomThree(group(80, 80, 80), yuncheng())).toEqual([]);
    expect(bottomThree(group(80, 70), yuncheng())).toEqual(['U2']);
    expect(bottomThree(group(80), yuncheng())).toEqual([]);
    expect(bottomThree([], yuncheng())).toEqual([]);
  });

  it('D-12, read by rank alone: hold even the best of a small group', () => {
    expect(bottomThree(group(80, 70), decided('bottomTies', 'by-rank-alone'))).toEqual(['U1', 'U2']);
  });

  it('count ranks from the bottom densely where the scheme ranks densely', () => {
    expect(bottomThree(group(90, 50, 40, 40, 30), decided('ties', 'dense'))).toEqual(['U2', 'U3', 'U4', 'U5']);
  });

  it('are never fewer than two below the top in a group of distinct totals, and nobody above them scores less', () => {
    const totals = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(totals, (values) => {
        const units = group(...values);
        const bottom = new Set(bottomThree(units, yuncheng()));
        const lowestSafe = Math.min(...units.filter(({ code }) => !bottom.has(code)).map(({ total }) => total));
        expect(units.every(({ code, total }) => !bottom.has(code) || total < lowestSafe)).toBe(true);
        expect(bottom.size).toBeGreaterThanOrEqual(
          Math.min(3, units.filter(({ total }) => total < Math.max(...values)).length),
        );
      }),
    );
  });
});
