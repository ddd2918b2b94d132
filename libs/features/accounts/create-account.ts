import { NotifyPeople } from '@app/features/notifications';
import { newId, type Actor, actedBy, type Role, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Account } from './account.entity';
import { SignInNameTaken } from './accounts.errors';
import { type Act, Acts } from './acts';
import { administer, checkRoles } from './administration';
import { type InvitationTicket, issueInvitation } from './invitations';
import { ROLE_NAMES } from './role-names';
import { checkedNames } from './sign-in-name';

/** Somebody who shall be able to sign in. */
export interface NewAccount {
  readonly signInName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly unitCode: string | null;
}

/** The account, and the ticket with which its person chooses the first password. */
export interface CreatedAccount {
  readonly id: string;
  readonly signInName: string;
  readonly invitation: InvitationTicket;
}

/** Creates an account and invites its person. Throws `RolesRefused`, `SignInNameTaken`, `AccountNameInvalid`. */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly acts: Acts,
    private readonly notify: NotifyPeople,
  ) {}

  /** In a transaction of its own, or in the one given. */
  execute(actor: Actor, wanted: NewAccount, within?: Transaction): Promise<CreatedAccount> {
    return administer(this.acts.within(within), actor, async (act) => {
      const created = await createAccount(act, actor, wanted);
      await welcome(act, this.notify, { id: created.id, roles: wanted.roles });
      return created;
    });
  }
}

/** The first thing a new person finds in the inbox. */
export async function welcome(
  { tx }: Act,
  notify: NotifyPeople,
  { id, roles }: { readonly id: string; readonly roles: readonly Role[] },
): Promise<void> {
  const names = roles.map((role) => ROLE_NAMES.get(role) ?? role);
  await notify.execute(tx, {
    content: { kind: 'account-invited', facts: { role: names.length === 0 ? '代行人员' : names.join('、') } },
    recipients: [id],
    dedupeKey: `account-invited/${id}`,
  });
}

/** The same inside an act of administration. */
export async function createAccount(act: Act, actor: Actor, wanted: NewAccount): Promise<CreatedAccount> {
  const { manager, now, record } = act;
  await checkRoles(act, wanted);
  const account = await insertAccount(act, wanted);
  const invitation = await issueInvitation(manager, { accountId: account.id, purpose: 'first-password' }, now);
  await record({
    ...actedBy(actor, actor.roles.includes('system') ? 'system' : 'security-administrator'),
    action: 'account.created',
    subject: `account/${account.id}`,
    facts: { roles: wanted.roles.join('+'), unit: wanted.unitCode ?? '' },
  });
  return { id: account.id, signInName: account.signInName, invitation };
}

/** Inserts an account without a password. Throws `SignInNameTaken`, `AccountNameInvalid`. */
export async function insertAccount(
  { manager, now }: Act,
  wanted: NewAccount & { readonly isDemo?: true },
): Promise<Account> {
  const names = checkedNames(wanted);
  if (await manager.existsBy(Account, { signInName: names.signInName })) throw new SignInNameTaken();
  const account = Object.assign(new Account(), {
    id: newId(now),
    ...names,
    roles: [...wanted.roles],
    unitCode: wanted.unitCode,
    state: 'active',
    passwordHash: null,
    passwordChangedAt: null,
    totpSecret: null,
    totpPending: null,
    totpLastStep: null,
    isDemo: wanted.isDemo === true,
    version: 1,
    createdAt: now,
    lastSignInAt: null,
  });
  await manager.insert(Account, account);
  return account;
}
