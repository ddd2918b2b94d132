import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, Browser, type HeldSession, type Person } from '@app/http/testing';
import { newId } from '@app/kernel';
import { Office } from '../e2e/two-months/office';
import type { WorkedApp } from '../e2e/two-months/worked-app';
import { Installation, type SetUpName } from '../faults/installation';
import { freePort } from '../support/free-port';
import type { ProductProcess } from '../faults/product-process';
import { Truth } from '../faults/truth';
import { type Asked, exchange } from '../support/http-exchange';

export interface TargetOptions {
  /** The embedded set-up unless said. */
  readonly setUp?: SetUpName;
  /** Variables of the environment, as an operator would set them. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The moment at which the process starts; the morning on which August is planned unless said. */
  readonly at?: Date;
}

/** One answer of the process, of which only this is kept. */
export interface Noted {
  readonly asked: string;
  readonly status: number;
}

/** What came over a connection on which raw bytes were sent. */
export interface RawAnswer {
  /** Everything that was received, answers after one another. */
  readonly text: string;
  /** Statuses of the answers, in order. */
  readonly statuses: readonly number[];
  /** The server ended the connection; false where the test gave up waiting for that. */
  readonly isClosed: boolean;
}

interface OwnSession {
  readonly at: number;
  readonly held: HeldSession;
  readonly there: Promise<unknown>;
}

const BEGIN = new Date('2021-09-01T01:00:00.000Z');
/** A proof of identity counts for five minutes, and a session is used again while it is younger than this. */
const FRESH_MS = 2 * 60_000;
const REST_MS = 50;
const STATUS_LINE = /^HTTP\/1\.1 (\d{3})/gm;

/**
 * The built application as a process of its own, attacked over real sockets. Its clock is moved by the test (`clock`), its database looked
 * at from outside (`truth`); every answer it gives is noted.
 */
export class Target implements WorkedApp {
  readonly office = new Office(this);
  /** Every answer so far. */
  readonly noted: Noted[] = [];
  private readonly sessions = new Map<string, OwnSession>();
  private readonly permitted: Noted[] = [];
  private readonly first: ProductProcess;

  private constructor(
    readonly installation: Installation,
    readonly truth: Truth,
    private readonly metricsPort: number,
  ) {
    this.first = this.process;
  }

  /** Starts the process and waits until it answers. Close it in `afterAll`. */
  static async start({ setUp = 'embedded', environment = {}, at = BEGIN }: TargetOptions = {}): Promise<Target> {
    const installation = new Installation(setUp, { at });
    const files = join(installation.dataFolder, 'files');
    mkdirSync(files, { recursive: true });
    const truth = new Truth({ databaseUrl: () => installation.databaseUrl, files });
    const metricsPort = await freePort();
    // The processes of the services set-up cannot share a port.
    const measured = setUp === 'embedded' ? { METRICS_PORT: String(metricsPort) } : {};
    try {
      await installation.start({ ...measured, ...environment });
    } catch (error) {
      await installation.remove();
      throw error;
    }
    return new Target(installation, truth, metricsPort);
  }

  get clock() {
    return this.installation.clock;
  }

  get port(): number {
    return this.installation.port;
  }

  /** The origin of our own pages. */
  get origin(): string {
    return this.installation.publicUrl;
  }

  /** The process that answers HTTP. */
  get process(): ProductProcess {
    return this.installation.process(this.installation.setUp === 'embedded' ? 'standalone' : 'api');
  }

  /** Whether the process that was started is the one that still answers. */
  get hasNeverRestarted(): boolean {
    return this.process === this.first && this.first.isRunning;
  }

  /** Answers of 500 and above that no row had asked for. */
  get serverErrors(): readonly Noted[] {
    return this.noted.filter((one) => one.status >= 500 && !this.permitted.includes(one));
  }

  /** A browser in which somebody signed in at this moment, or less than two minutes ago. */
  as(person: Person & { readonly id: string }): Browser {
    const { held, there } = this.sessionOf(person);
    return this.browser(held, there);
  }

  anybody(): Browser {
    return this.browser();
  }

  /** Somebody of a role, by the name of the role. */
  inRole(role: NonNullable<Person['roles']>[number], unitCode: string | null = null): Browser {
    return this.as({ id: unitCode === null ? role : `${role}-${unitCode}`, roles: [role], unitCode });
  }

