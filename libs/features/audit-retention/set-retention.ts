import { insertUnlessPresent, managerOf, StaleVersion, updateExactlyOne } from '@app/database';
import { AuditRetention, retentionPeriod, UNSET_RETENTION_VERSION } from '@app/features/audit-trail';
import { type Actor, actedBy, AuditTrail, requireRole, type Transaction, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';

const ROLE = 'security-administrator';

/** A period of a log, and the version of the one it is to replace. */
interface NewPeriod {
  readonly log: string;
  readonly months: number;
  readonly version: number;
}

/** Sets how long the payloads of a log are kept; every night what is older is erased, unless held. */
@Injectable()
export class SetRetention {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** In calendar months, in place of the period that was seen. Throws `RoleRequired`, `StaleVersion`. */
  execute(actor: Actor, period: NewPeriod): Promise<void> {
    requireRole(actor, ROLE);
    return this.unitOfWork.run(async (tx) => {
      const manager = managerOf(tx);
      const { log, months } = period;
      const { months: before } = await retentionPeriod(manager, log);
      await write(tx, period);
      await this.audit.record(tx, {
        ...actedBy(actor, ROLE),
        action: 'audit-retention.set',
        subject: 'audit-retention',
        facts: before === null ? { months } : { months, before },
      });
    });
  }
}

async function write(tx: Transaction, { log, months, version }: NewPeriod): Promise<void> {
  const manager = managerOf(tx);
  const set = { months, version: version + 1 };
  if (version !== UNSET_RETENTION_VERSION)
    return updateExactlyOne(manager, AuditRetention, { where: { log, version }, set });
  if (!(await insertUnlessPresent(manager, AuditRetention, { log, ...set }))) throw new StaleVersion();
}
