import type { AccountsChoice } from '@app/config';
import { managerOf } from '@app/database';
import { type Audience, Recipients } from '@app/features/notifications';
import { findUnit } from '@app/features/units';
import { type Clock, officeDay, type Role, type Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { Account } from './account.entity';
import { delegatesAt } from './delegation.query';
import { isUsable } from './session-standing';

/** Whose accounts an audience means: those that can sign in, with the roles they hold at this moment, lent ones included. */
export class AccountRecipients extends Recipients {
  constructor(
    private readonly clock: Clock,
    private readonly choice: Pick<AccountsChoice, 'demo'>,
  ) {
    super();
  }

  async accountsOf(tx: Transaction, { roles, unitCode }: Audience): Promise<readonly string[]> {
    const manager = managerOf(tx);
    const now = this.clock.now();
    const delegates = await delegatesAt(manager, now);
    const reach = unitCode === undefined ? null : await reachOf(manager, unitCode, now);
    const accounts = await manager.findBy(Account, { state: 'active' });
    return accounts
      .filter((account) => isUsable(account, this.choice.demo))
      .filter(({ id, roles: own, unitCode: unit }) => {
        const held: readonly Role[] = delegates.has(id) ? [...own, 'leader'] : own;
        const meant = roles === undefined ? held : held.filter((role) => roles.includes(role));
        return reach === null
          ? roles === undefined || meant.length > 0
          : meant.some((role) => reaches(reach, role, unit));
      })
      .map(({ id }) => id);
  }
}

/** A unit, and the county it belongs to. */
interface Reach {
  readonly unitCode: string;
  readonly county: string | null;
}

async function reachOf(manager: EntityManager, unitCode: string, now: Date): Promise<Reach> {
  const unit = await findUnit(manager, unitCode, officeDay(now).slice(0, 7));
  return { unitCode, county: unit?.group === 'county_department' ? unit.parent : null };
}

/** Officers alone belong to a unit: an audience with one means nobody of the office. */
function reaches({ unitCode, county }: Reach, role: Role, own: string | null): boolean {
  if (own === null) return false;
  return own === unitCode || (role === 'county-officer' && own === county);
}