  /** Sends a request as it is, without anything of a page of ours. */
  async send(asked: Asked): Promise<Answer> {
    await this.installation.clocksSettled();
    const { statusCode: status, headers, payload: text, rawPayload: bytes } = await exchange(this.port, asked);
    this.note(`${asked.method} ${asked.url}`, status);
    return { status, headers, text, bytes, json: () => JSON.parse(text), problem: () => JSON.parse(text) };
  }

  /**
   * Sends bytes on a connection of their own, piece by piece, and reads until the server ends the connection, or for `patience`
   * milliseconds after the last piece.
   */
  async raw(pieces: string | readonly (string | Buffer)[], { patience = 3_000, every = 0 } = {}): Promise<RawAnswer> {
    await this.installation.clocksSettled();
    const socket = connect(this.port, '127.0.0.1');
    const received: Buffer[] = [];
    const closed = new Promise<true>((resolve) => {
      socket.on('data', (part: Buffer) => received.push(part));
      socket.on('error', () => resolve(true));
      socket.once('close', () => resolve(true));
      socket.once('end', () => resolve(true));
    });
    for (const piece of typeof pieces === 'string' ? [pieces] : pieces) {
      if (socket.destroyed || !socket.writable) break;
      await write(socket, piece);
      if (every > 0 && (await Promise.race([closed, pause(every, false)]))) break;
    }
    const isClosed = await Promise.race([closed, pause(patience, false)]);
    socket.destroy();
    const text = Buffer.concat(received).toString('utf8');
    const statuses = [...text.matchAll(STATUS_LINE)].map(([, status]) => Number(status));
    for (const status of statuses) this.note('raw', status);
    return { text, statuses, isClosed };
  }

  /** Runs what may be answered with this one status of 5xx because the row says so; any other in it still counts. */
  async mayAnswer<T>(permitted: 500 | 503, work: () => Promise<T>): Promise<T> {
    const before = this.noted.length;
    try {
      return await work();
    } finally {
      this.permitted.push(...this.noted.slice(before).filter(({ status }) => status === permitted));
    }
  }

  /** A value the process of the embedded set-up tells of itself, such as `nodejs_heap_size_used_bytes`. */
  async measured(name: string): Promise<number> {
    const text = await (await fetch(`http://127.0.0.1:${String(this.metricsPort)}/metrics`)).text();
    const line = text.split('\n').find((one) => one.startsWith(`${name} `));
    if (line === undefined) throw new Error(`The process does not tell ${name}.`);
    return Number(line.slice(name.length + 1));
  }

  /** Lets the clock of the process go on; fulfils when it has. */
  async later(milliseconds: number): Promise<void> {
    this.clock.forward(milliseconds);
    await this.installation.clocksSettled();
  }

  /** Until no job is left that could run now. */
  async whenIdle(): Promise<void> {
    while ((await this.truth.jobsToDo(this.clock.now())) > 0) await pause(REST_MS);
  }

  async close(): Promise<void> {
    await this.truth.close();
    await this.installation.remove();
  }

  private note(asked: string, status: number): void {
    this.noted.push({ asked: asked.slice(0, 200), status });
  }

  private browser(session?: HeldSession, there: Promise<unknown> = Promise.resolve()): Browser {
    const inject = async (asked: Asked) => {
      await there;
      const { status, headers, text, bytes } = await this.send(asked);
      return { statusCode: status, headers, payload: text, rawPayload: bytes };
    };
    return new Browser({ inject } as never, this.origin, session);
  }

  private sessionOf(person: Person & { readonly id: string }): OwnSession {
    const now = this.clock.now();
    const known = this.sessions.get(person.id);
    const age = known === undefined ? Infinity : now.getTime() - known.at;
    if (known !== undefined && age >= 0 && age < FRESH_MS) return known;
    const held = { token: secret(), csrfToken: secret(), accountId: person.id };
    const there = this.truth.signIn(person, { ...held, sessionId: newId(now) }, now);
    there.catch(() => undefined);
    const session = { at: now.getTime(), held, there };
    this.sessions.set(person.id, session);
    return session;
  }
}

function write(socket: Socket, piece: string | Buffer): Promise<void> {
  return new Promise((resolve) => socket.write(piece, () => resolve()));
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}
