import type { DataSource } from 'typeorm';
import { insertUnlessPresent, managerOf, TypeOrmUnitOfWork } from '.';
import { describeEachDatabase } from './testing';
import { SAMPLE_PARTS, Sample, sample } from './testing/sample-tables';

describeEachDatabase('A row that is inserted unless it is present', (database) => {
  let dataSource: DataSource;
  let unitOfWork: TypeOrmUnitOfWork;

  beforeAll(async () => {
    dataSource = await database.open(SAMPLE_PARTS);
    unitOfWork = new TypeOrmUnitOfWork(dataSource);
  });
  beforeEach(() => dataSource.query('DELETE FROM sample'));

  const insert = (row: Sample) => unitOfWork.run((tx) => insertUnlessPresent(managerOf(tx), Sample, { ...row }));

  test('is left as it was when it is', async () => {
    expect(await insert(sample('1', { title: '先' }))).toBe(true);
    expect(await insert(sample('1', { title: '后' }))).toBe(false);
    expect(await dataSource.manager.find(Sample)).toMatchObject([{ title: '先' }]);
  });

  test('lets the transaction go on when it is', async () => {
    await insert(sample('1'));
    await unitOfWork.run(async (tx) => {
      await insertUnlessPresent(managerOf(tx), Sample, { ...sample('1') });
      await managerOf(tx).insert(Sample, sample('2'));
    });
    expect(await dataSource.manager.count(Sample)).toBe(2);
  });

  test('is inserted by one of many at once', async () => {
    const done = await Promise.all(Array.from({ length: 8 }, () => insert(sample('1'))));
    expect(done.filter((inserted) => inserted)).toHaveLength(1);
  });

  test('is refused aloud when something else is wrong with it', async () => {
    await expect(insert(sample('1', { title: '长'.repeat(41) }))).rejects.toThrow();
    await expect(insert(sample('1', { state: 'lost' }))).rejects.toThrow();
    expect(await dataSource.manager.count(Sample)).toBe(0);
  });
});
