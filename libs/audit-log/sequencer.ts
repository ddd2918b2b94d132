import { LogBehindCheckpoint, LogForked } from './audit-log.errors';
import { formatCheckpoint, type Checkpoint } from './checkpoint';
import { CompactRange, parseRange, type StoredRange, type TreeNode } from './compact-range';
import { leafHash, sameBytes } from './merkle-hash';
import {
  consistencyProof,
  nodesOfPlan,
  planConsistencyProof,
  rangeNodes,
  rootAtSize,
  type NodeHashes,
} from './tree-proofs';
import { verifyConsistency } from './verify-proofs';

/** All a log needs to grow: its name and its compact range. Plain data, stored with the leaves in one transaction. */
export interface LogState {
  readonly origin: string;
  readonly range: StoredRange;
}

/** An entry with its place in the log. */
export interface SequencedLeaf {
  readonly index: number;
  readonly entry: Uint8Array;
  readonly leafHash: Uint8Array;
}

/** A subtree that became complete, of a level that is the bottom row of a tile (8, 16, …); leaves are listed apart. */
export interface CompletedSubtree extends TreeNode {
  readonly hash: Uint8Array;
}

/** What one round of the sequencer has to write, all in one transaction. */
export interface Sequenced {
  readonly leaves: readonly SequencedLeaf[];
  readonly subtrees: readonly CompletedSubtree[];
  readonly state: LogState;
  readonly checkpoint: Checkpoint;
  /** The text to sign. */
  readonly checkpointBody: string;
}

/** The state of a log without entries. */
export function emptyLog(origin: string): LogState {
  return { origin, range: CompactRange.empty().toStored() };
}

/**
 * Gives pending entries (their bytes, in the order they are to have) the next indexes, without gaps, and computes the new tree. Pure: the
 * given state is not changed. With nothing pending it describes the log as it is.
 */
export function sequence(state: LogState, pending: readonly Uint8Array[]): Sequenced {
  const range = parseRange(state.range);
  const leaves: SequencedLeaf[] = [];
  const subtrees: CompletedSubtree[] = [];
  for (const entry of pending) {
    const leaf = { index: range.size, entry, leafHash: leafHash(entry) };
    leaves.push(leaf);
    range.append(leaf.leafHash, (node, hash) => {
      if (node.level > 0 && node.level % 8 === 0) subtrees.push({ ...node, hash });
    });
  }
  const checkpoint = { origin: state.origin, size: range.size, root: range.root() };
  return {
    leaves,
    subtrees,
    state: { origin: state.origin, range: range.toStored() },
    checkpoint,
    checkpointBody: formatCheckpoint(checkpoint),
  };
}

/**
 * Must pass before the next checkpoint is signed: the log as stored continues the last checkpoint signed (kept outside the database
 * too). Throws `LogBehindCheckpoint` when leaves are missing, `LogForked` when the old tree is not the beginning of this one or the
 * stored hashes contradict the state, `TreeHashMissing` when they are not there. In each case a person must act; nothing may be signed.
 * `hashes` reads the stored tree and is asked only when the log has grown since.
 */
export function checkAgainst(lastSigned: Checkpoint | null, state: LogState, hashes: NodeHashes): void {
  if (lastSigned === null) return;
  const range = parseRange(state.range);
  const details = { signedSize: lastSigned.size, size: range.size };
  if (lastSigned.origin !== state.origin) throw new LogForked(details);
  if (range.size < lastSigned.size) throw new LogBehindCheckpoint(details);
  if (!continues(lastSigned, range, hashes)) throw new LogForked(details);
}

/** The subtrees whose hashes `checkAgainst` asks for, so that a caller can fetch them before. */
export function nodesToCheck(lastSigned: Checkpoint | null, size: number): TreeNode[] {
  if (lastSigned === null || lastSigned.size === 0 || lastSigned.size >= size) return [];
  return [...rangeNodes(size), ...nodesOfPlan(planConsistencyProof(lastSigned.size, size))];
}

function continues(signed: Checkpoint, range: CompactRange, hashes: NodeHashes): boolean {
  if (signed.size === range.size) return sameBytes(signed.root, range.root());
  // An empty log says nothing that could be contradicted, except by a root that is not the empty one.
  if (signed.size === 0) return sameBytes(signed.root, CompactRange.empty().root());
  if (!sameBytes(rootAtSize(hashes, range.size), range.root())) return false;
  return verifyConsistency({
    size1: signed.size,
    size2: range.size,
    root1: signed.root,
    root2: range.root(),
    proof: consistencyProof(hashes, signed.size, range.size),
  });
}
