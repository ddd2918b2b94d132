import type { DataSource, EntityManager } from 'typeorm';
import { BulkWriteRefused, type BulkRow, TypeOrmUnitOfWork, createDataSource, managerOf, openBulkWriter } from '..';
import { describeEachDatabase } from '../testing';
import { SAMPLE_PARTS, sample } from '../testing/sample-tables';

const COLUMNS = ['id', 'version', 'title', 'state', 'amount', 'day', 'at', 'urgent', 'remark'];

const NASTY = [
  'tab\there',
  'back\\slash \\N \\t \\\\',
  'line\nfeed\r\nreturn\r',
  'emoji 🀄👨‍👩‍👧',
  'plane two 𠮷𡈽',
  `quotes ' " \` %s ? ; --`,
  ' spaces at both ends ',
  'NULL',
  '',
];

function row(id: string, differences: Partial<Record<string, BulkRow[number]>> = {}): BulkRow {
  const usual: Record<string, BulkRow[number]> = {
    version: 1,
    title: '样例',
    state: 'open',
    amount: null,
    day: null,
    at: null,
  };
  const values = { id: sample(id).id, ...usual, urgent: 0, remark: null, ...differences };
  return COLUMNS.map((column) => values[column as keyof typeof values] ?? null);
}

describeEachDatabase('The bulk writer', (database) => {
  describe.each(database.engine === 'mysql' ? ['LOAD DATA', 'INSERT'] : ['INSERT'])('by %s', (way) => {
    let dataSource: DataSource;
    let units: TypeOrmUnitOfWork;

    beforeAll(async () => {
      dataSource = await database.open(SAMPLE_PARTS);
      // What a server with local_infile off answers is also what it answers a client that did not offer it.
      if (way === 'INSERT' && database.engine === 'mysql') {
        await dataSource.destroy();
        dataSource = createDataSource(database.choice, SAMPLE_PARTS);
        Object.assign(dataSource.driver.options, { flags: ['-LOCAL_FILES'] });
        await dataSource.initialize();
      }
      units = new TypeOrmUnitOfWork(dataSource);
    });

    afterAll(() => (dataSource.isInitialized ? dataSource.destroy() : undefined));

    beforeEach(() => dataSource.query('DELETE FROM sample'));

    const write = (work: (manager: EntityManager) => Promise<unknown>) => units.run((tx) => work(managerOf(tx)));

    const writeRows = (rows: readonly BulkRow[]) =>
      write(async (manager) => {
        const writer = openBulkWriter(manager, 'sample', COLUMNS);
        await writer.write(rows);
        return writer.close();
      });

    const count = async () => Number((await dataSource.query('SELECT COUNT(*) AS n FROM sample'))[0].n);

    if (database.engine === 'mysql') {
      test('writes in the way that is tested here', async () => {
        const inserts = async (manager: EntityManager) =>
          Number((await manager.query(`SHOW STATUS LIKE 'Com_insert'`))[0].Value);
        const executed = await write(async (manager) => {
          const before = await inserts(manager);
          const writer = openBulkWriter(manager, 'sample', COLUMNS);
          await writer.write([row('1')]);
          await writer.close();
          return (await inserts(manager)) - before;
        });
        expect(executed).toBe(way === 'INSERT' ? 1 : 0);
      });
    }

    test('gives back exactly what it was given', async () => {
      const rows = NASTY.map((remark, i) => row(String(i), { remark, amount: 9007199254740993n + BigInt(i) }));
      rows.push(row('100', { remark: null, day: '2021-09-30', at: '2021-09-30 15:59:59.123', urgent: 1 }));
      rows.push(row('101', { amount: -9223372036854775808n, version: -7 }), row('102', { amount: 12 }));
      expect(await writeRows(rows)).toBe(rows.length);
      const stored = await dataSource.query(`SELECT ${COLUMNS.join(', ')} FROM sample ORDER BY id`);
      const expected = [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)).map(asRead);
      expect(stored.map((read: Record<string, unknown>) => COLUMNS.map((column) => read[column]))).toEqual(expected);
    });

    test('writes a hundred thousand rows in pieces while the transaction does other things', async () => {
      const written = await write(async (manager) => {
        const samples = openBulkWriter(manager, 'sample', COLUMNS);
        const parts = openBulkWriter(manager, 'sample_part', ['sample_id', 'number', 'label']);
        for (let piece = 0; piece < 10; piece++) {
          const ids = Array.from({ length: 3_000 }, (_, i) => String(piece * 3_000 + i));
          await samples.write(ids.map((id) => row(id)));
          await manager.query('UPDATE sample SET version = 2 WHERE id = ?', [sample('0').id]);
        }
        const result = await samples.close();
        await parts.write([[sample('7').id, 1, 'part of seven']]);
        return result + (await parts.close());
      });
      expect(written).toBe(30_001);
      expect(await count()).toBe(30_000);
    });

    test.each([
      ['a key that is there already', [row('1'), row('2'), row('1')]],
      ['a text that is too long', [row('1', { title: '长'.repeat(41) })]],
      ['a value its check refuses', [row('1', { state: 'lost' })]],
      ['null where a value is needed', [row('1', { title: null })]],
      ['a number that is none', [row('1', { amount: Number.NaN })]],
      ['a number beyond 64 bits', [row('1', { amount: 2n ** 64n })]],
      ['a NUL, at which SQLite would cut the text when reading it', [row('1', { title: 'a\0b' })]],
      ['half a surrogate pair', [row('1', { title: 'a\ud800b' })]],
      ['too few values', [['x']]],
    ])('refuses %s, and nothing of the transaction stays', async (_, rows) => {
      await expect(writeRows([row('9'), ...rows])).rejects.toBeInstanceOf(BulkWriteRefused);
      expect(await count()).toBe(0);
    });

    test('does not let a refusal be swallowed', async () => {
      const swallowing = write(async (manager) => {
        const writer = openBulkWriter(manager, 'sample', COLUMNS);
        await writer.write([row('1'), row('1')]).catch(() => undefined);
        await writer.close().catch(() => undefined);
      });
      await expect(swallowing).rejects.toThrow('not closed, or failed');
      expect(await count()).toBe(0);
    });

    test('does not let the transaction commit before it is closed', async () => {
      const forgetful = write((manager) => openBulkWriter(manager, 'sample', COLUMNS).write([row('1')]));
      await expect(forgetful).rejects.toThrow('not closed');
      expect(await count()).toBe(0);
    });

    test('writes nothing outside a unit of work, nor after its end', async () => {
      expect(() => openBulkWriter(dataSource.manager, 'sample', COLUMNS)).toThrow('unit of work');
      const escaped = await units.run((tx) => {
        const writer = openBulkWriter(managerOf(tx), 'sample', COLUMNS);
        return writer.close().then(() => writer);
      });
      await expect(escaped.write([row('1')])).rejects.toThrow('closed');
      expect(await count()).toBe(0);
    });

    if (database.engine === 'sqlite') {
      test('lets other requests have their turn', async () => {
        let turns = 0;
        const timer = setInterval(() => turns++, 5);
        await writeRows(Array.from({ length: 40_000 }, (_, i) => row(String(i))));
        clearInterval(timer);
        expect(turns).toBeGreaterThan(5);
      });
    }
  });
});

/** How the engines give a row of bulk values back: wide integers as text. */
function asRead(values: BulkRow): unknown[] {
  return values.map((value, i) => {
    if (COLUMNS[i] !== 'amount' || value === null) return value;
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  });
}
