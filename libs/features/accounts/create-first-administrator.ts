import { SYSTEM } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Account } from './account.entity';
import { AccountsExist } from './accounts.errors';
import { Acts } from './acts';
import { takeRegister } from './administration';
import { createAccount, type CreatedAccount } from './create-account';

/**
 * Creates the first security administrator of a new installation, who creates everybody else. Throws `AccountsExist` once there
 * has been any account, whatever has become of it.
 */
@Injectable()
export class CreateFirstAdministrator {
  constructor(private readonly acts: Acts) {}

  execute(names: { readonly signInName: string; readonly displayName: string }): Promise<CreatedAccount> {
    return this.acts.run(async (act) => {
      await takeRegister(act.manager);
      if ((await act.manager.count(Account)) > 0) throw new AccountsExist();
      return createAccount(act, SYSTEM, { ...names, roles: ['security-administrator'], unitCode: null });
    });
  }
}
