import * as fc from 'fast-check';
import { editDistance } from './edit-distance';

/** The textbook recurrence, whole table, no limit. */
function plainDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      d[i]![j] = Math.min(replaced, d[i - 1]![j]! + 1, d[i]![j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
      }
    }
  }
  return d[a.length]![b.length]!;
}

describe('the number of typing errors between two texts', () => {
  test.each([
    ['256', '256', 0],
    ['256', '257', 1],
    ['256', '265', 1],
    ['256', '2566', 1],
    ['256', '26', 1],
    ['256', '625', 2],
    ['运城市河东机械厂', '运城市河东机诫厂', 1],
    ['𠮷野家', '吉野家', 1],
    ['', '25', 2],
  ])('%s and %s are %i apart', (one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(distance);
  });

  test('what is above the limit is one more than the limit', () => {
    expect(editDistance('甲乙丙丁', '1234', 2)).toBe(3);
    expect(editDistance('甲', '甲乙丙丁戊己', 2)).toBe(3);
  });

  test('is that of the textbook, up to the limit, whichever way round', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '1', '2', '𠮷'), maxLength: 9 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const expected = Math.min(plainDistance(a, b), limit + 1);
        expect(editDistance(a, b, limit)).toBe(expected);
        expect(editDistance(b, a, limit)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
