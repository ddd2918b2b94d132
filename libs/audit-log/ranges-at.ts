import { CompactRange, subtreeLevels } from './compact-range';
import { HashColumn } from './hash-column';
import { HASH_SIZE, NODE_PREFIX } from './merkle-hash';
import { MOST_WAITING, Sha256Lanes } from './sha256-lanes';

/** Leaves whose tree is built at once. A power of two, so that each such tree is complete but the last. */
const CHUNK = MOST_WAITING;
/** The level of a complete tree over so many. */
const WHOLE = Math.log2(CHUNK);
const PAIR = 2 * HASH_SIZE;

/** The compact ranges of the tree over these leaf hashes at the sizes, as far as there are leaves, and at 0. */
export function rangesAt(leaves: HashColumn, sizes: readonly number[]): Promise<Map<number, CompactRange>> {
  const wanted = [...new Set([0, ...sizes])].filter((size) => size <= leaves.count).sort((a, b) => a - b);
  return Sha256Lanes.lend(async (lanes) => {
    const ranges = new Map<number, CompactRange>();
    // The complete trees so far, as the leaves of a tree of their own.
    const chunks = CompactRange.empty();
    for (let from = 0; ranges.size < wanted.length; from += CHUNK) {
      const levels = levelsOver(leaves.slice(from, Math.min(from + CHUNK, leaves.count)), lanes);
      for (let size = wanted[ranges.size]; size !== undefined && size < from + CHUNK; size = wanted[ranges.size]) {
        ranges.set(size, CompactRange.of(size, [...chunks.hashes, ...subtreesOf(levels, size - from)]));
      }
      for (const whole of levels.slice(WHOLE)) chunks.append(whole.at(0));
    }
    return ranges;
  });
}

/** The complete subtrees of all levels, the leaves first. */
function levelsOver(leaves: Buffer, lanes: Sha256Lanes): HashColumn[] {
  const levels = [HashColumn.over(leaves)];
  for (let level = leaves; level.length >= PAIR;) {
    level = Buffer.from(joined(level, lanes));
    levels.push(HashColumn.over(level));
  }
  return levels;
}

/** The nodes over neighbouring pairs; a view. */
function joined(hashes: Buffer, lanes: Sha256Lanes): Buffer {
  for (let pair = 0; (pair + 1) * PAIR <= hashes.length; pair++) {
    const start = pair * (1 + PAIR);
    lanes.room[start] = NODE_PREFIX;
    hashes.copy(lanes.room, start + 1, pair * PAIR, (pair + 1) * PAIR);
    lanes.add({ start, end: start + 1 + PAIR });
  }
  return lanes.takeDigests();
}

/** The subtrees, largest first, that make up the first `size` leaves. */
function subtreesOf(levels: readonly HashColumn[], size: number): Uint8Array[] {
  let from = 0;
  return subtreeLevels(size).flatMap((level) => {
    const index = from / 2 ** level;
    from += 2 ** level;
    return levels.slice(level, level + 1).map((column) => column.at(index));
  });
}
