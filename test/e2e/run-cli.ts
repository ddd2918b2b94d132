import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const ROOT = join(__dirname, '../..');
export const MONTHS = join(ROOT, 'test/fixtures/months');

/** A new empty folder; the system clears its temporary folders. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'e2e-'));
}

/** A copy of an example month that a test may damage. */
export function copyOfMonth(month: string): string {
  const folder = join(newFolder(), month);
  cpSync(join(MONTHS, month), folder, { recursive: true });
  return folder;
}

export interface CliResult {
  readonly code: number | null;
  readonly errors: string[];
  /** What it printed on standard output. */
  readonly output: string;
}

/** Runs the built command line as a process of its own. */
export function runCli(...args: string[]): CliResult {
  return runCliWith({}, ...args);
}

/** The same with more in its environment. */
export function runCliWith(environment: Readonly<Record<string, string>>, ...args: string[]): CliResult {
  const done = spawnSync(process.execPath, [join(ROOT, 'dist/apps/cli/main.js'), ...args], {
    encoding: 'utf8',
    cwd: ROOT,
    env: { ...process.env, ...environment },
  });
  return { code: done.status, errors: done.stderr.split('\n').filter((line) => line !== ''), output: done.stdout };
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

export function readTable(path: string): Record<string, string>[] {
  return parse(readFileSync(path), { columns: true }) as never;
}

/** The MySQL server of this machine, if one was named or answers on the standard port. */
export async function findMysql(): Promise<string | null> {
  if (process.env['MYSQL_URL'] !== undefined) return process.env['MYSQL_URL'];
  const answers = await new Promise<boolean>((resolve) => {
    const socket = connect(3306, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });
  return answers ? 'mysql://root@127.0.0.1:3306' : null;
}
