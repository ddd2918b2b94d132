import type { CompactRange } from './compact-range';
import { HashColumn } from './hash-column';
import { readLines, type LineEnding } from './line-reader';
import { HASH_SIZE, LEAF_PREFIX } from './merkle-hash';
import { rangesAt } from './ranges-at';
import { Sha256Lanes } from './sha256-lanes';

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

/** Hashes every row once, and with the rows the tree, whose ranges at `sizes` it keeps. */
export async function scanRows(path: string, sizes: readonly number[]): Promise<RowScan> {
  const seals = new SealColumn();
  const { hashes, ending } = await Sha256Lanes.lend((lanes) => hashRows(path, lanes, seals));
  const ranges = await rangesAt(hashes, sizes);
  return { hashes, seals: seals.digests, sealed: seals.count, ranges, ending };
}

async function hashRows(
  path: string,
  lanes: Sha256Lanes,
  seals: SealColumn,
): Promise<{ hashes: HashColumn; ending: LineEnding }> {
  const hashes = HashColumn.empty();
  const hashWaiting = () => hashes.push(lanes.takeDigests());
  const visit = (block: Buffer, start: number, end: number) => {
    seals.add(block, start, end);
    block[start - 1] = LEAF_PREFIX;
    lanes.add({ start: start - 1, end });
    if (lanes.isFull) hashWaiting();
  };
  const ending = await readLines(path, visit, { bytes: lanes.room, visited: hashWaiting });
  return { hashes, ending };
}

// Inside a canonical JSON string every quote is escaped, so these bytes can only be the field itself. Braces are rare in a row and quotes
// are not: looking for the second part first is four times as quick.
const SEAL_FIELD = '"sealed":';
const DIGEST_FIELD = Buffer.from('{"digest":"');

/** The digest each row seals its payload with; rows must come in the order of their block. */
class SealColumn {
  readonly digests = HashColumn.empty();
  count = 0;
  private mark = -1;

  add(block: Buffer, start: number, end: number): void {
    const digest = this.find(block, start, end);
    if (digest !== null && this.digests.pushHex(digest)) this.count += 1;
    else this.digests.push(NO_HASH);
  }

  /** In hex, not yet checked. */
  private find(block: Buffer, start: number, end: number): string | null {
    // A row at the block's beginning means that the block was filled anew.
    if (start === 1 || (this.mark >= 0 && this.mark < start)) this.mark = block.indexOf(DIGEST_FIELD, start);
    for (; this.mark >= 0 && this.mark < end; this.mark = block.indexOf(DIGEST_FIELD, this.mark + 1)) {
      if (block.toString('latin1', this.mark - SEAL_FIELD.length, this.mark) !== SEAL_FIELD) continue;
      const from = this.mark + DIGEST_FIELD.length;
      return block.toString('latin1', from, Math.min(end, from + 2 * HASH_SIZE));
    }
    return null;
  }
}
