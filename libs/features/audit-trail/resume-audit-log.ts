import { managerOf, updateMatching } from '@app/database';
import { type Actor, actedBy, type AuditTrail, type Transaction } from '@app/kernel';
import { IsNull, Not } from 'typeorm';
import { AuditLogState } from './audit-log-state.entity';

/**
 * Lets a stopped log go on, once a person has found out what was wrong and put it right (the newest database brought back, say). Proves
 * nothing: the next round looks at everything again, and stops again if it must. Returns whether the log was stopped.
 */
export class ResumeAuditLog {
  constructor(private readonly trail: AuditTrail) {}

  async execute(
    tx: Transaction,
    actor: Actor,
    order: { readonly log: string; readonly role: Actor['roles'][number]; readonly reason: string },
  ): Promise<boolean> {
    const { log, role, reason } = order;
    const where = { log, alarm: Not(IsNull()) };
    const rows = await updateMatching(managerOf(tx), AuditLogState, { where, set: { alarm: null, alarmAt: null } });
    if (rows === 0) return false;
    await this.trail.record(tx, { log, ...actedBy(actor, role), action: 'audit-log.resumed', subject: log, reason });
    return true;
  }
}
