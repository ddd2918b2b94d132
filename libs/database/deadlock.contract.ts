import type { DataSource } from 'typeorm';
import { TransactionLost, TypeOrmUnitOfWork, managerOf } from '.';
import { describeEachDatabase } from './testing';
import { SAMPLE_PARTS, Sample, sample } from './testing/sample-tables';

describeEachDatabase('Two transactions that take the same rows in opposite order', (database) => {
  let dataSource: DataSource;

  beforeAll(async () => {
    dataSource = await database.open(SAMPLE_PARTS);
  });

  beforeEach(async () => {
    await dataSource.query('DELETE FROM sample');
    await dataSource.manager.insert(Sample, [sample('1'), sample('2')]);
  });

  /** Runs both at once; each waits a moment between its rows, so that on MySQL they always meet. */
  async function cross(swallow: boolean) {
    let attempts = 0;
    const units = new TypeOrmUnitOfWork(dataSource);
    const add = (first: string, second: string) =>
      units.run(async (tx) => {
        attempts++;
        const manager = managerOf(tx);
        await manager.increment(Sample, { id: sample(first).id }, 'version', 1);
        await new Promise((resolve) => setTimeout(resolve, 30));
        const taking = manager.increment(Sample, { id: sample(second).id }, 'version', 1);
        await (swallow ? taking.catch(() => undefined) : taking);
        await manager.increment(Sample, { id: sample(first).id }, 'version', 1);
      });
    const results = await Promise.allSettled([add('1', '2'), add('2', '1')]);
    const versions = (await dataSource.manager.find(Sample, { order: { id: 'ASC' } })).map(({ version }) => version);
    return { attempts, results, versions };
  }

  test('both commit in the end, because the one given up runs again from its beginning', async () => {
    const { attempts, results, versions } = await cross(false);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(versions).toEqual([4, 4]);
    expect(attempts).toBe(database.engine === 'mysql' ? 3 : 2);
  });

  test('the one given up cannot commit a part, even if its work swallows the error', async () => {
    const { results, versions } = await cross(true);
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    for (const reason of reasons) expect(reason).toBeInstanceOf(TransactionLost);
    expect(versions.reduce((sum, version) => sum + version - 1, 0)).toBe(3 * (2 - reasons.length));
  });
});

describeEachDatabase('A unit of work whose connection breaks', (database) => {
  // SQLite has no connection that could break while the process lives.
  (database.engine === 'mysql' ? test : test.skip)(
    'fails as a whole, cannot go on, and leaves the pool usable',
    async () => {
      const dataSource = await database.open(SAMPLE_PARTS);
      const units = new TypeOrmUnitOfWork(dataSource);
      const broken = units.run(async (tx) => {
        const manager = managerOf(tx);
        await manager.insert(Sample, sample('1'));
        const [{ id }] = await manager.query('SELECT CONNECTION_ID() AS id');
        await dataSource
          .createQueryRunner('slave')
          .connect()
          .then((other) =>
            other
              .promise()
              .query(`KILL ${id}`)
              .then(() => other.release()),
          );
        await manager.insert(Sample, sample('2')).catch(() => undefined);
        await expect(manager.insert(Sample, sample('3'))).rejects.toBeInstanceOf(TransactionLost);
      });
      await expect(broken).rejects.toThrow();
      await Promise.all(
        Array.from({ length: 20 }, (_, i) => units.run((tx) => managerOf(tx).insert(Sample, sample(`4${i}`)))),
      );
      expect(await dataSource.manager.countBy(Sample, {})).toBe(20);
    },
  );
});
