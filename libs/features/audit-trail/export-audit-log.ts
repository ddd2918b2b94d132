import type { KeyObject } from 'node:crypto';
import { emptyLog, noteSigner, sequence, type Sequenced, signCheckpoint, writeAuditExport } from '@app/audit-log';
import type { EntityManager } from 'typeorm';
import { AuditEntryRow } from './audit-entry.entity';

/** A log as it stands: its leaves and the checkpoint over all of them. */
export async function sequenceLog(manager: EntityManager, log: string): Promise<Sequenced> {
  const rows = await manager.find(AuditEntryRow, { where: { log }, order: { leafIndex: 'ASC' } });
  return sequence(
    emptyLog(log),
    rows.map((row) => Buffer.from(row.entry, 'utf8')),
  );
}

/** Writes a sequenced log with its signed checkpoint into a folder that `npm run audit:verify` can check offline. */
export async function exportAuditLog({ leaves, checkpoint }: Sequenced, to: AuditExportTarget): Promise<void> {
  const signer = noteSigner(checkpoint.origin, to.privateKey);
  await writeAuditExport(to.folder, {
    entries: leaves.map(({ index, entry }) => ({ index, bytes: entry })),
    leafHashes: leaves.map(({ leafHash }) => leafHash),
    checkpoints: [signCheckpoint(checkpoint, signer)],
    verifierKeys: [signer.verifierKey],
  });
}

/** Where an export goes, and the Ed25519 key that signs its checkpoint. */
export interface AuditExportTarget {
  readonly folder: string;
  readonly privateKey: KeyObject;
}
