import { CompactRange } from './compact-range';
import { HashColumn } from './hash-column';
import { sha256 } from './merkle-hash';
import { rangesAt } from './ranges-at';

const LEAVES = 1027;
const hashes = Array.from({ length: LEAVES }, (_, nth) => sha256(Buffer.from(String(nth))));
const leaves = HashColumn.over(Buffer.concat(hashes));

function grownTo(size: number): CompactRange {
  const range = CompactRange.empty();
  for (const hash of hashes.slice(0, size)) range.append(hash);
  return range;
}

describe('the ranges of a tree at several sizes', () => {
  test('are those of a tree that grew leaf by leaf', () => {
    const sizes = [1, 2, 3, 7, 64, 500, 1023, 1024, 1025, LEAVES];
    const ranges = rangesAt(leaves, sizes);
    expect([...ranges.keys()]).toEqual([0, ...sizes]);
    for (const [size, range] of ranges) expect(range.toStored()).toEqual(grownTo(size).toStored());
  });

  test('come in the order of sizes, each once, as far as there are leaves', () => {
    const ranges = rangesAt(leaves, [LEAVES + 1, 5, 4, 5, 0]);
    expect([...ranges.keys()]).toEqual([0, 4, 5]);
  });

  test.each([0, 1, 1024])('are there for all of %i leaves', (count) => {
    const ranges = rangesAt(leaves.first(count), [count, count + 1]);
    expect(ranges.get(count)!.toStored()).toEqual(grownTo(count).toStored());
    expect(ranges.get(count + 1)).toBeUndefined();
  });
});
