import { types } from 'node:util';
import { HASH_SIZE, nodeHash, sameBytes } from './merkle-hash';

/** A claim that a leaf is in a tree. Sizes are whole numbers, as `number` or `bigint`, below 2^64. */
export interface InclusionClaim {
  readonly leafIndex: number | bigint;
  readonly treeSize: number | bigint;
  readonly leafHash: Uint8Array;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** A claim that the tree of `size1` leaves is the beginning of the tree of `size2` leaves. */
export interface ConsistencyClaim {
  readonly size1: number | bigint;
  readonly size2: number | bigint;
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** One hash a level on either side: no tree of 2^64 leaves needs more. */
const LONGEST_PROOF = 128;
const SIZE_LIMIT = 2n ** 64n;

/**
 * Whether the proof shows the leaf in the tree (RFC 9162 §2.1.3.2). Never throws, whatever is passed: anything that is not a
 * claim in the form above is simply not shown.
 */
export function verifyInclusion(claim: InclusionClaim): boolean {
  return verdict(() => checkInclusion(claim));
}

/**
 * Whether the proof shows both trees to be one log at two times (RFC 9162 §2.1.4.2). Never throws, whatever is passed.
 * Nothing is consistent with an empty tree, not even the empty tree, as in the published probes: whoever holds no leaf holds no evidence.
 * Trees of equal size are consistent when their roots are the same bytes and the proof is empty.
 */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  return verdict(() => checkConsistency(claim));
}

/** A value that resists being read (null, a getter that throws) proves nothing; that is the answer, not an error. */
function verdict(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

function checkInclusion(claim: InclusionClaim): boolean {
  const index = wholeNumber(claim.leafIndex);
  const size = wholeNumber(claim.treeSize);
  const { leafHash, proof, root } = claim;
  if (index === undefined || size === undefined || index >= size) return false;
  if (!isHash(leafHash) || !isHash(root) || !isProof(proof)) return false;

  let position = index;
  let last = size - 1n;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0n) return false;
    if (position % 2n === 1n || position === last) {
      hash = nodeHash(sibling, hash);
      // The rightmost node of an incomplete level rises until it has a left sibling.
      for (; position % 2n === 0n; position /= 2n) last /= 2n;
    } else {
      hash = nodeHash(hash, sibling);
    }
    position /= 2n;
    last /= 2n;
  }
  return last === 0n && sameBytes(hash, root);
}

function checkConsistency(claim: ConsistencyClaim): boolean {
  const size1 = wholeNumber(claim.size1);
  const size2 = wholeNumber(claim.size2);
  const { root1, root2, proof } = claim;
  if (size1 === undefined || size2 === undefined || size1 === 0n || size1 > size2) return false;
  if (!types.isUint8Array(root1) || !types.isUint8Array(root2) || !isProof(proof)) return false;
  if (size1 === size2) return proof.length === 0 && sameBytes(root1, root2);
  return isHash(root1) && climbBoth({ size1, size2, root1, root2, proof });
}

interface CheckedClaim extends ConsistencyClaim {
  readonly size1: bigint;
  readonly size2: bigint;
}

/** Rebuilds the old and the new root together from the largest subtree that both trees end in at the old size. */
function climbBoth({ size1, size2, root1, root2, proof }: CheckedClaim): boolean {
  let position = size1 - 1n;
  let last = size2 - 1n;
  for (; position % 2n === 1n; position /= 2n) last /= 2n;
  // A power of two: the old root is itself that subtree, and the proof does not repeat it.
  const [start, ...rest] = position === 0n ? [root1, ...proof] : proof;
  if (start === undefined) return false;

  let old = start;
  let grown = start;
  for (const sibling of rest) {
    if (last === 0n) return false;
    if (position % 2n === 1n || position === last) {
      old = nodeHash(sibling, old);
      grown = nodeHash(sibling, grown);
      for (; position % 2n === 0n; position /= 2n) last /= 2n;
    } else {
      grown = nodeHash(grown, sibling);
    }
    position /= 2n;
    last /= 2n;
  }
  return last === 0n && sameBytes(old, root1) && sameBytes(grown, root2);
}

/** The value as a bigint, or undefined unless it is a whole number from 0 to 2^64 − 1 that a `number` can hold exactly. */
function wholeNumber(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value >= 0n && value < SIZE_LIMIT ? value : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? BigInt(value) : undefined;
}

function isHash(value: unknown): value is Uint8Array {
  return types.isUint8Array(value) && value.length === HASH_SIZE;
}

/** Every hash must have its full length: two siblings of 31 and 33 bytes would hash like two of 32. */
function isProof(value: unknown): value is readonly Uint8Array[] {
  return Array.isArray(value) && value.length <= LONGEST_PROOF && value.every(isHash);
}
