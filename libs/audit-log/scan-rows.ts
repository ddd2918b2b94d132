import { HashColumn } from './hash-column';
import { readLines, type LineEnding } from './line-reader';
import { HASH_SIZE, LEAF_PREFIX } from './merkle-hash';

/** What one pass over `entries.jsonl` yields. */
export interface RowScan {
  /** The leaf hash of every row, rebuilt from its bytes. */
  readonly hashes: HashColumn;
  /** The digests, in lower-case hex, that rows seal their payloads with, by the rows' numbers from 0. */
  readonly seals: ReadonlyMap<number, string>;
  readonly ending: LineEnding;
}

/** Hashes every row once. */
export async function scanRows(path: string): Promise<RowScan> {
  const hashes = HashColumn.empty();
  const seals = new Map<number, string>();
  const finder = new SealFinder();
  const ending = await readLines(path, (block, start, end) => {
    const seal = finder.find(block, start, end);
    if (seal !== null) seals.set(hashes.count, seal);
    block[start - 1] = LEAF_PREFIX;
    hashes.pushHashOf(block.subarray(start - 1, end));
  });
  return { hashes, seals, ending };
}

// Inside a canonical JSON string every quote is escaped, so these bytes can only be the field itself. Braces are rare in a row and quotes
// are not: looking for the second part first is four times as quick.
const SEAL_FIELD = '"sealed":';
const DIGEST_FIELD = Buffer.from('{"digest":"');
// Asked of no more letters than a digest has.
const DIGEST = /[0-9a-f]{64}/;

/** Finds the digest that a row seals its payload with; rows must come in the order of their block. */
class SealFinder {
  /** Where the field comes next: in this row or a later one. */
  private mark = 0;

  find(block: Buffer, start: number, end: number): string | null {
    // A row at the block's beginning means that the block was filled anew.
    // Stryker disable next-line ConditionalExpression,EqualityOperator: looking again where the mark stands finds it again, only later
    if (start === 1 || this.mark < start) this.mark = nextField(block, start);
    // Stryker disable next-line EqualityOperator: at the end of a row stands a newline, and no field
    for (; this.mark < end; this.mark = nextField(block, this.mark + 1)) {
      if (block.toString('latin1', this.mark - SEAL_FIELD.length, this.mark) !== SEAL_FIELD) continue;
      const from = this.mark + DIGEST_FIELD.length;
      const digest = block.toString('latin1', from, Math.min(end, from + 2 * HASH_SIZE));
      return DIGEST.test(digest) ? digest : null;
    }
    return null;
  }
}

function nextField(block: Buffer, from: number): number {
  const found = block.indexOf(DIGEST_FIELD, from);
  // Stryker disable next-line EqualityOperator: no row begins at 0
  return found < 0 ? block.length : found;
}
