import { ConfigurationInvalid, parseDatabaseUrl, readConfig, withoutSecrets } from '.';

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
      http: { port: 3000, host: '127.0.0.1' },
      accounts: {
        idleMinutes: 30,
        sessionHours: 12,
        passwordPolicy: 'dengbao',
        hashMebibytes: 64,
        hashPasses: 3,
        oidc: null,
        demo: false,
      },
      secretKeys: { source: 'file', path: '.data/secret.keys', isMade: true },
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
      LOG_LEVEL: 'debug',
    });
    expect(config.database).toEqual({ driver: 'mysql', url: 'mysql://app:p%40ss@db:3307/sgs' });
    expect(config.queue).toEqual({ driver: 'bullmq', url: 'redis://redis:6379/1', prefix: 'sgs', concurrency: 16 });
    expect(config.http).toEqual({ port: 8080, host: '0.0.0.0' });
    expect(config.files.path).toBe('/var/lib/sgs/files');
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

  test('needs the address of Redis only for BullMQ', () => {
    expect(problemsOf({ QUEUE_DRIVER: 'in-process' })).toEqual([]);
    expect(problemsOf({ QUEUE_DRIVER: 'bullmq' })).toEqual(['REDIS_URL']);
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
