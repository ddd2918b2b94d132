import { CompactRange, LogForked, type LogState, parseRange, TreeStateMalformed } from '@app/audit-log';
import { dialectOf, updateMatching } from '@app/database';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { AuditLogState } from './audit-log-state.entity';
import { AuditLeaf } from './audit-tree.entity';
import { AuditClaimLost } from './audit-trail.errors';
import { LOWEST_ID } from './pending-entries';

/** The right to write a log's tree, as long as nobody else has claimed it. */
export interface Claim {
  readonly log: string;
  readonly fence: number;
}

const INSERT = 'audit_log (log, size, tree, look_from, fence) VALUES (?, 0, ?, ?, 0)';

/** Makes the row of a log that has none. Harmless when several do at once. */
export async function openLog(manager: EntityManager, log: string): Promise<void> {
  if (await manager.existsBy(AuditLogState, { log })) return;
  const insert = dialectOf(manager) === 'mysql' ? 'INSERT IGNORE INTO' : 'INSERT OR IGNORE INTO';
  await manager.query(`${insert} ${INSERT}`, [log, JSON.stringify(CompactRange.empty().toStored()), LOWEST_ID]);
}

/** The log as it stands, for whoever holds the claim. Throws `AuditClaimLost` to anybody else. */
export async function getClaimed(manager: EntityManager, { log, fence }: Claim): Promise<AuditLogState> {
  const state = await manager.findOneBy(AuditLogState, { log, fence });
  if (state === null) throw new AuditClaimLost();
  return state;
}

/** Writes to the log's row if the claim still holds, else throws `AuditClaimLost`. */
export async function writeClaimed(
  manager: EntityManager,
  { log, fence }: Claim,
  set: QueryDeepPartialEntity<AuditLogState>,
): Promise<void> {
  const rows = await updateMatching(manager, AuditLogState, { where: { log, fence }, set });
  if (rows !== 1) throw new AuditClaimLost();
}

/**
 * The state the sequencer goes on from. Throws `TreeStateMalformed` when the row contradicts itself, `LogForked` when there are leaves
 * beyond it: then somebody has set it back.
 */
export async function treeStateOf(manager: EntityManager, { log, size, tree }: AuditLogState): Promise<LogState> {
  if (parseRange(tree).size !== size) throw new TreeStateMalformed({ size });
  const beyond = await manager.findOne(AuditLeaf, {
    where: { log },
    order: { leafIndex: 'DESC' },
    select: { log: true, leafIndex: true },
  });
  if ((beyond?.leafIndex ?? -1) >= size) throw new LogForked({ size });
  return { origin: log, range: tree };
}
