import { managerOf } from '@app/database';
import { OfficialDocument } from '@app/features/official-documents';
import { loadRecord } from '@app/features/processes';
import { JobOutbox, SYSTEM, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BulletinActs } from './bulletin-acts';
import type { Bulletin } from './bulletin.entity';
import { getBulletin } from './bulletin.query';
import { bulletinProcess } from './bulletin.workflow';

export const SEAL_BULLETIN = 'seal-bulletin';
export const PUBLISH_BULLETIN = 'publish-bulletin';

/** Whether the verifier has accepted the bulletin's sealed bytes: only then is a document issued. */
export async function isSealVerified(manager: EntityManager, { documentId }: Bulletin): Promise<boolean> {
  if (documentId === null) return false;
  const document = await manager.findOneBy(OfficialDocument, { id: documentId });
  return document?.state === 'issued' && document.fileSha256 !== null;
}

/**
 * Notes that a signed bulletin bears seal and signature, and has it published on its day. Asked for by the signature and again when
 * the document is issued: whichever comes first, it is done once, and not at all for one that was recalled.
 */
@Injectable()
export class SealBulletin {
  constructor(
    private readonly acts: BulletinActs,
    private readonly outbox: JobOutbox,
  ) {}

  /** Returns whether it was sealed now. */
  async execute(tx: Transaction, id: string): Promise<boolean> {
    const manager = managerOf(tx);
    const bulletin = await getBulletin(manager, id);
    const { state, version } = await loadRecord(tx, bulletinProcess, id);
    if (state !== 'signed' || !(await isSealVerified(manager, bulletin))) return false;
    const guards = { 'seal-verified': true };
    const sealed = await this.acts.act(tx, { id, version, action: 'seal', actor: SYSTEM, guards });
    // Not before the day it bears (成文日期), in the office's time.
    const notBefore = new Date(`${bulletin.issueDate}T00:00:00+08:00`);
    const payload = { recordId: id, ordinal: sealed.version };
    await this.outbox.enqueue(tx, { name: PUBLISH_BULLETIN, payload, notBefore });
    return true;
  }
}
