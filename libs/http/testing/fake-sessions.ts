import { randomBytes } from 'node:crypto';
import { type Actor, type Clock, newId } from '@app/kernel';
import { SessionReader, type SignedIn } from '..';

/** A session as a client holds it. */
export interface HeldSession {
  readonly token: string;
  readonly csrfToken: string;
  readonly accountId: string;
}

/** What a test says of somebody who signs in. */
export type Person = Partial<Pick<Actor, 'roles' | 'unitCode' | 'delegatedBy'> & Omit<SignedIn, 'actor'>> & {
  readonly id?: string;
};

/** Sessions without accounts: a test signs in whom it needs. */
export class FakeSessions extends SessionReader {
  private readonly sessions = new Map<string, SignedIn>();
  /** How often a session was looked for. */
  asked = 0;

  constructor(private readonly clock: Clock) {
    super();
  }

  override find(token: string): Promise<SignedIn | null> {
    this.asked++;
    return Promise.resolve(this.sessions.get(token) ?? null);
  }

  signIn({ id, roles = ['reviewer'], unitCode = null, delegatedBy = null, ...session }: Person = {}): HeldSession {
    const now = this.clock.now();
    const accountId = id ?? newId(now);
    const [token, csrfToken] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')];
    this.sessions.set(token, {
      sessionId: newId(now),
      actor: { id: accountId, roles, unitCode, delegatedBy },
      displayName: '测试人员',
      csrfToken,
      provedAt: now,
      mustComplete: null,
      ...session,
    });
    return { token, csrfToken, accountId };
  }

  /** Lets an application that reads real sessions know these too. */
  standBeside(reader: SessionReader): void {
    const own = reader.find.bind(reader);
    reader.find = async (token) => (await this.find(token)) ?? own(token);
  }

  end({ token }: HeldSession): void {
    this.sessions.delete(token);
  }
}
