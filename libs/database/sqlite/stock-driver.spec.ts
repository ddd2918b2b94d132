import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'libsql';
import { DataSource } from 'typeorm';
import { SAMPLE_PARTS, Sample, sample } from '../testing/sample-tables';

// Why `PooledSqliteDriver` exists. When one of these fails, TypeORM has learnt better and our driver may be taken out.
describe("TypeORM's own SQLite driver", () => {
  const directory = mkdtempSync(join(tmpdir(), 'stock-driver-'));
  let stock: DataSource;
  let next = 0;

  beforeEach(async () => {
    const database = join(directory, `${next++}.sqlite`);
    const options = { type: 'better-sqlite3', database, driver: Database, enableWAL: true, logging: false } as const;
    stock = await new DataSource({ ...options, ...SAMPLE_PARTS, migrationsRun: true }).initialize();
  });

  afterEach(() => stock.destroy());

  afterAll(() => rmSync(directory, { recursive: true }));

  /** What is in the file, in the eyes of another connection. */
  function stored(): number[] {
    const reader = new Database(String(stock.options.database));
    const rows = reader.prepare('SELECT id FROM sample ORDER BY id').all([]) as { id: string }[];
    reader.close();
    return rows.map(({ id }) => Number(id));
  }

  const writeAnd = (id: string, milliseconds: number, refuse: boolean) =>
    stock.transaction(async (manager) => {
      await manager.insert(Sample, sample(id));
      await pause(milliseconds);
      if (refuse) throw new Error('refused');
    });

  test('keeps the row of the transaction that failed and loses that of the one it committed (case A)', async () => {
    const failing = writeAnd('1', 20, true);
    await pause(5);
    const passing = writeAnd('2', 30, false);
    const results = await Promise.allSettled([failing, passing]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(stored()).toEqual([1]);
  });

  test('loses what it has reported committed when a later transaction fails (case B)', async () => {
    const passing = writeAnd('1', 15, false);
    await pause(5);
    const failing = writeAnd('2', 30, true);
    const results = await Promise.allSettled([passing, failing]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(stored()).toEqual([]);
  });

  test('loses a plain insert that falls into a transaction which fails (case C)', async () => {
    const failing = writeAnd('1', 20, true);
    await pause(5);
    const plain = stock.manager.insert(Sample, sample('2'));
    const results = await Promise.allSettled([failing, plain]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(stored()).toEqual([]);
  });

  test('does not carry out transactions that begin at once (case D)', async () => {
    const results = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => writeAnd(String(i), 1, false)));
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(20);
  });
});
