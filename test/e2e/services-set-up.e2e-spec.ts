import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createDataSource } from '@app/database';
import { testDatabases } from '@app/database/testing';
import { Account, Session } from '@app/features/accounts';
import { Notification, NotificationSetting } from '@app/features/notifications';
import { ENTITIES } from '@app/features/persistence';
import { platformCsv } from '@app/features/records/testing';
import { S3Server } from '@app/files/testing';
import { JobRow } from '@app/jobs';
import { TestRedis } from '@app/jobs/testing';
import { newId } from '@app/kernel';
import { MailServer } from '@app/mail/testing';
import { Collector } from '@app/tracing/testing';
import type { DataSource } from 'typeorm';
import { readComposeFile } from '../deploy/compose-file';
import { canMakeSecrets, makeSecrets } from '../deploy/make-secrets';
import { newFolder, runCli } from './run-cli';
import { RunningProcess } from './running-process';
import { freePort } from '../support/free-port';

jest.setTimeout(120_000);

const database = testDatabases().find(({ engine }) => engine === 'mysql')!;
const redis = new TestRedis();
const missing = database.unavailable ?? redis.unavailable ?? (canMakeSecrets ? undefined : 'no openssl here');
const describeServices = missing === undefined ? describe : describe.skip;
const MONTH = '2021-08';
const PERSON = { name: '李审核', address: 'li.shenhe@example.cn' };

interface Import {
  readonly id: string;
  readonly fileId: string;
  readonly state: string;
}

