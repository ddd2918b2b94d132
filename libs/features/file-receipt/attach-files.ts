import { createHash } from 'node:crypto';
import { managerOf } from '@app/database';
import type { Transaction } from '@app/kernel';
import { type EntityManager, In } from 'typeorm';
import { AttachedFile } from './attached-file.entity';
import { AttachmentUnfit } from './file-receipt.errors';
import { type FilePurpose, ReceivedFile } from './received-file.entity';

/** What a file must have been handed in for, to be attached. */
export interface AttachmentGround {
  readonly purpose: FilePurpose;
  readonly month: string;
  /** The unit it speaks for; null for files of the office. */
  readonly unitCode: string | null;
}

/**
 * The files of these numbers, in this order, each handed in for exactly this purpose, month and unit. Throws `AttachmentUnfit`, for a
 * stranger's file as for one that does not exist.
 */
export async function getAttachable(
  manager: EntityManager,
  ids: readonly string[],
  { purpose, month, unitCode }: AttachmentGround,
): Promise<readonly ReceivedFile[]> {
  const found = ids.length === 0 ? [] : await manager.findBy(ReceivedFile, { id: In([...ids]) });
  return ids.map((id) => {
    const file = found.find((one) => one.id === id);
    const isFit = file?.purpose === purpose && file.month === month && file.unitCode === unitCode;
    if (!isFit) throw new AttachmentUnfit();
    return file;
  });
}

/** Notes in the act's transaction which files were handed in with it. */
export async function attachFiles(
  tx: Transaction,
  act: { readonly id: string; readonly version: number },
  files: readonly ReceivedFile[],
): Promise<void> {
  const rows = files.map((file, place) => ({ recordId: act.id, ordinal: act.version, place, fileId: file.id }));
  if (rows.length > 0) await managerOf(tx).insert(AttachedFile, rows);
}

/** A file with the act it was handed in with. */
export interface Attachment {
  readonly ordinal: number;
  readonly file: ReceivedFile;
}

/** All files of a record, those handed in first first. */
export async function listAttachments(manager: EntityManager, recordId: string): Promise<readonly Attachment[]> {
  const rows = await manager.find(AttachedFile, { where: { recordId }, order: { ordinal: 'ASC', place: 'ASC' } });
  if (rows.length === 0) return [];
  const files = await manager.findBy(ReceivedFile, { id: In(rows.map(({ fileId }) => fileId)) });
  const byId = new Map(files.map((file) => [file.id, file]));
  return rows.flatMap(({ ordinal, fileId }) => {
    const file = byId.get(fileId);
    return file === undefined ? [] : [{ ordinal, file }];
  });
}

/** One digest (SHA-256 in hex) over the files' contents in their order: what an audit entry names of them. */
export function digestOfFiles(files: readonly Pick<ReceivedFile, 'sha256'>[]): string {
  return createHash('sha256')
    .update(files.map(({ sha256 }) => sha256).join('\n'))
    .digest('hex');
}
