import { Account } from './account.entity';
import type { Act } from './acts';
import type { SecondFactorStanding } from './session.entity';
import { openSession, type SessionSecrets } from './sessions';

/** Somebody who has shown who they are, and how. */
export interface Admission {
  readonly account: Account;
  readonly secondFactor: SecondFactorStanding;
  readonly by: 'password' | 'oidc';
  readonly client: string;
  /** Where it came from, as the socket or a trusted proxy tells it. */
  readonly address: string;
  readonly requestId: string;
}

/** Opens a session for somebody who has shown who they are, and records it. */
export async function admit(act: Act, admission: Admission): Promise<SessionSecrets> {
  const { account, secondFactor, by, client, address, requestId } = admission;
  const { id, roles } = account;
  const { manager, now, record } = act;
  const { token, csrfToken } = await openSession(manager, { accountId: id, client, secondFactor }, now);
  await manager.update(Account, { id }, { lastSignInAt: now });
  await record({
    actor: id,
    role: roles.join('+') || 'none',
    action: 'session.opened',
    subject: `account/${id}`,
    facts: { by, secondFactor },
    sealed: { address },
    requestId,
  });
  return { token, csrfToken };
}
