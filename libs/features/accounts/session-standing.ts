import type { Role } from '@app/kernel';
import type { Account } from './account.entity';
import type { SessionLimits } from './account-settings';
import { isExpired, type PasswordRules } from './password-policy';
import { needsSecondFactor } from './role-rules';
import type { Session } from './session.entity';

/** Whether a session still stands, as far as time decides. A session without a request for exactly the limit has ended. */
export function isWithinLimits(
  session: Pick<Session, 'createdAt' | 'lastSeenAt' | 'endedAt'>,
  now: Date,
  limits: SessionLimits,
): boolean {
  if (session.endedAt !== null) return false;
  const at = now.getTime();
  return at - session.lastSeenAt.getTime() < limits.idle && at - session.createdAt.getTime() < limits.whole;
}

/** What a person must do before anything else. `roles` are those in force at this moment, a lent one included. */
export function mustComplete(
  {
    account,
    session,
    roles,
  }: {
    account: Pick<Account, 'passwordChangedAt' | 'isDemo'>;
    session: Pick<Session, 'secondFactor'>;
    roles: readonly Role[];
  },
  now: Date,
  rules: PasswordRules,
): 'password' | 'second-factor' | null {
  // First of all: until the code is shown, whoever knows the password may be a stranger.
  if (session.secondFactor === 'due') return 'second-factor';
  // A demo's password is public and stays what its sign-in page says.
  if (!account.isDemo && isExpired(account.passwordChangedAt, now, rules)) return 'password';
  return session.secondFactor === 'none' && needsSecondFactor(roles) ? 'second-factor' : null;
}

/** Whether the account may be used at all. */
export function isUsable({ state, isDemo }: Pick<Account, 'state' | 'isDemo'>, demoAllowed: boolean): boolean {
  return state === 'active' && (!isDemo || demoAllowed);
}
