import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SqliteChoice } from '@app/config';
import type { DataSource } from 'typeorm';
import {
  DatabaseInUse,
  OutsideUnitOfWork,
  TransactionLost,
  TypeOrmUnitOfWork,
  createDataSource,
  managerOf,
  runMigrations,
  streamRows,
} from '..';
import { SAMPLE_PARTS, Sample, sample } from '../testing/sample-tables';

const directory = mkdtempSync(join(tmpdir(), 'pooled-driver-'));
let next = 0;

afterAll(() => rmSync(directory, { recursive: true }));

const newFile = (): SqliteChoice => ({
  driver: 'sqlite',
  path: join(directory, `${next++}.sqlite`),
  durability: 'full',
});

async function opened(choice: SqliteChoice): Promise<DataSource> {
  const dataSource = await createDataSource(choice, SAMPLE_PARTS).initialize();
  await runMigrations(dataSource);
  return dataSource;
}

describe('A SQLite file', () => {
  test('is written so that a commit survives loss of power, unless it is scratch', async () => {
    const durable = await opened(newFile());
    const scratch = await opened({ ...newFile(), durability: 'scratch' });
    expect(await durable.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await scratch.query('PRAGMA synchronous')).toEqual([{ synchronous: 0 }]);
    expect(await durable.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await durable.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    await Promise.all([durable.destroy(), scratch.destroy()]);
  });

  test('is refused to a second data source until the first is closed', async () => {
    const choice = newFile();
    const first = await opened(choice);
    await expect(createDataSource(choice, SAMPLE_PARTS).initialize()).rejects.toBeInstanceOf(DatabaseInUse);
    await first.destroy();
    await (await opened(choice)).destroy();
  });

  test('is refused while another process has it, and free again as soon as that one is killed', async () => {
    const choice = newFile();
    const other = await holderOf(choice.path);
    await expect(createDataSource(choice, SAMPLE_PARTS).initialize()).rejects.toBeInstanceOf(DatabaseInUse);
    other.kill('SIGKILL');
    await once(other, 'exit');
    await (await opened(choice)).destroy();
  });

  test('keeps what was committed when the process is killed, and nothing else', async () => {
    const choice = newFile();
    await (await opened(choice)).destroy();
    const other = await killedWriter(choice.path);
    await once(other, 'exit');
    const dataSource = await opened(choice);
    expect(await dataSource.query('SELECT number FROM kept')).toEqual([{ number: 1 }]);
    await dataSource.destroy();
  });

  test('waits on closing for the transaction under way', async () => {
    const choice = newFile();
    const dataSource = await opened(choice);
    let closing: Promise<void> = Promise.resolve();
    await new TypeOrmUnitOfWork(dataSource).run(async (tx) => {
      closing = dataSource.destroy();
      await managerOf(tx).insert(Sample, sample('1'));
    });
    await closing;
    const again = await opened(choice);
    expect(await again.manager.countBy(Sample, {})).toBe(1);
    await again.destroy();
  });

  test('refuses every further statement when the engine itself has ended the transaction', async () => {
    const dataSource = await opened(newFile());
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.manager.insert(Sample, sample('1'));
    await runner.query('ROLLBACK');
    await expect(runner.manager.insert(Sample, sample('2'))).rejects.toBeInstanceOf(TransactionLost);
    await runner.rollbackTransaction();
    await runner.release();
    await new TypeOrmUnitOfWork(dataSource).run((tx) => managerOf(tx).insert(Sample, sample('3')));
    expect(await dataSource.manager.countBy(Sample, {})).toBe(1);
    await dataSource.destroy();
  });

  test('refuses statements whose parameters do not match, which libsql would run with NULL', async () => {
    const dataSource = await opened(newFile());
    await expect(dataSource.query('SELECT ? AS a, ? AS b', [1])).rejects.toThrow('2 parameters, 1 were given');
    await expect(dataSource.query('DELETE FROM sample_part; DELETE FROM sample')).rejects.toThrow('one statement');
    await dataSource.destroy();
  });

  test('notices new columns behind statements it has already prepared', async () => {
    const dataSource = await opened(newFile());
    await dataSource.manager.insert(Sample, sample('1'));
    await dataSource.query('SELECT * FROM sample');
    await dataSource.query('ALTER TABLE sample ADD COLUMN counter bigint');
    await dataSource.query('UPDATE sample SET counter = ?', [9007199254740993n]);
    expect(await dataSource.query('SELECT * FROM sample')).toEqual([
      expect.objectContaining({ counter: '9007199254740993' }),
    ]);
    await dataSource.destroy();
  });
});

describe('A database in memory', () => {
  const memory: SqliteChoice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' };

  test('isolates transactions like a file, with readers waiting their turn', async () => {
    const dataSource = await opened(memory);
    const units = new TypeOrmUnitOfWork(dataSource);
    const failing = units.run(async (tx) => {
      await managerOf(tx).insert(Sample, sample('1'));
      await new Promise((resolve) => setTimeout(resolve, 10));
      throw new Error('refused');
    });
    const reading = dataSource.manager.countBy(Sample, {});
    await expect(failing).rejects.toThrow('refused');
    expect(await reading).toBe(0);
    await dataSource.destroy();
  });

  test('refuses at once a read past the manager inside a unit of work, which would wait for itself', async () => {
    const dataSource = await opened(memory);
    const reading = new TypeOrmUnitOfWork(dataSource).run(() => dataSource.manager.countBy(Sample, {}));
    await expect(reading).rejects.toBeInstanceOf(OutsideUnitOfWork);
    await dataSource.destroy();
  });

  test('streams rows while they are changed', async () => {
    const dataSource = await opened(memory);
    await dataSource.manager.insert(Sample, [sample('1'), sample('2')]);
    const ids: unknown[] = [];
    for await (const row of streamRows(dataSource, 'SELECT id FROM sample')) {
      ids.push(row['id']);
      await dataSource.query('DELETE FROM sample WHERE id = ?', [row['id']]);
    }
    expect(ids).toHaveLength(2);
    await dataSource.destroy();
  });
});

/** Another process that has the file as a data source of ours has it. */
function holderOf(path: string): Promise<ChildProcess> {
  return processThat(`const lock = new Database(${JSON.stringify(`${path}.lock`)}); lock.exec('BEGIN EXCLUSIVE');`);
}

/** Another process that commits once, writes more, and is killed before it commits again. */
function killedWriter(path: string): Promise<ChildProcess> {
  return processThat(`const db = new Database(${JSON.stringify(path)});
    db.exec('CREATE TABLE kept (number int)');
    db.exec('BEGIN'); db.exec('INSERT INTO kept VALUES (1)'); db.exec('COMMIT');
    db.exec('BEGIN'); db.exec('INSERT INTO kept VALUES (2)');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 20);`);
}

async function processThat(script: string): Promise<ChildProcess> {
  const source = `const Database = require('libsql'); ${script} console.log('ready'); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['-e', source], { cwd: __dirname, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}
