import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationInvalid, parseDatabaseUrl, readConfig, withoutSecrets, YUNCHENG_OFFICE } from '.';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigurationInvalid) return error.problems.map((problem) => problem.variable);
    throw error;
  }
  return [];
}

describe('The configuration', () => {
  test('of an empty environment runs everything embedded under .data, durably, on this machine only', () => {
    expect(readConfig({})).toEqual({
      dataDirectory: '.data',
      database: { driver: 'sqlite', path: '.data/database.sqlite', durability: 'full' },
      queue: { driver: 'in-process', concurrency: 4 },
      files: { driver: 'folder', path: '.data/files' },
      audit: {
        origin: 'yuncheng.example/shuanggongshi',
        checkpointDirectory: '.data/audit/checkpoints',
        key: { path: '.data/audit/log-key.pem', mayCreate: true },
        database: { driver: 'sqlite', path: '.data/database.sqlite', durability: 'full' },
      },
      mail: {
        driver: 'folder',
        path: '.data/mail',
        from: { name: '双公示考核系统', address: 'no-reply@localhost' },
      },
      http: {
        port: 3000,
        host: '127.0.0.1',
        publicUrl: 'http://localhost:3000',
        trustedProxies: [],
        requestsPerMinute: 1200,
      },
      webhooks: { loopback: 'refused' },
      accounts: {
        idleMinutes: 30,
        sessionHours: 12,
        passwordPolicy: 'dengbao',
        hashMebibytes: 64,
        hashPasses: 3,
        oidc: null,
        demo: false,
      },
      office: {
        profile: YUNCHENG_OFFICE,
        key: { source: 'specimen', path: '.data/office/specimen-key.pem' },
        sealImage: null,
        timestamps: null,
        revoked: [],
      },
      secretKeys: { source: 'file', path: '.data/secret.keys', isMade: true },
      metrics: null,
      traces: null,
      spotChecks: { secondEyes: false },
      logLevel: 'info',
    });
  });

  test('takes the services from their variables', () => {
    const config = readConfig({
      DATA_DIR: '/var/lib/sgs',
      DATABASE_URL: 'mariadb://app:p%40ss@db:3307/sgs',
      QUEUE_DRIVER: 'bullmq',
      QUEUE_PREFIX: 'sgs',
      QUEUE_CONCURRENCY: '16',
      REDIS_URL: 'redis://redis:6379/1',
      PORT: '8080',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://sgs.example.gov.cn/',
      TRUST_PROXY: '10.0.0.7, fd00::7',
      REQUESTS_PER_MINUTE: '300',
      LOG_LEVEL: 'debug',
    });
    expect(config.database).toEqual({ driver: 'mysql', url: 'mysql://app:p%40ss@db:3307/sgs' });
    expect(config.queue).toEqual({ driver: 'bullmq', url: 'redis://redis:6379/1', prefix: 'sgs', concurrency: 16 });
    expect(config.http).toEqual({
      port: 8080,
      host: '0.0.0.0',
      publicUrl: 'https://sgs.example.gov.cn',
      trustedProxies: ['10.0.0.7', 'fd00::7'],
      requestsPerMinute: 300,
    });
    expect(config.files).toEqual({ driver: 'folder', path: '/var/lib/sgs/files' });
  });

  test('takes a server for the files from its variables, and shows it without its key', () => {
    const server = {
      FILES_DRIVER: 's3',
      S3_ENDPOINT: 'https://s3.example.gov.cn/',
      S3_BUCKET: 'sgs-files',
      S3_ACCESS_KEY_ID: 'sgs',
      S3_SECRET_ACCESS_KEY: 'hunter2',
    };
    const config = readConfig(server);
    expect(config.files).toEqual({
      driver: 's3',
      endpoint: 'https://s3.example.gov.cn',
      region: 'us-east-1',
      bucket: 'sgs-files',
      accessKeyId: 'sgs',
      secretAccessKey: 'hunter2',
    });
    expect(JSON.stringify(withoutSecrets(config))).not.toContain('hunter2');
    expect(problemsOf({ FILES_DRIVER: 's3' })).toEqual(Object.keys(server).slice(1));
    expect(problemsOf({ S3_ENDPOINT: 'https://s3.example.gov.cn/sgs', S3_BUCKET: '../sgs' })).toEqual([
      'S3_ENDPOINT',
      'S3_BUCKET',
    ]);
  });

  test('measures where a port is given, for this machine unless said', () => {
    expect(readConfig({ METRICS_PORT: '9464' }).metrics).toEqual({ port: 9464, host: '127.0.0.1' });
    expect(problemsOf({ METRICS_PORT: '70000' })).toEqual(['METRICS_PORT']);
  });

  test('traces where an endpoint is given, by the variables of OpenTelemetry', () => {
    const traces = (more: Record<string, string> = {}) =>
      readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', ...more }).traces;
    expect(traces()).toEqual({ url: 'http://collector:4318/v1/traces', service: 'shuanggongshi', ratio: 1 });
    expect(traces({ OTEL_SERVICE_NAME: 'sgs-api', OTEL_TRACES_SAMPLER_ARG: '0.1' })).toMatchObject({
      service: 'sgs-api',
      ratio: 0.1,
    });
    const wrong = {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://user:hunter2@collector',
      OTEL_SERVICE_NAME: 'a b',
      OTEL_TRACES_SAMPLER_ARG: '2',
    };
    expect(problemsOf(wrong)).toEqual(Object.keys(wrong));
  });

  test('sets the pace of single queues', () => {
    expect(readConfig({ QUEUE_PACES: 'intake=2, notifications=4@60/60s' }).queue).toEqual({
      driver: 'in-process',
      concurrency: 4,
      paces: { intake: { concurrency: 2 }, notifications: { concurrency: 4, rate: { most: 60, seconds: 60 } } },
    });
  });

  test.each([
    'intake',
    'intake=0',
    'intake=257',
    'intake=2,intake=3',
    'scoring=2',
    'audit=2',
    'intake=2@0/1s',
    'intake=2@1/0s',
    'intake=2;documents=1',
    '__proto__=2',
  ])('does not take %s for a pace', (text) => {
    expect(problemsOf({ QUEUE_PACES: text })).toEqual(['QUEUE_PACES']);
  });

  test('asks for a second pair of eyes only where the office wants it', () => {
    expect(readConfig({}).spotChecks).toEqual({ secondEyes: false });
    expect(readConfig({ SECOND_EYES: 'yes' }).spotChecks).toEqual({ secondEyes: true });
    expect(problemsOf({ SECOND_EYES: 'maybe' })).toEqual(['SECOND_EYES']);
  });

  test('takes the audit log’s name, key, folder and account, and makes no key for a server', () => {
    const server = { DATABASE_URL: 'mysql://app:x@db/sgs' };
    expect(readConfig(server).audit).toMatchObject({
      key: { mayCreate: false },
      database: { url: server.DATABASE_URL },
    });
    const audit = {
      AUDIT_ORIGIN: '运城市/双公示',
      AUDIT_CHECKPOINT_DIR: '/mnt/other/checkpoints',
      AUDIT_KEY_FILE: '/run/secrets/log-key.pem',
      AUDIT_DATABASE_URL: 'mysql://audit:secret@db/sgs',
    };
    const config = readConfig({ ...server, ...audit });
    expect(config.audit).toEqual({
      origin: audit.AUDIT_ORIGIN,
      checkpointDirectory: audit.AUDIT_CHECKPOINT_DIR,
      key: { path: audit.AUDIT_KEY_FILE, mayCreate: false },
      database: { driver: 'mysql', url: audit.AUDIT_DATABASE_URL },
    });
    expect(JSON.stringify(withoutSecrets(config))).not.toContain('secret@');
    expect(problemsOf({ AUDIT_ORIGIN: 'a b', AUDIT_DATABASE_URL: 'sqlite:other' })).toEqual([
      'AUDIT_ORIGIN',
      'AUDIT_DATABASE_URL',
    ]);
  });

  test('cannot be changed after it was read', () => {
    const config = readConfig({});
    expect([config, config.database, config.queue, config.files, config.http].every(Object.isFrozen)).toBe(true);
  });

  test('lists every problem at once by the name of its variable', () => {
    const environment = {
      DATABASE_URL: 'postgres://db/sgs',
      QUEUE_DRIVER: 'rabbitmq',
      FILES_DRIVER: 'ftp',
      PORT: '80a',
      QUEUE_CONCURRENCY: '0',
      LOG_LEVEL: 'loud',
    };
    expect([...problemsOf(environment)].sort()).toEqual(Object.keys(environment).sort());
  });

  test.each(['DATABASE_URL', 'QUEUE_DRIVER', 'QUEUE_PREFIX', 'REDIS_URL', 'FILES_DRIVER', 'PORT', 'LOG_LEVEL'])(
    'never shows the wrong value of %s',
    (variable) => {
      const value = 'Hunter2!';
      expect.assertions(2);
      try {
        readConfig({ [variable]: value });
      } catch (error) {
        const shown = error as ConfigurationInvalid;
        expect(shown.problems.map((problem) => problem.variable)).toEqual([variable]);
        expect(`${shown.message} ${JSON.stringify(shown)} ${shown.stack}`).not.toContain(value);
      }
    },
  );

  test.each([
    ['http://sgs.example.gov.cn', 'PUBLIC_URL'],
    ['https://sgs.example.gov.cn/app', 'PUBLIC_URL'],
    ['https://user@sgs.example.gov.cn', 'PUBLIC_URL'],
    ['ftp://sgs.example.gov.cn', 'PUBLIC_URL'],
    ['true', 'TRUST_PROXY'],
    ['10.0.0.0/8', 'TRUST_PROXY'],
    ['loopback', 'TRUST_PROXY'],
  ])('does not take %s for %s', (value, variable) => {
    expect(problemsOf({ [variable]: value })).toEqual([variable]);
  });

  test('takes plain HTTP for this machine alone', () => {
    expect(readConfig({ PUBLIC_URL: 'http://127.0.0.1:3000' }).http.publicUrl).toBe('http://127.0.0.1:3000');
  });

  test('never lets webhooks reach this machine in production', () => {
    expect(problemsOf({ WEBHOOK_LOOPBACK: 'allowed', NODE_ENV: 'production' })).toEqual(['WEBHOOK_LOOPBACK']);
    expect(readConfig({ WEBHOOK_LOOPBACK: 'allowed' }).webhooks).toEqual({ loopback: 'allowed' });
  });

  test('needs the address of Redis only for BullMQ', () => {
    expect(problemsOf({ QUEUE_DRIVER: 'in-process' })).toEqual([]);
    expect(problemsOf({ QUEUE_DRIVER: 'bullmq' })).toEqual(['REDIS_URL']);
  });

  test('takes any variable from the file that its twin names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'settings-'));
    const file = join(folder, 'database_url');
    writeFileSync(file, 'mysql://app:secret@db/sgs\n');
    expect(readConfig({ DATABASE_URL_FILE: file }).database).toEqual({
      driver: 'mysql',
      url: 'mysql://app:secret@db/sgs',
    });
    rmSync(folder, { recursive: true });
  });

  test('tells a file that cannot be read once, and does not choose between a variable and its file', () => {
    expect(problemsOf({ REDIS_URL_FILE: '/nowhere/redis_url' })).toEqual(['REDIS_URL_FILE']);
    expect(problemsOf({ PORT: '80', PORT_FILE: '/nowhere/port' })).toEqual(['PORT_FILE']);
  });

  test('takes an empty variable as one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '  ' })).toEqual(readConfig({}));
  });

  test('shows addresses without their passwords', () => {
    const shown = withoutSecrets(
      readConfig({
        DATABASE_URL: 'mysql://app:hunter2@db/sgs',
        QUEUE_DRIVER: 'bullmq',
        REDIS_URL: 'redis://:hunter2@redis:6379',
      }),
    );
    expect(shown.database).toEqual({ driver: 'mysql', url: 'mysql://app:***@db/sgs' });
    expect(JSON.stringify(shown)).not.toContain('hunter2');
  });
});

