import { insertUnlessPresent, managerOf, updateExactlyOne } from '@app/database';
import { AuditRetention, retentionMonths } from '@app/features/audit-trail';
import { type Actor, actedBy, AuditTrail, requireRole, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';

const ROLE = 'security-administrator';

/** Sets how long the payloads of a log are kept; every night what is older is erased, unless held. */
@Injectable()
export class SetRetention {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** In calendar months. Throws `RoleRequired`. */
  execute(actor: Actor, { log, months }: { readonly log: string; readonly months: number }): Promise<void> {
    requireRole(actor, ROLE);
    return this.unitOfWork.run(async (tx) => {
      const manager = managerOf(tx);
      const before = await retentionMonths(manager, log);
      const isFirst = await insertUnlessPresent(manager, AuditRetention, { log, months });
      if (!isFirst) await updateExactlyOne(manager, AuditRetention, { where: { log }, set: { months } });
      await this.audit.record(tx, {
        ...actedBy(actor, ROLE),
        action: 'audit-retention.set',
        subject: 'audit-retention',
        facts: before === null ? { months } : { months, before },
      });
    });
  }
}
