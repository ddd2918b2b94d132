import { Injectable } from '@nestjs/common';
import { SessionOver } from './accounts.errors';
import { Acts } from './acts';
import type { ProofMethod } from './credentials';
import { bySelf, type OwnSession, type Proof, SessionProof } from './session-proof';
import { renewSession, type SessionSecrets } from './sessions';

/** The session's new tokens, when it was proved, and how. */
export interface ProvenSession extends SessionSecrets {
  readonly provedAt: Date;
  readonly method: ProofMethod;
}

/**
 * Proves again, in a session, who acts: before signing, and to finish a sign-in whose code was still due. The session gets new
 * tokens. Throws `ProofRefused`, and `SessionOver` where it has ended or ends by the fifth failure.
 */
@Injectable()
export class ProveAgain {
  constructor(
    private readonly acts: Acts,
    private readonly proof: SessionProof,
  ) {}

  async execute(own: OwnSession, proof: Proof): Promise<ProvenSession> {
    const { method } = await this.proof.check(own, proof);
    return this.acts.run(async ({ manager, now, record }) => {
      const secrets = await renewSession(
        manager,
        { sessionId: own.sessionId, isFactorShown: method !== 'password' },
        now,
      );
      if (secrets === null) throw new SessionOver();
      await record({
        ...bySelf(own.actor),
        action: 'identity.proved',
        subject: `account/${own.actor.id}`,
        facts: { method },
      });
      return { ...secrets, provedAt: now, method };
    });
  }
}
