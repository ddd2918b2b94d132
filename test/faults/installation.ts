import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeSpecimenKey } from '@app/signing';
import { MONTHS } from '../e2e/run-cli';
import { freePort } from '../support/free-port';
import { discard, OwnMariaDb, OwnRedis, type OwnServer } from './own-servers';
import { type Ambush, type CompletedJob, type ProcessStart, ProductProcess, type Reached } from './product-process';

const DATABASE = 'office';
const LONGEST_START_MS = 60_000;

export type SetUpName = 'embedded' | 'services';
/** What can be killed; `standalone` is all of it in one process. */
export type Victim = 'api' | 'worker' | 'redis' | 'database' | 'standalone';

export interface InstallationOptions {
  /** One unless said. */
  readonly workers?: number;
  /** Where the processes reach the database, if not at its own port. */
  readonly databasePort?: number;
}

/** The system on servers of its own, made of the processes that production starts, on this machine alone. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), 'faults-'));
  /** Every completion of a job that any process has told of. */
  readonly completions: CompletedJob[] = [];
  private readonly processes = new Map<string, ProductProcess>();
  private servers: { readonly database: OwnMariaDb; readonly redis: OwnRedis } | undefined;
  /** How far the clocks of the processes are ahead of the machine's, in milliseconds. */
  skew: number;
  private onReached: (by: ProductProcess, where: Reached) => void = () => undefined;
  private readonly ambushes = new Map<string, readonly Ambush[]>();
  private clockSet: Promise<unknown> = Promise.resolve();
  private environment: Record<string, string> = {};
  private ownPort = 0;

  constructor(
    readonly setUp: SetUpName,
    private readonly options: InstallationOptions & { readonly at: Date },
  ) {
    this.skew = options.at.getTime() - Date.now();
  }

  static unavailable(setUp: SetUpName): string | undefined {
    return setUp === 'embedded' ? undefined : (OwnMariaDb.unavailable ?? OwnRedis.unavailable);
  }

  get clock() {
    return {
      now: () => new Date(Date.now() + this.skew),
      forward: (milliseconds: number) => this.setSkew(this.skew + milliseconds),
    };
  }

  get dataFolder(): string {
    return join(this.folder, 'data');
  }

  /** Where HTTP is answered. */
  get port(): number {
    return this.ownPort;
  }

  get publicUrl(): string {
    return `http://localhost:${String(this.ownPort)}`;
  }

  get auditKeyFile(): string {
    return join(this.dataFolder, 'audit', 'log-key.pem');
  }

  /** Of the database as the test itself reaches it. */
  get databaseUrl(): string {
    return this.servers?.database.url(DATABASE) ?? `sqlite:${join(this.dataFolder, 'database.sqlite')}`;
  }

  get databaseServer(): OwnMariaDb {
    return this.requireServers().database;
  }

  get redisServer(): OwnRedis {
    return this.requireServers().redis;
  }

  process(name: string): ProductProcess {
    const found = this.processes.get(name);
    if (found === undefined) throw new Error(`There is no process ${name}.`);
    return found;
  }

  get names(): readonly string[] {
    return [...this.processes.keys()];
  }

  get victims(): readonly Victim[] {
    return this.setUp === 'embedded' ? ['standalone'] : ['api', 'worker', 'redis', 'database'];
  }

  /** Makes everything and starts it. `changes` are variables of the environment. */
  async start(changes: Readonly<Record<string, string>> = {}): Promise<void> {
    mkdirSync(join(this.dataFolder, 'audit'), { recursive: true });
    if (this.setUp === 'services') await this.startServers();
    else this.leaveExamplesOut();
    this.ownPort = await freePort();
    this.environment = { ...this.settings(this.ownPort), ...changes };
    if (this.setUp === 'services') {
      const migrate = this.command('migrate', '--database', this.databaseUrl);
      if ((await migrate.ended) !== 0) throw new Error(migrate.said);
    }
    await Promise.all(this.processNames().map((name) => this.startProcess(name)));
  }

  /** A command of the operator, with the settings of the installation. */
  command(...args: readonly string[]): ProductProcess {
    return new ProductProcess('cli', this.startOf('cli', { args }));
  }

  /** A command that is held where it is waited for. */
  heldCommand(args: readonly string[], ambush: Ambush): ProductProcess {
    return new ProductProcess(
      'cli',
      this.startOf('cli', { args, environment: { FAULT_AMBUSHES: JSON.stringify([ambush]) } }),
    );
  }

  private processNames(): readonly string[] {
    if (this.setUp === 'embedded') return ['standalone'];
    const workers = Array.from({ length: this.options.workers ?? 1 }, (_, i) =>
      i === 0 ? 'worker' : `worker-${String(i + 1)}`,
    );
    return ['api', ...workers];
  }

  /** Starts a process, and waits until it works. */
  async startProcess(name: string, changes: Readonly<Record<string, string>> = {}): Promise<ProductProcess> {
    const app = name.replace(/-\d+$/, '');
    // It tells its port as a matter of information.
    const own = app === 'worker' ? { PORT: '0', LOG_LEVEL: 'info' } : {};
    const started = new ProductProcess(app, this.startOf(name, { environment: { ...own, ...changes } }));
    this.processes.set(name, started);
    if (app === 'worker') await started.says(/健康检查端口 (\d+)/);
    else await this.untilServing(started);
    return started;
  }

  /** As a power cut: kill -9 and, of Redis, the loss of everything. Fulfils when it has ended. */
  async kill(victim: Victim | string): Promise<void> {
    if (victim === 'redis') await this.redisServer.kill();
    else if (victim === 'database') await this.databaseServer.kill();
    else await this.process(victim).signal('SIGKILL');
  }

  /** Starts again what was killed, and waits until it works. */
  async restart(victim: Victim | string): Promise<void> {
    if (victim === 'redis') await this.redisServer.start();
    else if (victim === 'database') await this.databaseServer.start();
    else await this.startProcess(victim);
  }

  /** Who is told when held work is reached. */
  listen(onReached: (by: ProductProcess, where: Reached) => void): void {
    this.onReached = onReached;
  }

  /** From now on holds work of a process there, and of one that is started in its place. */
  async ambush(name: string, ambushes: readonly Ambush[]): Promise<void> {
    this.ambushes.set(name, ambushes);
    await this.process(name).order({ type: 'ambush', ambushes });
  }

  /** The clocks of all processes and of the test are the same, or as far apart as was said. */
  async clocksSettled(): Promise<void> {
    await this.clockSet;
  }

  /** Sets the clock of one process apart. */
  async skewProcess(name: string, by: number): Promise<void> {
    await this.process(name).order({ type: 'clock', skew: this.skew + by });
  }

  /** Ends all processes; what they kept stays. */
  async stop(): Promise<void> {
    for (const process of this.processes.values()) await process.signal('SIGKILL');
  }

  async remove(): Promise<void> {
    await this.stop();
    await discard(this.folder, Object.values(this.servers ?? {}) satisfies OwnServer[]);
  }

  private setSkew(skew: number): void {
    this.skew = skew;
    const orders = [...this.processes.values()].map((process) => process.order({ type: 'clock', skew }));
    this.clockSet = Promise.all([this.clockSet, ...orders]);
  }

  private startOf(name: string, { args = [], environment = {} }: Partial<ProcessStart>): ProcessStart {
    return {
      args,
      environment: {
        ...this.environment,
        FAULT_CLOCK_MS: String(this.skew),
        FAULT_AMBUSHES: JSON.stringify(this.ambushes.get(name) ?? []),
        ...environment,
      },
      listener: {
        reached: (by, where) => this.onReached(by, where),
        completed: ({ job, name: kind }) => void this.completions.push({ job, name: kind }),
      },
    };
  }

  private async startServers(): Promise<void> {
    const database = await OwnMariaDb.make(this.folder);
    const redis = await OwnRedis.make(this.folder);
    this.servers = { database, redis };
    await Promise.all([database.start(), redis.start()]);
    await database.createDatabase(DATABASE);
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(this.auditKeyFile, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
    const { privateKeyPem, certificatesPem } = makeSpecimenKey({ commonName: '双公示考核办公室', at: this.options.at });
    writeFileSync(join(this.folder, 'office.pem'), `${privateKeyPem.trimEnd()}\n${certificatesPem}`, { mode: 0o600 });
  }

  /** The example months of a first start: here they would only cost time. */
  private leaveExamplesOut(): void {
    for (const month of ['2021-08', '2021-09']) {
      const folder = join(this.dataFolder, 'months', month);
      mkdirSync(folder, { recursive: true });
      copyFileSync(join(MONTHS, `${month}.expected.json`), join(folder, 'scores.json'));
    }
  }

  private settings(port: number): Record<string, string> {
    const common = {
      DATA_DIR: this.dataFolder,
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${String(port)}`,
      REQUESTS_PER_MINUTE: '1000000',
      LOG_LEVEL: 'warn',
    };
    if (this.servers === undefined) return common;
    const { database, redis } = this.servers;
    return {
      ...common,
      DATABASE_URL: database.url(DATABASE, this.options.databasePort),
      QUEUE_DRIVER: 'bullmq',
      REDIS_URL: redis.url,
      AUDIT_KEY_FILE: this.auditKeyFile,
      SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
      OFFICE_KEY_FILE: join(this.folder, 'office.pem'),
    };
  }

  private async untilServing(started: ProductProcess): Promise<void> {
    const url = `http://127.0.0.1:${String(this.ownPort)}/healthz`;
    const giveUp = Date.now() + LONGEST_START_MS;
    for (;;) {
      const isServing = await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isServing) return;
      if (!started.isRunning || Date.now() > giveUp) throw new Error(`${started.app} does not serve: ${started.said}`);
      await pause(30);
    }
  }

  private requireServers() {
    if (this.servers === undefined) throw new Error('The embedded set-up has no servers.');
    return this.servers;
  }
}
