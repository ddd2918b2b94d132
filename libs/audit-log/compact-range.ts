import { TreeStateMalformed } from './audit-log.errors';
import { HASH_SIZE, NODE_PREFIX, emptyRoot, leafHash, nodeHash, sha256Into } from './merkle-hash';

/** A size of 2^53 − 1, the largest exact one, has 53 binary digits; one more hash is on the stack while a leaf is added. */
const DEEPEST = 54;

/** Names a complete subtree: `level` 0 is a leaf, and `index` counts the subtrees of that level from the left. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
}

/** Told of every complete subtree in the moment it becomes complete, leaves included, children before parents. */
export type NodeVisitor = (node: TreeNode, hash: Uint8Array) => void;

/** A compact range as it is stored: hashes in base64, the largest subtree first. */
export interface StoredRange {
  readonly size: number;
  readonly hashes: readonly string[];
}

/**
 * The few hashes that stand for a whole tree: one per binary digit 1 of its size. Appending a leaf and computing the root
 * take O(log n) hashes, so the log grows without reading what is already in it.
 */
export class CompactRange {
  // The subtree hashes side by side, largest first, after one spare byte. Two neighbours to be joined lie as they are hashed.
  private readonly stack: Buffer;
  /** Views of such pairs with the byte before them, by slot: making one takes as long as half a hash. */
  private readonly pairs: Buffer[] = [];

  private constructor(
    private leaves: number,
    private depth: number,
  ) {
    this.stack = Buffer.alloc(1 + DEEPEST * HASH_SIZE);
  }

  /** The range of a tree without leaves. */
  static empty(): CompactRange {
    return new CompactRange(0, 0);
  }

  /** The range of `size` leaves from its subtree hashes, largest first. Throws `TreeStateMalformed` unless number and length fit the size. */
  static of(size: number, hashes: readonly Uint8Array[]): CompactRange {
    const fits = Number.isSafeInteger(size) && size >= 0 && hashes.length === subtreeLevels(size).length;
    if (!fits || hashes.some((hash) => hash.length !== HASH_SIZE)) throw new TreeStateMalformed({ size });
    const range = new CompactRange(size, hashes.length);
    hashes.forEach((hash, slot) => range.stack.set(hash, offsetOf(slot)));
    return range;
  }

  /** A range that grows on its own from here. */
  clone(): CompactRange {
    return CompactRange.of(this.leaves, this.hashes);
  }

  get size(): number {
    return this.leaves;
  }

  /** Copies of the subtree hashes, largest first. */
  get hashes(): Uint8Array[] {
    return Array.from({ length: this.depth }, (_, slot) => this.copyOf(slot));
  }

  /** Adds a leaf by its hash; `visit` is told the leaf and every subtree it completes. */
  append(hash: Uint8Array, visit?: NodeVisitor): void {
    let slot = this.depth;
    let index = this.leaves;
    let level = 0;
    this.stack.set(hash, offsetOf(slot));
    visit?.({ level, index }, this.copyOf(slot));
    for (; index % 2 === 1; index = (index - 1) / 2) {
      slot -= 1;
      level += 1;
      this.joinAt(slot);
      visit?.({ level, index: (index - 1) / 2 }, this.copyOf(slot));
    }
    this.depth = slot + 1;
    this.leaves += 1;
  }

  /** The root of the tree (RFC 6962 §2.1). */
  root(): Uint8Array {
    return rootOfSubtrees(this.hashes);
  }

  /** The form to store; `parseRange` reads it back. */
  toStored(): StoredRange {
    return { size: this.leaves, hashes: this.hashes.map((hash) => Buffer.from(hash).toString('base64')) };
  }

  private copyOf(slot: number): Uint8Array {
    return Uint8Array.from(this.stack.subarray(offsetOf(slot), offsetOf(slot + 1)));
  }

  /** Replaces the two hashes from `slot` on by their node's, in place: the byte before them lends its room to the prefix. */
  private joinAt(slot: number): void {
    const at = offsetOf(slot);
    const pair = (this.pairs[slot] ??= this.stack.subarray(at - 1, at + 2 * HASH_SIZE));
    const borrowed = pair.readUInt8();
    pair[0] = NODE_PREFIX;
    sha256Into(this.stack, at, pair);
    pair[0] = borrowed;
  }
}

function offsetOf(slot: number): number {
  return 1 + slot * HASH_SIZE;
}

/** Reads what `toStored` wrote. Throws `TreeStateMalformed` when it is anything else. */
export function parseRange(stored: StoredRange): CompactRange {
  return CompactRange.of(
    stored.size,
    stored.hashes.map((hash) => Buffer.from(hash, 'base64')),
  );
}

/** The levels of the complete subtrees that make up a tree of `size` leaves, largest first. */
export function subtreeLevels(size: number): number[] {
  const levels: number[] = [];
  for (let rest = size, level = 0; rest > 0; rest = Math.floor(rest / 2), level++) {
    if (rest % 2 === 1) levels.unshift(level);
  }
  return levels;
}

/** The root over adjacent complete subtrees, largest first: the smaller ones are joined first, as the RFC splits at the largest power of two. */
export function rootOfSubtrees(subtrees: readonly Uint8Array[]): Uint8Array {
  const [last, ...before] = [...subtrees].reverse();
  if (last === undefined) return emptyRoot();
  return before.reduce((right, left) => nodeHash(left, right), last);
}

/** The root of the tree whose leaves have these hashes. */
export function rootFromLeafHashes(leafHashes: Iterable<Uint8Array>): Uint8Array {
  const range = CompactRange.empty();
  for (const hash of leafHashes) range.append(hash);
  return range.root();
}

/**
 * The root of the tree whose leaves are these entries. The entries' own bytes are given, not their hashes, as the leaf inputs of the
 * published vectors are (transparency-dev/merkle); `rootFromLeafHashes` starts from hashes.
 */
export function rootFromLeaves(leaves: Iterable<Uint8Array>): Uint8Array {
  const range = CompactRange.empty();
  for (const entry of leaves) range.append(leafHash(entry));
  return range.root();
}
