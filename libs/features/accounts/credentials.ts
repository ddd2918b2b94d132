import { type AccountsChoice, SecretBox } from '@app/config';
import { updateMatching } from '@app/database';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Account } from './account.entity';
import { ACCOUNTS_CHOICE } from './account-settings';
import { RecoveryCode } from './credential.entities';
import { PASSWORD_RULES, type PasswordRules } from './password-policy';
import { PasswordHasher } from './password-hasher';
import { recoveryCodeDigest } from './random-token';
import { acceptedStep } from './totp';

/** With what somebody has shown who they are. */
export type ProofMethod = 'password' | 'totp' | 'recovery-code';

/** Judges what people show to prove who they are. */
@Injectable()
export class Credentials {
  constructor(
    readonly hasher: PasswordHasher,
    private readonly secrets: SecretBox,
    @Inject(ACCOUNTS_CHOICE) readonly choice: AccountsChoice,
  ) {}

  get rules(): PasswordRules {
    return PASSWORD_RULES[this.choice.passwordPolicy];
  }

  sealTotp(accountId: string, secret: Uint8Array): string {
    return this.secrets.seal(Buffer.from(secret).toString('base64'), `account-totp/${accountId}`);
  }

  openTotp(accountId: string, sealed: string): Uint8Array {
    return Buffer.from(this.secrets.open(sealed, `account-totp/${accountId}`), 'base64');
  }

  /**
   * Takes a code of the second factor, or a recovery code, and uses it up in the given transaction. Null where it is not to be
   * accepted; of two that come with one code at once, one gets null.
   */
  async takeCode(
    manager: EntityManager,
    account: Account,
    { code, now }: { code: string; now: Date },
  ): Promise<ProofMethod | null> {
    if (account.totpSecret === null) return null;
    const { id, totpLastStep: lastStep } = account;
    const step = acceptedStep(this.openTotp(id, account.totpSecret), code, { now, lastStep });
    if (step === null) return this.takeRecoveryCode(manager, id, { code, now });
    const where = { id, totpLastStep: lastStep ?? IsNull() };
    return (await updateMatching(manager, Account, { where, set: { totpLastStep: step } })) === 1 ? 'totp' : null;
  }

  private async takeRecoveryCode(
    manager: EntityManager,
    accountId: string,
    { code, now }: { code: string; now: Date },
  ): Promise<ProofMethod | null> {
    const where = { accountId, codeDigest: recoveryCodeDigest(code), usedAt: IsNull() };
    const taken = await updateMatching(manager, RecoveryCode, { where, set: { usedAt: now } });
    return taken === 1 ? 'recovery-code' : null;
  }
}
