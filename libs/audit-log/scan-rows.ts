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
  /** How many rows seal a payload. */
  readonly sealed: number;
  /** The tree over the rows at the sizes asked for. */
  readonly ranges: ReadonlyMap<number, CompactRange>;
  readonly ending: LineEnding;
}

export const NO_HASH = Buffer.alloc(HASH_SIZE);

/** Hashes every row once, and with the rows the tree, remembering it at `sizes`. */
export async function scanRows(path: string, sizes: readonly number[]): Promise<RowScan> {
  const hashes = HashColumn.empty();
  const seals = HashColumn.empty();
  const range = CompactRange.empty();
  const wanted = new Set(sizes);
  const ranges = new Map<number, CompactRange>([[0, CompactRange.empty()]]);
  const sealIn = sealReader();
  let sealed = 0;
  const ending = await readLines(path, (block, start, end) => {
    const digest = sealIn(block, start, end);
    if (digest !== null && seals.pushHex(digest)) sealed += 1;
    else seals.push(NO_HASH);
    block[start - 1] = LEAF_PREFIX;
    range.append(hashes.pushDigest(block.subarray(start - 1, end)));
    if (wanted.has(range.size)) ranges.set(range.size, range.clone());
  });
  return { hashes, seals, sealed, ranges, ending };
}

// Inside a canonical JSON string every quote is escaped, so these bytes can only be the field itself. Braces are rare in a row and quotes
// are not: looking for the second part first is four times as quick.
const SEAL_FIELD = '"sealed":';
const DIGEST_FIELD = Buffer.from('{"digest":"');

/** Finds the digest (in hex, not yet checked) each row seals its payload with; rows must come in the order of their block. */
function sealReader(): (block: Buffer, start: number, end: number) => string | null {
  let mark = -1;
  return (block, start, end) => {
    // A row at the block's beginning means that the block was filled anew.
    if (start === 1 || (mark >= 0 && mark < start)) mark = block.indexOf(DIGEST_FIELD, start);
    for (; mark >= 0 && mark < end; mark = block.indexOf(DIGEST_FIELD, mark + 1)) {
      if (block.toString('latin1', mark - SEAL_FIELD.length, mark) !== SEAL_FIELD) continue;
      const from = mark + DIGEST_FIELD.length;
      return block.toString('latin1', from, Math.min(end, from + 2 * HASH_SIZE));
    }
    return null;
  };
}
