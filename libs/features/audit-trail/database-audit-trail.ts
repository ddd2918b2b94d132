import { managerOf } from '@app/database';
import { entryBytes } from '@app/audit-log';
import { type AuditFact, AuditTrail, type Clock, type Transaction } from '@app/kernel';
import { AuditEntryRow } from './audit-entry.entity';

/** The log of everything people do; unattended runs keep logs of their own. */
const OFFICE_LOG = 'office';

/**
 * Writes entries in the transaction of what they describe. The place in the log is given at once: an unattended run writes
 * its log alone, and two writers of one log would meet in the primary key, so that no entry can be lost or doubled.
 */
export class DatabaseAuditTrail extends AuditTrail {
  constructor(private readonly clock: Clock) {
    super();
  }

  async record(tx: Transaction, fact: AuditFact): Promise<void> {
    const { log = OFFICE_LOG, actor, role, action, subject, reason, facts, sealed, requestId } = fact;
    // There is no table for sealed payloads yet; dropping one in silence would falsify the entry.
    if (sealed !== undefined) throw new TypeError('Sealed payloads cannot be recorded yet.');
    const manager = managerOf(tx);
    const last = await manager.maximum(AuditEntryRow, 'leafIndex', { log });
    const entry = entryBytes({
      v: 1,
      log,
      at: this.clock.now().toISOString(),
      actor,
      role,
      action,
      subject,
      ...(reason === undefined ? {} : { reason }),
      ...(facts === undefined ? {} : { facts }),
      ...(requestId === undefined ? {} : { requestId }),
    });
    const leafIndex = last === null ? 0 : last + 1;
    await manager.insert(AuditEntryRow, { log, leafIndex, entry: Buffer.from(entry).toString('utf8') });
  }
}
