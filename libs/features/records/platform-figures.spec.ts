import { platformCsv, RecordsBench, REVIEWER } from './testing';

const FIGURES = { permit: 12, penalty: 3, compliant: 14, late: 1 };
const OF_D01 = { month: '2021-08', unitCode: 'D01', reason: '平台仅提供汇总数' };

describe('Figures entered in place of records', () => {
  let bench: RecordsBench;
  let assessmentId: number;
  beforeEach(async () => {
    bench = await RecordsBench.open();
    assessmentId = await bench.planMonth();
  });
  afterEach(() => bench.dispose());

  const enter = (figures = FIGURES, command: object = {}) =>
    bench.figures.enter(REVIEWER, { ...OF_D01, ...command }, figures);

  test('are what the unit’s month counts as, for as long as they are in force', async () => {
    await enter();
    expect(await bench.check(assessmentId)).toMatchObject([FIGURES, { permit: 0, penalty: 0 }]);
    await bench.figures.change(REVIEWER, { ...OF_D01, version: 1 }, { ...FIGURES, late: 2 });
    expect(await bench.check(assessmentId)).toMatchObject([{ late: 2 }, {}]);
    await bench.figures.withdraw(REVIEWER, { ...OF_D01, version: 2 });
    expect(await bench.check(assessmentId)).toMatchObject([{ permit: 0, late: 0 }, {}]);
  });

  test('are told to the log with what was in force before, sealed', async () => {
    await enter();
    await bench.figures.change(REVIEWER, { ...OF_D01, version: 1, reason: '平台更正' }, { ...FIGURES, late: 2 });
    expect(bench.audit.facts.filter(({ action }) => action.startsWith('platform-figures'))).toMatchObject([
      { action: 'platform-figures.entered', unit: 'D01', sealed: { after: FIGURES } },
      { action: 'platform-figures.changed', sealed: { before: FIGURES, after: { late: 2 }, reason: '平台更正' } },
    ]);
  });

  test('and records of the month exclude each other, whichever come first', async () => {
    await enter();
    const id = await bench.handIn('permit', platformCsv('permit', [{}, { unit: 'D02' }]));
    await bench.finish();
    await expect(bench.confirm(id)).rejects.toMatchObject({ code: 'unit-has-figures', details: { list: '市审批局' } });
    await bench.figures.withdraw(REVIEWER, { ...OF_D01, version: 1 });
    await bench.confirm(id);
    await expect(enter()).rejects.toMatchObject({ code: 'unit-has-records', details: { unit: '市审批局' } });
  });

  test('do not exclude records of other months, which count for matching alone', async () => {
    await enter();
    await bench.take('permit', platformCsv('permit', [{ received: '2021-07-30' }]));
    expect(await bench.check(assessmentId)).toMatchObject([FIGURES, {}]);
  });

  test.each([
    ['more compliant records than reported', { ...FIGURES, compliant: 16 }],
    ['more late records than reported', { ...FIGURES, late: 16 }],
  ])('are refused with %s', async (_, figures) => {
    await expect(enter(figures)).rejects.toMatchObject({ code: 'platform-figures-invalid' });
  });

  test('are refused with more compliant records than the unit’s remit allows', async () => {
    const figures = { permit: 12, penalty: 3, compliant: 4, late: 0 };
    await expect(enter(figures, { unitCode: 'D02' })).rejects.toMatchObject({ code: 'platform-figures-invalid' });
    await enter({ ...figures, compliant: 3 }, { unitCode: 'D02' });
  });

  test('are changed at the version that was seen, and not entered twice', async () => {
    await enter();
    await expect(enter()).rejects.toMatchObject({ code: 'platform-figures-present' });
    const stale = bench.figures.change(REVIEWER, { ...OF_D01, version: 2 }, FIGURES);
    await expect(stale).rejects.toMatchObject({ code: 'stale-version' });
    await bench.figures.withdraw(REVIEWER, { ...OF_D01, version: 1 });
    await enter();
    const old = bench.figures.withdraw(REVIEWER, { ...OF_D01, version: 1 });
    await expect(old).rejects.toMatchObject({ code: 'stale-version' });
  });

  test('are for units of the month’s roster, until the checks begin', async () => {
    await expect(enter(FIGURES, { unitCode: 'D99' })).rejects.toMatchObject({ code: 'unit-not-in-roster' });
    await bench.take('penalty', platformCsv('penalty', [{ unit: 'D02' }]));
    await bench.openCollection();
    await bench.beginChecks();
    await expect(enter()).rejects.toMatchObject({ code: 'month-checks-begun' });
  });
});
