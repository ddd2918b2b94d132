import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { TestRedis } from '@app/jobs/testing';
import { Queue } from 'bullmq';
import { draftBulletin } from '../e2e/two-months/issue-bulletin';
import { runCliWith } from '../e2e/run-cli';
import { RunningProcess } from '../e2e/running-process';
import { freePort } from '../support/free-port';
import { describeAttacks } from './attacks';
import { MONTH, PERSON, scoreSilentMonth } from './support/lettered-month';
import { Target } from './target';

const LONG = 240_000;
const ROOT = join(__dirname, '../..');
const redis = new TestRedis();

describeAttacks(
  'queue, back end and personal data',
  { prepare: ({ office }) => scoreSilentMonth(office) },
  ({ attack, alike, target }) => {
    const query = (sql: string, parameters: readonly unknown[] = []) => target().truth.query(sql, parameters);
    const drafter = () => target().office.drafter;
    const newFolder = () => mkdtempSync(join(tmpdir(), 'attack-back-end-'));

    const describeRedis =
      redis.unavailable === undefined
        ? (work: () => Promise<void>) => work()
        : () => Promise.reject(new Error(redis.unavailable));

    attack(
      'I11',
      () =>
        describeRedis(async () => {
          // What a job carries in the database are ids, and what it may do it finds there.
          for (const { payload } of await query('SELECT DISTINCT payload FROM job')) {
            const names = Object.keys(JSON.parse(String(payload)) as object);
            expect(
              names.filter(
                (name) =>
                  /role|actor|unit|scope|permission/i.test(name) &&
                  !/Id$/.test(name) &&
                  name !== 'unit' &&
                  name !== 'unitNo',
              ),
            ).toEqual([]);
          }
          redis.newPrefix();
          const other = await Target.start({
            environment: { QUEUE_DRIVER: 'bullmq', REDIS_URL: redis.url, QUEUE_PREFIX: redis.prefix },
          });
          try {
            await other.office.drafter.post('months', { body: { month: MONTH } });
            await other.whenIdle();
            const before = await other.truth.query('SELECT id, state, payload FROM job ORDER BY id');
            const acts = await other.truth.query('SELECT COUNT(*) AS n FROM audit_entry');
            const done = before.find(({ state }) => state === 'done') ?? before[0]!;
            const connection = { url: redis.url };
            for (const name of ['intake', 'notifications', 'audit']) {
              const queue = new Queue(name, { connection, prefix: redis.prefix });
              const forged = {
                jobId: String(done['id']),
                payload: { unitId: 'D99', role: 'leader' },
                unitCode: 'D99',
                role: 'system-administrator',
              };
              const words = [
                forged,
                { jobId: '01FJ8Z6V0Q3M7K2N5R4T9W1XYE' },
                { jobId: "1' OR '1'='1" },
                { jobId: { $ne: 1 } },
                {},
                null,
              ];
              for (const [i, data] of words.entries())
                await queue.add('job', data as never, {
                  jobId: `forged-${String(i)}`,
                  removeOnComplete: true,
                  removeOnFail: true,
                });
              await queue.close();
            }
            await pause(2_000);
            expect((await other.anybody().get('/healthz')).status).toBe(200);
            expect(
              await other.truth.query('SELECT id, state, payload FROM job WHERE id <= ? ORDER BY id', [
                before.at(-1)!['id'],
              ]),
            ).toEqual(before);
            expect(await other.truth.query('SELECT COUNT(*) AS n FROM audit_entry')).toEqual(acts);
            expect(other.process.isRunning).toBe(true);
          } finally {
            await other.close();
            await redis.flush();
          }
        }),
      LONG,
    );

    attack(
      'I15',
      () =>
        describeRedis(async () => {
          redis.newPrefix();
          const transport = redis.transport();
          const jobs = (await query('SELECT id, fence FROM job LIMIT 20')) as { id: string; fence: number }[];
          await pause(300);
          await transport.ring(
            jobs.map(({ id, fence }) => ({ jobId: id, fence: Number(fence), queue: 'intake' as const })),
          );
          await transport.ring([{ jobId: '123', fence: 0, queue: 'intake' }]);
          const queue = new Queue('intake', { connection: { url: redis.url }, prefix: redis.prefix });
          const ids = (await queue.getJobs()).map(({ id }) => String(id));
          expect(ids.sort()).toEqual([...jobs.map(({ id, fence }) => `ob-${id}-${String(fence)}`), 'ob-123-0'].sort());
          expect(ids.filter((id) => id.includes(':') || /^\d+$/.test(id))).toEqual([]);
          // One that Redis would not take is told, not dropped; our own ids never are such.
          await expect(transport.ring([{ jobId: 'a:b', fence: 0, queue: 'intake' }])).rejects.toThrow();
          // A bell that was heard leaves nothing that would swallow the next one.
          for (const job of await queue.getJobs()) await job.remove();
          await transport.ring([{ jobId: '123', fence: 0, queue: 'intake' }]);
          expect((await queue.getJobs()).map(({ id }) => id)).toEqual(['ob-123-0']);
          await queue.close();
          await transport.close();
          await redis.flush();
        }),
      LONG,
    );

    attack(
      'I16',
      async () => {
        const folder = newFolder();
        const [open, closed] = [await freePort(), await freePort()];
        const servers = [
          spawn('redis-server', ['--port', String(open), '--bind', '127.0.0.1', '--save', ''], {
            stdio: 'ignore',
            cwd: folder,
          }),
          spawn(
            'redis-server',
            ['--port', String(closed), '--bind', '127.0.0.1', '--save', '', '--requirepass', 'a-password'],
            { stdio: 'ignore', cwd: folder },
          ),
        ];
        try {
          await pause(1_000);
          const start = async (url: string, more: Record<string, string> = {}) => {
            const data = newFolder();
            mkdirSync(join(data, 'audit'), { recursive: true });
            const settings = {
              DATA_DIR: data,
              PORT: String(await freePort()),
              NODE_ENV: 'production',
              QUEUE_DRIVER: 'bullmq',
              REDIS_URL: url,
              ...more,
            };
            return new RunningProcess('standalone', settings);
          };
          const withoutPassword = await start(`redis://127.0.0.1:${String(open)}`);
          expect([await withoutPassword.ended, withoutPassword.said]).toEqual([
            1,
            expect.stringContaining('不需要口令'),
          ]);
          const address = `redis://:a-password@127.0.0.1:${String(closed)}`;
          const version = /v=([\d.]+)/.exec(await versionOf())?.[1] ?? '';
          const old = await start(address);
          if (version.startsWith('7.0.')) {
            expect([await old.ended, old.said]).toEqual([1, expect.stringContaining(`版本为${version}`)]);
            expect(old.said).not.toContain('a-password');
          } else old.signal('SIGKILL');
          const mended = await start(address, { REDIS_FIXES: 'backported' });
          await mended.says(/(已启动)/);
          mended.signal('SIGKILL');
          await Promise.all([old.ended, mended.ended]);
        } finally {
          for (const server of servers) server.kill('SIGKILL');
        }
      },
      LONG,
    );

    const versionOf = () =>
      new Promise<string>((resolve) => {
        let said = '';
        const asked = spawn('redis-server', ['--version']);
        asked.stdout.on('data', (text: Buffer) => (said += text.toString()));
        asked.on('close', () => resolve(said));
      });

    attack(
      'I18',
      async () => {
        const id = await draftBulletin(target().office, MONTH, '2021-09-10');
        const put = async (
          words: Readonly<Record<string, readonly string[]>>,
          requirements: readonly string[] | null = null,
        ) => {
          const { version } = await drafter().get<{ version: number }>(`bulletins/${id}`);
          const remarks = { situation: [], rankings: [], praise: [], warnings: [], criticism: [], ...words };
          const body = { narrative: { remarks, requirements, praised: null }, issueDate: '2021-09-10', reason: '补充' };
          return drafter().tryPut(`bulletins/${id}/narrative`, { version, body });
        };
        for (const text of [
          `对${PERSON.name}的处罚未按期报送`,
          `证件号${PERSON.identity}`,
          '证件号１４２７０１１９８５０１０１００１２',
          '142701 19850101 0012',
          '联系电话13803591234',
          '住址：盐湖区某小区3号楼2单元501室',
        ]) {
          for (const answer of [await put({ situation: ['正常。', text] }), await put({}, [text])]) {
            expect([text, answer.status, answer.problem().code]).toEqual([text, 422, 'bulletin-names-person']);
            expect(answer.text).not.toContain(PERSON.name);
            expect(answer.text).not.toContain(PERSON.identity);
          }
        }
        expect((await put({ situation: ['本月各单位报送数量有所增加。'] })).status).toBe(200);
        // Somebody who writes it past the screen does not get it signed either.
        const narrative = {
          remarks: { situation: [`对${PERSON.name}的处罚`], rankings: [], praise: [], warnings: [], criticism: [] },
          requirements: null,
          praised: null,
        };
        const [kept] = await query('SELECT narrative FROM bulletin WHERE id = ?', [id]);
        await query('UPDATE bulletin SET narrative = ? WHERE id = ?', [JSON.stringify(narrative), id]);
        const { version } = await drafter().get<{ version: number }>(`bulletins/${id}`);
        const shown = { manifestSha256: '0'.repeat(64), previewSha256: '0'.repeat(64) };
        const submitted = await drafter().tryPost(`bulletins/${id}/acts/submit`, { version, body: shown });
        for (const refused of [submitted, await drafter().tryGet(`bulletins/${id}/pages`)]) {
          expect([refused.status, refused.problem().code]).toEqual([422, 'bulletin-names-person']);
        }
        await query('UPDATE bulletin SET narrative = ? WHERE id = ?', [kept!['narrative'], id]);
        const list = (await drafter().browser().get(`/api/v1/months/${MONTH}/records`)).text;
        expect(list).not.toContain(PERSON.name);
        expect(list).not.toContain(PERSON.identity);
      },
      LONG,
    );

    attack('I20', async () => {
      // The product keeps no unit's telephone: what letters print is the office's own. So there is nothing to show to others.
      const api = await drafter().get<{
        components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
      }>('openapi.json');
      const fields = Object.entries(api.components.schemas).flatMap(([schema, { properties = {} }]) =>
        Object.keys(properties)
          .filter((name) => /phone|mobile|email|address/i.test(name))
          .map((name) => `${schema}.${name}`),
      );
      const ofUnits = fields.filter((field) => /^(Unit|Task|SpotCheck|Roster|Score|Account(?!Mail))/.test(field));
      expect(ofUnits).toEqual([]);
      const columns = await query(
        "SELECT m.name AS tab, p.name AS col FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.type = 'table'",
      );
      expect(columns.filter(({ col }) => /phone|mobile/i.test(String(col)))).toEqual([]);
      const officer = target().office.unitOfficer('D01').browser();
      for (const url of ['/api/v1/accounts', `/api/v1/months/${MONTH}/letters/items`])
        expect((await officer.get(url)).status).toBe(403);
      // An address for mail is shown to its own account alone.
      expect((await officer.get('/api/v1/my/notification-settings')).text).not.toContain('@');
    });

    attack(
      'I21',
      async () => {
        const { installation } = target();
        const to = newFolder();
        const made = installation.command('backup', '--to', to);
        expect([await made.ended, made.said]).toEqual([0, expect.anything()]);
        const files = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
        const sealed = files.filter(({ parentPath }) => !parentPath.includes('checkpoints'));
        expect(sealed.filter(({ name }) => name.endsWith('.sealed')).length).toBeGreaterThan(1);
        for (const { parentPath, name } of sealed) {
          const text = readFileSync(join(parentPath, name), 'latin1');
          for (const trace of [
            'SQLite format',
            'CREATE TABLE',
            '%PDF',
            'reviewer-li',
            Buffer.from(PERSON.name).toString('latin1'),
            PERSON.identity,
          ]) {
            expect([name, text.includes(trace)]).toEqual([name, false]);
          }
        }
        const folder = readdirSync(to).find((name) => name !== 'files')!;
        const laptop = {
          DATA_DIR: newFolder(),
          SECRET_KEYS: `k1:${Buffer.alloc(32, 9).toString('base64')}`,
          AUDIT_KEY_FILE: installation.auditKeyFile,
        };
        const opened = runCliWith(laptop, 'restore', '--from', join(to, folder), '--evidence', join(newFolder(), 'e'));
        expect([opened.code, opened.errors.join('')]).toEqual([1, expect.stringMatching(/备份已损坏|缺少备份的密钥/)]);
        const own = { ...laptop, SECRET_KEYS: '', SECRET_KEY_FILE: join(installation.dataFolder, 'secret.keys') };
        expect(runCliWith(own, 'restore', '--from', join(to, folder), '--evidence', join(newFolder(), 'e')).code).toBe(
          0,
        );
      },
      LONG,
    );

    attack(
      'I23',
      async () => {
        // A package with an install script that nobody has listed is not run, and is found.
        const folder = newFolder();
        cpSync(join(ROOT, '.npmrc'), join(folder, '.npmrc'));
        mkdirSync(join(folder, 'evil'));
        writeFileSync(
          join(folder, 'evil', 'package.json'),
          JSON.stringify({
            name: 'evil',
            version: '1.0.0',
            scripts: { postinstall: "node -e \"require('fs').writeFileSync('../ran', '')\"" },
          }),
        );
        writeFileSync(
          join(folder, 'package.json'),
          JSON.stringify({ name: 'victim', version: '1.0.0', dependencies: { evil: 'file:./evil' } }),
        );
        const installed = await run('npm', ['install', '--offline', '--install-links'], folder);
        expect([installed.code, readdirSync(folder).includes('ran')]).toEqual([0, false]);
        const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
          packages: Record<string, { hasInstallScript?: true; integrity?: string; link?: true; inBundle?: true }>;
        };
        const scripted = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
          hasInstallScript === true ? [path.replace('node_modules/', '')] : [],
        );
        // None of them needs its script: `scripts/prepare.mjs` and the image install without. Another one is looked at first.
        expect(scripted.sort()).toEqual(['@parcel/watcher', '@scarf/scarf', '@swc/core', 'msgpackr-extract']);
        const loose = Object.entries(packages).filter(
          ([path, { integrity, link, inBundle }]) =>
            path !== '' && integrity === undefined && link === undefined && inBundle === undefined,
        );
        expect(loose.map(([path]) => path)).toEqual([]);
        for (const file of ['Dockerfile', 'scripts/prepare.mjs'])
          expect(readFileSync(join(ROOT, file), 'utf8')).toMatch(/--ignore-scripts/);
        const sbom = await run('npm', ['run', '-s', 'sbom'], ROOT);
        expect((JSON.parse(sbom.output) as { components: unknown[] }).components.length).toBeGreaterThan(100);
      },
      LONG,
    );

    function run(
      program: string,
      args: readonly string[],
      cwd: string,
    ): Promise<{ readonly code: number | null; readonly output: string }> {
      return new Promise((resolve) => {
        let output = '';
        const child = spawn(program, [...args], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
        child.stdout.on('data', (text: Buffer) => (output += text.toString()));
        child.on('close', (code) => resolve({ code, output }));
      });
    }

    attack('I24', async () => {
      // Migrations are reviewed texts on two lists; nothing in them comes out of a database, and nothing makes them.
      const files = ['libs', 'apps'].flatMap((folder) =>
        readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => /(^|\/)\d{13}-[a-z0-9-]+\.ts$/.test(name))
          .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
      );
      expect(files.length).toBeGreaterThan(40);
      for (const text of files) {
        const inserted = [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, what = '']) => what);
        // A constant, a name of the own loop, a function of the own file: never a row or a comment of the database.
        expect(
          inserted.filter((what) => !/^(?:[A-Z][A-Z_]*|[a-z]+|[a-z]+Of\([a-z]+\)|[a-z]+\.toLowerCase\(\))$/.test(what)),
        ).toEqual([]);
        expect(text).not.toMatch(/COLUMN_COMMENT|information_schema|\beval\(|new Function/);
      }
      const scripts = Object.values(
        (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts,
      );
      expect(scripts.filter((script) => /typeorm|migration:(generate|create)|synchronize/.test(script))).toEqual([]);
      expect(runCliWith({ DATA_DIR: newFolder() }, 'migrate', '--generate', 'x').code).not.toBe(0);
    });

    alike('I', 'nothing of a person is in the log of the process', () => {
      for (const secret of [PERSON.name, PERSON.identity]) expect(target().process.said).not.toContain(secret);
      return Promise.resolve();
    });
  },
);
