import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testDatabases } from '@app/database/testing';
import { BadNetwork, TestRedis } from '@app/jobs/testing';
import { Redis } from 'ioredis';
import { RunningProcess } from './running-process';
import { newFolder, runCli } from './run-cli';

jest.setTimeout(60_000);

const server = testDatabases().find(({ engine }) => engine === 'mysql')!;
const redis = new TestRedis();
const missing = server.unavailable ?? redis.unavailable;
const describeServices = missing === undefined ? describe : describe.skip;

describeServices(`a worker of the services set-up${missing === undefined ? '' : ` (left out: ${missing})`}`, () => {
  const url = server.choice.driver === 'mysql' ? server.choice.url : '';
  const folder = newFolder();
  const keyFile = join(folder, 'audit-key.pem');
  const environment = {
    DATA_DIR: folder,
    AUDIT_KEY_FILE: keyFile,
    SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    DATABASE_URL: url,
    QUEUE_DRIVER: 'bullmq',
    REDIS_URL: redis.url,
    QUEUE_PREFIX: `e2e-${process.pid}`,
    PORT: '0',
  };
  const running: RunningProcess[] = [];

  function startWorker(changes: Record<string, string> = {}): RunningProcess {
    const worker = new RunningProcess('worker', { ...environment, ...changes });
    running.push(worker);
    return worker;
  }

  const portOf = (worker: RunningProcess): Promise<string> => worker.says(/健康检查端口 (\d+)/);
  const statusOf = async (port: string, path: string): Promise<number> =>
    (await fetch(`http://127.0.0.1:${port}${path}`)).status;

  beforeAll(() => {
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(keyFile, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
  });

  beforeEach(() => server.create());

  afterAll(async () => {
    const client = new Redis(redis.url);
    const keys = await client.keys(`${environment.QUEUE_PREFIX}:*`);
    if (keys.length > 0) await client.del(...keys);
    client.disconnect();
    rmSync(folder, { recursive: true });
  });

  afterEach(async () => {
    for (const worker of running.splice(0)) {
      worker.signal('SIGKILL');
      await worker.ended;
    }
    await server.drop();
  });

  test('refuses to start on a database that was not migrated, and says what to do', async () => {
    const worker = startWorker();
    expect(await worker.ended).toBe(1);
    expect(worker.said).toMatch(/请先运行 migrate 命令/);
  });

  test('runs beside another, tells that it is ready, and ends when asked to', async () => {
    expect(runCli('migrate', '--database', url)).toMatchObject({ code: 0, errors: [] });
    const workers = [startWorker(), startWorker()];
    const ports = await Promise.all(workers.map(portOf));
    for (const port of ports) {
      expect(await statusOf(port, '/healthz')).toBe(200);
      expect(await statusOf(port, '/readyz')).toBe(200);
      expect(await statusOf(port, '/other')).toBe(404);
    }
    for (const worker of workers) worker.signal('SIGTERM');
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual(['SIGTERM', 'SIGTERM']);
  });

  test('is alive but not ready while the database does not answer', async () => {
    runCli('migrate', '--database', url);
    const { hostname, port, pathname, username, password } = new URL(url);
    const network = new BadNetwork({ host: hostname, port: Number(port || 3306) });
    const login = password === '' ? username : `${username}:${password}`;
    const throughNetwork = `mysql://${login}@127.0.0.1:${await network.open()}${pathname}`;
    const health = await portOf(startWorker({ DATABASE_URL: throughNetwork }));
    expect(await statusOf(health, '/readyz')).toBe(200);
    network.close();
    expect([await statusOf(health, '/healthz'), await statusOf(health, '/readyz')]).toEqual([200, 503]);
  });

  test('starts without Redis: the database alone is the truth', async () => {
    runCli('migrate', '--database', url);
    const port = await portOf(startWorker({ REDIS_URL: 'redis://127.0.0.1:1' }));
    expect(await statusOf(port, '/readyz')).toBe(200);
  });

  test('does not start without the key of the audit log, and does not make one beside a shared database', async () => {
    runCli('migrate', '--database', url);
    const worker = startWorker({ AUDIT_KEY_FILE: join(folder, 'absent.pem') });
    expect(await worker.ended).toBe(1);
  });

  test('names every setting it cannot use, and no value', async () => {
    const worker = startWorker({ QUEUE_DRIVER: 'rabbitmq', DATABASE_URL: 'postgres://u:hunter2@db/x' });
    expect(await worker.ended).toBe(1);
    expect(worker.said).toMatch(/DATABASE_URL.*QUEUE_DRIVER/);
    expect(worker.said).not.toMatch(/hunter2/);
  });
});

describe('the migration command', () => {
  const database = testDatabases().find(({ engine }) => engine === 'sqlite')!;
  const url = database.choice.driver === 'sqlite' ? `sqlite:${database.choice.path}` : '';

  afterAll(() => database.drop());

  test('may be called again and again', () => {
    expect(runCli('migrate', '--database', url)).toMatchObject({ code: 0, errors: [] });
    expect(runCli('migrate', '--database', url)).toMatchObject({ code: 0, errors: [] });
  });
});
