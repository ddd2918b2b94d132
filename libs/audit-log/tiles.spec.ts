import fc from 'fast-check';
import vectors from '../../test/fixtures/vectors/checkpoint-and-tlog-proof.json';
import { AuditEntryTooLarge } from './audit-log.errors';
import { CompactRange, rootFromLeafHashes, type TreeNode } from './compact-range';
import { leafHash } from './merkle-hash';
import { ENTRY_LIMIT, decodeEntryBundle, encodeEntryBundle, entryBundlePath, hashesFromTiles } from './tiles';
import { tilePath, tilesGrown, tilesOfPlan, tilesOfSize } from './tiles';
import { consistencyProof, inclusionProof, planConsistencyProof, planInclusionProof } from './tree-proofs';
import { verifyConsistency, verifyInclusion } from './verify-proofs';

const SIZE = 1000;
const leaves = Array.from({ length: SIZE }, (_, i) => leafHash(Buffer.from(`entry ${i}`)));
const rows = tileRows();

/** Bottom rows of the tiles of all levels, as a log writes them. */
function tileRows(): Uint8Array[][] {
  const byLevel: Uint8Array[][] = [];
  const keep = ({ level }: TreeNode, hash: Uint8Array) => {
    if (level % 8 === 0) (byLevel[level / 8] ??= []).push(hash);
  };
  const range = CompactRange.empty();
  for (const leaf of leaves) range.append(leaf, keep);
  return byLevel;
}

const readTile = (level: number, index: number) => Buffer.concat(rows[level]!.slice(index * 256, (index + 1) * 256));
const fromTiles = hashesFromTiles(readTile);

describe('tiles agree with the worked examples of C2SP tlog-tiles @5ba5ee8', () => {
  test.each(vectors.tiles.examples)('tile $index is found at $path', ({ index, path }) => {
    expect(tilePath({ level: 0, index, width: 256 })).toBe(`tile/0/${path}`);
    expect(entryBundlePath(index, 256)).toBe(`tile/entries/${path}`);
  });

  test('a tree of 70,000 leaves has 273 full tiles and one of 112, then one full and one of 17, then one of 1', () => {
    const expected = vectors.tiles.size_70000;
    const tiles = tilesOfSize(70_000);
    const count = (level: number, width: number) =>
      tiles.filter((tile) => tile.level === level && tile.width === width).length;
    expect(count(0, 256)).toBe(expected.level0_full);
    expect(count(0, expected.level0_partial)).toBe(1);
    expect(count(1, 256)).toBe(expected.level1_full);
    expect(count(1, expected.level1_partial)).toBe(1);
    expect(count(2, expected.level2_partial)).toBe(1);
    expect(tiles).toHaveLength(273 + 1 + 1 + 1 + 1);
  });

  test('a tree of 256 leaves has one full tile and one of width 1 above it', () => {
    expect(tilesOfSize(256).map(tilePath)).toEqual(['tile/0/000', 'tile/1/000.p/1']);
  });
});

describe('tiles', () => {
  test('of a growing log are those whose width changes', () => {
    expect(tilesGrown(255, 258).map(tilePath)).toEqual(['tile/0/000', 'tile/0/001.p/2', 'tile/1/000.p/1']);
    expect(tilesGrown(258, 259).map(tilePath)).toEqual(['tile/0/001.p/3']);
    expect(tilesGrown(7, 7)).toEqual([]);
  });

  test('give every proof, and the plan names exactly the tiles read', () => {
    const pairs = fc.nat(SIZE - 1).chain((a) => fc.tuple(fc.constant(a + 1), fc.integer({ min: a + 1, max: SIZE })));
    fc.assert(
      fc.property(pairs, ([size1, size2]) => {
        const read = new Set<string>();
        const noting = hashesFromTiles((level, index) => {
          read.add(`${level}/${index}`);
          return readTile(level, index);
        });
        const root = rootFromLeafHashes(leaves.slice(0, size2));
        const index = size1 - 1;
        const proof = inclusionProof(noting, index, size2);
        expect(verifyInclusion({ leafIndex: index, treeSize: size2, leafHash: leaves[index]!, proof, root })).toBe(
          true,
        );
        const planned = tilesOfPlan(planInclusionProof(index, size2), size2);
        expect(new Set(planned.map((tile) => `${tile.level}/${tile.index}`))).toEqual(read);
      }),
      { numRuns: 50 },
    );
  });

  test('give consistency proofs', () => {
    for (const [size1, size2] of [
      [1, 1000],
      [256, 1000],
      [300, 513],
      [999, 1000],
    ] as const) {
      // prettier-ignore
      const [root1, root2] = [size1, size2].map((size) => rootFromLeafHashes(leaves.slice(0, size)));
      const proof = consistencyProof(fromTiles, size1, size2);
      expect(verifyConsistency({ size1, size2, root1: root1!, root2: root2!, proof })).toBe(true);
      expect(
        tilesOfPlan(planConsistencyProof(size1, size2), size2).every(({ width }) => width >= 1 && width <= 256),
      ).toBe(true);
    }
  });

  test('that are missing or too narrow have no hash', () => {
    expect(hashesFromTiles(() => undefined)({ level: 0, index: 0 })).toBeUndefined();
    expect(hashesFromTiles(() => new Uint8Array(32))({ level: 1, index: 0 })).toBeUndefined();
  });
});

describe('an entry bundle', () => {
  test('gives back its entries', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (entries) => {
        expect(decodeEntryBundle(encodeEntryBundle(entries))?.map((entry) => [...entry])).toEqual(
          entries.map((entry) => [...entry]),
        );
      }),
    );
  });

  test('holds an entry of 65,535 bytes and none longer', () => {
    const longest = new Uint8Array(ENTRY_LIMIT);
    expect(decodeEntryBundle(encodeEntryBundle([longest]))?.[0]).toHaveLength(ENTRY_LIMIT);
    expect(() => encodeEntryBundle([new Uint8Array(ENTRY_LIMIT + 1)])).toThrow(AuditEntryTooLarge);
  });

  test('whose lengths do not add up is refused', () => {
    expect(decodeEntryBundle(Uint8Array.of(0))).toBeNull();
    expect(decodeEntryBundle(Uint8Array.of(0, 2, 1))).toBeNull();
  });
});
