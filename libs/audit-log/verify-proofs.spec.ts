import fc from 'fast-check';
import { CompactRange, rootFromLeafHashes } from './compact-range';
import { emptyRoot, leafHash, nodeHash } from './merkle-hash';
import { consistencyProof, inclusionProof, rootAtSize, type NodeHashes } from './tree-proofs';
import { verifyConsistency, verifyInclusion, type ConsistencyClaim, type InclusionClaim } from './verify-proofs';
import { TreeHashMissing, TreePositionInvalid } from './audit-log.errors';

const SIZES = 34;
const leaves = Array.from({ length: 600 }, (_, i) => leafHash(Buffer.from(`entry ${i}`)));
const roots = Array.from({ length: 600 }, (_, size) => rootFromLeafHashes(leaves.slice(0, size)));
const stored = storedHashes();

function storedHashes(): NodeHashes {
  const nodes = new Map<string, Uint8Array>();
  const range = CompactRange.empty();
  for (const leaf of leaves) range.append(leaf, ({ level, index }, hash) => nodes.set(`${level}/${index}`, hash));
  return ({ level, index }) => nodes.get(`${level}/${index}`);
}

/** Two ways of the RFC's recursion, written apart from the code under test. */
function recursivePath(index: number, hashes: readonly Uint8Array[]): Uint8Array[] {
  if (hashes.length === 1) return [];
  const split = 2 ** Math.floor(Math.log2(hashes.length - 1));
  return index < split
    ? [...recursivePath(index, hashes.slice(0, split)), rootFromLeafHashes(hashes.slice(split))]
    : [...recursivePath(index - split, hashes.slice(split)), rootFromLeafHashes(hashes.slice(0, split))];
}

const inclusion = (leafIndex: number, treeSize: number): InclusionClaim => ({
  leafIndex,
  treeSize,
  leafHash: leaves[leafIndex]!,
  proof: inclusionProof(stored, leafIndex, treeSize),
  root: roots[treeSize]!,
});

const consistency = (size1: number, size2: number): ConsistencyClaim => ({
  size1,
  size2,
  root1: roots[size1]!,
  root2: roots[size2]!,
  proof: consistencyProof(stored, size1, size2),
});

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[(bit >> 3) % copy.length]! ^= 1 << (bit & 7);
  return copy;
}

const pair = fc.nat(598).chain((a) => fc.tuple(fc.constant(a + 1), fc.integer({ min: a + 1, max: 599 })));
const bit = fc.nat(255);

