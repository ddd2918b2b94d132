import {
  type DataSource,
  EntityManager,
  type FindManyOptions,
  Equal,
  In,
  IsNull,
  LessThan,
  LessThanOrEqual,
  Like,
  MoreThan,
  MoreThanOrEqual,
  Not,
} from 'typeorm';
import { managerOf, OutsideUnitOfWork, TypeOrmUnitOfWork } from '..';
import { describeEachDatabase } from '../testing';
import { SAMPLE_PARTS, Sample, sample } from '../testing/sample-tables';
import { tableOf } from './entity-table';
import { selectionOf } from './statements';

const EARLY = new Date('2021-08-05T00:00:00.123Z');
const LATE = new Date('2021-09-10T12:30:00.000Z');

const SAMPLES: readonly Sample[] = [
  sample('1', { amount: 9007199254740993n, at: EARLY, facts: { score: 1 }, title: '甲' }),
  sample('2', { day: '2021-08-16', state: 'done', urgent: true, version: 2 }),
  sample('3', { at: LATE, amount: -5n, remark: '说明', title: '乙' }),
  sample('4', { day: '2021-09-01', urgent: true, version: 7, facts: { score: 4 } }),
];

const SEARCHES: readonly FindManyOptions<Sample>[] = [
  {},
  { where: { title: '甲' } },
  { where: { state: 'open', urgent: true } },
  { where: { version: In([2, 7]) }, order: { version: 'DESC' } },
  { where: { version: In([]) } },
  { where: [{ version: In([]) }, { title: '乙' }] },
  { where: { remark: IsNull() }, order: { id: 'DESC' }, take: 2 },
  { where: { remark: Not(IsNull()) } },
  { where: { version: Not(In([1])) } },
  { where: { state: Not('open') } },
  { where: { version: Equal(7) } },
  { where: { at: LessThan(LATE) } },
  { where: { at: LessThanOrEqual(LATE) } },
  { where: { at: MoreThan(EARLY) } },
  { where: { at: MoreThanOrEqual(EARLY) } },
  { where: { amount: 9007199254740993n } },
  { where: { day: '2021-08-16' } },
  { where: [{ title: '甲' }, { version: 7, urgent: true }], order: { id: 'ASC' } },
  { select: { id: true, version: true }, where: { state: 'open' } },
];

describeEachDatabase('Plain statements', (database) => {
  let dataSource: DataSource;
  let unitOfWork: TypeOrmUnitOfWork;
  let stock: EntityManager;

  beforeAll(async () => {
    dataSource = await database.open(SAMPLE_PARTS);
    unitOfWork = new TypeOrmUnitOfWork(dataSource);
    stock = new EntityManager(dataSource);
  });

  beforeEach(async () => {
    await dataSource.query('DELETE FROM sample');
    await stock.insert(
      Sample,
      SAMPLES.map((one) => ({ ...one })),
    );
  });

  const byId = (rows: readonly Sample[]) => [...rows].sort((a, b) => a.id.localeCompare(b.id));
  const all = async () => byId(await stock.find(Sample));

  test.each(SEARCHES)('find what TypeORM finds (%#)', async (search) => {
    const [found, expected] = [await dataSource.manager.find(Sample, search), await stock.find(Sample, search)];
    const isSorted = search.order !== undefined;
    expect(isSorted ? found : byId(found)).toStrictEqual(isSorted ? expected : byId(expected));
    const table = tableOf(dataSource, Sample);
    expect(table && selectionOf(table, search)).not.toBeNull();
    if (search.where === undefined) return;
    expect(await dataSource.manager.countBy(Sample, search.where)).toBe(await stock.countBy(Sample, search.where));
    expect(await dataSource.manager.existsBy(Sample, search.where)).toBe(await stock.existsBy(Sample, search.where));
  });

  test('leave to TypeORM what is not plain', async () => {
    const table = tableOf(dataSource, Sample);
    const searches: readonly FindManyOptions<Sample>[] = [
      { where: { title: Like('甲%') } },
      { skip: 1 },
      { where: { remark: Not(Not('x')) } },
    ];
    for (const search of searches) expect(table && selectionOf(table, search)).toBeNull();
    expect(await dataSource.manager.findBy(Sample, { title: Like('甲%') })).toHaveLength(1);
    await expect(dataSource.manager.findBy(Sample, { remark: null as never })).rejects.toThrow('Null value');
    await expect(dataSource.manager.findBy(Sample, { remark: undefined as never })).rejects.toThrow('Undefined value');
    await expect(dataSource.manager.findBy(Sample, { colour: 'red' } as never)).rejects.toThrow('colour');
    await expect(dataSource.manager.delete(Sample, {})).rejects.toThrow();
    expect(await all()).toHaveLength(SAMPLES.length);
  });

  test('find one row, or none', async () => {
    expect(await dataSource.manager.findOneBy(Sample, { title: '乙' })).toStrictEqual(SAMPLES[2]);
    expect(await dataSource.manager.findOne(Sample, { where: { state: 'open' }, order: { id: 'DESC' } })).toStrictEqual(
      SAMPLES[3],
    );
    expect(await dataSource.manager.findOneBy(Sample, { title: '丙' })).toBeNull();
    await expect(dataSource.manager.findOneByOrFail(Sample, { title: '丙' })).rejects.toThrow('Sample');
  });

  test('insert every kind of value as TypeORM does', async () => {
    await dataSource.query('DELETE FROM sample');
    await dataSource.manager.insert(
      Sample,
      SAMPLES.map((one) => ({ ...one })),
    );
    expect(await all()).toStrictEqual(SAMPLES);
  });

  test('change and delete the rows that match, and count them', async () => {
    const { manager } = dataSource;
    const set = { at: LATE, facts: { score: 9 }, amount: 1n, remark: null, urgent: true };
    const { affected } = await manager.update(Sample, { state: 'open', version: 1 }, set);
    expect(affected).toBe(2);
    expect((await all()).filter(({ version }) => version === 1)).toMatchObject([set, set]);
    expect((await manager.update(Sample, { state: 'open', version: 1 }, set)).affected).toBe(2);
    expect((await manager.delete(Sample, { version: In([2, 7]) })).affected).toBe(2);
    expect(await all()).toHaveLength(2);
  });

  test('belong to the transaction of their manager', async () => {
    const work = unitOfWork.run(async (tx) => {
      await managerOf(tx).insert(Sample, { ...sample('9') });
      await managerOf(tx).update(Sample, { id: sample('9').id }, { title: '改' });
      expect(await managerOf(tx).findOneBy(Sample, { id: sample('9').id })).toMatchObject({ title: '改' });
      await expect(dataSource.manager.delete(Sample, { version: 1 })).rejects.toThrow(OutsideUnitOfWork);
      throw new Error('rolled back');
    });
    await expect(work).rejects.toThrow('rolled back');
    expect(await all()).toStrictEqual(SAMPLES);
  });
});
