import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Browser, type Person } from '@app/http/testing';
import { newId } from '@app/kernel';
import type { WorkedApp } from '../e2e/two-months/worked-app';
import { type Asked, exchange, type Given } from '../support/http-exchange';
import type { Installation } from './installation';
import type { Truth } from './truth';

/** A command that somebody sent, and what they were answered in the end. */
export interface SentCommand {
  readonly accountId: string;
  readonly key: string;
  readonly path: string;
  readonly status: number;
  readonly body: string;
  /** How often it was sent: more than once where no answer came. */
  readonly sendings: number;
}

/** A proof of identity counts for five minutes, and the clock leaps. */
const FRESH_MS = 2 * 60_000;
const PATIENCE_MS = 120_000;
const REST_MS = 100;
/** Answers that say nothing about the command. */
const UNAVAILABLE = new Set([500, 502, 503, 504, 507]);

/**
 * People at work on an installation over HTTP. Whoever gets no answer, or one that the system is not available, sends the same again
 * under the same key, as a screen does.
 */
export class People implements WorkedApp {
  readonly commands: SentCommand[] = [];
  /** Digests of the files whose upload was acknowledged. */
  readonly uploads: string[] = [];
  /** Answers of 500 and above, by status. */
  readonly unavailable = new Map<number, number>();
  private readonly sessions = new Map<
    string,
    { readonly at: number; readonly held: HeldSession; readonly isThere: Promise<void> }
  >();

  constructor(
    readonly installation: Installation,
    private readonly truth: Truth,
  ) {}

  get clock() {
    return this.installation.clock;
  }

  as(person: Person & { readonly id: string }): Browser {
    const { held, isThere } = this.sessionOf(person);
    const inject = async (asked: Asked) => {
      await isThere;
      return this.send(asked, person.id);
    };
    return new Browser({ inject } as never, this.origin, held);
  }

  anybody(): Browser {
    return new Browser({ inject: (asked: Asked) => this.send(asked, null) } as never, this.origin);
  }

  /** Until no job is left that could run now. */
  async whenIdle(): Promise<void> {
    while ((await this.truth.jobsToDo(this.clock.now())) > 0) await pause(REST_MS);
  }

  private get origin(): string {
    return this.installation.publicUrl;
  }

  private sessionOf(person: Person & { readonly id: string }) {
    const now = this.clock.now();
    const known = this.sessions.get(person.id);
    const age = known === undefined ? Infinity : now.getTime() - known.at;
    if (known !== undefined && age >= 0 && age < FRESH_MS) return known;
    const held = { token: secret(), csrfToken: secret(), accountId: person.id };
    const isThere = this.truth.signIn(person, { ...held, sessionId: newId(now) }, now);
    isThere.catch(() => undefined);
    const session = { at: now.getTime(), held, isThere };
    this.sessions.set(person.id, session);
    return session;
  }

  private async send(asked: Asked, accountId: string | null): Promise<Given> {
    const giveUp = Date.now() + PATIENCE_MS;
    for (let sendings = 1; ; sendings++) {
      await this.installation.clocksSettled();
      const answer = await exchange(this.installation.port, asked).catch(() => null);
      if (answer !== null && !UNAVAILABLE.has(answer.statusCode)) {
        this.note(asked, answer, { accountId, sendings });
        return answer;
      }
      if (answer !== null) this.unavailable.set(answer.statusCode, (this.unavailable.get(answer.statusCode) ?? 0) + 1);
      if (Date.now() > giveUp) throw new Error(`${asked.method} ${asked.url}: ${answer?.payload ?? 'no answer'}`);
      await pause(REST_MS);
    }
  }

  private note(
    { url, headers, payload }: Asked,
    { statusCode, payload: body }: Given,
    by: { accountId: string | null; sendings: number },
  ) {
    const key = headers['idempotency-key'];
    if (by.accountId === null) return;
    const { accountId, sendings } = by;
    if (key !== undefined) this.commands.push({ accountId, key, path: url, status: statusCode, body, sendings });
    const file = Buffer.isBuffer(payload) && statusCode < 300 ? fileIn(payload) : undefined;
    if (file !== undefined) this.uploads.push(createHash('sha256').update(file).digest('hex'));
  }
}

interface HeldSession {
  readonly token: string;
  readonly csrfToken: string;
  readonly accountId: string;
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** The bytes of the file in a form that `Browser.upload` made. */
function fileIn(form: Buffer): Buffer | undefined {
  const head = Buffer.from('Content-Type: application/octet-stream\r\n\r\n');
  const begin = form.indexOf(head);
  const end = form.lastIndexOf('\r\n--form-of-a-test--');
  return begin === -1 || end === -1 ? undefined : form.subarray(begin + head.length, end);
}
