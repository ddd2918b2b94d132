import type { EntityManager } from 'typeorm';
import { AuditRetention } from './audit-hold.entity';
import { firstIdAt } from './entry-ids';

const IS_HELD = `EXISTS (SELECT 1 FROM audit_hold h WHERE h.log = e.log AND h.lifted_at IS NULL
  AND (h.month IS NULL OR h.month = e.month) AND (h.unit IS NULL OR h.unit = e.unit)
  AND (h.subject IS NULL OR h.subject = e.subject))`;

/** Whether the payload of an entry is still there, and may go. */
export async function payloadStanding(
  manager: EntityManager,
  { log, entryId }: { readonly log: string; readonly entryId: string },
): Promise<'missing' | 'held' | 'kept'> {
  const [row] = await manager.query(
    `SELECT ${IS_HELD} AS held FROM audit_sealed s JOIN audit_entry e ON e.id = s.entry_id WHERE e.id = ? AND e.log = ?`,
    [entryId, log],
  );
  if (row === undefined) return 'missing';
  return Number(row.held) === 1 ? 'held' : 'kept';
}

/** How long the payloads of a log are kept. */
export interface RetentionPeriod {
  /** Null where none was set: then payloads stay until their erasure is ordered. */
  readonly months: number | null;
  readonly version: number;
}

/** The version of a period that was never set. */
export const UNSET_RETENTION_VERSION = 1;

/** The retention period of a log, in months. */
export async function retentionPeriod(manager: EntityManager, log: string): Promise<RetentionPeriod> {
  const row = await manager.findOneBy(AuditRetention, { log });
  if (row === null) return { months: null, version: UNSET_RETENTION_VERSION };
  return { months: row.months, version: row.version };
}

/** Entries whose payload was recorded before the moment and is under no hold, the oldest first. */
export async function expiredPayloads(
  manager: EntityManager,
  { log, before, limit }: { readonly log: string; readonly before: Date; readonly limit: number },
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT e.id AS id FROM audit_sealed s JOIN audit_entry e ON e.id = s.entry_id
     WHERE e.log = ? AND e.id < ? AND NOT ${IS_HELD} ORDER BY e.id LIMIT ${limit}`,
    [log, firstIdAt(before)],
  );
  return rows.map(({ id }) => id);
}
