import { hashesFromTiles, type NodeHashes, type TileId, tilesOfNodes, type TreeNode } from '@app/audit-log';
import type { EntityManager } from 'typeorm';

const TILE_WIDTH = 256;
const TILE_LEVELS = 8;

/**
 * Reads from the stored tree the hashes that the given subtrees of a tree of `size` leaves are made of: in one query a few rows of at most
 * 256 hashes, however large the log is.
 */
export async function loadHashes(
  manager: EntityManager,
  { log, size }: { readonly log: string; readonly size: number },
  nodes: readonly TreeNode[],
): Promise<NodeHashes> {
  const tiles = tilesOfNodes(nodes, size);
  const stored = await loadRows(manager, log, tiles);
  const rows = new Map(tiles.map((tile) => [keyOf(tile.level, tile.index), rowOf(tile, stored)]));
  return hashesFromTiles((level, index) => rows.get(keyOf(level, index)));
}

function keyOf(level: number, index: number): string {
  return `${level}/${index}`;
}

interface StoredHash {
  readonly level: number;
  readonly place: number;
  readonly hash: string;
}

const LEAVES = `SELECT 0 AS level, leaf_index AS place, leaf_hash AS hash FROM audit_leaf
  WHERE log = ? AND leaf_index >= ? AND leaf_index < ?`;
const SUBTREES = `SELECT level, node_index AS place, hash FROM audit_subtree
  WHERE log = ? AND node_index >= ? AND node_index < ? AND level = ?`;

/** By `level/place`, levels being the tree's. */
async function loadRows(manager: EntityManager, log: string, tiles: readonly TileId[]): Promise<Map<string, string>> {
  if (tiles.length === 0) return new Map();
  const sql = tiles.map(({ level }) => (level === 0 ? LEAVES : SUBTREES)).join(' UNION ALL ');
  const parameters = tiles.flatMap(({ level, index, width }) => {
    const range = [log, index * TILE_WIDTH, index * TILE_WIDTH + width];
    return level === 0 ? range : [...range, level * TILE_LEVELS];
  });
  const rows: StoredHash[] = await manager.query(sql, parameters);
  return new Map(rows.map(({ level, place, hash }) => [keyOf(level, place), hash]));
}

/** A tile counts only as far as it has no gap: a missing hash must not let the others move up. */
function rowOf({ level, index, width }: TileId, stored: ReadonlyMap<string, string>): Uint8Array {
  const hashes: string[] = [];
  for (let place = index * TILE_WIDTH; hashes.length < width; place++) {
    const hash = stored.get(keyOf(level * TILE_LEVELS, place));
    if (hash === undefined) break;
    hashes.push(hash);
  }
  return Buffer.from(hashes.join(''), 'hex');
}