describe('proofs made from stored hashes', () => {
  test('show every leaf in every tree of up to 33 leaves', () => {
    for (let size = 1; size < SIZES; size++) {
      for (let index = 0; index < size; index++) {
        const claim = inclusion(index, size);
        expect(claim.proof).toEqual(recursivePath(index, leaves.slice(0, size)));
        expect(verifyInclusion(claim)).toBe(true);
      }
    }
  });

  test('show the consistency of every two trees of up to 33 leaves', () => {
    for (let size2 = 1; size2 < SIZES; size2++) {
      for (let size1 = 1; size1 <= size2; size1++) expect(verifyConsistency(consistency(size1, size2))).toBe(true);
    }
  });

  test.each([
    ['the largest size that a number holds', Number.MAX_SAFE_INTEGER, 53],
    ['the same as a bigint', BigInt(Number.MAX_SAFE_INTEGER), 53],
    ['a size beyond all numbers', 2n ** 53n + 1n, 54],
    ['the largest size of all', 2n ** 64n - 1n, 64],
  ])('hold for the first leaf of a tree of %s', (_, size, height) => {
    const [first = emptyRoot(), ...siblings] = leaves.slice(0, height + 1);
    const root = siblings.reduce<Uint8Array>((hash, sibling) => nodeHash(hash, sibling), first);
    const included = { leafIndex: 0, treeSize: size, leafHash: first, proof: siblings, root };
    const consistent = { size1: 1, size2: size, root1: first, root2: root, proof: siblings };
    expect([verifyInclusion(included), verifyConsistency(consistent)]).toEqual([true, true]);
    const longer = [...siblings, first];
    expect(verifyInclusion({ ...included, proof: longer, root: nodeHash(root, first) })).toBe(false);
    expect(verifyConsistency({ ...consistent, proof: longer, root2: nodeHash(root, first) })).toBe(false);
  });

  test('hold for larger trees, with sizes as number or bigint', () => {
    fc.assert(
      fc.property(pair, ([size1, size2]) => {
        const included = inclusion(size1 - 1, size2);
        const consistent = consistency(size1, size2);
        expect(verifyInclusion(included)).toBe(true);
        expect(verifyInclusion({ ...included, leafIndex: BigInt(size1 - 1), treeSize: BigInt(size2) })).toBe(true);
        expect(verifyConsistency(consistent)).toBe(true);
        expect(verifyConsistency({ ...consistent, size1: BigInt(size1), size2: BigInt(size2) })).toBe(true);
        expect(rootAtSize(stored, size1)).toEqual(roots[size1]);
      }),
    );
  });

  test.each([
    [0, 0],
    [5, 5],
    [-1, 5],
    [0.5, 5],
    [0, NaN],
    [0, 2 ** 60],
  ])('are not made for leaf %p of %p', (index, size) => {
    expect(() => inclusionProof(stored, index, size)).toThrow(TreePositionInvalid);
  });

  test.each([
    [0, 5],
    [6, 5],
    [-1, 5],
    [1.5, 5],
    [1, Infinity],
  ])('are not made from size %p to %p', (size1, size2) => {
    expect(() => consistencyProof(stored, size1, size2)).toThrow(TreePositionInvalid);
  });

  test('say so when a hash they need is not stored', () => {
    expect(() => inclusionProof(() => undefined, 0, 2)).toThrow(TreeHashMissing);
  });
});

describe('an inclusion claim fails', () => {
  test('with any bit of leaf, root or proof flipped', () => {
    fc.assert(
      fc.property(pair, bit, fc.nat(), ([size1, size2], at, which) => {
        const claim = inclusion(size1 - 1, size2);
        expect(verifyInclusion({ ...claim, leafHash: flipped(claim.leafHash, at) })).toBe(false);
        expect(verifyInclusion({ ...claim, root: flipped(claim.root, at) })).toBe(false);
        const proof = claim.proof.map((hash, i) => (i === which % claim.proof.length ? flipped(hash, at) : hash));
        expect(verifyInclusion({ ...claim, proof })).toBe(claim.proof.length === 0);
      }),
    );
  });

  test('for any other leaf of the tree', () => {
    for (let size = 1; size < 34; size++) {
      for (let index = 0; index < size; index++) {
        const claim = inclusion(index, size);
        const places = Array.from({ length: size + 1 }, (_, place) => place);
        expect(places.filter((leafIndex) => verifyInclusion({ ...claim, leafIndex }))).toEqual([index]);
      }
    }
  });

  test('with a hash missing from the proof, added to it, or two exchanged', () => {
    fc.assert(
      fc.property(pair, ([size1, size2]) => {
        const claim = inclusion(size1 - 1, size2);
        const { proof } = claim;
        expect(verifyInclusion({ ...claim, proof: [...proof, leaves[0]!] })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: [leaves[0]!, ...proof] })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(proof.length === 0);
        expect(verifyInclusion({ ...claim, proof: proof.slice(0, -1) })).toBe(proof.length === 0);
        expect(verifyInclusion({ ...claim, proof: [...proof].reverse() })).toBe(proof.length < 2);
      }),
    );
  });

  test('when two siblings of 31 and 33 bytes would hash like two of 32', () => {
    const [a, b] = [leaves[0]!, leaves[1]!];
    const root = nodeHash(a, b);
    const joined = Buffer.concat([a, b]);
    expect(verifyInclusion({ leafIndex: 0, treeSize: 2, leafHash: a, proof: [b], root })).toBe(true);
    const short = { leafIndex: 0, treeSize: 2, leafHash: joined.subarray(0, 31), proof: [joined.subarray(31)], root };
    expect(verifyInclusion(short)).toBe(false);
    expect(verifyInclusion({ ...short, leafHash: joined.subarray(0, 33), proof: [joined.subarray(33)] })).toBe(false);
  });
});

