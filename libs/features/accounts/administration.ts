import { affectedRows, updateExactlyOne } from '@app/database';
import { findUnit } from '@app/features/units';
import { type Actor, actedBy, officeDay, requireRole, type Role } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { Account } from './account.entity';
import { AccountNotFound, LastSecurityAdministrator, OwnAccount, RolesRefused } from './accounts.errors';
import { ROLE_FAULT_TEXTS } from './accounts.texts';
import type { Act, Acts } from './acts';
import { type RoleFault, roleFaults } from './role-rules';

/** The account an act of administration is about, as its list showed it. */
export interface AccountTarget {
  readonly accountId: string;
  readonly version: number;
}

/** What becomes of an account, and how the audit trail calls it. */
export interface AccountChange {
  readonly set: QueryDeepPartialEntity<Account>;
  readonly action: string;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

const BY_SECURITY_ADMINISTRATOR = 'security-administrator';

/**
 * Runs an act of the security administrator. Such acts follow one another, and each leaves at least one security administrator who
 * can sign in.
 */
export async function administer<T>(acts: Acts, actor: Actor, work: (act: Act) => Promise<T>): Promise<T> {
  requireRole(actor, BY_SECURITY_ADMINISTRATOR);
  return acts.run(async (act) => {
    await takeRegister(act.manager);
    const result = await work(act);
    if (!(await hasSecurityAdministrator(act.manager))) throw new LastSecurityAdministrator();
    return result;
  });
}

/** Waits for every act of administration before this one. */
export async function takeRegister(manager: EntityManager): Promise<void> {
  await affectedRows(manager, 'UPDATE account_register SET version = version + 1 WHERE id = 1');
}

/** An account of somebody else. Throws `AccountNotFound`, `OwnAccount`. */
export async function getOtherAccount(manager: EntityManager, actor: Actor, accountId: string): Promise<Account> {
  const account = await manager.findOneBy(Account, { id: accountId });
  if (account === null) throw new AccountNotFound();
  if (account.id === actor.id) throw new OwnAccount();
  return account;
}

/** Changes an account that is as its list showed it, and records it. Throws `StaleVersion`. */
export async function changeAccount(
  { manager, record }: Act,
  { actor, target }: { readonly actor: Actor; readonly target: AccountTarget },
  { set, action, facts }: AccountChange,
): Promise<void> {
  const { accountId: id, version } = target;
  await updateExactlyOne(manager, Account, { where: { id, version }, set: { ...set, version: version + 1 } });
  await record({
    ...actedBy(actor, BY_SECURITY_ADMINISTRATOR),
    action,
    subject: `account/${id}`,
    ...(facts === undefined ? {} : { facts }),
  });
}

/** Throws `RolesRefused` with every fault where an account may not hold the roles for the unit (null for none). */
export async function checkRoles(
  { manager, now }: Act,
  { roles, unitCode }: { readonly roles: readonly Role[]; readonly unitCode: string | null },
): Promise<void> {
  const unit = unitCode === null ? null : await findUnit(manager, unitCode, officeDay(now).slice(0, 7));
  const faults = roleFaults(roles, unit?.group ?? null);
  if (unitCode !== null && unit === null) throw rolesRefused([...faults], '单位名册中没有该单位');
  if (faults.length > 0) throw rolesRefused(faults);
}

function rolesRefused(faults: readonly RoleFault[], ...more: string[]): RolesRefused {
  const codes = [...faults, ...(more.length > 0 ? ['unit-unknown'] : [])];
  const reasons = [...more, ...faults.map((fault) => ROLE_FAULT_TEXTS[fault])];
  return new RolesRefused({ faults: codes.join(','), reasons: reasons.join('；') });
}

/** Somebody who is invited but has not come yet cannot administer anything. */
function hasSecurityAdministrator(manager: EntityManager): Promise<boolean> {
  return manager
    .createQueryBuilder(Account, 'account')
    .where("account.roles = :role AND account.state = 'active'", { role: BY_SECURITY_ADMINISTRATOR })
    .andWhere('account.passwordHash IS NOT NULL')
    .getExists();
}
