import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { TypeOrmUnitOfWork, managerOf, openBulkWriter, streamRows } from '.';
import { describeEachDatabase } from './testing';
import { SAMPLE_PARTS, Sample, sample } from './testing/sample-tables';

const ROWS = 6_000;
const QUERY = 'SELECT id, version, at FROM sample WHERE version >= ? ORDER BY id';

describeEachDatabase('A stream of rows', (database) => {
  let dataSource: DataSource;
  let units: TypeOrmUnitOfWork;

  beforeAll(async () => {
    dataSource = await database.open(SAMPLE_PARTS);
    units = new TypeOrmUnitOfWork(dataSource);
    await units.run(async (tx) => {
      const writer = openBulkWriter(managerOf(tx), 'sample', ['id', 'version', 'title', 'state', 'urgent']);
      await writer.write(Array.from({ length: ROWS }, (_, i) => [sample(String(i)).id, i, '样例', 'open', 0]));
      await writer.close();
    });
  });

  test('gives every row once, in order', async () => {
    const versions: unknown[] = [];
    for await (const row of streamRows(dataSource, QUERY, [5])) versions.push(row['version']);
    expect(versions).toEqual(Array.from({ length: ROWS - 5 }, (_, i) => i + 5));
  });

  test('may be left early, again and again, without holding anything back', async () => {
    for (let i = 0; i < 25; i++) {
      for await (const row of streamRows(dataSource, QUERY, [i])) {
        expect(row['version']).toBe(i);
        break;
      }
    }
    await dataSource.manager.insert(Sample, sample('A'));
    expect(await dataSource.manager.countBy(Sample, {})).toBe(ROWS + 1);
    let seen = 0;
    for await (const row of streamRows(dataSource, QUERY, [0])) seen += row['id'] === '' ? 0 : 1;
    expect(seen).toBe(ROWS + 1);
    await dataSource.manager.delete(Sample, { id: sample('A').id });
  });

  test('shows what was committed when it began, while others write and read the newest', async () => {
    const stream = streamRows(dataSource, QUERY, [0]);
    await stream.next();
    await units.run((tx) => managerOf(tx).insert(Sample, sample('Z', { version: 9 })));
    expect(await dataSource.manager.countBy(Sample, {})).toBe(ROWS + 1);
    let rest = 0;
    for await (const row of stream) rest += row['id'] === sample('Z').id ? ROWS : 1;
    expect(rest).toBe(ROWS - 1);
    await dataSource.manager.delete(Sample, { id: sample('Z').id });
  });

  test('lets the reader write while it reads, and does not see what it writes', async () => {
    let read = 0;
    for await (const row of streamRows(dataSource, QUERY, [ROWS - 3])) {
      read++;
      await units.run((tx) => managerOf(tx).update(Sample, { id: String(row['id']) }, { title: '已读' }));
    }
    expect(read).toBe(3);
    expect(await dataSource.manager.countBy(Sample, { title: '已读' })).toBe(3);
  });

  test('fails with the error of the database', async () => {
    await expect(streamRows(dataSource, 'SELECT nothing FROM sample').next()).rejects.toThrow();
    await pause(5);
    expect(await dataSource.manager.countBy(Sample, {})).toBe(ROWS);
  });
});