describe('The address of a database', () => {
  test.each([
    ['sqlite:data/month.sqlite', { driver: 'sqlite', path: 'data/month.sqlite', durability: 'full' }],
    ['sqlite:/srv/a.sqlite?durability=scratch', { driver: 'sqlite', path: '/srv/a.sqlite', durability: 'scratch' }],
    ['sqlite::memory:', { driver: 'sqlite', path: ':memory:', durability: 'full' }],
    ['mysql://root@127.0.0.1:3306/test', { driver: 'mysql', url: 'mysql://root@127.0.0.1:3306/test' }],
    ['mariadb://root@localhost/test', { driver: 'mysql', url: 'mysql://root@localhost/test' }],
  ])('%s is understood', (text, choice) => {
    expect(parseDatabaseUrl(text)).toEqual(choice);
  });

  test.each([
    ['an unknown driver', 'oracle://db/x'],
    ['no driver at all', '/srv/a.sqlite'],
    ['no file', 'sqlite:'],
    ['an unknown durability', 'sqlite:a?durability=some'],
    ['no database', 'mysql://root@127.0.0.1/'],
    ['no host', 'mysql:///test'],
    ['a port that is none', 'mysql://h:99999/test'],
  ])('with %s is refused without being repeated', (_, text) => {
    expect(() => parseDatabaseUrl(text)).toThrow(
      expect.objectContaining({ code: 'database-url-invalid', message: '' }),
    );
  });
});
