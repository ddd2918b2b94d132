import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { createConnection } from 'mysql2/promise';
import { CopyToolFailed, CopyToolMissing, DatabaseNotEmpty } from '../database.errors';

/** MariaDB's names first, then MySQL's own. */
const DUMPERS = ['mariadb-dump', 'mysqldump'];
const CLIENTS = ['mariadb', 'mysql'];
const LONGEST_TOLD = 2000;

/**
 * Dumps one snapshot of a database on the MySQL protocol into a compressed file, with the server's own tool, while others write. Throws
 * `CopyToolMissing`, `CopyToolFailed`.
 */
export async function copyMysql(url: string, target: string): Promise<void> {
  await withLogin(url, async (login, database) => {
    const options = ['--single-transaction', '--skip-lock-tables', '--hex-blob', '--triggers', '--no-tablespaces'];
    const dump = start(await firstOf(DUMPERS), [login, ...options, database]);
    await Promise.all([pipeline(dump.output, createGzip(), createWriteStream(target, { flush: true })), dump.ended]);
  });
}

/** Brings a dump into a database without tables. Throws `DatabaseNotEmpty`, `CopyToolMissing`, `CopyToolFailed`. */
export async function restoreMysql(source: string, url: string): Promise<void> {
  if (await hasTables(url)) throw new DatabaseNotEmpty();
  await withLogin(url, async (login, database) => {
    const client = start(await firstOf(CLIENTS), [login, database]);
    client.output.resume();
    const fed = pipeline(createReadStream(source), createGunzip(), client.input);
    // The tool's own word says more than that it stopped listening.
    await client.ended;
    await fed;
  });
}

async function hasTables(url: string): Promise<boolean> {
  const connection = await createConnection(url);
  try {
    const [tables] = await connection.query('SHOW TABLES');
    return Array.isArray(tables) && tables.length > 0;
  } finally {
    await connection.end();
  }
}

/** Passwords go to the tools in a file of our own: arguments and environments can be seen by others. */
async function withLogin(url: string, work: (login: string, database: string) => Promise<void>): Promise<void> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const folder = await mkdtemp(join(tmpdir(), 'login-'));
  try {
    const file = join(folder, 'client.cnf');
    const settings = {
      host: hostname,
      port: port === '' ? '3306' : port,
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
    };
    const lines = Object.entries(settings).map(([name, value]) => `${name}="${value.replaceAll(/["\\]/g, '\\$&')}"`);
    const text = ['[client]', ...lines, 'default-character-set=utf8mb4', ''].join('\n');
    await writeFile(file, text, { mode: 0o600 });
    await work(`--defaults-extra-file=${file}`, decodeURIComponent(pathname.slice(1)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstOf(tools: readonly string[]): Promise<string> {
  for (const tool of tools) {
    const found = await start(tool, ['--version'])
      .ended.then(() => true)
      .catch(() => false);
    if (found) return tool;
  }
  throw new CopyToolMissing({ tools: tools.join('、') });
}

interface RunningTool {
  readonly input: NodeJS.WritableStream;
  readonly output: Readable;
  /** Rejects with `CopyToolFailed` unless the tool ends well. */
  readonly ended: Promise<void>;
}

function start(tool: string, parameters: readonly string[]): RunningTool {
  const child = spawn(tool, parameters, { stdio: ['pipe', 'pipe', 'pipe'] });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told = (told + text).slice(-LONGEST_TOLD)));
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', (cause) => reject(new CopyToolFailed({ tool }, { cause })));
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new CopyToolFailed({ tool }, { cause: new Error(told.trim()) }));
    });
  });
  ended.catch(() => undefined);
  return { input: child.stdin, output: child.stdout, ended };
}
