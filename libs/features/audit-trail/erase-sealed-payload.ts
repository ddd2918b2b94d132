import { affectedRows, managerOf } from '@app/database';
import { type Actor, actedBy, type Transaction } from '@app/kernel';
import { SealedPayloadHeld, SealedPayloadMissing } from './audit-trail.errors';
import type { DatabaseAuditTrail } from './database-audit-trail';
import { payloadStanding } from './kept-payloads.query';

/** The action of the entry that an erasure leaves. */
export const ERASED = 'sealed-payload.erased';

/** The subject of entries about another entry's payload. */
export function sealSubject(entryId: string): string {
  return `audit-entry/${entryId}`;
}

/** Whose payload is erased, and on what ground. */
export interface ErasureOrder {
  readonly log: string;
  readonly entryId: string;
  readonly role: Actor['roles'][number];
  /** The legal ground as a code or a fixed phrase. */
  readonly reason: string;
}

/**
 * Erases what an entry sealed: salt and payload go, the entry with its digest stays, and the tree with it (PIPL 47). The erasure is itself
 * an entry, without which the database refuses to delete. Runs under the account of the sequencer: the application's may not delete.
 */
export class EraseSealedPayload {
  constructor(private readonly trail: DatabaseAuditTrail) {}

  /** Throws `SealedPayloadMissing` when the entry seals nothing, or it was erased before; `SealedPayloadHeld` under a lawful hold. */
  async execute(tx: Transaction, actor: Actor, { log, entryId, role, reason }: ErasureOrder): Promise<void> {
    const manager = managerOf(tx);
    const standing = await payloadStanding(manager, { log, entryId });
    if (standing === 'missing') throw new SealedPayloadMissing();
    if (standing === 'held') throw new SealedPayloadHeld();
    const subject = sealSubject(entryId);
    const fact = { log, ...actedBy(actor, role), action: ERASED, subject, reason };
    const erasedBy = await this.trail.recordEntry(tx, fact);
    await manager.query('INSERT INTO audit_erasure (entry_id, erased_by) VALUES (?, ?)', [entryId, erasedBy]);
    const rows = await affectedRows(manager, 'DELETE FROM audit_sealed WHERE entry_id = ?', [entryId]);
    if (rows !== 1) throw new SealedPayloadMissing();
  }
}
