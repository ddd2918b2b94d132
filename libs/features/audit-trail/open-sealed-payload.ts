import { parseEntry } from '@app/audit-log';
import { managerOf } from '@app/database';
import { type Actor, actedBy, type AuditTrail, type Transaction } from '@app/kernel';
import { SealedPayloadAltered, SealedPayloadMissing } from './audit-trail.errors';
import { sealSubject } from './erase-sealed-payload';
import { isSealOf, readSeal } from './stored-seal';

/** The action of the entry that every look at a sealed payload leaves. */
const OPENED = 'sealed-payload.opened';

/** Whose payload is looked at, and why. */
export interface OpeningOrder {
  readonly log: string;
  readonly entryId: string;
  readonly role: Actor['roles'][number];
  /** A code or a fixed phrase. */
  readonly reason: string;
}

/** Shows what an entry sealed, and records that it was shown: who looked at personal data is part of the log. */
export class OpenSealedPayload {
  constructor(private readonly trail: AuditTrail) {}

  /**
   * Throws `SealedPayloadMissing` when there is none (or no longer), `SealedPayloadAltered` when it is not what the entry's digest stands
   * for: somebody has changed it.
   */
  async execute(tx: Transaction, actor: Actor, order: OpeningOrder): Promise<Readonly<Record<string, unknown>>> {
    const { log, entryId, role, reason } = order;
    const sql = `SELECT s.salt AS salt, s.payload AS payload, e.entry AS entry FROM audit_sealed s
      JOIN audit_entry e ON e.id = s.entry_id WHERE s.entry_id = ? AND e.log = ?`;
    const [row] = await managerOf(tx).query(sql, [entryId, log]);
    if (row === undefined) throw new SealedPayloadMissing();
    const seal = readSeal(row.salt, row.payload);
    if (!isSealOf(parseEntry(Buffer.from(row.entry, 'utf8'))?.sealed?.digest, seal)) throw new SealedPayloadAltered();
    await this.trail.record(tx, {
      log,
      ...actedBy(actor, role),
      action: OPENED,
      subject: sealSubject(entryId),
      reason,
    });
    return seal.payload;
  }
}
