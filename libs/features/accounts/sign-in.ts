import { Injectable } from '@nestjs/common';
import { Account } from './account.entity';
import { CodeNeeded, SignInPaused, SignInRefused } from './accounts.errors';
import { type Act, Acts } from './acts';
import { admit } from './admit';
import { Credentials } from './credentials';
import { isTooLong } from './password-policy';
import type { SessionSecrets } from './sessions';
import { isUsable } from './session-standing';
import { type Attempt, SignInAttempts } from './sign-in-attempts';
import { isSignInName, normaliseSignInName } from './sign-in-name';

/** What somebody shows at the door. */
export interface SignInRequest {
  readonly signInName: string;
  readonly password: string;
  /** Of the second factor, or a recovery code; null where none was typed. */
  readonly code: string | null;
  /** The token this browser got when the name last signed in on it; null for none. */
  readonly device: string | null;
  /** What the browser says it is. */
  readonly client: string;
  /** Where it came from, as the socket or a trusted proxy tells it: personal data, sealed in the log. */
  readonly address: string;
  readonly requestId: string;
}

/** A session, and the token by which this browser is known from now on; null where it has one that is good. */
export interface SignInResult extends SessionSecrets {
  readonly device: string | null;
}

type Outcome = SignInResult | 'refused' | 'code-needed';

/**
 * Opens a session for a name and a password, and the code of the second factor where there is one. Refuses with one and the same
 * `SignInRefused`, after the same work, whatever is wrong; with `CodeNeeded` where only the code is missing; with `SignInPaused`
 * before anything is looked at.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly acts: Acts,
    private readonly credentials: Credentials,
    private readonly attempts: SignInAttempts,
  ) {}

  async execute(request: SignInRequest): Promise<SignInResult> {
    const signInName = normaliseSignInName(request.signInName);
    // No account has such a name or such a password: the same work as for any other, and nothing long is hashed.
    const isPossible = isSignInName(signInName) && !isTooLong(request.password);
    const attempt = await this.take(signInName, request);
    const account = isPossible
      ? await this.acts.run(({ manager }) => manager.findOneBy(Account, { signInName }))
      : null;
    const password = isPossible ? request.password : '';
    const isRight = await this.credentials.hasher.verify(account?.passwordHash ?? null, password);
    const outcome =
      account !== null && isRight
        ? await this.acts.run((act) => this.open(act, account, { request, attempt }))
        : ('refused' as const);
    if (typeof outcome === 'object') return outcome;
    if (outcome === 'refused') return this.refuse(account, { request, attempt });
    await this.attempts.giveBack(attempt);
    throw new CodeNeeded();
  }

  /** An attempt that has to wait is an attempt as well: the log holds it. */
  private async take(signInName: string, { device, address, requestId }: SignInRequest): Promise<Attempt> {
    try {
      return await this.attempts.take(signInName, device);
    } catch (error) {
      if (!(error instanceof SignInPaused)) throw error;
      const subject = this.attempts.subjectOf(signInName);
      await this.acts.run(({ record }) =>
        record({ actor: 'unknown', role: 'none', action: 'sign-in.paused', subject, sealed: { address }, requestId }),
      );
      throw error;
    }
  }

  private async open(
    act: Act,
    { id, passwordHash }: Account,
    { request, attempt }: { request: SignInRequest; attempt: Attempt },
  ): Promise<Outcome> {
    const { manager, now } = act;
    // It may have been locked, or its password changed, while the hash was computed.
    const account = await manager.findOneBy(Account, { id, passwordHash: passwordHash ?? '' });
    if (account === null || !isUsable(account, this.credentials.choice.demo)) return 'refused';
    if (account.totpSecret !== null) {
      if (request.code === null) return 'code-needed';
      if ((await this.credentials.takeCode(manager, account, { code: request.code, now })) === null) return 'refused';
    }
    const device = await this.attempts.succeed(act, attempt);
    const { client, address, requestId } = request;
    const secondFactor = account.totpSecret === null ? 'none' : 'shown';
    return { ...(await admit(act, { account, client, address, requestId, secondFactor, by: 'password' })), device };
  }

  private async refuse(
    account: Account | null,
    { request, attempt }: { request: SignInRequest; attempt: Attempt },
  ): Promise<never> {
    await this.acts.run(({ record }) =>
      record({
        actor: account?.id ?? 'unknown',
        role: 'none',
        action: 'sign-in.refused',
        // What was typed as a name may be a password.
        subject: account === null ? attempt.subject : `account/${account.id}`,
        facts: { failures: attempt.failures },
        sealed: { address: request.address },
        requestId: request.requestId,
      }),
    );
    throw new SignInRefused();
  }
}
