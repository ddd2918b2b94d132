import { newId } from '@app/kernel';
import { updateExactlyOne } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Account } from './account.entity';
import { PasswordRefused } from './accounts.errors';
import { PASSWORD_FAULT_TEXTS } from './accounts.texts';
import { Acts } from './acts';
import { FormerPassword } from './credential.entities';
import { Credentials } from './credentials';
import { isTooLong, normalisePassword, type PasswordFault, passwordFaults } from './password-policy';

/** Judges, hashes and stores a password somebody has chosen. */
@Injectable()
export class NewPassword {
  constructor(
    private readonly acts: Acts,
    private readonly credentials: Credentials,
  ) {}

  /** The hash of a password that may be chosen for the account. Throws `PasswordRefused` with every fault. */
  async hashOf(account: Account, typed: string): Promise<string> {
    const faults = isTooLong(typed) ? (['too-long'] as const) : this.faultsOf(account, typed);
    if (faults.length > 0) throw refusal(faults);
    if (await this.wasUsed(account, typed)) throw refusal(['used-before']);
    return this.credentials.hasher.hash(typed);
  }

  /** Replaces the password of the account as it was seen. Throws `StaleVersion` where it has changed since. */
  async store(
    manager: EntityManager,
    { account, passwordHash }: { account: Account; passwordHash: string },
    now: Date,
  ) {
    const { id, version, passwordHash: former } = account;
    await updateExactlyOne(manager, Account, {
      where: { id, version },
      set: { passwordHash, passwordChangedAt: now, version: version + 1 },
    });
    if (former === null) return;
    await manager.insert(FormerPassword, { id: newId(now), accountId: id, passwordHash: former, retiredAt: now });
    const old = await formerPasswords(manager, id);
    for (const one of old.slice(Math.max(this.credentials.rules.remembered - 1, 0))) {
      await manager.delete(FormerPassword, { id: one.id });
    }
  }

  private faultsOf(account: Account, typed: string): readonly PasswordFault[] {
    return passwordFaults(normalisePassword(typed), this.credentials.rules, account);
  }

  private async wasUsed({ id, passwordHash }: Account, typed: string): Promise<boolean> {
    const { remembered } = this.credentials.rules;
    if (remembered === 0) return false;
    const former = await this.acts.run(({ manager }) => formerPasswords(manager, id));
    const hashes = [passwordHash, ...former.map((one) => one.passwordHash)].slice(0, remembered);
    for (const hash of hashes) {
      if (hash !== null && (await this.credentials.hasher.verify(hash, typed))) return true;
    }
    return false;
  }
}

/** The newest first. */
function formerPasswords(manager: EntityManager, accountId: string): Promise<FormerPassword[]> {
  return manager.find(FormerPassword, { where: { accountId }, order: { retiredAt: 'DESC', id: 'DESC' } });
}

function refusal(faults: readonly PasswordFault[]): PasswordRefused {
  const reasons = faults.map((fault) => PASSWORD_FAULT_TEXTS[fault]).join('；');
  return new PasswordRefused({ faults: faults.join(','), reasons });
}
