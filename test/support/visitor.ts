import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD, demoCode } from '@app/features/accounts/testing';
import type { Answer } from '@app/http/testing';
import type { WorkedApp } from '../e2e/two-months/worked-app';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
interface Sent {
  readonly body?: object;
  /** Goes into `If-Match`. */
  readonly version?: number;
  /** Goes into `Idempotency-Key`; a fresh one unless given. */
  readonly key?: string;
}

/** The application that somebody comes to, in this process or in another. */
type Office = Pick<WorkedApp, 'anybody' | 'clock'>;
type Headers = Readonly<Record<string, string>>;

/** Somebody who comes without a session and does as the pages do: keeps cookies and the page's token, signs in, acts. */
export class Visitor {
  private readonly cookies = new Map<string, string>();
  private csrfToken = '';

  constructor(private readonly app: Office) {}

  /** Signs in with the password of the demo, and its code where there is a second factor. */
  static async signedIn(app: Office, signInName: string): Promise<Visitor> {
    const visitor = new Visitor(app);
    const shown = { signInName, password: DEMO_PASSWORD };
    const first = await visitor.send('POST', 'session', { body: shown });
    if (first.status === 401)
      await visitor.send('POST', 'session', { body: { ...shown, code: demoCode(app.clock.now()) } });
    return visitor;
  }

  async send(method: Method, path: string, { body, version, key }: Sent = {}): Promise<Answer> {
    const headers = {
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    };
    const answer = await this.app.anybody().send(method, `/api/v1/${path}`, {
      ...(body === undefined ? {} : { body }),
      headers: { ...this.ownHeaders(method), ...headers },
    });
    this.keep(answer);
    return answer;
  }

  /** Uploads a file as the form `file`, after the fields. */
  upload(
    path: string,
    file: { readonly name: string; readonly bytes: Buffer | string },
    { fields = {}, key }: { readonly fields?: Record<string, string>; readonly key?: string } = {},
  ): Promise<Answer> {
    const given = key === undefined ? {} : { 'idempotency-key': key };
    const own = { ...file, headers: { ...this.ownHeaders('POST'), ...given } };
    return this.app.anybody().upload(`/api/v1/${path}`, own, fields);
  }

  /** Every cookie it holds, as a browser sends them. */
  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  has(cookie: string): boolean {
    return this.cookies.has(cookie);
  }

  private ownHeaders(method: Method): Headers {
    const cookie = this.cookieHeader();
    return {
      ...(cookie === '' ? {} : { cookie }),
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...(this.csrfToken === '' || method === 'GET' ? {} : { 'x-csrf-token': this.csrfToken }),
    };
  }

  private keep(answer: Answer): void {
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [name = '', value = ''] = String(line).split(';')[0]!.split('=');
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    if (answer.status >= 300 || !String(answer.headers['content-type']).startsWith('application/json')) return;
    const { csrfToken, session } = answer.json<{ csrfToken?: string; session?: { csrfToken: string } }>();
    this.csrfToken = csrfToken ?? session?.csrfToken ?? this.csrfToken;
  }
}
