import { ReceivedFile } from '@app/features/file-receipt';
import { type EntityManager, In } from 'typeorm';
import { UploadNotFound, UploadUnfit } from '../spot-checks.errors';
import { SpotCheckUpload } from './spot-check-upload.entity';

/** A file of a task with how it was handed in. */
export interface UploadOfTask {
  readonly upload: SpotCheckUpload;
  readonly file: ReceivedFile;
}

/** Everything handed in for a task, the latest first. */
export async function listUploads(manager: EntityManager, recordId: string): Promise<readonly UploadOfTask[]> {
  const uploads = await manager.find(SpotCheckUpload, { where: { recordId }, order: { ordinal: 'DESC' } });
  const files = await manager.findBy(ReceivedFile, { id: In(uploads.map(({ fileId }) => fileId)) });
  const byId = new Map(files.map((file) => [file.id, file]));
  return uploads.flatMap((upload) => {
    const file = byId.get(upload.fileId);
    return file === undefined ? [] : [{ upload, file }];
  });
}

/** One file of a task. Throws `UploadNotFound`. */
export async function getUpload(manager: EntityManager, recordId: string, id: string): Promise<UploadOfTask> {
  const found = (await listUploads(manager, recordId)).find(({ upload }) => upload.id === id);
  if (found === undefined) throw new UploadNotFound();
  return found;
}

/** A file that can be the answer. Throws `UploadNotFound`, `UploadUnfit`. */
export async function getAnswer(manager: EntityManager, recordId: string, id: string): Promise<UploadOfTask> {
  const found = await getUpload(manager, recordId, id);
  if (!canAnswer(found.upload)) throw new UploadUnfit();
  return found;
}

/** The last file that can be the answer; null where there is none. */
export async function findUsableUpload(manager: EntityManager, recordId: string): Promise<UploadOfTask | null> {
  return (await listUploads(manager, recordId)).find(({ upload }) => canAnswer(upload)) ?? null;
}

/** Whether the file can be the answer: everything in it could be read, and an empty ledger is no answer (RULES §3). */
export function canAnswer({ kind, rowCount, problemCount }: SpotCheckUpload): boolean {
  return kind === 'statement' || (problemCount === 0 && rowCount > 0);
}
