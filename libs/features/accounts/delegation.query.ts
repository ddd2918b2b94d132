import { officeDay } from '@app/kernel';
import { type EntityManager, In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { Account } from './account.entity';
import { Delegation } from './delegation.entity';
import { mayStandIn } from './role-rules';

/**
 * The leader whose role an account holds at this moment by delegation; null for none. The lender must still be a leader with an
 * account in use: a role that is lost cannot be lent.
 */
export async function findLender(
  manager: EntityManager,
  account: Pick<Account, 'id' | 'roles'>,
  now: Date,
): Promise<string | null> {
  if (!mayStandIn(account.roles)) return null;
  const today = officeDay(now);
  const delegation = await manager.findOneBy(Delegation, {
    delegateId: account.id,
    revokedAt: IsNull(),
    fromDay: LessThanOrEqual(today),
    toDay: MoreThanOrEqual(today),
  });
  if (delegation === null) return null;
  const lender = await manager.findOneBy(Account, { id: delegation.lenderId, state: 'active' });
  return lender?.roles.includes('leader') === true ? lender.id : null;
}

/** Ids of the accounts that hold the role of a leader by delegation at this moment. */
export async function delegatesAt(manager: EntityManager, now: Date): Promise<ReadonlySet<string>> {
  const today = officeDay(now);
  const inForce = await manager.findBy(Delegation, {
    revokedAt: IsNull(),
    fromDay: LessThanOrEqual(today),
    toDay: MoreThanOrEqual(today),
  });
  const leaders = await manager.findBy(Account, { id: In(inForce.map(({ lenderId }) => lenderId)), state: 'active' });
  const lending = new Set(leaders.filter(({ roles }) => roles.includes('leader')).map(({ id }) => id));
  return new Set(inForce.filter(({ lenderId }) => lending.has(lenderId)).map(({ delegateId }) => delegateId));
}

/** A delegation as lists show it. */
export interface DelegationView {
  readonly id: string;
  readonly lender: { readonly id: string; readonly displayName: string };
  readonly delegate: { readonly id: string; readonly displayName: string };
  readonly fromDay: string;
  readonly toDay: string;
  /** Whether the role is lent today. */
  readonly isInForce: boolean;
  readonly isRevoked: boolean;
}

/** Delegations an account has given or been given, the newest first; everybody's where `accountId` is null. */
export async function listDelegations(
  manager: EntityManager,
  accountId: string | null,
  now: Date,
): Promise<readonly DelegationView[]> {
  const where = accountId === null ? {} : [{ lenderId: accountId }, { delegateId: accountId }];
  const rows = await manager.find(Delegation, { where, order: { id: 'DESC' }, take: 200 });
  const names = await namesOf(manager, rows);
  const today = officeDay(now);
  return rows.map((row) => ({
    id: row.id,
    lender: { id: row.lenderId, displayName: names.get(row.lenderId) ?? '' },
    delegate: { id: row.delegateId, displayName: names.get(row.delegateId) ?? '' },
    fromDay: row.fromDay,
    toDay: row.toDay,
    isInForce: row.revokedAt === null && row.fromDay <= today && row.toDay >= today,
    isRevoked: row.revokedAt !== null,
  }));
}

async function namesOf(manager: EntityManager, rows: readonly Delegation[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap(({ lenderId, delegateId }) => [lenderId, delegateId]))];
  const accounts = ids.length === 0 ? [] : await manager.find(Account, { where: ids.map((id) => ({ id })) });
  return new Map(accounts.map(({ id, displayName }) => [id, displayName]));
}