/** The processes of docker-compose.yml with its settings, on servers of this machine in the place of its services. */
describeServices(`The services of docker-compose.yml${missing === undefined ? '' : ` (left out: ${missing})`}`, () => {
  const folder = newFolder();
  const collector = new Collector();
  const running: RunningProcess[] = [];
  const person = { id: newId(new Date()), token: randomBytes(32).toString('base64url'), csrfToken: 'page-token' };
  let files: S3Server;
  let mail: MailServer;
  let dataSource: DataSource;
  let local: Record<string, string>;
  let origin: string;

  function start(service: 'api-1' | 'worker-1', app: 'api' | 'worker', ports: Record<string, string>): RunningProcess {
    const given = { ...readComposeFile().services[service]?.environment, ...local, ...ports };
    const settings = Object.entries(given).map(([name, value]) => [name, inPlace(value)]);
    const process = new RunningProcess(app, Object.fromEntries(settings));
    running.push(process);
    return process;
  }

  const inPlace = (value: string): string =>
    value
      .replace('/run/secrets', join(folder, 'secrets'))
      .replace('/var/lib/shuanggongshi', folder)
      .replace(/\$\{\w+:-(.*)\}/, '$1');

  async function startWorker(): Promise<{ worker: RunningProcess; metrics: string }> {
    const METRICS_PORT = String(await freePort());
    const worker = start('worker-1', 'worker', { PORT: '0', METRICS_PORT });
    await worker.says(/健康检查端口 (\d+)/);
    return { worker, metrics: `http://127.0.0.1:${METRICS_PORT}/metrics` };
  }

  async function send(path: string, body?: object | FormData): Promise<Response> {
    const isForm = body instanceof FormData;
    return fetch(`${origin}/api/v1/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        cookie: `session=${person.token}`,
        origin,
        'x-csrf-token': person.csrfToken,
        'idempotency-key': randomBytes(16).toString('hex'),
        ...(isForm || body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
  }

  async function upload(rows: number): Promise<Import> {
    const form = new FormData();
    form.set('kind', 'permit');
    const text = platformCsv(
      'permit',
      Array.from({ length: rows }, () => ({})),
    );
    form.set('file', new Blob([text]), '许可.csv');
    return (await (await send(`months/${MONTH}/imports`, form)).json()) as Import;
  }

  const importState = async (id: string): Promise<string> =>
    ((await (await send(`months/${MONTH}/imports/${id}`)).json()) as Import).state;
  const jobsNamed = (name: string) => dataSource.manager.find(JobRow, { where: { name }, order: { id: 'ASC' } });

  beforeAll(async () => {
    await database.create();
    const url = database.choice.driver === 'mysql' ? database.choice.url : '';
    expect(runCli('migrate', '--database', url)).toMatchObject({ code: 0, errors: [] });
    [files, mail] = await Promise.all([S3Server.start(), MailServer.start()]);
    if (files.choice.driver !== 's3') throw new TypeError('not a server');
    redis.newPrefix();
    const secrets = makeSecrets(folder);
    const { endpoint, bucket, accessKeyId, secretAccessKey } = files.choice;
    const own = {
      ...{ database_url: url, redis_url: redis.url, smtp_url: mail.url() },
      ...{ s3_access_key: accessKeyId, s3_secret_key: secretAccessKey },
    };
    for (const [name, value] of Object.entries(own)) writeFileSync(join(secrets, name), value);
    for (const name of ['audit_key', 'office_key']) {
      const suffix = name === 'audit_key' ? '.pem' : '.p12';
      // An engine mounts a secret under its name, whatever its file is called.
      writeFileSync(join(secrets, name), readFileSync(join(secrets, `${name}${suffix}`)), { mode: 0o600 });
    }
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    local = {
      ...{ HOST: '127.0.0.1', PUBLIC_URL: origin, QUEUE_PREFIX: redis.prefix, METRICS_HOST: '127.0.0.1' },
      ...{ S3_ENDPOINT: endpoint, S3_BUCKET: bucket, OTEL_EXPORTER_OTLP_ENDPOINT: await collector.open() },
    };
    dataSource = await createDataSource(database.choice, { entities: ENTITIES, migrations: [] }).initialize();
    const api = start('api-1', 'api', { PORT: String(port), METRICS_PORT: String(await freePort()) });
    await answers(`${origin}/readyz`, api);
    await signIn(dataSource, person);
  });

  afterAll(async () => {
    for (const process of running) process.signal('SIGKILL');
    await Promise.all(running.map(({ ended }) => ended));
    await dataSource.destroy();
    await Promise.all([files.stop(), mail.stop(), redis.flush(), database.drop()]);
    collector.close();
    rmSync(folder, { recursive: true });
  });

  test('take a file over HTTP, keep it by S3, and read it in another process, which tells how fast', async () => {
    const planned = await send('months', { month: MONTH });
    expect([planned.status, await planned.clone().text()]).toEqual([201, expect.any(String)]);
    const { worker, metrics } = await startWorker();
    const { id, fileId, state } = await upload(2);
    expect(state).toBe('reading');
    while ((await importState(id)) === 'reading') await pause(50);
    expect(await importState(id)).toBe('read');
    expect(await files.count()).toBeGreaterThan(0);
    expect((await (await send(`files/${fileId}`)).text()).length).toBeGreaterThan(100);
    const told = await (await fetch(metrics)).text();
    expect(told).toMatch(/sgs_import_rows_total\{role="permit"\} [1-9]/);
    worker.signal('SIGTERM');
    expect(await worker.ended).toBe('SIGTERM');
  });

  test('finish what is running when they are told to end, and take nothing new', async () => {
    const { worker } = await startWorker();
    const { id } = await upload(3_000);
    const job = async () => (await jobsNamed('read-platform-import')).at(-1)!;
    while ((await job()).state === 'ready') await pause(2);
    expect((await job()).state).toBe('running');
    worker.signal('SIGTERM');
    const later = await upload(1);
    expect(await worker.ended).toBe('SIGTERM');
    expect(await importState(id)).toBe('read');
    expect((await jobsNamed('read-platform-import')).slice(-2)).toMatchObject([
      { state: 'done', attempts: 1 },
      { state: 'ready', attempts: 0 },
    ]);
    expect(await importState(later.id)).toBe('reading');
  });

  test('send mail by SMTP', async () => {
    const id = newId(new Date());
    await addMail(dataSource, { id, accountId: person.id });
    const { worker } = await startWorker();
    while (mail.arrived.length === 0) await pause(20);
    expect(mail.arrived[0]!.toString('latin1')).toContain(PERSON.address);
    worker.signal('SIGTERM');
    await worker.ended;
    expect(await dataSource.manager.findOneByOrFail(Notification, { id })).toMatchObject({ mail: 'sent' });
  });

  test('tell of a request and of the job it asked for in one trace', async () => {
    running[0]!.signal('SIGTERM');
    expect(await running[0]!.ended).toBe('SIGTERM');
    const { spans } = collector;
    const job = spans.find(({ name }) => name === 'job read-platform-import')!;
    const ofTrace = spans.filter(({ traceId }) => traceId === job.traceId);
    expect(ofTrace.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['POST /api/v1/months/:month/imports', 'transaction', 'job read-platform-import']),
    );
    expect(ofTrace.find(({ spanId }) => spanId === job.parentSpanId)?.name).toBe('transaction');
    const plan = spans.find(({ name }) => name === 'act month start')!;
    const request = spans.find(({ name, traceId }) => name === 'POST /api/v1/months' && traceId === plan.traceId);
    expect(request).toBeDefined();
  });

  test('log an object a line with the request’s id, and nothing about people in logs and traces', async () => {
    const lines = running.flatMap(({ said }) => said.split('\n')).filter((line) => line !== '');
    const logged = lines.map((line) => JSON.parse(line) as { message: { message?: string; requestId?: string } });
    const answered = logged.filter(({ message }) => message.message === 'answered');
    expect(answered.length).toBeGreaterThan(3);
    for (const { message } of answered) expect(message.requestId).toMatch(/^[0-9A-Z]{26}$/);
    const all = `${lines.join('\n')}${JSON.stringify(collector.spans)}`;
    for (const secret of [PERSON.name, PERSON.address, person.token, person.csrfToken, '许可.csv'])
      expect(all).not.toContain(secret);
  });
});

/** An account with an open session, as a sign-in leaves them. */
async function signIn(
  { manager }: DataSource,
  { id, token, csrfToken }: { readonly id: string; readonly token: string; readonly csrfToken: string },
): Promise<void> {
  const now = new Date();
  await manager.insert(Account, {
    ...{ id, signInName: 'shenhe', displayName: PERSON.name, roles: ['reviewer'], unitCode: null, state: 'active' },
    ...{ version: 1, passwordHash: null, passwordChangedAt: now, isDemo: false, createdAt: now, lastSignInAt: now },
    ...{ totpSecret: null, totpPending: null, totpLastStep: null },
  });
  await manager.insert(Session, {
    ...{ id: newId(now), accountId: id, csrfToken, client: 'test', secondFactor: 'none', failedProofs: 0 },
    ...{ tokenDigest: createHash('sha256').update(token, 'utf8').digest('hex') },
    ...{ createdAt: now, lastSeenAt: now, provedAt: now, endedAt: null, endReason: null },
  });
}

/** A notification that waits to be mailed, with its job. */
async function addMail(
  { manager }: DataSource,
  { id, accountId }: { readonly id: string; readonly accountId: string },
): Promise<void> {
  const at = new Date();
  const about = { process: null, recordId: null, month: MONTH, unitCode: null, due: null, dedupeKey: id };
  const kind = 'scoring-held';
  await manager.insert(NotificationSetting, {
    ...{ accountId, address: PERSON.address, kinds: [kind], digest: 'none', version: 1 },
  });
  await manager.insert(Notification, {
    ...{ id, accountId, kind, title: '暂不能评分', body: '请查看。', createdAt: at, readAt: null },
    ...{ mail: 'waiting', mailedAt: null, ...about },
  });
  const flow = { id, flowId: id, parentId: null, name: 'send-mail', queue: 'notifications' } as const;
  const noLease = { rungAt: null, leaseOwner: null, leaseUntil: null, traceparent: null };
  const none = { pendingChildren: 0, attempts: 0, fence: 0, progressDone: 0, progressTotal: 0 };
  await manager.insert(JobRow, {
    ...{ ...flow, ...noLease, ...none, payload: { notificationId: id }, state: 'ready', maxAttempts: 3 },
    ...{ notBefore: at, createdAt: at, result: null, lastError: null, finishedAt: null },
  });
}

/** Waits until the process is well. Rejects when it ends before. */
async function answers(url: string, api: RunningProcess): Promise<void> {
  const isOver = api.ended.then(() => true);
  while (!(await isWell(url))) {
    if (await Promise.race([isOver, pause(50, false)])) throw new Error(`The process ended: ${api.said}`);
  }
}

const isWell = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
