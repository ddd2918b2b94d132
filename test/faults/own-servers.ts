import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { freePort } from '../support/free-port';

const LONGEST_START_MS = 60_000;

/** A server that a test has to itself, so that it may be killed: its own folder, its own port, the machine's own binary. */
export abstract class OwnServer {
  private child: ChildProcess | undefined;
  private ended: Promise<unknown> = Promise.resolve();

  protected constructor(
    protected readonly folder: string,
    readonly port: number,
  ) {}

  protected abstract command(): readonly [program: string, ...args: string[]];

  async start(): Promise<void> {
    const [program, ...args] = this.command();
    const child = spawn(program, args, { stdio: 'ignore' });
    this.child = child;
    this.ended = new Promise((resolve) => child.once('exit', resolve));
    const giveUp = Date.now() + LONGEST_START_MS;
    while (!(await answersAt(this.port))) {
      if (child.exitCode !== null || Date.now() > giveUp)
        throw new Error(`${program} did not start: ${String(child.exitCode)}`);
      await pause(30);
    }
  }

  /** As a power cut ends it. */
  async kill(): Promise<void> {
    this.child?.kill('SIGKILL');
    await this.ended;
  }

  /** Stops it where it is, without ending its connections, until `SIGCONT`. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void {
    this.child?.kill(name);
  }
}

/** MariaDB with few and small files, as durable as in production: every commit is on the disk before it is answered. */
export class OwnMariaDb extends OwnServer {
  static readonly unavailable = missing(['mariadbd', 'mariadb-install-db']);

  /** A new instance under `folder`, empty. */
  static async make(folder: string): Promise<OwnMariaDb> {
    const place = [
      `--datadir=${join(folder, 'mariadb')}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ];
    const done = spawnSync('mariadb-install-db', ['--no-defaults', ...place], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr);
    return new OwnMariaDb(folder, await freePort());
  }

  async createDatabase(name: string): Promise<void> {
    const connection = await createConnection({ uri: this.url('') });
    await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
    await connection.end();
  }

  url(database: string, port = this.port): string {
    return `mysql://root@127.0.0.1:${String(port)}/${database}`;
  }

  protected command() {
    const folder = join(this.folder, 'mariadb');
    return [
      'mariadbd',
      ...['--no-defaults', `--datadir=${folder}`, `--port=${String(this.port)}`, '--bind-address=127.0.0.1'],
      ...[`--socket=${join(folder, 's')}`, `--pid-file=${join(folder, 'pid')}`, '--user=root'],
      ...['--innodb-buffer-pool-size=128M', '--innodb-log-file-size=32M', '--innodb-flush-log-at-trx-commit=1'],
      ...['--skip-name-resolve', '--local-infile=1', '--max-connections=200', '--skip-log-bin'],
    ] as const;
  }
}

/** Redis that keeps nothing: each kill loses everything in it. */
export class OwnRedis extends OwnServer {
  static readonly unavailable = missing(['redis-server']);

  static async make(folder: string): Promise<OwnRedis> {
    return new OwnRedis(folder, await freePort());
  }

  get url(): string {
    return `redis://127.0.0.1:${String(this.port)}`;
  }

  protected command() {
    const place = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder];
    return ['redis-server', ...place, '--save', '', '--appendonly', 'no'] as const;
  }
}

/** Ends the servers and removes what they kept. */
export async function discard(folder: string, servers: readonly OwnServer[]): Promise<void> {
  for (const server of servers) await server.kill();
  rmSync(folder, { recursive: true, force: true });
}

function answersAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });
}

/** Undefined where all programs are on this machine. */
function missing(programs: readonly string[]): string | undefined {
  const absent = programs.filter(
    (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined,
  );
  return absent.length === 0 ? undefined : `not on this machine: ${absent.join(', ')}`;
}
