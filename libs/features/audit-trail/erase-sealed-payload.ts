import { affectedRows, managerOf } from '@app/database';
import { type Actor, actedBy, type Transaction } from '@app/kernel';
import { SealedPayloadMissing } from './audit-trail.errors';
import type { DatabaseAuditTrail } from './database-audit-trail';

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

  /** Throws `SealedPayloadMissing` when the entry seals nothing, or it was erased before. */
  async execute(tx: Transaction, actor: Actor, { log, entryId, role, reason }: ErasureOrder): Promise<void> {
    const manager = managerOf(tx);
    const subject = sealSubject(entryId);
    const fact = { log, ...actedBy(actor, role), action: ERASED, subject, reason };
    const erasedBy = await this.trail.recordEntry(tx, fact);
    if (!(await isKept(manager, log, entryId))) throw new SealedPayloadMissing();
    await manager.query('INSERT INTO audit_erasure (entry_id, erased_by) VALUES (?, ?)', [entryId, erasedBy]);
    const rows = await affectedRows(manager, 'DELETE FROM audit_sealed WHERE entry_id = ?', [entryId]);
    if (rows !== 1) throw new SealedPayloadMissing();
  }
}

async function isKept(manager: ReturnType<typeof managerOf>, log: string, entryId: string): Promise<boolean> {
  const sql = `SELECT s.entry_id AS id FROM audit_sealed s JOIN audit_entry e ON e.id = s.entry_id
    WHERE s.entry_id = ? AND e.log = ?`;
  const rows: unknown[] = await manager.query(sql, [entryId, log]);
  return rows.length === 1;
}
