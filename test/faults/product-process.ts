import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = join(__dirname, '../..');
const OUTPUT_KEPT = 20_000;

export type Point = 'p1' | 'p2' | 'p3' | 'p4';

/** Where a process is to be stopped: `label` is a regular expression for `POST /path`, the name of a job or of a command. */
export interface Ambush {
  readonly label: string;
  readonly point: Point;
  /** Whether the process itself dies there; it is held otherwise. */
  readonly kills: boolean;
}

/** A job that a process has completed. */
export interface CompletedJob {
  readonly job: string;
  readonly name: string;
}

/** What a test is told by the processes. */
export interface Listener {
  reached(label: string): void;
  completed(job: CompletedJob): void;
}

type Message =
  | { readonly type: 'reached'; readonly label: string }
  | ({ readonly type: 'completed' } & CompletedJob)
  | { readonly type: 'owner'; readonly owner: string }
  | { readonly type: 'taken'; readonly id: number };

/** One process of the product as it is built, with `ambush.mjs` loaded before it. */
export class ProductProcess {
  private readonly child: ChildProcess;
  private output = '';
  /** By which its leases are known; null until it has taken a job. */
  leaseOwner: string | null = null;
  private orders = 0;
  private readonly taken = new Map<number, () => void>();
  /** The signal or code it ended with. */
  readonly ended: Promise<string | number | null>;

  constructor(
    readonly app: string,
    { args = [], environment, listener }: ProcessStart,
  ) {
    this.child = fork(join(ROOT, 'dist/apps', app, 'main.js'), [...args], {
      execArgv: ['--import', join(__dirname, 'ambush.mjs')],
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (text: Buffer) => (this.output = (this.output + text.toString()).slice(-OUTPUT_KEPT)));
    }
    this.child.on('message', (message: Message) => {
      if (message.type === 'reached') listener.reached(message.label);
      else if (message.type === 'completed') listener.completed(message);
      else if (message.type === 'owner') this.leaseOwner = message.owner;
      else this.taken.get(message.id)?.();
    });
    this.ended = new Promise((resolve) => this.child.once('close', (code, signal) => resolve(signal ?? code)));
    void this.ended.then(() => [...this.taken.values()].forEach((settle) => settle()));
  }

  get said(): string {
    return this.output;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Fulfils when the process has taken the order, or has ended. */
  order(
    order:
      { readonly type: 'ambush'; readonly ambush: Ambush | null } | { readonly type: 'clock'; readonly skew: number },
  ) {
    const id = ++this.orders;
    return new Promise<void>((resolve) => {
      const settle = () => {
        this.taken.delete(id);
        resolve();
      };
      this.taken.set(id, settle);
      if (!this.child.connected) settle();
      else this.child.send({ ...order, id }, (error) => error !== null && settle());
    });
  }

  /** Lets what is held go on. */
  goOn(): void {
    if (this.child.connected) this.child.send({ type: 'go-on' }, () => undefined);
  }

  async signal(name: NodeJS.Signals): Promise<void> {
    this.child.kill(name);
    await this.ended;
  }

  /** Waits until the output matches. Rejects when the process ends before. */
  async says(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.output)?.[1];
      if (found !== undefined) return found;
      if (!this.isRunning) throw new Error(`${this.app} has ended: ${this.output}`);
      await pause(20);
    }
  }
}

export interface ProcessStart {
  readonly args?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly listener: Listener;
}
