import fc from 'fast-check';
import { rank } from './rank';

it('D-11: ties share a rank and the next rank is skipped: 1, 2, 2, 4', () => {
  expect(rank([9804, 9000, 9000, 8712], 'competition')).toEqual([1, 2, 2, 4]);
});

it('D-11, read as dense: ties share a rank and none is skipped: 1, 2, 2, 3', () => {
  expect(rank([9804, 9000, 9000, 8712], 'dense')).toEqual([1, 2, 2, 3]);
});

it('ranks are given in the order of the values, not sorted', () => {
  expect(rank([10, 30, 20], 'competition')).toEqual([3, 1, 2]);
  expect(rank([], 'competition')).toEqual([]);
});

it('a higher value always has a smaller rank, an equal one the same, and rank 1 exists', () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(values, fc.constantFrom('competition' as const, 'dense' as const), (totals, ties) => {
      const ranks = rank(totals, ties);
      expect(ranks).toContain(1);
      totals.forEach((a, i) =>
        totals.forEach((b, j) => expect(Math.sign(ranks[i]! - ranks[j]!)).toBe(Math.sign(b - a) || 0)),
      );
    }),
  );
});
