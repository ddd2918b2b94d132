import { describeEachDatabase } from '@app/database/testing';
import { getMonthContext } from '@app/features/months';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { CheckUnitRecords } from '@app/features/records';
import { CompareDrawnUnit } from '@app/features/spot-checks';
import { CockpitQuery } from './cockpit.query';
import { listMonths } from './month-list.query';
import { listMonthNotes } from './month-notes.query';
import { FIRST_PLACE, getRecordsBehind, type RecordsBehind } from './records-behind.query';
import { getScoreHistory } from './score-history.query';
import { getScoreSheet } from './score-sheet.query';
import { REVIEWER, WorkedMonthsBench } from './testing';

jest.setTimeout(120_000);

const MONTH = '2021-08';
/** 闻喜县 of the example month: 163 records, 16 of them with errors, 1 late; 2 of 39 ledger rows concealed. */
const COUNTY = '140823';

describeEachDatabase('A month that is looked over', ({ open }) => {
  let bench: WorkedMonthsBench;
  beforeAll(async () => {
    bench = await WorkedMonthsBench.on(await open({ entities: ENTITIES, migrations: MIGRATIONS }));
    const folder = await bench.folder(MONTH);
    await bench.plan(MONTH);
    await bench.draw(folder);
    await bench.fill(folder);
    const { assessmentId } = await bench.worked(MONTH);
    const { roster } = await getMonthContext(bench.manager, assessmentId);
    const ledgers = new Set(folder.ledgers.map(({ unitCode }) => unitCode));
    for (const { code, parent, unitNo } of roster.filter((unit) => unit.code === COUNTY || unit.parent === COUNTY)) {
      const place = { assessmentId, unitNo };
      await bench.unitOfWork.run((tx) => new CheckUnitRecords().execute(tx, place));
      const isCompared = parent === COUNTY && ledgers.has(code);
      if (isCompared) await bench.unitOfWork.run((tx) => new CompareDrawnUnit().execute(tx, place));
    }
  });
  afterAll(() => bench.jobs.stop());

  test('has a sheet in preview whose counts are those of the records behind it', async () => {
    const sheet = await getScoreSheet(bench.manager, REVIEWER, { month: MONTH, unit: COUNTY });
    expect(sheet).toMatchObject({ basis: 'present', standing: 'missing', unit: { code: COUNTY } });
    expect(sheet.evidence[0]).toMatchObject({ item: 'I1', since: MONTH });
    const behind = async (of: RecordsBehind) =>
      (
        await getRecordsBehind(bench.manager, REVIEWER, {
          month: MONTH,
          unit: COUNTY,
          of,
          after: FIRST_PLACE,
          limit: 99,
        })
      ).length;
    expect([await behind('errors'), await behind('late'), await behind('concealed')]).toEqual([16, 1, 2]);
    expect(sheet.unit.indicators).toMatchObject({
      I3: { reported: 163, compliant: 147 },
      I4: { late: 1 },
      I5: { concealed: 2 },
    });
  });

  test('shows on one screen how far it is', async () => {
    const { clock, processes, dataSource, manager } = bench;
    const cockpit = await new CockpitQuery(dataSource, processes.reader, clock).get(REVIEWER, MONTH);
    expect(cockpit.answers).toEqual({ drawn: 75, answered: 0, silent: 0, open: 75 });
    expect(cockpit.counts).toContainEqual(
      expect.objectContaining({ process: 'spot-check-task', state: 'drawn', count: 75 }),
    );
    expect(cockpit.imports.every(({ sha256 }) => sha256 !== null)).toBe(true);
    expect(await listMonths(manager, { limit: 10, today: '2021-09-02' })).toMatchObject([
      { month: MONTH, stateLabel: '已计划', isOverdue: true },
    ]);
  });

  test('has no history and no notes before there are any', async () => {
    expect(await getScoreHistory(bench.manager, { unit: COUNTY, limit: 10 })).toEqual([]);
    expect(await listMonthNotes(bench.manager, { month: MONTH, unit: 'D09', after: 'Z', limit: 10 })).toEqual([]);
  });
});
