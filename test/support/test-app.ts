import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '@app/config';
import { type TestDatabase, testDatabases } from '@app/database/testing';
import { WorkInProgress } from '@app/features/overview';
import { BuiltScreens } from '@app/features/screens';
import { S3Server } from '@app/files/testing';
import { listRoutes, publishApi, type RouteEntry, HttpEdgeAdapter, SessionReader } from '@app/http';
import { Browser, FakeSessions, type Person } from '@app/http/testing';
import { JobFlows } from '@app/jobs';
import { SetClock, TestRedis } from '@app/jobs/testing';
import { Clock } from '@app/kernel';
import { MailServer } from '@app/mail/testing';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { StandaloneModule } from '../../apps/standalone/standalone.module';
import { freePort } from './free-port';

/** Where the build leaves the screens. */
const BUILT = join(__dirname, '../../dist/web');

/** What an application under test runs on. */
export interface SetUp {
  readonly name: 'embedded' | 'services';
  /** Why it cannot be used here; undefined when it can. */
  readonly unavailable: string | undefined;
  readonly database: TestDatabase;
  readonly redis: TestRedis | undefined;
}

/** SQLite with jobs in the process and files and mail in folders; MySQL with BullMQ on Redis, files by S3 and mail by SMTP. */
function setUps(): readonly SetUp[] {
  const [sqlite, mysql] = testDatabases();
  const redis = new TestRedis();
  return [
    { name: 'embedded', unavailable: undefined, database: sqlite!, redis: undefined },
    { name: 'services', unavailable: mysql!.unavailable ?? redis.unavailable, database: mysql!, redis },
  ];
}

/** What of the application a test sets apart from the usual. */
export interface TestSettings {
  readonly at?: Date | undefined;
  /** Variables of the environment, as an operator would set them. */
  readonly environment?: Readonly<Record<string, string>>;
  /** People sign in with accounts of the database, not as whomever a test says. */
  readonly ownSessions?: true;
  /**
   * It answers on a port of this machine too, with the screens as they were built, for people at browsers who sign in with accounts;
   * whomever else a test needs has a session without one.
   */
  readonly forBrowsers?: true;
}

/**
 * The real application, answering without a socket: its own database, files and queue, a clock that stands still, and sessions of
 * whomever a test needs. Start it in `beforeAll`, close it in `afterAll`.
 */
export class TestApp {
  private constructor(
    private readonly parts: {
      readonly app: NestFastifyApplication;
      readonly config: Config;
      readonly clock: SetClock;
      readonly sessions: FakeSessions;
      readonly api: OpenAPIObject;
      readonly remove: () => Promise<void>;
    },
  ) {}

  get app(): NestFastifyApplication {
    return this.parts.app;
  }

  get config(): Config {
    return this.parts.config;
  }

  get clock(): SetClock {
    return this.parts.clock;
  }

  get sessions(): FakeSessions {
    return this.parts.sessions;
  }

  /** The API's description. */
  get api(): OpenAPIObject {
    return this.parts.api;
  }

  static async start(setUp: SetUp = setUps()[0]!, settings: TestSettings = {}): Promise<TestApp> {
    const { database, redis } = setUp;
    const folder = await mkdtemp(join(tmpdir(), 'test-app-'));
    await database.create();
    redis?.newPrefix();
    const servers = redis === undefined ? null : await startServers();
    const port = settings.forBrowsers === true ? await freePort() : null;
    const reached = port === null ? {} : { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${String(port)}` };
    const config = { ...configOf(folder, setUp, { ...settings.environment, ...reached }), ...servers?.choices };
    const clock = new SetClock(settings.at);
    const sessions = new FakeSessions(clock);
    const builder = Test.createTestingModule({ imports: [StandaloneModule.forRoot(config, new WorkInProgress())] });
    builder.overrideProvider(Clock).useValue(clock);
    if (settings.ownSessions !== true && port === null) builder.overrideProvider(SessionReader).useValue(sessions);
    if (port !== null) builder.overrideProvider(BuiltScreens).useValue(new BuiltScreens(BUILT));
    const testing = await builder.compile();
    const app = testing.createNestApplication<NestFastifyApplication>(new HttpEdgeAdapter(config.http), {
      logger: false,
    });
    if (port !== null) sessions.standBeside(testing.get(SessionReader));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    if (port !== null) await app.listen(port, '127.0.0.1');
    const remove = async () => {
      await servers?.stop();
      await redis?.flush();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    };
    return new TestApp({ app, config, clock, sessions, api: publishApi(app), remove });
  }

  /** The database, to look at; what a test needs it makes through HTTP or use cases. */
  get dataSource(): DataSource {
    return this.app.get(DataSource);
  }

  routes(): readonly RouteEntry[] {
    return listRoutes(this.app);
  }

  /** A browser in which somebody has signed in, its pages our own. */
  as(person: Person = {}): Browser {
    return new Browser(this.app, this.config.http.publicUrl, this.sessions.signIn(person));
  }

  /** A browser in which nobody has signed in. */
  anybody(): Browser {
    return new Browser(this.app, this.config.http.publicUrl);
  }

  /** Fulfils when no job is left that could run now. */
  whenIdle(): Promise<void> {
    return this.app.get(JobFlows).whenIdle();
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.parts.remove();
  }
}

/** Starts the application at a moment, with what else a test sets apart from the usual. */
export type Start = (at?: Date, settings?: Omit<TestSettings, 'at'>) => Promise<TestApp>;

/** Describes what must hold in both set-ups; where services are missing here, its tests are reported as skipped. */
export function describeEachSetUp(name: string, tests: (start: Start) => void): void {
  for (const setUp of setUps()) describeSetUp(setUp, name, tests);
}

/** The same of one set-up, for what takes long: the other has a file of its own, so that both can run at once. */
export function describeIn(set: SetUp['name'], name: string, tests: (start: Start) => void): void {
  for (const setUp of setUps().filter((one) => one.name === set)) describeSetUp(setUp, name, tests);
}

function describeSetUp(setUp: SetUp, name: string, tests: (start: Start) => void): void {
  const title = `${name} (${setUp.name})`;
  const start: Start = (at, settings) => TestApp.start(setUp, { at, ...settings });
  if (setUp.unavailable === undefined) describe(title, () => tests(start));
  else describe.skip(`${title}: skipped, ${setUp.unavailable}`, () => tests(start));
}

function configOf(folder: string, { database, redis }: SetUp, environment: TestSettings['environment'] = {}): Config {
  // The limits have tests of their own; here they would only be in the way.
  const config = readConfig({ DATA_DIR: folder, REQUESTS_PER_MINUTE: '1000000', ...environment });
  const queue =
    redis === undefined
      ? config.queue
      : ({ driver: 'bullmq', url: redis.url, prefix: redis.prefix, concurrency: 4 } as const);
  return { ...config, database: database.choice, queue };
}

/** Servers for files and mail, for one application. */
async function startServers(): Promise<{ readonly choices: Pick<Config, 'files' | 'mail'>; stop(): Promise<void> }> {
  const [files, mail] = await Promise.all([S3Server.start(), MailServer.start()]);
  const from = { name: '双公示考核系统', address: 'sgs@example.cn' };
  return {
    choices: { files: files.choice, mail: { driver: 'smtp', url: mail.url(), from } },
    stop: async () => void (await Promise.all([files.stop(), mail.stop()])),
  };
}
