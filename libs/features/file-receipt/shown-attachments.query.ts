import type { Actor } from '@app/kernel';
import { type EntityManager, In } from 'typeorm';
import { listAttachments } from './attach-files';
import { type AttachmentAnswer, attachmentAnswer } from './file-receipt.dto';
import { ReceivedFile } from './received-file.entity';

/**
 * All files of a record as this person sees them. For the office each is flagged with the other units that have handed in the very same
 * bytes: evidence that serves twice. Units are not told what others have handed in.
 */
export async function shownAttachments(
  manager: EntityManager,
  actor: Actor,
  recordId: string,
): Promise<AttachmentAnswer[]> {
  const attachments = await listAttachments(manager, recordId);
  const isOffice = actor.roles.some((role) => role === 'reviewer' || role === 'leader' || role === 'auditor');
  const senders = isOffice
    ? await sendersOf(
        manager,
        attachments.map(({ file }) => file.sha256),
      )
    : new Map();
  return attachments.map((attachment) => {
    const { sha256, unitCode } = attachment.file;
    const units: readonly string[] = senders.get(sha256) ?? [];
    return attachmentAnswer(
      attachment,
      units.filter((code) => code !== unitCode),
    );
  });
}

/** The units that have handed in files of these digests, in order. */
async function sendersOf(
  manager: EntityManager,
  digests: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (digests.length === 0) return new Map();
  const select = { sha256: true, unitCode: true } as const;
  const rows = await manager.find(ReceivedFile, { select, where: { sha256: In([...digests]) } });
  const senders = new Map<string, string[]>();
  for (const { sha256, unitCode } of rows) {
    if (unitCode !== null) senders.set(sha256, [...new Set([...(senders.get(sha256) ?? []), unitCode])].sort());
  }
  return senders;
}