describe('a consistency claim fails', () => {
  test('with any bit of a root or the proof flipped', () => {
    fc.assert(
      fc.property(pair, bit, fc.nat(), ([size1, size2], at, which) => {
        const claim = consistency(size1, size2);
        expect(verifyConsistency({ ...claim, root1: flipped(claim.root1, at) })).toBe(false);
        expect(verifyConsistency({ ...claim, root2: flipped(claim.root2, at) })).toBe(false);
        const proof = claim.proof.map((hash, i) => (i === which % claim.proof.length ? flipped(hash, at) : hash));
        expect(verifyConsistency({ ...claim, proof })).toBe(size1 === size2);
      }),
    );
  });

  test('for other sizes than those of the roots', () => {
    for (let size2 = 1; size2 < 34; size2++) {
      for (let size1 = 1; size1 < size2; size1++) {
        const claim = consistency(size1, size2);
        const shown = Array.from({ length: 34 }, (_, other) => other).filter((other) =>
          verifyConsistency({ ...claim, size1: other }),
        );
        expect(shown).toEqual([size1]);
        expect(verifyConsistency({ ...claim, size1: size2, size2: size1 })).toBe(false);
      }
    }
  });

  test('with a hash missing from the proof or added to it', () => {
    fc.assert(
      fc.property(pair, ([size1, size2]) => {
        const claim = consistency(size1, size2);
        const { proof } = claim;
        expect(verifyConsistency({ ...claim, proof: [...proof, leaves[0]!] })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [leaves[0]!, ...proof] })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: proof.slice(1) })).toBe(proof.length === 0);
        expect(verifyConsistency({ ...claim, proof: proof.slice(0, -1) })).toBe(proof.length === 0);
      }),
    );
  });

  test('from an empty tree, even to the empty tree, as in the published probes', () => {
    const empty = { size1: 0, size2: 0, root1: emptyRoot(), root2: emptyRoot(), proof: [] };
    expect(verifyConsistency(empty)).toBe(false);
    expect(verifyConsistency({ ...empty, size2: 1, root2: roots[1]! })).toBe(false);
  });

  test('without any hash, where the old tree is no complete subtree', () => {
    expect(verifyConsistency({ ...consistency(3, 5), proof: [] })).toBe(false);
  });

  test('between trees of one size whose roots differ', () => {
    expect(verifyConsistency({ size1: 5, size2: 5, root1: roots[5]!, root2: roots[6]!, proof: [] })).toBe(false);
  });

  test('when the old root has not the length of a hash', () => {
    const [a, b] = [leaves[0]!, leaves[1]!];
    const joined = Buffer.concat([a, b]);
    const claim = { size1: 1, size2: 2, root1: joined.subarray(0, 31), root2: nodeHash(a, b), proof: [b] };
    expect(verifyConsistency(claim)).toBe(false);
    expect(verifyConsistency({ ...claim, root1: a })).toBe(true);
  });
});

