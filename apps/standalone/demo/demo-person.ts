import { DEMO_PASSWORD, demoCode } from '@app/features/accounts';
import { newId } from '@app/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DemoClock } from './demo-clock';

const MOST_ON_A_PAGE = 200;
const A_CODE_LASTS_MS = 31_000;
const A_SECOND_MS = 1_000;

export interface HandedFile {
  readonly name: string;
  readonly bytes: Buffer | string;
}

/** What most commands answer with. */
export interface ActedRecord {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

interface Secrets {
  readonly cookie: string;
  readonly csrfToken: string;
}

interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly payload?: string | Buffer;
}

/** Where demo people work. */
export interface DemoPlace {
  readonly app: NestFastifyApplication;
  readonly clock: DemoClock;
  /** The address that pages of the product come from. */
  readonly origin: string;
}

/** Somebody of the demo at work: signs in and uses the API as a browser does, with the rights of their account and no others. */
export class DemoPerson {
  private secrets: Secrets | null = null;

  constructor(
    private readonly place: DemoPlace,
    private readonly signInName: string,
    private readonly hasSecondFactor = false,
  ) {}

  /** Signs in anew: what comes next is done with a fresh proof of identity. */
  async prove(): Promise<this> {
    const { clock } = this.place;
    // A code is good once, and one address has so many attempts a minute.
    clock.forward(this.hasSecondFactor ? A_CODE_LASTS_MS : A_SECOND_MS);
    const code = this.hasSecondFactor ? { code: demoCode(clock.now()) } : {};
    const payload = JSON.stringify({ signInName: this.signInName, password: DEMO_PASSWORD, ...code });
    const answer = await this.inject({ method: 'POST', path: 'session', payload });
    const cookie = [answer.headers['set-cookie']].flat().map((one) => String(one).split(';')[0] ?? '');
    const { csrfToken } = read<{ csrfToken: string }>(answer, 'session');
    this.secrets = { cookie: cookie.join('; '), csrfToken };
    return this;
  }

  async get<T>(path: string): Promise<T> {
    return this.send<T>({ method: 'GET', path });
  }

  /** All items of a list, page after page. */
  async all<T>(path: string): Promise<T[]> {
    const items: T[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = `limit=${String(MOST_ON_A_PAGE)}${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const piece: { items: T[]; next: string | null } = await this.get(
        `${path}${path.includes('?') ? '&' : '?'}${page}`,
      );
      items.push(...piece.items);
      cursor = piece.next;
    }
    return items;
  }

  /** A command, at the version of what it acts on where there is one. */
  async post<T = ActedRecord>(path: string, body: object = {}, version?: number): Promise<T> {
    return this.send<T>({
      method: 'POST',
      path,
      payload: JSON.stringify(body),
      headers: this.commandHeaders(version),
    });
  }

  async put<T = ActedRecord>(path: string, body: object, version: number): Promise<T> {
    const headers = this.commandHeaders(version);
    return this.send<T>({ method: 'PUT', path, payload: JSON.stringify(body), headers });
  }

  async upload<T = { readonly id: string }>(
    path: string,
    file: HandedFile,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const boundary = 'a-file-of-the-demo';
    const part = (head: string) => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n`;
    const payload = Buffer.concat([
      ...Object.entries(fields).map(([name, value]) => Buffer.from(`${part(`name="${name}"`)}\r\n${value}\r\n`)),
      Buffer.from(`${part(`name="file"; filename="${file.name}"`)}Content-Type: application/octet-stream\r\n\r\n`),
      Buffer.from(file.bytes),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return this.send<T>({
      method: 'POST',
      path,
      payload,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
  }

  private commandHeaders(version: number | undefined): Record<string, string> {
    const key = { 'idempotency-key': newId(this.place.clock.now()) };
    return version === undefined ? key : { ...key, 'if-match': `"${String(version)}"` };
  }

  /** The clock is set forward between their acts: a session that ended meanwhile is opened again. */
  private async send<T>(sent: Sent): Promise<T> {
    if (this.secrets === null) await this.prove();
    const answer = await this.inject(sent);
    if (answer.statusCode !== 401) return read<T>(answer, sent.path);
    await this.prove();
    return read<T>(await this.inject(sent), sent.path);
  }

  private inject({ method, path, headers, payload }: Sent) {
    const own = this.secrets === null ? {} : { cookie: this.secrets.cookie, 'x-csrf-token': this.secrets.csrfToken };
    return this.place.app.inject({
      method,
      url: `/api/v1/${path}`,
      headers: {
        origin: this.place.origin,
        ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
        ...own,
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    });
  }
}

function read<T>(answer: { statusCode: number; payload: string }, path: string): T {
  if (answer.statusCode >= 300) throw new Error(`${path}: ${String(answer.statusCode)} ${answer.payload}`);
  return JSON.parse(answer.payload);
}
