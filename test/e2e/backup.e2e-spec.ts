import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CheckpointFolder, noteSigner, parseVerifierKey } from '@app/audit-log';
import { type Config, readConfig } from '@app/config';
import { createDataSource, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import { type TestDatabase, testDatabases } from '@app/database/testing';
import { AuditSequencer, DatabaseAuditTrail, readAuditKey } from '@app/features/audit-trail';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { FolderFileStore } from '@app/files';
import { SystemClock } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { newFolder, runCliWith } from './run-cli';

jest.setTimeout(120_000);

const FACT = { actor: 'U-1', role: 'reviewer', action: 'record.corrected', subject: 'record/1' };
const LETTER = Buffer.from('%PDF-1.7 letter');

/** An installation in a folder, on one of the databases. */
class Installation {
  readonly folder = newFolder();

  constructor(readonly database: TestDatabase) {}

  get environment(): Record<string, string> {
    const { choice } = this.database;
    const url = choice.driver === 'sqlite' ? `sqlite:${choice.path}` : choice.url;
    return {
      DATA_DIR: this.folder,
      DATABASE_URL: url,
      AUDIT_KEY_FILE: join(this.folder, 'log-key.pem'),
      SECRET_KEYS: `first:${Buffer.alloc(32, 1).toString('base64')}`,
    };
  }

  get config(): Config {
    return readConfig(this.environment);
  }

  async work(work: (dataSource: DataSource) => Promise<void>): Promise<void> {
    const parts = { entities: ENTITIES, migrations: MIGRATIONS };
    const dataSource = await createDataSource(this.config.database, parts).initialize();
    try {
      await work(dataSource);
    } finally {
      await dataSource.destroy();
    }
  }

  /** Acts with their entries under a signed checkpoint, and a file. */
  act(count: number): Promise<void> {
    return this.work(async (dataSource) => {
      await runMigrations(dataSource);
      const { audit, files } = this.config;
      const clock = new SystemClock();
      const unitOfWork = new TypeOrmUnitOfWork(dataSource);
      const trail = new DatabaseAuditTrail(clock, { log: audit.origin, unitOfWork });
      for (let nth = 0; nth < count; nth++) await unitOfWork.run((tx) => trail.record(tx, FACT));
      const signer = noteSigner(audit.origin, await readAuditKey({ path: audit.key.path, mayCreate: true }));
      const folder = new CheckpointFolder(audit.checkpointDirectory, parseVerifierKey(signer.verifierKey));
      await new AuditSequencer({ dataSource, unitOfWork, clock, signer, folder }).sequence();
      if (files.driver === 'folder') await new FolderFileStore(files.path).put(LETTER);
    });
  }

  async entries(): Promise<number> {
    let found = -1;
    await this.work(async (dataSource) => {
      found = Number((await dataSource.query('SELECT COUNT(*) AS n FROM audit_entry'))[0].n);
    });
    return found;
  }

  command(...args: string[]) {
    return runCliWith(this.environment, ...args);
  }

  /** The database is gone, with everything in it; the rest of the machine is as it was. */
  async loseDatabase(): Promise<void> {
    const { choice } = this.database;
    if (choice.driver === 'sqlite') {
      for (const end of ['', '-wal', '-shm']) rmSync(`${choice.path}${end}`, { force: true });
      return;
    }
    await this.database.drop();
    await this.database.create();
  }
}

for (const engine of ['sqlite', 'mysql'] as const) {
  const database = testDatabases().find((one) => one.engine === engine)!;
  const suite = database.unavailable === undefined ? describe : describe.skip;
  suite(`A backup (${engine})${database.unavailable === undefined ? '' : `: skipped, ${database.unavailable}`}`, () => {
    let office: Installation;
    let backups: string;
    beforeEach(async () => {
      await database.create();
      office = new Installation(database);
      backups = newFolder();
      await office.act(3);
    });
    afterEach(() => database.drop());

    const newest = () =>
      join(
        backups,
        readdirSync(backups)
          .filter((name) => name !== 'files')
          .sort()
          .at(-1)!,
      );
    const restore = () => office.command('restore', '--from', newest(), '--evidence', join(newFolder(), 'evidence'));

    test('brings everything back after the machine was lost, and the audit log proves it', async () => {
      expect(office.command('backup', '--to', backups).code).toBe(0);
      await office.loseDatabase();
      // Another disk: of the old machine nothing is left but the key, which was kept elsewhere.
      rmSync(office.config.audit.checkpointDirectory, { recursive: true });
      rmSync(join(office.folder, 'files'), { recursive: true });
      expect(restore()).toMatchObject({ code: 0 });
      expect(await office.entries()).toBe(3);
      const { files } = office.config;
      expect(files.driver === 'folder' && readdirSync(files.path, { recursive: true }).length).toBe(3);
      // And work goes on: triggers, places and checkpoints are those of before.
      await office.act(1);
      expect(await office.entries()).toBe(4);
    });

    test('tells how many signed entries were lost with what was done after it', async () => {
      expect(office.command('backup', '--to', backups).code).toBe(0);
      await office.act(2);
      await office.loseDatabase();
      const { code, output } = restore();
      expect(code).toBe(1);
      expect(output).toContain('备份之后还有2条审计记录');
    });

    test('is refused where the database holds anything, or when a bit of its copy has changed', async () => {
      expect(office.command('backup', '--to', backups).code).toBe(0);
      await office.act(1);
      const { code, errors } = restore();
      expect([code, errors.join('')]).toEqual([1, expect.stringContaining('数据库不是空的')]);
      expect(await office.entries()).toBe(4);
      const copy = join(newest(), engine === 'sqlite' ? 'database.sqlite.sealed' : 'database.sql.gz.sealed');
      const bytes = readFileSync(copy);
      bytes[bytes.length - 1]! ^= 1;
      writeFileSync(copy, bytes);
      expect(restore().errors.join('')).toContain('备份已损坏');
    });

    test('is of no use to whoever has not the key, and is not read with another', async () => {
      expect(office.command('backup', '--to', backups).code).toBe(0);
      const bytes = readdirSync(backups, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile() && !one.parentPath.includes('checkpoints'))
        .map((one) => readFileSync(join(one.parentPath, one.name), 'latin1'));
      for (const trace of ['record.corrected', 'SQLite format', '%PDF', 'CREATE TABLE']) {
        expect(bytes.filter((text) => text.includes(trace))).toEqual([]);
      }
      await office.loseDatabase();
      const stranger = { ...office.environment, SECRET_KEYS: `first:${Buffer.alloc(32, 2).toString('base64')}` };
      const { code, errors } = runCliWith(
        stranger,
        ...['restore', '--from', newest(), '--evidence', join(newFolder(), 'evidence')],
      );
      expect([code, errors.join('')]).toEqual([1, expect.stringContaining('备份已损坏')]);
    });

    test('made a second time copies only the files that are new', async () => {
      expect(office.command('backup', '--to', backups).code).toBe(0);
      const first = newest();
      expect(office.command('backup', '--to', backups).code).toBe(0);
      expect(newest()).not.toBe(first);
      expect(readdirSync(join(backups, 'files'), { recursive: true }).length).toBe(3);
      expect(existsSync(`${newest()}.incomplete`)).toBe(false);
    });
  });
}

test('A backup of nothing that can be read says what to do', () => {
  const office = new Installation(testDatabases()[0]!);
  cpSync(__filename, join(office.folder, 'note'));
  const { code, errors } = office.command('restore', '--from', office.folder, '--evidence', join(newFolder(), 'e'));
  expect([code, errors.join('')]).toEqual([1, expect.stringContaining('备份无法读取')]);
});
