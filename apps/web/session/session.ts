import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../api/client';
import { keepCsrfToken } from '../api/csrf-token';
import { Problem } from '../api/problem';

export type Session = Schemas['SessionAnswer'];
export type Role = Session['roles'][number]['role'];

/** Who has signed in; null for nobody. Asked once, then kept up by whatever answers with a session. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: askSession,
  staleTime: Infinity,
});

async function askSession(): Promise<Session | null> {
  if (!mayBeSignedIn()) return null;
  try {
    const session = await answered(api.GET('/api/v1/session'));
    keepCsrfToken(session.csrfToken);
    return session;
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

/** Remembers, for this browser, that somebody has signed in: no proof of anything, it spares a question that would be refused. */
const HINT = 'signed-in';

function mayBeSignedIn(): boolean {
  return localStorage.getItem(HINT) !== null || window.location.pathname.startsWith('/app');
}

function keepHint(session: Session | null): void {
  if (session === null) localStorage.removeItem(HINT);
  else localStorage.setItem(HINT, '1');
}

/** Takes over the session that an answer brought. */
export function useKeepSession(): (session: Session | null) => void {
  const client = useQueryClient();
  return (session) => {
    keepHint(session);
    keepCsrfToken(session?.csrfToken ?? '');
    client.setQueryData(sessionQuery.queryKey, session);
  };
}

export function useSession(): Session | null {
  return useSuspenseQuery(sessionQuery).data;
}

/** The session on screens that only somebody signed in can reach. */
export function useSignedIn(): Session {
  const session = useSession();
  if (session === null) throw new TypeError('This screen is for people who have signed in.');
  return session;
}

export function holds(session: Session, roles: readonly Role[]): boolean {
  return session.roles.some(({ role }) => roles.includes(role));
}

/** Whether somebody works for an assessed unit, not for the office. */
export function isOfficer(session: Session): boolean {
  return holds(session, ['unit-officer', 'county-officer']);
}
