import type { Actor, Role } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Acts } from './acts';
import { type AccountTarget, administer, changeAccount, checkRoles, getOtherAccount } from './administration';
import { endSessions } from './sessions';

/**
 * Gives somebody other roles, or another unit. Their sessions end: what they see and may do is no longer the same. Throws
 * `RolesRefused`, `OwnAccount`, `StaleVersion`, `LastSecurityAdministrator`.
 */
@Injectable()
export class ChangeRoles {
  constructor(private readonly acts: Acts) {}

  execute(
    actor: Actor,
    target: AccountTarget,
    { roles, unitCode }: { readonly roles: readonly Role[]; readonly unitCode: string | null },
  ): Promise<void> {
    return administer(this.acts, actor, async (act) => {
      const account = await getOtherAccount(act.manager, actor, target.accountId);
      await checkRoles(act, { roles, unitCode });
      await changeAccount(
        act,
        { actor, target },
        {
          set: { roles: [...roles], unitCode },
          action: 'account.roles-changed',
          facts: { before: account.roles.join('+'), after: roles.join('+'), unit: unitCode ?? '' },
        },
      );
      await endSessions(act.manager, { accountId: account.id }, { now: act.now, reason: 'administration' });
    });
  }
}
