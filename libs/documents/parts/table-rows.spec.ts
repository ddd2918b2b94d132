import fc from 'fast-check';
import { splitRows } from './table-rows';

const rows = (count: number, height = 20): number[] => Array.from({ length: count }, () => height);

describe('table rows over pages', () => {
  it('keeps a table that fits on its page', () => {
    expect(splitRows(rows(14), { first: 400, rest: 600, tail: 0 })).toEqual([14]);
  });

  it('continues on further pages with their own room', () => {
    expect(splitRows(rows(120), { first: 400, rest: 600, tail: 0 })).toEqual([20, 30, 30, 30, 10]);
  });

  it('does not leave one or two rows alone on the last page', () => {
    expect(splitRows(rows(21), { first: 400, rest: 600, tail: 0 })).toEqual([18, 3]);
  });

  it('begins on the next page when not even one row fits', () => {
    expect(splitRows(rows(2), { first: 10, rest: 600, tail: 0 })).toEqual([0, 2]);
  });

  it('sends the last rows along with notes that do not fit under them', () => {
    expect(splitRows(rows(20), { first: 400, rest: 600, tail: 30 })).toEqual([17, 3]);
  });

  it('neither loses nor splits a row, and no page overflows', () => {
    const heights = fc.array(fc.integer({ min: 16, max: 90 }), { maxLength: 150 });
    fc.assert(
      fc.property(heights, fc.integer({ min: 0, max: 600 }), (all, first) => {
        const counts = splitRows(all, { first, rest: 600, tail: 0 });
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
        let at = 0;
        counts.slice(0, -1).forEach((count, page) => {
          const used = all.slice(at, at + count).reduce((sum, height) => sum + height, 0);
          expect(used).toBeLessThanOrEqual(page === 0 ? first : 600);
          at += count;
        });
      }),
      { numRuns: 200 },
    );
  });
});
