import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = join(__dirname, '../..');

/** A process of the product, started from the build as the services set-up starts it. */
export class RunningProcess {
  private output = '';
  private readonly child: ChildProcess;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;

  constructor(app: string, environment: Readonly<Record<string, string>>) {
    this.child = spawn(process.execPath, [join(ROOT, 'dist/apps', app, 'main.js')], {
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (text: Buffer) => (this.output += text.toString()));
    }
    this.ended = new Promise((resolve) => this.child.once('close', (code, signal) => resolve(signal ?? code)));
  }

  get said(): string {
    return this.output;
  }

  /** Waits until the output matches; returns the first group. Rejects when the process ends before. */
  async says(pattern: RegExp): Promise<string> {
    const isOver = this.ended.then(() => true);
    for (;;) {
      const found = pattern.exec(this.output)?.[1];
      if (found !== undefined) return found;
      if (await Promise.race([isOver, pause(50, false)])) throw new Error(`The process ended: ${this.output}`);
    }
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }
}
