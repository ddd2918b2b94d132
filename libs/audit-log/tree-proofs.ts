import { TreeHashMissing, TreePositionInvalid } from './audit-log.errors';
import { rootOfSubtrees, subtreeLevels, type TreeNode } from './compact-range';

/** Looks up the hash of a complete subtree; undefined when it is not stored. */
export type NodeHashes = (node: TreeNode) => Uint8Array | undefined;

/** The leaves `from` ≤ i < `to`, as a subtree of the RFC's recursion. */
interface LeafSpan {
  readonly from: number;
  readonly to: number;
}

/** Which subtrees a proof is made of, so that a caller can fetch them all in one query before it builds the proof. */
export interface ProofPlan {
  /** One per hash of the proof, in its order; each is the complete subtrees of one hash, largest first. */
  readonly steps: readonly (readonly TreeNode[])[];
}

/** What the inclusion proof of leaf `index` in the tree of `size` leaves needs. Throws `TreePositionInvalid` unless 0 ≤ index < size. */
export function planInclusionProof(index: number, size: number): ProofPlan {
  if (!isCount(index) || !isCount(size) || index >= size) throw new TreePositionInvalid({ index, size });
  const spans: LeafSpan[] = [];
  let { from, to } = { from: 0, to: size };
  while (to - from > 1) {
    const middle = from + splitPoint(to - from);
    if (index < middle) {
      spans.unshift({ from: middle, to });
      to = middle;
    } else {
      spans.unshift({ from, to: middle });
      from = middle;
    }
  }
  return planOf(spans);
}

/**
 * What the consistency proof from `size1` to `size2` leaves needs (RFC 6962 §2.1.2). Empty when the sizes are equal.
 * Throws `TreePositionInvalid` unless 1 ≤ size1 ≤ size2: from an empty tree there is nothing to be consistent with.
 */
export function planConsistencyProof(size1: number, size2: number): ProofPlan {
  if (!isCount(size1) || !isCount(size2) || size1 < 1 || size1 > size2) throw new TreePositionInvalid({ size1, size2 });
  const spans: LeafSpan[] = [];
  let { from, to } = { from: 0, to: size2 };
  while (to > size1) {
    const middle = from + splitPoint(to - from);
    if (size1 <= middle) {
      spans.unshift({ from: middle, to });
      to = middle;
    } else {
      spans.unshift({ from, to: middle });
      from = middle;
    }
  }
  // The verifier already holds the old root, so the old tree itself is named only when it is not the leftmost subtree.
  if (from > 0) spans.unshift({ from, to });
  return planOf(spans);
}

/** The nodes a plan names, each once for every step that needs it. */
export function nodesOfPlan(plan: ProofPlan): readonly TreeNode[] {
  return plan.steps.flat();
}

/** Builds the proof from stored subtree hashes. Throws `TreeHashMissing` when one is not stored. */
export function buildProof(plan: ProofPlan, hashes: NodeHashes): Uint8Array[] {
  return plan.steps.map((nodes) => rootOfSubtrees(nodes.map((node) => storedHash(hashes, node))));
}

/** The inclusion proof of leaf `index` in the tree of `size` leaves, sibling of the leaf first (RFC 6962 §2.1.1). */
export function inclusionProof(hashes: NodeHashes, index: number, size: number): Uint8Array[] {
  return buildProof(planInclusionProof(index, size), hashes);
}

/** The proof that the tree of `size1` leaves is the beginning of the tree of `size2` leaves (RFC 6962 §2.1.2). */
export function consistencyProof(hashes: NodeHashes, size1: number, size2: number): Uint8Array[] {
  return buildProof(planConsistencyProof(size1, size2), hashes);
}

/** The complete subtrees of the first `size` leaves, largest first: what a compact range of that size holds. */
export function rangeNodes(size: number): TreeNode[] {
  return subtreesOf({ from: 0, to: size });
}

/** The root of the first `size` leaves from stored subtree hashes. Throws `TreeHashMissing` when one is not stored. */
export function rootAtSize(hashes: NodeHashes, size: number): Uint8Array {
  return rootOfSubtrees(rangeNodes(size).map((node) => storedHash(hashes, node)));
}

function storedHash(hashes: NodeHashes, node: TreeNode): Uint8Array {
  const hash = hashes(node);
  if (hash === undefined) throw new TreeHashMissing({ level: node.level, index: node.index });
  return hash;
}

function planOf(spans: readonly LeafSpan[]): ProofPlan {
  return { steps: spans.map(subtreesOf) };
}

function subtreesOf({ from, to }: LeafSpan): TreeNode[] {
  let position = from;
  return subtreeLevels(to - from).map((level) => {
    const node = { level, index: position / 2 ** level };
    position += 2 ** level;
    return node;
  });
}

/** The largest power of two strictly below n, for n ≥ 2. */
function splitPoint(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
