import { hashesFromTiles, type NodeHashes, type TileId, tilesOfNodes, type TreeNode } from '@app/audit-log';
import type { EntityManager } from 'typeorm';

const TILE_WIDTH = 256;

/**
 * Reads from the stored tree the hashes that the given subtrees of a tree of `size` leaves are made of: a few rows of at most 256 hashes,
 * however large the log is.
 */
export async function loadHashes(
  manager: EntityManager,
  { log, size }: { readonly log: string; readonly size: number },
  nodes: readonly TreeNode[],
): Promise<NodeHashes> {
  const rows = new Map<string, Uint8Array>();
  for (const tile of tilesOfNodes(nodes, size)) {
    rows.set(keyOf(tile.level, tile.index), await loadTile(manager, log, tile));
  }
  return hashesFromTiles((level, index) => rows.get(keyOf(level, index)));
}

function keyOf(level: number, index: number): string {
  return `${level}/${index}`;
}

/** A row counts only as far as it has no gap: a missing hash must not let the others move up. */
async function loadTile(manager: EntityManager, log: string, { level, index, width }: TileId): Promise<Uint8Array> {
  const first = index * TILE_WIDTH;
  const rows: { at: number; hash: string }[] =
    level === 0
      ? await manager.query(
          `SELECT leaf_index AS at, leaf_hash AS hash FROM audit_leaf
           WHERE log = ? AND leaf_index >= ? AND leaf_index < ? ORDER BY leaf_index`,
          [log, first, first + width],
        )
      : await manager.query(
          `SELECT node_index AS at, hash FROM audit_subtree
           WHERE log = ? AND level = ? AND node_index >= ? AND node_index < ? ORDER BY node_index`,
          [log, level * 8, first, first + width],
        );
  const gap = rows.findIndex((row, nth) => row.at !== first + nth);
  const whole = gap < 0 ? rows : rows.slice(0, gap);
  return Buffer.from(whole.map(({ hash }) => hash).join(''), 'hex');
}
