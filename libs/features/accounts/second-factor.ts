import { randomBytes } from 'node:crypto';
import { updateExactlyOne } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Account } from './account.entity';
import { FactorNotConfirmed, ProofRefused, SessionOver } from './accounts.errors';
import { type Act, Acts } from './acts';
import { RecoveryCode } from './credential.entities';
import { Credentials } from './credentials';
import { newRecoveryCode, recoveryCodeDigest } from './random-token';
import { Session } from './session.entity';
import { bySelf, type OwnSession } from './session-proof';
import { endSessions, renewSession, type SessionSecrets } from './sessions';
import { acceptedStep, base32, otpauthUri } from './totp';

/** A second factor to be put into an authenticator app. */
export interface FactorOffer {
  /** Base32, for typing. */
  readonly secret: string;
  /** For the QR code. */
  readonly uri: string;
}

/** The codes that stand in for a lost telephone, shown this once, and the session's new tokens. */
export interface FactorSet extends SessionSecrets {
  readonly recoveryCodes: readonly string[];
}

/** RFC 4226 §4: 160 bits. */
const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;
const ISSUER = '双公示考核系统';

/**
 * Sets up the second factor of one's own account, or replaces it: `begin` shows a secret, `confirm` takes a code made from it.
 * The edge asks for a fresh proof of identity before `begin`. A session whose code is still due may do neither.
 */
@Injectable()
export class SetUpSecondFactor {
  constructor(
    private readonly acts: Acts,
    private readonly credentials: Credentials,
  ) {}

  async begin(own: OwnSession): Promise<FactorOffer> {
    const secret = randomBytes(SECRET_BYTES);
    const signInName = await this.acts.run(async ({ manager }) => {
      const { id, signInName: name } = await getOwnAccount(manager, own);
      await manager.update(Account, { id }, { totpPending: this.credentials.sealTotp(id, secret) });
      return name;
    });
    return { secret: base32(secret), uri: otpauthUri(secret, { issuer: ISSUER, account: signInName }) };
  }

  /** Throws `FactorNotConfirmed`. All other sessions of the account end. */
  confirm(own: OwnSession, code: string): Promise<FactorSet> {
    return this.acts.run(async (act) => {
      const { manager, now } = act;
      const account = await getOwnAccount(manager, own);
      await this.take(act, account, code);
      const recoveryCodes = await replaceRecoveryCodes(manager, account.id);
      const others = { accountId: account.id, except: own.sessionId };
      await endSessions(manager, others, { now, reason: 'factor-changed' });
      const secrets = await renewSession(manager, { sessionId: own.sessionId, isFactorShown: true }, now);
      if (secrets === null) throw new SessionOver();
      const facts = { isReplaced: account.totpSecret !== null };
      await act.record({
        ...bySelf(own.actor),
        action: 'second-factor.set',
        subject: `account/${account.id}`,
        facts,
      });
      return { ...secrets, recoveryCodes };
    });
  }

  /** The confirming code is used up like any other. */
  private async take({ manager, now }: Act, { id, version, totpPending }: Account, code: string): Promise<void> {
    if (totpPending === null) throw new FactorNotConfirmed();
    const secret = this.credentials.openTotp(id, totpPending);
    const totpLastStep = acceptedStep(secret, code, { now, lastStep: null });
    if (totpLastStep === null) throw new FactorNotConfirmed();
    await updateExactlyOne(manager, Account, {
      where: { id, version },
      set: { totpSecret: totpPending, totpPending: null, totpLastStep, version: version + 1 },
    });
  }
}

async function getOwnAccount(manager: EntityManager, { actor, sessionId }: OwnSession): Promise<Account> {
  const session = await manager.findOneBy(Session, { id: sessionId, accountId: actor.id });
  const account = await manager.findOneBy(Account, { id: actor.id, state: 'active' });
  if (session === null || session.endedAt !== null || account === null) throw new SessionOver();
  // Whoever has only the password must not be able to replace the factor they lack.
  if (session.secondFactor === 'due') throw new ProofRefused();
  return account;
}

async function replaceRecoveryCodes(manager: EntityManager, accountId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  await manager.delete(RecoveryCode, { accountId });
  const rows = codes.map((code) => ({ accountId, codeDigest: recoveryCodeDigest(code), usedAt: null }));
  await manager.insert(RecoveryCode, rows);
  return codes;
}
