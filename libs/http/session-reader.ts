import type { Actor } from '@app/kernel';

/** Somebody who has signed in, as the server knows them at this moment (not as they were when they signed in). */
export interface SignedIn {
  readonly sessionId: string;
  readonly actor: Omit<Actor, 'requestId'>;
  /** For greetings and menus. */
  readonly displayName: string;
  /** Must come back in the `X-CSRF-Token` header of every request that changes something. */
  readonly csrfToken: string;
  /** When the person last proved who they are in this session; acts of sign-off ask for a proof of the last minutes. */
  readonly provedAt: Date;
  /** The person must choose a password or set up the second factor before anything else is allowed. */
  readonly mustComplete: 'password' | 'second-factor' | null;
}

/** Reads the session a request carries. Called on every request, so that a change of roles or a lock acts at once. */
export abstract class SessionReader {
  /** Null for a token that is unknown, expired or ended. Extends the session's idle time. */
  abstract find(token: string): Promise<SignedIn | null>;
}
