import fc from 'fast-check';
import { CompactRange, parseRange, rootFromLeafHashes, rootFromLeaves } from './compact-range';
import { emptyRoot, leafHash, nodeHash } from './merkle-hash';
import { TreeStateMalformed } from './audit-log.errors';

/** The RFC's own recursive definition, kept apart from the code under test. */
function recursiveRoot(hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length === 0) return emptyRoot();
  if (hashes.length === 1) return hashes[0]!;
  const split = 2 ** Math.floor(Math.log2(hashes.length - 1));
  return nodeHash(recursiveRoot(hashes.slice(0, split)), recursiveRoot(hashes.slice(split)));
}

const hashes = (count: number) => Array.from({ length: count }, (_, i) => leafHash(Buffer.from(`entry ${i}`)));

describe('a compact range', () => {
  test('has the root of the recursive definition at every size', () => {
    const leaves = hashes(200);
    const range = CompactRange.empty();
    leaves.forEach((leaf, index) => {
      expect(range.root()).toEqual(Buffer.from(recursiveRoot(leaves.slice(0, index))));
      range.append(leaf);
    });
  });

  test('has the root of the recursive definition for any entries', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 40 }), (entries) => {
        expect(rootFromLeaves(entries)).toEqual(Buffer.from(recursiveRoot(entries.map(leafHash))));
      }),
    );
  });

  test('goes on from storage as if it had never been stored', () => {
    fc.assert(
      fc.property(fc.nat(130), fc.nat(130), (before, after) => {
        const leaves = hashes(before + after);
        const range = CompactRange.empty();
        for (const leaf of leaves.slice(0, before)) range.append(leaf);
        const restored = parseRange(JSON.parse(JSON.stringify(range.toStored())));
        for (const leaf of leaves.slice(before)) restored.append(leaf);
        expect(restored.size).toBe(leaves.length);
        expect(restored.root()).toEqual(rootFromLeafHashes(leaves));
      }),
    );
  });

  test('and its clone grow apart', () => {
    const range = CompactRange.of(1, [leafHash(Buffer.from('a'))]);
    const clone = range.clone();
    clone.append(leafHash(Buffer.from('b')));
    expect([range.size, clone.size]).toEqual([1, 2]);
    expect(range.root()).not.toEqual(clone.root());
  });

  test('keeps one hash per binary digit 1 of its size', () => {
    const range = CompactRange.empty();
    for (const leaf of hashes(13)) range.append(leaf);
    expect(range.hashes).toHaveLength(3);
  });

  test('names every subtree it completes, children before parents', () => {
    const named: string[] = [];
    const range = CompactRange.empty();
    for (const leaf of hashes(4)) range.append(leaf, ({ level, index }) => named.push(`${level}/${index}`));
    expect(named).toEqual(['0/0', '0/1', '1/0', '0/2', '0/3', '1/1', '2/0']);
  });

  test.each([
    ['a negative size', -1, []],
    ['a fraction', 1.5, [new Uint8Array(32)]],
    ['too few hashes', 3, [new Uint8Array(32)]],
    ['too many hashes', 4, [new Uint8Array(32), new Uint8Array(32)]],
    ['a short hash', 1, [new Uint8Array(31)]],
  ])('is refused with %s', (_, size, subtrees) => {
    expect(() => CompactRange.of(size, subtrees)).toThrow(TreeStateMalformed);
  });
});