describe('a claim that would hold if it were not for its form fails', () => {
  const [hash, ...siblings] = [leaves[0]!, ...leaves.slice(1, 66)];
  const only = { leafIndex: 0, treeSize: 1, leafHash: hash, proof: [], root: hash };
  const rootOver = (height: number) => siblings.slice(0, height).reduce<Uint8Array>((a, b) => nodeHash(a, b), hash);
  const first = (treeSize: number | bigint, height: number) => ({
    ...{ leafIndex: 0, treeSize, leafHash: hash, proof: siblings.slice(0, height), root: rootOver(height) },
  });
  const long = Buffer.concat([hash, Buffer.of(0)]);

  test.each<[string, object]>([
    ['with an index below zero', { ...only, leafIndex: -1n }],
    ['with a number below zero', { ...only, leafIndex: -1 }],
    ['with a leaf and root of 33 bytes', { ...only, leafHash: long, root: long }],
    ['with bytes in place of a list', { ...only, proof: new Uint8Array(0) }],
    ['with a size that no number holds exactly', first(2 ** 53, 53)],
    ['with a size beyond the largest', first(2n ** 64n, 64)],
  ])('%s', (_, claim) => {
    expect(verifyInclusion(only)).toBe(true);
    expect(verifyInclusion(claim as never)).toBe(false);
  });

  test.each<[string, object]>([
    ['with bytes in place of a list', { proof: new Uint8Array(0) }],
    ['with sizes below zero', { size1: -1n, size2: -1n }],
    ['with sizes beyond the largest', { size1: 2n ** 64n, size2: 2n ** 64n }],
    ['with sizes that no number holds exactly', { size1: 2 ** 53, size2: 2 ** 53 }],
  ])('between trees of one size, %s', (_, change) => {
    const same = { size1: 5, size2: 5, root1: hash, root2: hash, proof: [] };
    expect(verifyConsistency(same)).toBe(true);
    expect(verifyConsistency({ ...same, ...change } as never)).toBe(false);
  });
});

describe('a verifier given no claim at all', () => {
  const trap = new Proxy({}, { get: () => fail() });
  const fail = () => {
    throw new Error('hostile value');
  };
  const sizes = [
    -1,
    0.5,
    NaN,
    Infinity,
    -Infinity,
    2 ** 53,
    1e300,
    -1n,
    2n ** 64n,
    '1',
    ' ',
    null,
    undefined,
    {},
    [1],
    true,
  ];
  const bytes = [new Uint8Array(0), new Uint8Array(31), new Uint8Array(33), 'root', null, undefined, {}, [0], 7, trap];
  const proofs = [null, undefined, 'proof', {}, [null], [new Uint8Array(31)], [[0]], Array(129).fill(leaves[0]), trap];

  test('answers no', () => {
    for (const claim of [null, undefined, 7, 'claim', [], {}, trap]) {
      expect(verifyInclusion(claim as never)).toBe(false);
      expect(verifyConsistency(claim as never)).toBe(false);
    }
  });

  test('answers no to a wrong value in any place of a right claim', () => {
    const [included, consistent] = [inclusion(5, 11), consistency(5, 11)];
    for (const size of sizes) {
      for (const place of ['leafIndex', 'treeSize'])
        expect(verifyInclusion({ ...included, [place]: size } as never)).toBe(false);
      for (const place of ['size1', 'size2'])
        expect(verifyConsistency({ ...consistent, [place]: size } as never)).toBe(false);
    }
    for (const value of bytes) {
      for (const place of ['leafHash', 'root'])
        expect(verifyInclusion({ ...included, [place]: value } as never)).toBe(false);
      for (const place of ['root1', 'root2'])
        expect(verifyConsistency({ ...consistent, [place]: value } as never)).toBe(false);
    }
    for (const proof of proofs) {
      expect(verifyInclusion({ ...included, proof } as never)).toBe(false);
      expect(verifyConsistency({ ...consistent, proof } as never)).toBe(false);
    }
  });

  test('never throws on arbitrary values', () => {
    const value = fc.anything({ withBigInt: true, withTypedArray: true, withNullPrototype: true });
    const claim = fc.record({
      leafIndex: value, treeSize: value, leafHash: value, proof: fc.oneof(value, fc.array(value)), root: value,
      size1: value, size2: value, root1: value, root2: value,
    }); // prettier-ignore
    fc.assert(
      fc.property(fc.oneof(value, claim), (given) => {
        expect(typeof verifyInclusion(given as never)).toBe('boolean');
        expect(verifyConsistency(given as never)).toBe(false);
      }),
    );
  });
});
