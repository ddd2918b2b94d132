import type { Actor, Role } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { Account } from './account.entity';
import { findLender } from './delegation.query';

/** Somebody as they may act at this moment. */
export interface ActingAccount extends Omit<Actor, 'requestId'> {
  readonly roles: readonly Role[];
}

/** An account with its roles in force at this moment, a lent one included. */
export async function actingAs(
  manager: EntityManager,
  account: Pick<Account, 'id' | 'roles' | 'unitCode'>,
  now: Date,
): Promise<ActingAccount> {
  const delegatedBy = await findLender(manager, account, now);
  const roles: readonly Role[] = delegatedBy === null ? account.roles : [...account.roles, 'leader'];
  return { id: account.id, roles, unitCode: account.unitCode, delegatedBy };
}

/** The same by id; null where there is no such account in use. */
export async function findActing(manager: EntityManager, id: string, now: Date): Promise<ActingAccount | null> {
  const account = await manager.findOneBy(Account, { id, state: 'active' });
  return account === null ? null : actingAs(manager, account, now);
}
