import { Injectable } from '@nestjs/common';
import { SessionOver } from './accounts.errors';
import { Acts } from './acts';
import { NewPassword } from './new-password';
import { bySelf, type OwnSession, SessionProof } from './session-proof';
import { endSessions, renewSession, type SessionSecrets } from './sessions';

/**
 * Replaces one's own password, the present one being shown again. Every other session of the account ends; this one gets new
 * tokens. Throws `ProofRefused`, `PasswordRefused`, `SessionOver`.
 */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly acts: Acts,
    private readonly proof: SessionProof,
    private readonly passwords: NewPassword,
  ) {}

  async execute(own: OwnSession, change: { readonly present: string; readonly next: string }): Promise<SessionSecrets> {
    const { account } = await this.proof.check(own, { password: change.present });
    const passwordHash = await this.passwords.hashOf(account, change.next);
    return this.acts.run(async ({ manager, now, record }) => {
      await this.passwords.store(manager, { account, passwordHash }, now);
      const others = { accountId: account.id, except: own.sessionId };
      const ended = await endSessions(manager, others, { now, reason: 'password-changed' });
      const secrets = await renewSession(manager, { sessionId: own.sessionId, isFactorShown: false }, now);
      if (secrets === null) throw new SessionOver();
      await record({
        ...bySelf(own.actor),
        action: 'password.changed',
        subject: `account/${account.id}`,
        facts: { endedSessions: ended },
      });
      return secrets;
    });
  }
}
