import { createHash, randomBytes } from 'node:crypto';
import { Account, Session } from '@app/features/accounts';
import { newId, type Role } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { LoadRequest } from './protocol';

interface Secrets {
  readonly token: string;
  readonly csrfToken: string;
}

/** Somebody with an open session. */
export class Person {
  private constructor(
    readonly id: string,
    private readonly origin: string,
    private readonly secrets: Secrets,
  ) {}

  /** Makes an account and a session as a sign-in leaves them: signing in itself costs by design, and is no part of an act. */
  static async signedIn(
    manager: EntityManager,
    who: { readonly name: string; readonly role: Role; readonly unitCode: string | null; readonly origin: string },
    now: Date,
  ): Promise<Person> {
    const { name, role, unitCode, origin } = who;
    const secrets = { token: secret(), csrfToken: secret() };
    const person = new Person(newId(now), origin, secrets);
    await manager.insert(Account, {
      ...{ id: person.id, signInName: name, displayName: name, roles: [role], unitCode, state: 'active', version: 1 },
      ...{ passwordHash: null, passwordChangedAt: now, isDemo: false, createdAt: now, lastSignInAt: now },
      ...{ totpSecret: null, totpPending: null, totpLastStep: null },
    });
    await manager.insert(Session, {
      ...{ id: newId(now), accountId: person.id, csrfToken: secrets.csrfToken, client: 'bench', secondFactor: 'none' },
      ...{ tokenDigest: createHash('sha256').update(secrets.token, 'utf8').digest('hex'), failedProofs: 0 },
      ...{ createdAt: now, lastSeenAt: now, provedAt: now, endedAt: null, endReason: null },
    });
    return person;
  }

  get(path: string): LoadRequest {
    return { method: 'GET', path: `/api/v1/${path}`, headers: { cookie: `session=${this.secrets.token}` }, body: null };
  }

  /** A command at a version, with a key of its own. */
  command(path: string, version: number, body: object): LoadRequest {
    const headers = {
      cookie: `session=${this.secrets.token}`,
      origin: this.origin,
      'x-csrf-token': this.secrets.csrfToken,
      'content-type': 'application/json',
      'if-match': `"${version}"`,
      'idempotency-key': randomBytes(16).toString('hex'),
    };
    return { method: 'POST', path: `/api/v1/${path}`, headers, body: JSON.stringify(body) };
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}
