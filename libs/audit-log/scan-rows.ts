import { CompactRange } from './compact-range';
import { HashColumn } from './hash-column';
import { readLines, type LineEnding } from './line-reader';
import { HASH_SIZE, LEAF_PREFIX } from './merkle-hash';

/** What one pass over `entries.jsonl` yields. */
export interface RowScan {
  /** The leaf hash of every row, rebuilt from its bytes. */
  readonly hashes: HashColumn;
  /** The digest each row seals its payload with; zeros where it seals none. */
  readonly seals: HashColumn;
  /** The tree over the rows at the sizes asked for. */
  readonly ranges: ReadonlyMap<number, CompactRange>;
  readonly ending: LineEnding;
}

export const NO_HASH = Buffer.alloc(HASH_SIZE);

// Inside a canonical JSON string every quote is escaped, so these bytes can only be the field itself.
const SEAL_MARK = Buffer.from('"sealed":{"digest":"');

/** Hashes every row once, and with the rows the tree, remembering it at `sizes`. */
export async function scanRows(path: string, sizes: readonly number[]): Promise<RowScan> {
  const hashes = HashColumn.empty();
  const seals = HashColumn.empty();
  const range = CompactRange.empty();
  const wanted = new Set(sizes);
  const ranges = new Map<number, CompactRange>([[0, CompactRange.empty()]]);
  const ending = await readLines(path, (block, start, end) => {
    block[start - 1] = LEAF_PREFIX;
    range.append(hashes.pushDigest(block.subarray(start - 1, end)));
    seals.push(sealIn(block.subarray(start, end)));
    if (wanted.has(range.size)) ranges.set(range.size, range.clone());
  });
  return { hashes, seals, ranges, ending };
}

function sealIn(row: Buffer): Uint8Array {
  const mark = row.indexOf(SEAL_MARK);
  if (mark < 0) return NO_HASH;
  const hex = row.toString('latin1', mark + SEAL_MARK.length, mark + SEAL_MARK.length + 2 * HASH_SIZE);
  const digest = Buffer.from(hex, 'hex');
  return digest.length === HASH_SIZE ? digest : NO_HASH;
}
