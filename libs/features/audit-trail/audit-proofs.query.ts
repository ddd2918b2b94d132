import {
  buildProof,
  formatEntryReceipt,
  formatTlogProof,
  nodesOfPlan,
  type ProofPlan,
  planConsistencyProof,
  planInclusionProof,
} from '@app/audit-log';
import { type EntityManager, MoreThan } from 'typeorm';
import { AuditCheckpoint, AuditLeaf } from './audit-tree.entity';
import { AuditCheckpointUnknown, AuditEntryNotCovered, AuditEntryUnknown } from './audit-trail.errors';
import { AuditEntryRow } from './audit-entry.entity';
import { loadHashes } from './stored-tree';

/** A proof that an entry is in the log, and the checkpoint it leads to. */
export interface ProvenInclusion {
  readonly leafIndex: number;
  readonly treeSize: number;
  /** From the leaf up. */
  readonly proof: readonly Uint8Array[];
  /** The signed note, verbatim. */
  readonly checkpoint: string;
}

/** A proof that the tree of `size1` leaves is the beginning of that of `size2`, with both signed notes if both were signed. */
export interface ProvenConsistency {
  readonly size1: number;
  readonly size2: number;
  readonly proof: readonly Uint8Array[];
}

/** The newest signed checkpoint of a log; null before the first. */
export async function findNewestCheckpoint(manager: EntityManager, log: string): Promise<AuditCheckpoint | null> {
  return manager.findOne(AuditCheckpoint, { where: { log }, order: { size: 'DESC' } });
}

/**
 * The newest signed checkpoint of a log, which covers every entry about the subject; null before the first. Throws `AuditEntryNotCovered`
 * in the moments in which an entry about it is recorded and not covered yet.
 */
export async function findCoveringCheckpoint(
  manager: EntityManager,
  { log, subject }: { readonly log: string; readonly subject: string },
): Promise<AuditCheckpoint | null> {
  const rows: { place: number | null }[] = await manager.query(
    `SELECT l.leaf_index AS place FROM audit_entry e LEFT JOIN audit_leaf l ON l.entry_id = e.id
     WHERE e.log = ? AND e.subject = ?`,
    [log, subject],
  );
  const checkpoint = await findNewestCheckpoint(manager, log);
  const size = checkpoint?.size ?? 0;
  if (rows.some(({ place }) => place === null || place >= size)) throw new AuditEntryNotCovered();
  return checkpoint;
}

/** The signed checkpoint of exactly this size. Throws `AuditCheckpointUnknown`. */
export async function getCheckpoint(manager: EntityManager, log: string, size: number): Promise<AuditCheckpoint> {
  const checkpoint = await manager.findOneBy(AuditCheckpoint, { log, size });
  if (checkpoint === null) throw new AuditCheckpointUnknown({ size });
  return checkpoint;
}

/**
 * Proves that an entry is in its log, against the newest checkpoint. Throws `AuditEntryUnknown`, or `AuditEntryNotCovered` in the moments
 * before the sequencer has been at it.
 */
export async function proveInclusion(manager: EntityManager, log: string, entryId: string): Promise<ProvenInclusion> {
  const leaf = await manager.findOneBy(AuditLeaf, { log, entryId });
  if (leaf === null) throw await reasonNotPlaced(manager, log, entryId);
  const { leafIndex } = leaf;
  const checkpoint = await findNewestCheckpoint(manager, log);
  if (checkpoint === null || checkpoint.size <= leafIndex) throw new AuditEntryNotCovered();
  const plan = planInclusionProof(leafIndex, checkpoint.size);
  const proof = await prove(manager, { log, size: checkpoint.size }, plan);
  return { leafIndex, treeSize: checkpoint.size, proof, checkpoint: checkpoint.note };
}

/** The same as a receipt: the text of a `.tlog-proof` file, which anyone can check offline against the entry's bytes. */
export async function writeReceipt(manager: EntityManager, log: string, entryId: string): Promise<string> {
  const { leafIndex, proof, checkpoint } = await proveInclusion(manager, log, entryId);
  return formatTlogProof({ index: BigInt(leafIndex), hashes: proof, checkpoint });
}

/**
 * The receipt of the one entry that tells of an act on a subject, with the entry itself, for entries that anybody may read. Throws
 * `AuditEntryUnknown` or `AuditEntryNotCovered`.
 */
export async function writeEntryReceipt(
  manager: EntityManager,
  log: string,
  { subject, action }: { readonly subject: string; readonly action: string },
): Promise<string> {
  const row = await manager.findOneBy(AuditEntryRow, { log, subject, action, outcome: 'done' });
  if (row === null) throw new AuditEntryUnknown();
  const { leafIndex, proof, checkpoint } = await proveInclusion(manager, log, row.id);
  return formatEntryReceipt({ index: BigInt(leafIndex), hashes: proof, checkpoint }, Buffer.from(row.entry, 'utf8'));
}

/**
 * Proves that the log only grew from one size to another. Throws `TreePositionInvalid` for sizes that are no such pair, and
 * `AuditCheckpointUnknown` when the log has never had the larger size.
 */
export async function proveConsistency(
  manager: EntityManager,
  log: string,
  { size1, size2 }: { readonly size1: number; readonly size2: number },
): Promise<ProvenConsistency> {
  const plan = planConsistencyProof(size1, size2);
  const isReached = await manager.existsBy(AuditCheckpoint, { log, size: MoreThan(size2 - 1) });
  if (!isReached) throw new AuditCheckpointUnknown({ size: size2 });
  return { size1, size2, proof: await prove(manager, { log, size: size2 }, plan) };
}

async function prove(
  manager: EntityManager,
  tree: { readonly log: string; readonly size: number },
  plan: ProofPlan,
): Promise<Uint8Array[]> {
  return buildProof(plan, await loadHashes(manager, tree, nodesOfPlan(plan)));
}

async function reasonNotPlaced(manager: EntityManager, log: string, id: string): Promise<Error> {
  const isRecorded = await manager.existsBy(AuditEntryRow, { log, id });
  return isRecorded ? new AuditEntryNotCovered() : new AuditEntryUnknown();
}
