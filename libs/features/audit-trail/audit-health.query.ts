import type { EntityManager } from 'typeorm';
import { AuditLogState } from './audit-log-state.entity';
import { momentOf } from './entry-ids';
import { findPending, LOWEST_ID } from './pending-entries';

/** How a log does. */
export interface AuditHealth {
  readonly state: 'well' | 'stopped';
  /** The code of the refusal that stopped it. */
  readonly alarm: string | null;
  readonly alarmAt: Date | null;
  /** Entries under a signed checkpoint. */
  readonly size: number;
  /** When the oldest entry was recorded that is under none; null when there is none. More than some seconds ago: nobody sequences. */
  readonly waitingSince: Date | null;
}

/** What a health check shows of a log. */
export async function auditHealth(manager: EntityManager, log: string): Promise<AuditHealth> {
  const state = await manager.findOneBy(AuditLogState, { log });
  const [waiting] = await findPending(manager, { log, from: state?.lookFrom ?? LOWEST_ID, limit: 1 });
  return {
    state: state?.alarm ? 'stopped' : 'well',
    alarm: state?.alarm ?? null,
    alarmAt: state?.alarmAt ?? null,
    size: state?.size ?? 0,
    waitingSince: waiting === undefined ? null : momentOf(waiting.id),
  };
}
