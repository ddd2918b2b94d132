import { TreeHashMissing, TreePositionInvalid } from './audit-log.errors';
import { CompactRange, rootFromLeafHashes } from './compact-range';
import { sha256 } from './merkle-hash';
import {
  consistencyProof,
  inclusionProof,
  nodesOfPlan,
  planConsistencyProof,
  planInclusionProof,
  rangeNodes,
  rootAtSize,
  type NodeHashes,
} from './tree-proofs';
import { verifyConsistency, verifyInclusion } from './verify-proofs';

/** Every shape of a tree up to two above a power of two. */
const SIZE = 18;
const leaves = Array.from({ length: SIZE }, (_, nth) => sha256(Buffer.from(String(nth))));
const rootAt = (size: number) => rootFromLeafHashes(leaves.slice(0, size));
const sizes = Array.from({ length: SIZE }, (_, nth) => nth + 1);

const stored = new Map<string, Uint8Array>();
const range = CompactRange.empty();
for (const leaf of leaves) range.append(leaf, ({ level, index }, hash) => stored.set(`${level}/${index}`, hash));
const hashes: NodeHashes = ({ level, index }) => stored.get(`${level}/${index}`);

describe('a proof built from stored hashes', () => {
  test.each(sizes)('shows every leaf in the tree of %i', (treeSize) => {
    for (let leafIndex = 0; leafIndex < treeSize; leafIndex++) {
      const proof = inclusionProof(hashes, leafIndex, treeSize);
      const claim = { leafIndex, treeSize, leafHash: leaves[leafIndex]!, proof, root: rootAt(treeSize) };
      expect(verifyInclusion(claim)).toBe(true);
    }
  });

  test.each(sizes)('shows every smaller tree to be the beginning of the tree of %i', (size2) => {
    for (let size1 = 1; size1 <= size2; size1++) {
      const proof = consistencyProof(hashes, size1, size2);
      expect(verifyConsistency({ size1, size2, root1: rootAt(size1), root2: rootAt(size2), proof })).toBe(true);
    }
  });

  test('needs the nodes of its plan and no others', () => {
    const asked: string[] = [];
    inclusionProof((node) => (asked.push(JSON.stringify(node)), hashes(node)), 5, 13);
    expect(nodesOfPlan(planInclusionProof(5, 13)).map((node) => JSON.stringify(node))).toEqual(asked);
    expect(nodesOfPlan(planInclusionProof(5, 13))).toEqual([
      { level: 0, index: 4 },
      { level: 1, index: 3 },
      { level: 2, index: 0 },
      { level: 2, index: 2 },
      { level: 0, index: 12 },
    ]);
  });

  test('between equal sizes is empty', () => expect(planConsistencyProof(7, 7)).toEqual({ steps: [] }));

  test('cannot be built without a hash it needs', () => {
    const build = () =>
      inclusionProof(({ level, index }) => (level === 2 ? undefined : hashes({ level, index })), 5, 13);
    expect(build).toThrow(TreeHashMissing);
    expect(build).toThrow(expect.objectContaining({ details: { level: 2, index: 0 } }));
  });

  test.each([
    [-1, 1],
    [1, 1],
    [0, 0],
    [0.5, 2],
    [0, 1.5],
    [0, -1],
    [0, 2 ** 53],
  ])('of leaf %p in a tree of %p is refused', (index, size) => {
    expect(() => planInclusionProof(index, size)).toThrow(TreePositionInvalid);
    expect(() => planInclusionProof(index, size)).toThrow(expect.objectContaining({ details: { index, size } }));
  });

  test.each([
    [0, 1],
    [2, 1],
    [-1, 1],
    [1, 1.5],
    [0.5, 1],
    [1, 2 ** 53],
  ])('from a tree of %p to one of %p is refused', (size1, size2) => {
    expect(() => planConsistencyProof(size1, size2)).toThrow(TreePositionInvalid);
    expect(() => planConsistencyProof(size1, size2)).toThrow(expect.objectContaining({ details: { size1, size2 } }));
  });
});

describe('the tree at an earlier size', () => {
  test.each([0, ...sizes])('has at %i the root it had', (size) =>
    expect(rootAtSize(hashes, size)).toEqual(rootAt(size)),
  );

  test('is made of its complete subtrees, largest first', () => {
    expect(rangeNodes(13)).toEqual([
      { level: 3, index: 0 },
      { level: 2, index: 2 },
      { level: 0, index: 12 },
    ]);
  });

  test('cannot be had without a hash it needs', () => {
    expect(() => rootAtSize(() => undefined, 3)).toThrow(TreeHashMissing);
  });
});
