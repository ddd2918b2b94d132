import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@app/config';
import { createDataSource, runMigrations } from '@app/database';
import { testDatabases } from '@app/database/testing';
import { auditGrants } from '@app/features/audit-trail';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { S3Server } from '@app/files/testing';
import { SystemClock } from '@app/kernel';
import { MailServer } from '@app/mail/testing';
import type { DataSource } from 'typeorm';
import { examineDeployment, type Finding } from '.';
import { validityFinding } from './certificate-validity';
import { checkFiles } from './check-files';
import { checkMail } from './check-mail';
import { checkQueue } from './check-queue';

const clock = new SystemClock();
const from = { name: '系统', address: 'sgs@example.cn' };
const levels = (findings: readonly Finding[], about: string) =>
  findings.filter((finding) => finding.about === about).map(({ level }) => level);

for (const database of testDatabases()) {
  const describeIt = database.unavailable === undefined ? describe : describe.skip;
  describeIt(`The examination of an installation on ${database.engine}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
    const { choice } = database;
    const url = choice.driver === 'sqlite' ? `sqlite:${choice.path}` : choice.url;
    const environment = {
      DATA_DIR: folder,
      DATABASE_URL: url,
      AUDIT_KEY_FILE: join(folder, 'log-key.pem'),
      SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    };
    const examine = (more: Record<string, string> = {}) =>
      examineDeployment(readConfig({ ...environment, ...more }), clock);

    async function inDatabase(work: (dataSource: DataSource) => Promise<unknown>): Promise<void> {
      const dataSource = await createDataSource(choice, { entities: ENTITIES, migrations: MIGRATIONS }).initialize();
      await work(dataSource).finally(() => dataSource.destroy());
    }

    beforeAll(async () => {
      await database.create();
      const { privateKey } = generateKeyPairSync('ed25519');
      writeFileSync(environment.AUDIT_KEY_FILE, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
    });
    afterAll(async () => {
      await database.drop();
      rmSync(folder, { recursive: true });
    });

    test('asks for the migration first', async () => {
      const found = (await examine()).find(({ about, level }) => about === '数据库' && level === 'failing');
      expect(found?.next).toContain('npm run migrate');
    });

    test('finds nothing failing once it has run, and says what to do of all that is not well', async () => {
      await inDatabase(runMigrations);
      const findings = await examine();
      expect(findings.filter(({ level }) => level === 'failing')).toEqual([]);
      for (const { level, next } of findings) expect(next === undefined).toBe(level === 'well');
      for (const about of ['数据库', '审计日志', '后台任务']) expect(levels(findings, about)).toEqual(['well']);
      expect(levels(findings, '密钥')).toEqual(['well', 'well']);
    });

    test('sees a missing key, and goes on', async () => {
      const findings = await examine({ AUDIT_KEY_FILE: join(folder, 'absent.pem') });
      expect(levels(findings, '密钥')).toEqual(['well', 'failing']);
      expect(levels(findings, '数据库')).toEqual(['well']);
    });

    if (choice.driver === 'mysql') {
      test('is content with an account that can only add to the audit log', async () => {
        const name = `doctor_${randomBytes(6).toString('hex')}`;
        const account = new URL(choice.url);
        [account.username, account.password] = [name, 'once'];
        await inDatabase(async (dataSource) => {
          const tables: { name: string }[] = await dataSource.query(
            'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
          );
          await dataSource.query(`CREATE USER '${name}'@'%' IDENTIFIED BY 'once'`);
          await dataSource.query(`CREATE USER '${name}s'@'%' IDENTIFIED BY 'once'`);
          const grants = auditGrants({
            database: account.pathname.slice(1),
            tables: tables.map((table) => table.name),
            application: `'${name}'@'%'`,
            sequencer: `'${name}s'@'%'`,
          });
          for (const sql of grants) await dataSource.query(sql);
        });
        const limited = await examine({ DATABASE_URL: account.toString() });
        const owner = await examine();
        await inDatabase((dataSource) => dataSource.query(`DROP USER '${name}'@'%', '${name}s'@'%'`));
        expect(levels(limited, '审计日志权限')).toEqual(['well']);
        expect(levels(owner, '审计日志权限')).toEqual(['well', 'attention']);
        expect(levels(owner, '时钟')).toEqual(['well']);
      });
    }

    test('sees that somebody has taken a trigger of the audit log away', async () => {
      await inDatabase(async (dataSource) => {
        const sql =
          choice.driver === 'mysql'
            ? 'SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE() AND event_object_table = ?'
            : "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?";
        const triggers: { name: string }[] = await dataSource.query(sql, ['audit_leaf']);
        for (const { name } of triggers) await dataSource.query(`DROP TRIGGER ${name}`);
      });
      expect(levels(await examine(), '审计日志权限')[0]).toBe('failing');
    });

    test('says of a database that is not there how to find it', async () => {
      const absent = choice.driver === 'mysql' ? 'mysql://u:p@127.0.0.1:1/x' : `sqlite:${join(folder, 'no/such/x')}`;
      const findings = await examine({ DATABASE_URL: absent });
      expect(levels(findings, '数据库')).toEqual(['failing']);
      expect(JSON.stringify(findings)).not.toContain('u:p');
    });
  });
}

describe('The examination of Redis', () => {
  /** Answers as a server with this policy would. */
  async function redisWith(info: string): Promise<{ readonly url: string; readonly server: Server }> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        for (const command of bytes
          .toString()
          .split(/^\*\d+\r\n/m)
          .slice(1)) {
          const isInfo = /\binfo\b/i.test(command) && !/setinfo/i.test(command);
          socket.write(isInfo ? `$${info.length}\r\n${info}\r\n` : '+OK\r\n');
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `redis://127.0.0.1:${(server.address() as { port: number }).port}`, server };
  }

  test.each([
    ['maxmemory_policy:noeviction\r\naof_enabled:1\r\n', ['well', 'well']],
    ['maxmemory_policy:allkeys-lru\r\naof_enabled:0\r\n', ['failing', 'attention']],
  ])('knows from %j what it will forget', async (info, expected) => {
    const { url, server } = await redisWith(info);
    const findings = await checkQueue({ driver: 'bullmq', url, prefix: 'x', concurrency: 1 });
    server.close();
    expect(findings.map(({ level }) => level)).toEqual(expected);
  });

  test('knows that nothing is lost where it is away', async () => {
    const [finding] = await checkQueue({ driver: 'bullmq', url: 'redis://127.0.0.1:1', prefix: 'x', concurrency: 1 });
    expect(finding).toMatchObject({ level: 'attention', says: expect.stringContaining('不会丢失') });
  });
});

