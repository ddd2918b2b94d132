import { AuditEntryTooLarge } from './audit-log.errors';
import type { TreeNode } from './compact-range';
import { HASH_SIZE, nodeHash } from './merkle-hash';
import { type NodeHashes, type ProofPlan, nodesOfPlan } from './tree-proofs';

/** Levels of the tree in one tile, and so 256 hashes in its bottom row (C2SP tlog-tiles). */
const TILE_LEVELS = 8;
const TILE_WIDTH = 2 ** TILE_LEVELS;

/** The most bytes an entry may have: bundles prefix it with a 16-bit length (C2SP tlog-tiles). */
export const ENTRY_LIMIT = 65_535;

/** A tile: `width` hashes (1 to 256) of the tree's level 8 × `level`, from the `index`-th group of 256 on. */
export interface TileId {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

/** The tile's path below the log's address, such as `tile/0/x001/x234/067` or `tile/0/273.p/112`. */
export function tilePath(tile: TileId): string {
  return `tile/${tile.level}/${groupedIndex(tile.index)}${partSuffix(tile.width)}`;
}

/** The path of the bundle of entries whose leaf hashes are the level-0 tile `index` of `width`. */
export function entryBundlePath(index: number, width: number): string {
  return `tile/entries/${groupedIndex(index)}${partSuffix(width)}`;
}

/** Every tile of a tree of `size` leaves, level by level: full ones first, then the partial one at the edge if there is one. */
export function tilesOfSize(size: number): TileId[] {
  return tilesGrown(0, size);
}

/** The tiles to write when the log grows from `size1` to `size2` leaves: those of `size2` that `size1` does not have in that width. */
export function tilesGrown(size1: number, size2: number): TileId[] {
  const rowsOfTiles: TileId[][] = [];
  for (let level = 0, old = size1, rows = size2; rows > 0; level++) {
    rowsOfTiles.push(tilesOfRow(level, old, rows));
    old = Math.floor(old / TILE_WIDTH);
    rows = Math.floor(rows / TILE_WIDTH);
  }
  return rowsOfTiles.flat();
}

function tilesOfRow(level: number, old: number, rows: number): TileId[] {
  const tiles: TileId[] = [];
  if (rows === old) return tiles;
  for (let index = Math.floor(old / TILE_WIDTH); index * TILE_WIDTH < rows; index++) {
    tiles.push({ level, index, width: Math.min(TILE_WIDTH, rows - index * TILE_WIDTH) });
  }
  return tiles;
}

/** The tiles to read for a proof about a tree of `size` leaves, each once. */
export function tilesOfPlan(plan: ProofPlan, size: number): TileId[] {
  return tilesOfNodes(nodesOfPlan(plan), size);
}

/** The tiles that hold the hashes of these subtrees of a tree of `size` leaves, each once. */
export function tilesOfNodes(nodes: readonly TreeNode[], size: number): TileId[] {
  const tiles = new Map<string, TileId>();
  for (const node of nodes) {
    const { level, index } = placeInTile(node);
    const rows = Math.floor(size / TILE_WIDTH ** level);
    const tile = { level, index, width: Math.min(TILE_WIDTH, rows - index * TILE_WIDTH) };
    tiles.set(tilePath(tile), tile);
  }
  return [...tiles.values()];
}

/**
 * Subtree hashes out of tiles. `readTile` gives the concatenated hashes of a tile's bottom row, of whatever width is at hand, or
 * undefined; it is asked by level and index alone.
 */
export function hashesFromTiles(readTile: (level: number, index: number) => Uint8Array | undefined): NodeHashes {
  return (node) => {
    const { level, index, offset, count } = placeInTile(node);
    const tile = readTile(level, index);
    if (tile === undefined || tile.length < (offset + count) * HASH_SIZE) return undefined;
    return rootOfRow(tile.subarray(offset * HASH_SIZE, (offset + count) * HASH_SIZE));
  };
}

/** Where the bottom row under a subtree lies: `count` hashes from `offset` in the tile. */
function placeInTile(node: TreeNode): { level: number; index: number; offset: number; count: number } {
  const level = Math.floor(node.level / TILE_LEVELS);
  const count = 2 ** (node.level % TILE_LEVELS);
  const start = node.index * count;
  return { level, index: Math.floor(start / TILE_WIDTH), offset: start % TILE_WIDTH, count };
}

/** The root over a row whose length is a power of two. */
function rootOfRow(row: Uint8Array): Uint8Array {
  if (row.length === HASH_SIZE) return row;
  const middle = row.length / 2;
  return nodeHash(rootOfRow(row.subarray(0, middle)), rootOfRow(row.subarray(middle)));
}

/** A bundle of entries, each after its length in two bytes, most significant first. Throws `AuditEntryTooLarge` above 65,535 bytes. */
export function encodeEntryBundle(entries: readonly Uint8Array[]): Uint8Array {
  const parts = entries.flatMap((entry) => {
    if (entry.length > ENTRY_LIMIT) throw new AuditEntryTooLarge({ bytes: entry.length, limit: ENTRY_LIMIT });
    return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry];
  });
  return Buffer.concat(parts);
}

/** The entries of a bundle, or null when its lengths do not add up. */
export function decodeEntryBundle(bundle: Uint8Array): Uint8Array[] | null {
  const bytes = Buffer.from(bundle.buffer, bundle.byteOffset, bundle.length);
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + 2 > bytes.length) return null;
    const end = at + 2 + bytes.readUInt16BE(at);
    if (end > bytes.length) return null;
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return entries;
}

/** The index in groups of three digits, all but the last marked with x: 1234067 is `x001/x234/067`. */
function groupedIndex(index: number): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  return padded.replace(/\d{3}(?=\d)/g, 'x$&/');
}

function partSuffix(width: number): string {
  return width === TILE_WIDTH ? '' : `.p/${width}`;
}
