import { type Actor, assertNever } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Account, AccountState } from './account.entity';
import { AccountStateWrong } from './accounts.errors';
import { Acts } from './acts';
import { type AccountTarget, administer, changeAccount, getOtherAccount } from './administration';
import { closeInvitations } from './invitations';
import { endSessions } from './sessions';
import { SignInAttempts } from './sign-in-attempts';

export const STATE_ACTS = ['lock', 'unlock', 'disable', 'enable'] as const;
export type StateAct = (typeof STATE_ACTS)[number];

/**
 * Locks an account for now, or unlocks it (and forgets failed attempts); disables it for good, or enables it again. Locking and
 * disabling end its sessions and close its invitations. Throws `AccountStateWrong`, `OwnAccount`, `StaleVersion`,
 * `LastSecurityAdministrator`.
 */
@Injectable()
export class ChangeAccountState {
  constructor(
    private readonly acts: Acts,
    private readonly attempts: SignInAttempts,
  ) {}

  execute(actor: Actor, target: AccountTarget, how: StateAct): Promise<void> {
    return administer(this.acts, actor, async (act) => {
      const { manager, now } = act;
      const account = await getOtherAccount(manager, actor, target.accountId);
      const state = stateAfter(account, how);
      const change = { set: { state }, action: ACTIONS[how], facts: { before: account.state } };
      await changeAccount(act, { actor, target }, change);
      if (state === 'active') return this.attempts.clear(manager, account.signInName);
      await closeInvitations(manager, account.id, now);
      await endSessions(manager, { accountId: account.id }, { now, reason: 'administration' });
    });
  }
}

const ACTIONS: Readonly<Record<StateAct, string>> = {
  lock: 'account.locked',
  unlock: 'account.unlocked',
  disable: 'account.disabled',
  enable: 'account.enabled',
};

/** Unlocking an active account forgets its failed attempts alone. */
function stateAfter({ state }: Account, how: StateAct): AccountState {
  switch (how) {
    case 'lock':
      return required(state === 'active', 'locked');
    case 'unlock':
      return required(state !== 'disabled', 'active');
    case 'disable':
      return required(state !== 'disabled', 'disabled');
    case 'enable':
      return required(state === 'disabled', 'active');
    default:
      return assertNever(how);
  }
}

function required(isAllowed: boolean, state: AccountState): AccountState {
  if (!isAllowed) throw new AccountStateWrong();
  return state;
}
