import type { Role } from '@app/kernel';
import { type EntityManager, In } from 'typeorm';
import { Account, type AccountState } from './account.entity';
import { AccountNotFound } from './accounts.errors';
import { mayStandIn } from './role-rules';

/** An account as lists show it: nothing of its credentials but whether there are some. */
export interface AccountView {
  readonly id: string;
  readonly signInName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly unitCode: string | null;
  readonly state: AccountState;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly isDemo: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly lastSignInAt: Date | null;
}

export interface AccountFilter {
  /** Part of the sign-in name or the display name. */
  readonly search?: string;
  readonly role?: Role;
  readonly state?: AccountState;
  readonly unitCode?: string;
}

/** The part of a list after a sign-in name. */
export interface AccountSlice {
  readonly after: string | null;
  readonly most: number;
}

/** Accounts by sign-in name. */
export async function listAccounts(
  manager: EntityManager,
  filter: AccountFilter,
  { after, most }: AccountSlice,
): Promise<readonly AccountView[]> {
  const { search, role, state, unitCode } = filter;
  const query = manager.createQueryBuilder(Account, 'account').orderBy('account.signInName').take(most);
  if (after !== null) query.andWhere('account.signInName > :after', { after });
  if (state !== undefined) query.andWhere('account.state = :state', { state });
  if (unitCode !== undefined) query.andWhere('account.unitCode = :unitCode', { unitCode });
  // No role's name is part of another's.
  if (role !== undefined) query.andWhere('account.roles LIKE :role', { role: `%${role}%` });
  if (search !== undefined) {
    const part = `%${search.replaceAll(/[|%_]/g, '|$&')}%`;
    query.andWhere("(account.signInName LIKE :part ESCAPE '|' OR account.displayName LIKE :part ESCAPE '|')", { part });
  }
  return (await query.getMany()).map(viewOf);
}

/** The sign-in names of accounts, in the order in which these were created. */
export function signInNames(
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly Pick<Account, 'id' | 'signInName'>[]> {
  return manager.find(Account, {
    select: { id: true, signInName: true },
    where: { id: In(ids) },
    order: { id: 'ASC' },
  });
}

/** Throws `AccountNotFound`. */
export async function getAccount(manager: EntityManager, id: string): Promise<AccountView> {
  const account = await manager.findOneBy(Account, { id });
  if (account === null) throw new AccountNotFound();
  return viewOf(account);
}

/** Names by id, for showing who did something; an id that is unknown is absent. */
export async function accountNames(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await manager
    .createQueryBuilder(Account, 'account')
    .select(['account.id', 'account.displayName'])
    .where('account.id IN (:...ids)', { ids: [...new Set(ids)] })
    .getMany();
  return new Map(rows.map(({ id, displayName }) => [id, displayName]));
}

/** Ids of accounts in use that hold a role of their own, for whom something waits; a lent role is not counted. */
export async function accountsHolding(manager: EntityManager, role: Role): Promise<readonly string[]> {
  const rows = await listAccounts(manager, { role, state: 'active' }, { after: null, most: 10_000 });
  return rows.map(({ id }) => id);
}

/** Accounts in use that a leader may choose to stand in. */
export async function listStandIns(
  manager: EntityManager,
): Promise<readonly { readonly id: string; readonly displayName: string }[]> {
  const rows = await manager.findBy(Account, { state: 'active' });
  return rows.filter(({ roles }) => mayStandIn(roles)).map(({ id, displayName }) => ({ id, displayName }));
}

function viewOf(account: Account): AccountView {
  const { id, signInName, displayName, roles, unitCode, state, isDemo, version, createdAt, lastSignInAt } = account;
  const hasPassword = account.passwordHash !== null;
  const hasSecondFactor = account.totpSecret !== null;
  const person = { id, signInName, displayName, roles, unitCode, state };
  return { ...person, hasPassword, hasSecondFactor, isDemo, version, createdAt, lastSignInAt };
}
