import { type LogState, sequence, type Sequenced } from '@app/audit-log';
import type { EntityManager } from 'typeorm';
import { AuditLeaf, AuditSubtree } from './audit-tree.entity';
import type { PendingEntry } from './pending-entries';

const ROWS_A_STATEMENT = 250;

/**
 * Gives pending entries the next places and stores the tree's new hashes, in the caller's transaction, which also stores the new state.
 * An entry that has a place already, and a place that has an entry, violate a key: nothing is doubled, whoever runs this at once.
 */
export async function integrateEntries(
  manager: EntityManager,
  state: LogState,
  pending: readonly PendingEntry[],
): Promise<Sequenced> {
  const log = state.origin;
  const sequenced = sequence(
    state,
    pending.map(({ entry }) => Buffer.from(entry, 'utf8')),
  );
  const leaves = sequenced.leaves.map(({ index, leafHash }, nth) => ({
    log,
    leafIndex: index,
    entryId: pending[nth]?.id ?? '',
    leafHash: hex(leafHash),
  }));
  const subtrees = sequenced.subtrees.map(({ level, index, hash }) => ({
    log,
    level,
    nodeIndex: index,
    hash: hex(hash),
  }));
  for (let at = 0; at < leaves.length; at += ROWS_A_STATEMENT) {
    await manager.insert(AuditLeaf, leaves.slice(at, at + ROWS_A_STATEMENT));
  }
  if (subtrees.length > 0) await manager.insert(AuditSubtree, subtrees);
  return sequenced;
}

function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}
