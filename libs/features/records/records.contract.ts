import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeEachDatabase } from '@app/database/testing';
import { getMonthContext, inFolder, SourceFile, SourceFiles } from '@app/features/months';
import type { DataSource } from 'typeorm';
import { ReceivePlatformFile, RecordFinding } from '.';
import { platformCsv, RECORDS_PARTS, RecordsBench, type RosterLine } from './testing';

const MONTH = join(__dirname, '../../../test/fixtures/months/2021-08');
/** In code-point order, as an unattended run reads them. */
const FILES = ['penalties-2', 'penalties-old', 'penalties', 'permits-2', 'permits-old', 'permits'] as const;

// A month has some four thousand records, read twice on a server that others use too.
jest.setTimeout(120_000);

describeEachDatabase('Platform imports', (database) => {
  let dataSource: DataSource;
  let bench: RecordsBench;
  beforeAll(async () => {
    dataSource = await database.open(RECORDS_PARTS);
  });
  beforeEach(async () => {
    bench = await RecordsBench.on(dataSource);
  });
  afterEach(() => bench.clear());

  test('of the fixture month come to what an unattended run finds in the same files', async () => {
    const roster = rosterOfFixture();
    const worked = await bench.planMonth('2021-08', roster);
    for (const name of FILES) await bench.take(kindOf(name), readFileSync(fileOf(name)), `${name}.csv`);
    const unattended = await bench.planMonth('2021-09', roster);
    await dataSource.query(`UPDATE assessment SET month = '2021-08' WHERE id = ?`, [unattended]);
    await readUnattended(unattended);
    const counts = async (assessmentId: number) =>
      (await bench.check(assessmentId)).map(({ assessmentId: _, ...tally }) => tally);
    expect(await counts(worked)).toEqual(await counts(unattended));
    expect(await findingsOf(worked)).toEqual(await findingsOf(unattended));
    expect((await findingsOf(worked)).some(({ rule }) => rule === 'duplicate')).toBe(true);
  });

  test('are settled by the last of two decisions, although the first is still being carried out', async () => {
    const assessmentId = await bench.planMonth();
    const id = await bench.handIn('permit', platformCsv('permit', [{}]));
    await bench.finish();
    await bench.confirm(id);
    await bench.withdraw(id);
    await bench.finish();
    expect(await bench.import(id)).toMatchObject({ state: 'withdrawn', isSettled: 1 });
    expect([
      await bench.rows('platform_record', assessmentId),
      await bench.rows('platform_record', -assessmentId),
    ]).toEqual([0, 0]);
  });

  test('of the same file by several reviewers at the same moment are one import', async () => {
    await bench.planMonth();
    const text = platformCsv('permit', [{}]);
    const ids = await Promise.all([1, 2, 3, 4].map(() => bench.handIn('permit', text)));
    expect(new Set(ids).size).toBe(1);
  });

  test('confirmed at the same moment get different numbers', async () => {
    await bench.planMonth();
    const ids = [];
    for (const unit of ['D01', 'D02']) ids.push(await bench.handIn('penalty', platformCsv('penalty', [{ unit }])));
    await bench.finish();
    await Promise.all(ids.map((id) => bench.confirm(id)));
    const numbers = await Promise.all(ids.map(async (id) => (await bench.import(id)).fileNo));
    expect(numbers.sort()).toEqual([1, 2]);
  });

  test('do not slip past the beginning of the checks', async () => {
    await bench.planMonth();
    await bench.openCollection();
    await bench.take('permit', platformCsv('permit', [{}]));
    const [begun, taken] = await Promise.allSettled([
      bench.beginChecks(),
      bench.handIn('penalty', platformCsv('penalty', [{}])),
    ]);
    expect([begun.status, taken.status].sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('are listed by unit, kind, rule and lateness, page by page', async () => {
    await bench.planMonth();
    const wrong = { values: { XDR_SHXYM: '914403001922038217', WSH: '运审许决〔2021〕300号' } };
    const late = { received: '2021-08-30', values: { WSH: '运审许决〔2021〕301号' } };
    await bench.take('permit', platformCsv('permit', [{}, wrong, late]));
    await bench.take('penalty', platformCsv('penalty', [{ unit: 'D02' }]));
    const list = async (filter: Parameters<RecordsBench['records']['list']>[1], after?: number, limit = 10) =>
      bench.records.list('2021-08', filter, { after, limit });
    expect((await list({ kind: 'permit' })).map(({ line }) => line)).toEqual([2, 3, 4]);
    expect((await list({ unit: 'D02' })).map(({ kind }) => kind)).toEqual(['penalty']);
    expect(await list({ rule: 'id.uscc' })).toMatchObject([{ line: 3, errors: 1, isLate: false }]);
    expect(await list({ late: true })).toMatchObject([{ line: 4, errors: 0, isLate: true }]);
    expect((await list({ faulty: false })).length).toBe(3);
    expect(await list({ unit: 'nobody' })).toEqual([]);
    const [first] = await list({}, undefined, 1);
    expect((await list({}, first?.seq)).length).toBe(3);
    const streamed = [];
    for await (const { line } of await bench.records.stream('2021-08', { kind: 'permit' })) streamed.push(line);
    expect(streamed).toEqual([2, 3, 4]);
  });

  async function readUnattended(assessmentId: number): Promise<void> {
    const receive = new ReceivePlatformFile(new SourceFiles());
    const month = await getMonthContext(dataSource.manager, assessmentId);
    for (const [i, name] of FILES.entries()) {
      const file = {
        assessmentId,
        fileNo: i + 1,
        path: `${name}.csv`,
        role: kindOf(name),
        format: 'csv',
        unitCode: '',
        location: inFolder(fileOf(name)),
        byteCount: 0,
        sha256: null,
        rowCount: null,
      } as const;
      await dataSource.manager.insert(SourceFile, file);
      await bench.jobs.unitOfWork.run((tx) => receive.execute(tx, file, { month, onBytes: () => undefined }));
    }
  }

  async function findingsOf(assessmentId: number): Promise<Omit<RecordFinding, 'assessmentId'>[]> {
    const rows = await dataSource.manager.find(RecordFinding, {
      where: { assessmentId },
      order: { seq: 'ASC', ordinal: 'ASC' },
    });
    return rows.map(({ assessmentId: _, ...finding }) => finding);
  }
});

function kindOf(name: string): 'permit' | 'penalty' {
  return name.startsWith('permits') ? 'permit' : 'penalty';
}

function fileOf(name: string): string {
  return join(MONTH, 'platform', `${name}.csv`);
}

function rosterOfFixture(): readonly RosterLine[] {
  const [, ...lines] = readFileSync(join(MONTH, 'units.csv'), 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const [code = '', name = '', group = '', parent = '', remit = ''] = line.split(',');
    return { code, name, group, parent, remit } as RosterLine;
  });
}
