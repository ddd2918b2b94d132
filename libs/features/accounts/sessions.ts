import { updateMatching } from '@app/database';
import { newId } from '@app/kernel';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { newToken, tokenDigest } from './random-token';
import { type SecondFactorStanding, Session, type SessionEnd } from './session.entity';

/** What the browser is given of a session: the token goes into the cookie, the CSRF token to the page. */
export interface SessionSecrets {
  readonly token: string;
  readonly csrfToken: string;
}

/** Who opens a session, and on what. */
export interface SessionOpening {
  readonly accountId: string;
  readonly client: string;
  readonly secondFactor: SecondFactorStanding;
}

const LONGEST_CLIENT = 120;

export async function openSession(
  manager: EntityManager,
  { accountId, client, secondFactor }: SessionOpening,
  now: Date,
): Promise<SessionSecrets & { readonly sessionId: string }> {
  const secrets = newSecrets();
  const sessionId = newId(now);
  await manager.insert(Session, {
    id: sessionId,
    accountId,
    ...storedOf(secrets),
    client: [...client.replaceAll(/[\p{C}]/gu, ' ')].slice(0, LONGEST_CLIENT).join(''),
    secondFactor,
    failedProofs: 0,
    createdAt: now,
    lastSeenAt: now,
    provedAt: now,
    endedAt: null,
    endReason: null,
  });
  return { ...secrets, sessionId };
}

/**
 * Gives the session new tokens, its owner having proved who they are: whoever had the old ones is out. Returns null where the
 * session has ended in the meantime.
 */
export async function renewSession(
  manager: EntityManager,
  { sessionId, isFactorShown }: { readonly sessionId: string; readonly isFactorShown: boolean },
  now: Date,
): Promise<SessionSecrets | null> {
  const secrets = newSecrets();
  const factor = isFactorShown ? { secondFactor: 'shown' as const } : {};
  const set = { ...storedOf(secrets), provedAt: now, lastSeenAt: now, failedProofs: 0, ...factor };
  const rows = await updateMatching(manager, Session, { where: { id: sessionId, endedAt: IsNull() }, set });
  return rows === 1 ? secrets : null;
}

/** Ends the sessions of an account that have not ended, but for one. Returns how many. */
export function endSessions(
  manager: EntityManager,
  { accountId, except }: { readonly accountId: string; readonly except?: string },
  { now, reason }: { readonly now: Date; readonly reason: SessionEnd },
): Promise<number> {
  const others = except === undefined ? {} : { id: Not(except) };
  const set = { endedAt: now, endReason: reason };
  return updateMatching(manager, Session, { where: { accountId, endedAt: IsNull(), ...others }, set });
}

function newSecrets(): SessionSecrets {
  return { token: newToken(), csrfToken: newToken() };
}

function storedOf({ token, csrfToken }: SessionSecrets) {
  return { tokenDigest: tokenDigest(token), csrfToken };
}
