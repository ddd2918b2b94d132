import { updateExactlyOne } from '@app/database';
import { type Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Account } from './account.entity';
import { ProofRefused, SessionOver } from './accounts.errors';
import { type Act, Acts } from './acts';
import { Credentials, type ProofMethod } from './credentials';
import { isTooLong } from './password-policy';
import { Session } from './session.entity';

/** The session in which somebody acts on their own account. */
export interface OwnSession {
  readonly actor: Actor;
  readonly sessionId: string;
}

/** What is shown: the password, or a code of the second factor. */
export type Proof = { readonly password: string } | { readonly code: string };

/** Failures after which the session ends: whoever guesses in somebody's session has stolen it. */
const MOST_FAILURES = 5;

/**
 * Checks a proof of identity inside a session. A failure is counted before the proof is looked at; the fifth ends the session.
 * Only the session suffers, never the account.
 */
@Injectable()
export class SessionProof {
  constructor(
    private readonly acts: Acts,
    private readonly credentials: Credentials,
  ) {}

  /** How it was proved, and the account as it was then. Throws `ProofRefused`, `SessionOver`. */
  async check(own: OwnSession, proof: Proof): Promise<{ readonly method: ProofMethod; readonly account: Account }> {
    const { session, account } = await this.acts.run((act) => takeFailure(act, own));
    const method = await this.judge(account, session, proof);
    if (method === null) {
      await this.acts.run((act) => recordFailure(act, own, session.failedProofs + 1));
      throw new ProofRefused();
    }
    await this.acts.run(({ manager }) => manager.update(Session, { id: session.id }, { failedProofs: 0 }));
    return { method, account };
  }

  private async judge(account: Account, session: Session, proof: Proof): Promise<ProofMethod | null> {
    if ('code' in proof) {
      return this.acts.run(({ manager, now }) =>
        this.credentials.takeCode(manager, account, { code: proof.code, now }),
      );
    }
    // Where the code is still due, the password has been shown already.
    if (session.secondFactor === 'due' || isTooLong(proof.password)) return null;
    return (await this.credentials.hasher.verify(account.passwordHash, proof.password)) ? 'password' : null;
  }
}

async function takeFailure({ manager }: Act, { actor, sessionId }: OwnSession) {
  const session = await manager.findOneBy(Session, { id: sessionId, accountId: actor.id, endedAt: IsNull() });
  const account = await manager.findOneBy(Account, { id: actor.id, state: 'active' });
  if (session === null || account === null || session.failedProofs >= MOST_FAILURES) throw new SessionOver();
  const { failedProofs } = session;
  await updateExactlyOne(manager, Session, {
    where: { id: sessionId, endedAt: IsNull(), failedProofs },
    set: { failedProofs: failedProofs + 1 },
  });
  return { session, account };
}

async function recordFailure({ manager, now, record }: Act, { actor, sessionId }: OwnSession, failures: number) {
  if (failures >= MOST_FAILURES) {
    const set = { endedAt: now, endReason: 'failed-proofs' as const };
    await manager.update(Session, { id: sessionId, endedAt: IsNull() }, set);
  }
  await record({
    ...bySelf(actor),
    action: 'proof.refused',
    subject: `account/${actor.id}`,
    facts: { failures },
  });
}

/** The fields of a fact by which somebody acts on their own account. */
export function bySelf({ id, roles, requestId }: Actor): { actor: string; role: string; requestId: string } {
  return { actor: id, role: roles.join('+') || 'none', requestId };
}
