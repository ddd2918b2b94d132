import { updateExactlyOne } from '@app/database';
import { addDays, isRealDay } from '@app/field-standard';
import { NotifyPeople } from '@app/features/notifications';
import { type Actor, actedBy, newId, officeDay, requireRole, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { Account } from './account.entity';
import {
  AccountNotFound,
  DelegateUnfit,
  DelegationDaysInvalid,
  DelegationNotFound,
  DelegationNotOwn,
  DelegationOver,
  DelegationOverlaps,
} from './accounts.errors';
import { Acts } from './acts';
import { Delegation } from './delegation.entity';
import { mayStandIn } from './role-rules';

/** An absence, first and last day included (Asia/Shanghai), and who stands in. */
export interface Absence {
  readonly delegateId: string;
  readonly fromDay: string;
  readonly toDay: string;
}

const LONGEST_DAYS = 92;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Lends a leader's role for a dated absence, and takes it back. It takes effect and ends by the calendar alone, at each request.
 * One leader lends to one account at a time, and one account stands in for one leader at a time.
 */
@Injectable()
export class DelegateRole {
  constructor(
    private readonly acts: Acts,
    private readonly notify: NotifyPeople,
  ) {}

  /**
   * Returns the delegation's id; in a transaction of its own, or in the one given. Throws `DelegationDaysInvalid`, `DelegateUnfit`,
   * `DelegationNotOwn`, `DelegationOverlaps`.
   */
  async lend(actor: Actor, absence: Absence, within?: Transaction): Promise<string> {
    requireOwnRole(actor);
    return this.acts.within(within).run(async ({ tx, manager, now, record }) => {
      checkDays(absence, officeDay(now));
      await takeBoth(manager, actor.id, absence.delegateId);
      await checkOverlap(manager, actor.id, absence);
      const id = newId(now);
      const { delegateId, fromDay, toDay } = absence;
      await manager.insert(Delegation, {
        id,
        lenderId: actor.id,
        delegateId,
        fromDay,
        toDay,
        createdAt: now,
        revokedAt: null,
      });
      await record({
        ...actedBy(actor, 'leader'),
        action: 'role.delegated',
        subject: `delegation/${id}`,
        facts: { delegate: delegateId, fromDay, toDay },
      });
      await this.notify.execute(tx, {
        content: { kind: 'delegation-began', facts: { from: fromDay, until: toDay } },
        recipients: [actor.id, delegateId],
        dedupeKey: `delegation-began/${id}`,
      });
      return id;
    });
  }

  /** At once, whatever the day. Throws `DelegationNotFound` for anybody else's, and `DelegationOver`. */
  async revoke(actor: Actor, id: string): Promise<void> {
    requireOwnRole(actor);
    return this.acts.run(async ({ tx, manager, now, record }) => {
      const delegation = await manager.findOneBy(Delegation, { id, lenderId: actor.id });
      if (delegation === null) throw new DelegationNotFound();
      if (delegation.revokedAt !== null || delegation.toDay < officeDay(now)) throw new DelegationOver();
      const where = { id, revokedAt: IsNull() };
      await updateExactlyOne(manager, Delegation, { where, set: { revokedAt: now } });
      await record({
        ...actedBy(actor, 'leader'),
        action: 'delegation.revoked',
        subject: `delegation/${id}`,
        facts: { delegate: delegation.delegateId },
      });
      await this.notify.execute(tx, {
        content: { kind: 'delegation-ended', facts: { until: officeDay(now) } },
        recipients: [actor.id, delegation.delegateId],
        dedupeKey: `delegation-ended/${id}`,
      });
    });
  }
}

/** A role that is lent cannot be lent on. */
function requireOwnRole(actor: Actor): void {
  requireRole(actor, 'leader');
  if (actor.delegatedBy !== null) throw new DelegationNotOwn();
}

function checkDays({ fromDay, toDay }: Absence, today: string): void {
  const isDay = [fromDay, toDay].every((day) => {
    const [, year, month, date] = DAY.exec(day) ?? [];
    return isRealDay(Number(year), Number(month), Number(date));
  });
  const isSound = isDay && fromDay >= today && toDay >= fromDay && toDay < addDays(fromDay, LONGEST_DAYS);
  if (!isSound) throw new DelegationDaysInvalid({ most: LONGEST_DAYS });
}

/** Takes both accounts at their versions, so that two delegations side by side cannot both find no overlap. */
async function takeBoth(manager: EntityManager, lenderId: string, delegateId: string): Promise<void> {
  const accounts = await manager.find(Account, { where: { id: In([lenderId, delegateId]) }, order: { id: 'ASC' } });
  const lender = accounts.find(({ id }) => id === lenderId);
  const delegate = accounts.find(({ id }) => id === delegateId);
  if (lender === undefined || !lender.roles.includes('leader')) throw new AccountNotFound();
  if (delegate === undefined || delegate.state !== 'active' || !mayStandIn(delegate.roles)) throw new DelegateUnfit();
  for (const { id, version } of accounts) {
    await updateExactlyOne(manager, Account, { where: { id, version }, set: { version: version + 1 } });
  }
}

async function checkOverlap(manager: EntityManager, lenderId: string, absence: Absence): Promise<void> {
  const sameDays = {
    revokedAt: IsNull(),
    fromDay: LessThanOrEqual(absence.toDay),
    toDay: MoreThanOrEqual(absence.fromDay),
  };
  const where = [
    { ...sameDays, lenderId },
    { ...sameDays, delegateId: absence.delegateId },
  ];
  if (await manager.existsBy(Delegation, where)) throw new DelegationOverlaps();
}
