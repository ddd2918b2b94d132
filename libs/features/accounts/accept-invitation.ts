import { updateMatching } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Account } from './account.entity';
import { InvitationOfAnother, InvitationRefused } from './accounts.errors';
import { type Act, Acts } from './acts';
import { Invitation } from './credential.entities';
import { NewPassword } from './new-password';
import { tokenDigest } from './random-token';
import { endSessions } from './sessions';
import { normaliseSignInName } from './sign-in-name';

export interface InvitationAnswer {
  /** Must be that of the account the ticket was made for. */
  readonly signInName: string;
  readonly token: string;
  readonly password: string;
  readonly requestId: string;
}

interface Found {
  readonly invitation: Invitation;
  readonly account: Account;
}

/**
 * Sets the password that an invited person has chosen. The ticket is used up by it; one that comes with another's name is burned.
 * Every session of the account ends. Throws `InvitationRefused` without a reason, `InvitationOfAnother` for one that was burned, and
 * `PasswordRefused`, which leaves the ticket good.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly acts: Acts,
    private readonly passwords: NewPassword,
  ) {}

  async execute({ signInName, token, password, requestId }: InvitationAnswer): Promise<void> {
    const found = await this.acts.run((act) => findOrBurn(act, token, normaliseSignInName(signInName)));
    if (found === null) throw new InvitationRefused();
    if (found === 'burned') throw new InvitationOfAnother();
    const passwordHash = await this.passwords.hashOf(found.account, password);
    await this.acts.run(async (act) => {
      const { manager, now, record } = act;
      await use(act, found.invitation);
      await this.passwords.store(manager, { account: found.account, passwordHash }, now);
      const accountId = found.account.id;
      await endSessions(manager, { accountId }, { now, reason: 'password-changed' });
      await record({
        actor: accountId,
        role: found.account.roles.join('+') || 'none',
        action: 'invitation.accepted',
        subject: `account/${accountId}`,
        facts: { purpose: found.invitation.purpose },
        requestId,
      });
    });
  }
}

async function findOrBurn(
  { manager, now, record }: Act,
  token: string,
  signInName: string,
): Promise<Found | 'burned' | null> {
  const invitation = await manager.findOneBy(Invitation, { tokenDigest: tokenDigest(token), closedAt: IsNull() });
  if (invitation === null || invitation.expiresAt.getTime() <= now.getTime()) return null;
  const account = await manager.findOneBy(Account, { id: invitation.accountId, state: 'active' });
  if (account?.signInName === signInName) return { invitation, account };
  await manager.update(Invitation, { id: invitation.id }, { closedAt: now });
  const subject = `account/${invitation.accountId}`;
  await record({ actor: 'unknown', role: 'none', action: 'invitation.burned', subject });
  return account === null ? null : 'burned';
}

async function use({ manager, now }: Act, { id }: Invitation): Promise<void> {
  const where = { id, closedAt: IsNull() };
  const used = await updateMatching(manager, Invitation, { where, set: { closedAt: now } });
  if (used !== 1) throw new InvitationRefused();
}
