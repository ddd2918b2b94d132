import { type Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { AccountStateWrong } from './accounts.errors';
import { type Act, Acts } from './acts';
import { type AccountTarget, administer, changeAccount, getOtherAccount } from './administration';
import { RecoveryCode } from './credential.entities';
import { type InvitationTicket, issueInvitation } from './invitations';
import { endSessions } from './sessions';
import { SignInAttempts } from './sign-in-attempts';

/** Helps somebody who cannot sign in any more. The administrator learns neither password nor second factor. */
@Injectable()
export class ResetCredentials {
  constructor(
    private readonly acts: Acts,
    private readonly attempts: SignInAttempts,
  ) {}

  /**
   * Issues a ticket for a new password: for ten minutes, or for a week to somebody who never had one. A password that there is goes
   * on working until the ticket is used, so that a reset asked for by a stranger shuts nobody out; failed attempts are forgotten.
   */
  password(actor: Actor, target: AccountTarget): Promise<InvitationTicket> {
    return administer(this.acts, actor, async (act) => {
      const account = await getOtherAccount(act.manager, actor, target.accountId);
      if (account.state !== 'active') throw new AccountStateWrong();
      const purpose = account.passwordHash === null ? 'first-password' : 'reset';
      await changeAccount(act, { actor, target }, { set: {}, action: 'account.invited', facts: { purpose } });
      await this.attempts.clear(act.manager, account.signInName);
      return issueInvitation(act.manager, { accountId: account.id, purpose }, act.now);
    });
  }

  /** Takes the second factor away. The person must set up another before anything else where their role asks for one. */
  secondFactor(actor: Actor, target: AccountTarget): Promise<void> {
    return administer(this.acts, actor, async (act: Act) => {
      const { manager, now } = act;
      const { id } = await getOtherAccount(manager, actor, target.accountId);
      const set = { totpSecret: null, totpPending: null, totpLastStep: null };
      await changeAccount(act, { actor, target }, { set, action: 'account.second-factor-reset' });
      await manager.delete(RecoveryCode, { accountId: id });
      await endSessions(manager, { accountId: id }, { now, reason: 'administration' });
    });
  }
}
