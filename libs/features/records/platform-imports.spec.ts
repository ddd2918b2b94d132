import { workbookBytes } from '@app/intake';
import { PlatformImportProblem } from '.';
import { platformCsv, platformRows, RecordsBench, REVIEWER } from './testing';

const FAULTY = { values: { XDR_SHXYM: '914403001922038217', WSH: '运审许决〔2021〕300号' } };

describe('A platform file of a month', () => {
  let bench: RecordsBench;
  let assessmentId: number;
  beforeEach(async () => {
    bench = await RecordsBench.open();
    assessmentId = await bench.planMonth();
  });
  afterEach(() => bench.dispose());

  test('is read in the background and reported on by unit and rule, and counts for nothing before it is confirmed', async () => {
    const late = { received: '2021-08-30', values: { WSH: '运审许决〔2021〕301号' } };
    const earlier = { received: '2021-07-30', values: { WSH: '运审许决〔2021〕302号' } };
    const id = await bench.handIn(
      'permit',
      platformCsv('permit', [{}, FAULTY, late, earlier, { ...FAULTY, unit: 'D02' }]),
    );
    expect(await bench.imports.get({ month: '2021-08', id })).toMatchObject({ state: 'reading', report: null });
    await bench.finish();
    const { report, state, rowCount, problemCount } = await bench.imports.get({ month: '2021-08', id });
    expect({ state, rowCount, problemCount }).toEqual({ state: 'read', rowCount: 5, problemCount: 0 });
    expect(report).toMatchObject({ inMonth: 4, faulty: 2, late: 1, duplicates: 0 });
    expect(report?.rules).toEqual([
      { rule: 'id.uscc', ruleName: '统一社会信用代码校验不通过', severity: 'error', count: 2 },
      { rule: 'remit', ruleName: '超出单位职能范围', severity: 'error', count: 1 },
    ]);
    expect(report?.units).toMatchObject([
      { unitCode: 'D01', unitName: '市审批局', permits: 3, penalties: 0, faulty: 1, late: 1 },
      { unitCode: 'D02', permits: 1, faulty: 1, rules: [{ rule: 'id.uscc' }, { rule: 'remit' }] },
    ]);
    expect(await bench.rows('platform_record', assessmentId)).toBe(0);
    expect(await bench.intake()).toEqual({ confirmed: 0, undecided: 1, isDone: false });
    expect(bench.audit.actions.filter((action) => action.startsWith('platform'))).toEqual([
      'platform-import.uploaded',
      'platform-import.read',
    ]);
  });

  test('counts once it is confirmed and its records have been moved in', async () => {
    const id = await bench.take('permit', platformCsv('permit', [{}, FAULTY]));
    expect(await bench.import(id)).toMatchObject({
      state: 'confirmed',
      fileNo: 1,
      isSettled: 1,
      decidedBy: 'reviewer',
    });
    expect(await bench.intake()).toEqual({ confirmed: 1, undecided: 0, isDone: true });
    expect(await bench.check(assessmentId)).toMatchObject([{ permit: 2, compliant: 1, late: 0 }, { permit: 0 }]);
    for (const table of ['platform_record', 'record_finding', 'record_tally'] as const) {
      expect([table, await bench.rows(table, -assessmentId)]).toEqual([table, 0]);
    }
  });

  test('is taken as a workbook too', async () => {
    const rows = platformRows('permit', [{}, { unit: 'D02' }]);
    const bytes = Buffer.from(await workbookBytes([{ name: '数据', rows }]));
    const id = await bench.take('permit', bytes, '许可.xlsx');
    expect(await bench.import(id)).toMatchObject({ format: 'xlsx', rowCount: 2, state: 'confirmed' });
    expect(await bench.check(assessmentId)).toMatchObject([{ compliant: 1 }, { permit: 1, compliant: 0 }]);
  });

  test('is read and moved once, however often its jobs run', async () => {
    const id = await bench.take('permit', platformCsv('permit', [{}, FAULTY]));
    const before = [await bench.import(id), bench.audit.facts.length];
    for (const name of ['read-platform-import', 'settle-platform-import']) {
      await bench.jobs.runToEnd(bench.system, { name, payload: { importId: id } });
    }
    expect([await bench.import(id), bench.audit.facts.length]).toEqual(before);
    expect(await bench.rows('platform_record', assessmentId)).toBe(2);
  });

  test('that cannot be read is held up where everybody sees it, and can be withdrawn', async () => {
    jest.spyOn(bench.files, 'open').mockRejectedValue(new TypeError('The disk is gone.'));
    const id = await bench.handIn('permit', platformCsv('permit', [{}]));
    await bench.finish();
    expect(await bench.imports.get({ month: '2021-08', id })).toMatchObject({
      state: 'reading',
      progress: { isHeldUp: true },
    });
    await bench.withdraw(id);
    await bench.finish();
    expect(await bench.import(id)).toMatchObject({ state: 'withdrawn', isSettled: 1 });
  });

  test('handed in twice changes nothing, for as long as it was not withdrawn', async () => {
    const text = platformCsv('permit', [{}]);
    const id = await bench.handIn('permit', text);
    const uploads = () => bench.audit.actions.filter((action) => action === 'platform-import.uploaded').length;
    expect(await bench.handIn('permit', text, '另一个名字.csv')).toBe(id);
    expect(uploads()).toBe(1);
    await bench.withdraw(id);
    expect(await bench.handIn('permit', text)).not.toBe(id);
    expect(uploads()).toBe(2);
  });

  test('tells what repeats an earlier flawless record of itself or of a confirmed file', async () => {
    await bench.take('permit', platformCsv('permit', [{}]));
    const again = { received: '2021-08-11' };
    const twice = { values: { WSH: '运审许决〔2021〕400号' } };
    const id = await bench.handIn('permit', platformCsv('permit', [again, twice, twice, FAULTY, FAULTY]));
    await bench.finish();
    const { report } = await bench.imports.get({ month: '2021-08', id });
    expect([report?.duplicates, report?.units[0]?.duplicates]).toEqual([2, 2]);
    await bench.confirm(id);
    await bench.finish();
    const [tally] = await bench.check(assessmentId);
    expect(tally).toMatchObject({ permit: 6, compliant: 2 });
    const listed = await bench.records.list('2021-08', { rule: 'duplicate' }, { after: undefined, limit: 10 });
    expect(listed).toHaveLength(2);
  });

  test('with problems is not confirmed, and says line, column, value and reason, the value kept sealed', async () => {
    const text = platformCsv('permit', [{}, { unit: '市九十九局' }, { received: '2021年8月' }]);
    const id = await bench.handIn('permit', text);
    await bench.finish();
    expect(await bench.import(id)).toMatchObject({ state: 'read', problemCount: 2, rowCount: 1 });
    const problems = await bench.imports.problems({ month: '2021-08', id }, { after: undefined, limit: 10 });
    expect(problems).toEqual([
      { ordinal: 1, line: 3, column: '报送单位', value: '市九十九局', reason: '单位名册中没有该单位代码' },
      { ordinal: 2, line: 4, column: '接收时间', value: '2021年8月', reason: expect.stringContaining('YYYY-MM-DD') },
    ]);
    const stored = JSON.stringify(await bench.dataSource.manager.find(PlatformImportProblem));
    expect(stored).not.toMatch(/九十九局|8月/);
    await expect(bench.confirm(id)).rejects.toMatchObject({ code: 'platform-import-faulty', details: { problems: 2 } });
    await bench.withdraw(id);
    await bench.finish();
    expect(await bench.rows('platform_record', -assessmentId)).toBe(0);
  });

  test('that was withdrawn leaves the month, its number is given to no other', async () => {
    const id = await bench.take('permit', platformCsv('permit', [{}]));
    await bench.withdraw(id);
    expect((await bench.intake()).isDone).toBe(false);
    const other = await bench.take('permit', platformCsv('permit', [{}, FAULTY]));
    expect(await bench.rows('platform_record', assessmentId)).toBe(2);
    expect(await bench.import(other)).toMatchObject({ fileNo: 2 });
    expect(await bench.intake()).toMatchObject({ confirmed: 1, isDone: true });
    await expect(bench.withdraw(id)).rejects.toMatchObject({ code: 'platform-import-decided' });
    expect(bench.audit.facts.find(({ action }) => action === 'platform-import.withdrawn')).toMatchObject({
      facts: { was: 'confirmed' },
      sealed: { reason: '平台导出有误' },
    });
  });

  test('that was withdrawn before anybody read it is not read any more', async () => {
    const id = await bench.handIn('permit', platformCsv('permit', [{}]));
    await bench.withdraw(id);
    await bench.finish();
    expect(await bench.import(id)).toMatchObject({ state: 'withdrawn', rowCount: null });
    expect(await bench.rows('platform_record', -assessmentId)).toBe(0);
  });

  test('is named apart from another of the same name', async () => {
    await bench.take('permit', platformCsv('permit', [{}]), 'a.csv');
    await bench.take('permit', platformCsv('permit', [FAULTY]), 'a.csv');
    const listed = await bench.records.list('2021-08', {}, { after: undefined, limit: 10 });
    expect(listed.map(({ file, line }) => [file, line])).toEqual([
      ['a.csv', 2],
      ['a(2).csv', 2],
    ]);
  });

  test('is taken until the checks begin, and they begin only when every file is decided on', async () => {
    await bench.openCollection();
    const first = await bench.handIn('permit', platformCsv('permit', [{}]));
    await bench.finish();
    await expect(bench.beginChecks()).rejects.toMatchObject({ code: 'platform-imported' });
    await bench.confirm(first);
    await expect(bench.beginChecks()).rejects.toMatchObject({ code: 'platform-imported' });
    await bench.finish();
    await bench.beginChecks();
    for (const act of [() => bench.handIn('penalty', platformCsv('penalty', [{}])), () => bench.withdraw(first)]) {
      await expect(act()).rejects.toMatchObject({ code: 'month-checks-begun' });
    }
  });

  test('is taken from reviewers alone, for months that were planned', async () => {
    const file = { kind: 'permit', sha256: 'a'.repeat(64), size: 1, name: 'a.csv', format: 'csv' } as const;
    const leader = { ...REVIEWER, roles: ['leader'] as const };
    await expect(bench.upload.execute(leader, '2021-08', file)).rejects.toMatchObject({ code: 'role-required' });
    await expect(bench.upload.execute(REVIEWER, '2021-09', file)).rejects.toMatchObject({ code: 'month-not-planned' });
  });

  test('is confirmed once by the same command sent twice, and not at a version that has passed', async () => {
    const id = await bench.handIn('permit', platformCsv('permit', [{}]));
    await bench.finish();
    const command = { month: '2021-08', id, version: 2, key: { key: 'k'.repeat(20), digest: 'd'.repeat(64) } };
    await expect(bench.confirmation.execute(REVIEWER, { ...command, version: 1 })).rejects.toMatchObject({
      code: 'stale-version',
    });
    await bench.confirmation.execute(REVIEWER, command);
    await bench.confirmation.execute(REVIEWER, command);
    expect(bench.audit.actions.filter((action) => action === 'platform-import.confirmed')).toHaveLength(1);
  });
});