describe('The examination of what stands around', () => {
  test('signs in at the mail server and sends nothing', async () => {
    const server = await MailServer.start();
    const mail = { driver: 'smtp', url: server.url(), from } as const;
    expect((await checkMail(mail)).map(({ level }) => level)).toEqual(['well']);
    expect(server.arrived).toEqual([]);
    await server.stop();
    expect((await checkMail(mail)).map(({ level }) => level)).toEqual(['failing']);
    expect((await checkMail({ driver: 'folder', path: '/x', from })).map(({ level }) => level)).toEqual(['attention']);
  });

  test('asks the store of files, and stores nothing', async () => {
    const server = await S3Server.start();
    const { choice } = server;
    expect((await checkFiles(choice)).map(({ level }) => level)).toEqual(['well']);
    expect(await server.count()).toBe(0);
    await server.stop();
    expect((await checkFiles(choice)).map(({ level }) => level)).toEqual(['failing']);
  });

  test.each([
    ['Nov 26 07:00:00 2027 GMT', 'well'],
    ['Dec 20 07:00:00 2026 GMT', 'attention'],
    ['Nov 25 07:00:00 2026 GMT', 'failing'],
    ['not a date', 'failing'],
  ])('takes a certificate until %s for %s', (validTo, level) => {
    const now = new Date('2026-11-26T08:00:00Z');
    expect(validityFinding('签章', validTo, now).level).toBe(level);
  });
});
