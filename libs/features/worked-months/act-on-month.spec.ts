import { bulletinProcess } from '@app/features/bulletins';
import { evidenceProcess } from '@app/features/evidence';
import { Assessment, monthProcess } from '@app/features/months';
import { objectionProcess } from '@app/features/objections';
import { ProcessRecord } from '@app/features/processes';
import { actorOf } from '@app/features/processes/testing';
import { LedgerRow } from '@app/features/spot-checks';
import { REVIEWER, WorkedMonthsBench } from './testing';

const MONTH = '2021-08';

describe('A month goes on', () => {
  let bench: WorkedMonthsBench;
  beforeEach(async () => {
    bench = await WorkedMonthsBench.inMemory();
    await bench.plan(MONTH);
  });
  afterEach(() => bench.close());

  const refusal = (code: string, explanation: string) => ({ code, details: { explanation } });
  const change = (dates: { cutOff: string; issueDate: string }) =>
    bench.changeDates.execute(REVIEWER, { month: MONTH, version: 1, reason: '节假日调整', ...dates });

  test('only when letters have gone out to all who were drawn, and says how many are missing', async () => {
    await expect(bench.act(MONTH, 'open-collection')).rejects.toMatchObject(
      refusal('letters-issued', '当月尚未抽取被抽查单位'),
    );
    await bench.draw(await bench.folder(MONTH));
    await expect(bench.act(MONTH, 'open-collection')).rejects.toMatchObject(
      refusal('letters-issued', '还有75个单位的函件未签发送达'),
    );
    await bench.tasks(MONTH, ['drawn', 'notify']);
    await bench.act(MONTH, 'open-collection');
    expect(await bench.state(MONTH)).toBe('collecting');
  });

  test('to the checks when the platform’s records are in and no answer can still come', async () => {
    const folder = await bench.folder(MONTH);
    await bench.draw(folder);
    await bench.tasks(MONTH, ['drawn', 'notify']);
    await bench.act(MONTH, 'open-collection');
    await expect(bench.act(MONTH, 'begin-checks')).rejects.toMatchObject(
      refusal('platform-imported', '当月平台数据尚未导入并确认'),
    );
    await bench.fill(folder);
    await expect(bench.act(MONTH, 'begin-checks')).rejects.toMatchObject(
      refusal('answers-closed', '还有75个单位未答复且答复期限未过'),
    );
    bench.setDay('2021-09-07');
    await bench.act(MONTH, 'begin-checks');
    expect(await bench.state(MONTH)).toBe('checking');
  });

  test('not by an officer, not by the product’s own acts, and not from a version that is gone', async () => {
    await expect(bench.act(MONTH, 'open-collection', { actor: actorOf('o', 'unit-officer') })).rejects.toMatchObject({
      code: 'record-not-found',
    });
    await expect(bench.act(MONTH, 'publish')).rejects.toMatchObject({ code: 'role-missing' });
    const command = { month: MONTH, action: 'open-collection', version: 7 } as const;
    await expect(bench.actOnMonth.execute(REVIEWER, command, bench.command())).rejects.toMatchObject({
      code: 'stale-version',
    });
  });

  test('with other dates while the checks have not begun, with the reason in the record', async () => {
    await change({ cutOff: '2021-09-06', issueDate: '2021-09-09' });
    expect(await bench.manager.findOneBy(Assessment, { month: MONTH })).toMatchObject({
      cutOff: '2021-09-06',
      issueDate: '2021-09-09',
    });
    expect(bench.processes.audit.facts.at(-1)).toMatchObject({
      action: 'month.dates-changed',
      facts: expect.objectContaining({ cutOff: '2021-09-06', formerCutOff: '2021-09-07' }),
    });
  });

  test.each([
    ['2021-08-30', '2021-09-10', 'cut-off-too-early'],
    ['2021-09-07', '2021-09-06', 'issue-before-cut-off'],
  ])('never with the dates %s and %s (%s)', async (cutOff, issueDate, code) => {
    await expect(change({ cutOff, issueDate })).rejects.toMatchObject({ code });
  });

  test('with ledger rows judged by the cut-off that holds (D-3)', async () => {
    await bench.fill(await bench.folder(MONTH));
    const running = () => bench.manager.countBy(LedgerRow, { standing: 'running' });
    const before = await running();
    await change({ cutOff: '2021-09-30', issueDate: '2021-09-30' });
    expect(before).toBeGreaterThan(0);
    expect(await running()).toBe(0);
  });

  test('past no objection and no evidence that is not decided', async () => {
    const whose = { unitCode: 'D09', parentCode: null };
    const officer = actorOf('officer', 'unit-officer', { unitCode: 'D09' });
    const guards = { 'files-attached': true, 'month-unsigned': true, 'sheet-open': true, 'no-open-objection': true };
    for (const process of [evidenceProcess, objectionProcess]) {
      await bench.processes.start(process, officer, { month: MONTH, guards, reason: '有误', ...whose });
    }
    const guardsNow = await bench.guards(MONTH);
    expect(guardsNow['claims-decided']).toBe('还有1项印证材料未审定');
    expect(guardsNow['objections-decided']).toBe('还有1件异议未处理');
    expect(guardsNow['follow-ups-done']).toBe('还有2项未办结');
  });

  test('back to confirming no more once its bulletin is signed or sealed: that is recalled first', async () => {
    const reviewer = actorOf('reviewer-1', 'reviewer');
    const { id } = await bench.processes.start(bulletinProcess, reviewer, {
      month: MONTH,
      unitCode: null,
      parentCode: null,
    });
    expect((await bench.guards(MONTH))['bulletin-unsigned']).toBeNull();
    for (const state of ['signed', 'sealed']) {
      await bench.manager.update(ProcessRecord, { id }, { state });
      expect((await bench.guards(MONTH))['bulletin-unsigned']).toBe(
        '当月通报已签发，须先由领导撤回，或发布后以更正通报处理',
      );
    }
    expect(monthProcess.actions['reopen-confirmation'].requires).toContain('bulletin-unsigned');
    await bench.manager.update(ProcessRecord, { id }, { state: 'recalled' });
    expect((await bench.guards(MONTH))['bulletin-unsigned']).toBeNull();
  });
});
