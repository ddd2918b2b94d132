import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@app/config';
import { openPkcs12 } from '@app/signing';
import { type ComposeService, readComposeFile, ROOT } from './compose-file';
import { canMakeSecrets, makeSecrets } from './make-secrets';

const compose = readComposeFile();
const services = Object.entries(compose.services);
const lasting = services.filter(([, { restart }]) => restart !== 'no');
const ofApp = services.filter(([, { image }]) => image?.startsWith('shuanggongshi:'));

const testOfScript = canMakeSecrets ? test : test.skip;

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The secrets, made when first asked for: the office's key takes a second. */
function madeSecrets(): string {
  return existsSync(join(folder, 'secrets')) ? join(folder, 'secrets') : makeSecrets(folder);
}

const networksOf = ({ networks = [] }: ComposeService): string[] =>
  'length' in networks ? [...(networks as readonly string[])] : Object.keys(networks);
const sourceOf = (mount: string): string => mount.slice(0, mount.indexOf(':'));

describe('The services set-up', () => {
  test('has database, queue, store of files, mail, migration, two of each process, and a proxy', () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      ['api-1', 'api-2', 'database', 'mail', 'migrate', 'objects', 'proxy', 'redis', 'worker-1', 'worker-2'].sort(),
    );
  });

  test.each(services)('%s refers only to what the file defines', (_, service) => {
    const mounts = (service.volumes ?? []).map(sourceOf);
    const volumes = mounts.filter((source) => !source.startsWith('.'));
    expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(volumes));
    expect(Object.keys(compose.networks)).toEqual(expect.arrayContaining(networksOf(service)));
    expect(Object.keys(compose.secrets)).toEqual(expect.arrayContaining([...(service.secrets ?? [])]));
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(service.depends_on ?? {})));
    expect(mounts.filter((source) => source.startsWith('.') && !existsSync(join(ROOT, source)))).toEqual([]);
  });

  test.each(services)('%s has no more rights than it needs', (_, service) => {
    expect(service.user).toMatch(/^(?!root$)[a-z]+$/);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect([service.privileged, service.network_mode]).toEqual([undefined, undefined]);
  });

  test.each(services)('%s runs an image of an exact version', (_, { image }) => {
    expect(image).toMatch(/:v?\d+\.\d+\.\d+(-[a-z]+)?$/);
  });

  test.each(lasting)('%s says whether it is well, and is started again', (_, service) => {
    expect(service.healthcheck?.test?.[0]).toMatch(/^CMD(-SHELL)?$/);
    expect(service.restart).toBe('unless-stopped');
  });

  test.each(services)('%s waits for a service in the way that one can satisfy', (_, { depends_on = {} }) => {
    for (const [name, { condition }] of Object.entries(depends_on)) {
      const isLasting = lasting.some(([other]) => other === name);
      expect(condition).toBe(isLasting ? 'service_healthy' : 'service_completed_successfully');
    }
  });

  test('lets nobody in but through the proxy', () => {
    expect(services.filter(([, { ports = [] }]) => ports.length > 0).map(([name]) => name)).toEqual(['proxy']);
    const within = (network: string) =>
      services.filter(([, service]) => networksOf(service).includes(network)).map(([name]) => name);
    expect(within('outside')).toEqual(['proxy']);
    // What is sent out is sent by jobs.
    expect(within('egress')).toEqual(['worker-1', 'worker-2']);
  });
});

describe('Its secrets', () => {
  test('lie in files that are not kept with the code', () => {
    const files = Object.values(compose.secrets).map(({ file }) => file ?? '');
    expect(files.every((file) => file.startsWith('deploy/secrets/'))).toBe(true);
    expect(readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n')).toContain('deploy/secrets/');
  });

  test.each(services)('are not in the environment of %s', (_, { environment = {}, secrets = [] }) => {
    const named = Object.entries(environment).filter(([name]) =>
      /PASSWORD|SECRET|KEY|DATABASE_URL|REDIS_URL|SMTP_URL/.test(name),
    );
    expect(named.filter(([name]) => !name.endsWith('_FILE'))).toEqual([]);
    for (const [, path] of named) expect(secrets).toContain(path.replace('/run/secrets/', ''));
  });

  test('of the store are read by its start, from files that it is given', () => {
    const read = readFileSync(join(ROOT, 'deploy/objects.sh'), 'utf8').match(/(?<=\/run\/secrets\/)\w+/g);
    expect(read).toEqual(compose.services['objects']?.secrets);
  });

  testOfScript('are all made by the script, once', () => {
    const contents = (): (readonly [string, string])[] => {
      const made = makeSecrets(folder);
      return readdirSync(made).map((name) => [name, readFileSync(join(made, name), 'utf8')]);
    };
    const first = contents();
    expect(contents()).toEqual(first);
    const needed = Object.values(compose.secrets).map(({ file = '' }) => file.replace('deploy/secrets/', ''));
    expect(first.map(([name]) => name).sort()).toEqual(needed.sort());
  });

  testOfScript('hold a key for documents that the product can open', async () => {
    const secrets = madeSecrets();
    const passphrase = readFileSync(join(secrets, 'office_passphrase'), 'utf8').trim();
    const key = await openPkcs12(readFileSync(join(secrets, 'office_key.p12')), passphrase);
    expect(key.algorithm).toBe('rsa-sha256');
  });
});

describe('The processes of the product in it', () => {
  testOfScript.each(ofApp)('%s is given settings it understands', (_, { environment = {} }) => {
    const secrets = madeSecrets();
    const settings = Object.entries(environment).map(([name, value]) => [
      name,
      value.replace('/run/secrets', secrets).replace(/\$\{\w+:-(.*)\}/, '$1'),
    ]);
    const { database, queue, files, metrics } = readConfig(Object.fromEntries(settings));
    expect([database.driver, queue.driver, files.driver, metrics?.port]).toEqual(['mysql', 'bullmq', 's3', 9464]);
  });

  test('run without root, from a build that leaves the tools behind', () => {
    const stages = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').split(/^FROM /m);
    const last = stages.at(-1) ?? '';
    expect(stages.length).toBeGreaterThan(2);
    expect(last).toMatch(/^USER node$/m);
    expect(last).not.toMatch(/npm (ci|install)/);
    expect(readFileSync(join(ROOT, 'Dockerfile'), 'utf8')).not.toMatch(/:latest/);
  });

  test('ask their database for durable commits and Redis to refuse rather than forget', () => {
    const database = readFileSync(join(ROOT, 'deploy/mariadb.cnf'), 'utf8');
    for (const line of ['innodb-flush-log-at-trx-commit = 1', 'sync-binlog = 1', 'local-infile = 1']) {
      expect(database.split('\n')).toContain(line);
    }
    const redis = readFileSync(join(ROOT, 'deploy/redis.conf'), 'utf8').split('\n');
    expect(redis).toEqual(expect.arrayContaining(['appendonly yes', 'maxmemory-policy noeviction']));
  });
});
