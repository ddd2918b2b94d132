import { CompactRange } from './compact-range';
import type { HashColumn } from './hash-column';
import { HASH_SIZE } from './merkle-hash';

/** The compact ranges of the tree over these leaf hashes at the sizes, as far as there are leaves, and at 0. */
export function rangesAt(leaves: HashColumn, sizes: readonly number[]): Map<number, CompactRange> {
  const wanted = new Set([0, ...sizes]);
  const ranges = new Map<number, CompactRange>();
  const range = CompactRange.empty();
  // One for all: a view of each would be a million objects.
  const leaf = new Uint8Array(HASH_SIZE);
  for (;;) {
    if (wanted.has(range.size)) ranges.set(range.size, range.clone());
    if (range.size === leaves.count) return ranges;
    leaves.copyTo(leaf, range.size);
    range.append(leaf);
  }
}
