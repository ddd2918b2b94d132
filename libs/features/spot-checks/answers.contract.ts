import { describeEachDatabase } from '@app/database/testing';
import { NoDataStatement } from '@app/features/evidence';
import { ReceivedFile } from '@app/features/file-receipt';
import { SourceFile } from '@app/features/months';
import { WATCH_DEADLINE } from '@app/features/processes';
import { actorOf } from '@app/features/processes/testing';
import type { Actor } from '@app/kernel';
import { LedgerRow } from './ledger-row.entity';
import { listTasks } from './tasks/spot-check-list.query';
import { OTHER_REVIEWER, REVIEWER, WORKED_MONTH_PARTS } from './testing';
import { COUNTY, ledger, MONTH, OFFICER, row, STRANGER, TaskBench, UNIT, UNIT_NO } from './testing/task-bench';

describeEachDatabase('A spot check', (database) => {
  let bench: TaskBench;

  beforeAll(async () => {
    bench = new TaskBench(await database.open(WORKED_MONTH_PARTS));
  });
  beforeEach(() => bench.begin());
  afterAll(() => bench.dispose());

  describe('of a unit that answers', () => {
    test('goes from letter to ledger, and the month counts the ledger’s rows', async () => {
      const id = await bench.answered(row('1'), row('2', { day: '2021/07/30' }));
      expect(await bench.state(id)).toBe('answered');
      expect(await bench.manager.countBy(LedgerRow, { assessmentId: bench.assessmentId, unitNo: UNIT_NO })).toBe(2);
      const [source] = await bench.manager.findBy(SourceFile, { assessmentId: bench.assessmentId });
      expect(source).toMatchObject({ fileNo: 1_000_010, path: `ledgers/${UNIT}.csv`, rowCount: 2, role: 'ledger' });
      const [file] = await bench.manager.find(ReceivedFile);
      expect(file).toMatchObject({ purpose: 'ledger', unitCode: UNIT, parentCode: '140802', month: MONTH });
      expect(bench.processes.audit.actions).toContain('spot-check-task.file-handed-in');
    });

    test('is told every problem of its ledger with line, column, value and reason, and nothing changes', async () => {
      const id = await bench.acknowledged();
      const before = await bench.record(id);
      const bad = await bench.handIn(
        id,
        ledger(row('1'), row('2', { day: '16日' }), row('3').replace('行政许可', '许可')),
      );
      expect(bad.problems).toEqual([
        expect.objectContaining({ line: 3, column: '决定日期', value: '16日' }),
        expect.objectContaining({ line: 4, column: '信息类型', value: '许可' }),
      ]);
      await expect(bench.act(id, OFFICER, { action: 'answer', upload: bad.upload })).rejects.toMatchObject({
        code: 'upload-unfit',
      });
      await expect(bench.act(id, OFFICER, { action: 'answer' })).rejects.toMatchObject({ code: 'answer-complete' });
      expect([await bench.record(id), await bench.manager.countBy(LedgerRow, {})]).toEqual([before, 0]);
    });

    test('cannot answer with an empty ledger: silence is told by a stamped statement', async () => {
      const id = await bench.acknowledged();
      expect((await bench.handIn(id, ledger())).problems).toHaveLength(1);
      const { upload } = await bench.handIn(id, '%PDF-1.7', { kind: 'statement' });
      await bench.act(id, OFFICER, { action: 'answer', upload });
      await bench.compared(id);
      expect(await bench.check()).toMatchObject({ answered: 0 });
      await bench.act(id, REVIEWER, { action: 'confirm' });
      expect(await bench.check()).toMatchObject({ answered: 1, matched: 0, concealed: 0 });
      expect(await bench.manager.findBy(NoDataStatement, { assessmentId: bench.assessmentId })).toMatchObject([
        { accepted: 1 },
      ]);
    });

    test('is its own officers’ or its county’s matter, and unknown to others', async () => {
      const id = await bench.drawUnit(UNIT);
      await expect(bench.act(id, STRANGER, { action: 'acknowledge' })).rejects.toMatchObject({
        code: 'record-not-found',
      });
      await expect(bench.handIn(id, ledger(row('1')), { actor: STRANGER })).rejects.toMatchObject({
        code: 'record-not-found',
      });
      await bench.act(id, COUNTY, { action: 'acknowledge' });
      await bench.handIn(id, ledger(row('1')), { actor: COUNTY });
      await bench.act(id, COUNTY, { action: 'answer' });
      expect(await bench.state(id)).toBe('answered');
    });

    test('hands in the same file twice without effect', async () => {
      const id = await bench.acknowledged();
      const [first, second] = [await bench.handIn(id, ledger(row('1'))), await bench.handIn(id, ledger(row('1')))];
      expect(second.upload).toBe(first.upload);
      expect(await bench.manager.countBy(ReceivedFile, {})).toBe(1);
    });

    test('corrects a returned ledger, and the new one stands in place of the old', async () => {
      const id = await bench.answered(row('1'), row('2'));
      await bench.act(id, REVIEWER, { action: 'return', reason: '缺少页次' });
      await bench.handIn(id, ledger(row('1'), row('2'), row('3')));
      await bench.act(id, OFFICER, { action: 'answer' });
      expect(await bench.manager.countBy(LedgerRow, { assessmentId: bench.assessmentId })).toBe(3);
      expect(await bench.manager.countBy(SourceFile, { assessmentId: bench.assessmentId })).toBe(1);
    });

    test('on paper is registered by a reviewer, who then does not confirm it', async () => {
      const id = await bench.drawUnit(UNIT);
      await bench.handIn(id, ledger(row('1')), { actor: REVIEWER });
      const receivedAt = new Date('2021-08-31T02:00:00Z');
      await bench.act(id, REVIEWER, { action: 'register-answer', reason: '传真件', receivedAt });
      await bench.compared(id);
      await expect(bench.act(id, REVIEWER, { action: 'confirm' })).rejects.toMatchObject({
        code: 'duties-not-separate',
      });
      await bench.act(id, OTHER_REVIEWER, { action: 'confirm' });
      expect(await bench.state(id)).toBe('confirmed');
    });
  });

  describe('of a unit that stays silent', () => {
    test('is confirmed once the month compares, with nothing of what was returned', async () => {
      const id = await bench.answered(row('1'));
      await bench.act(id, REVIEWER, { action: 'return', reason: '未盖章' });
      await bench.expired(id);
      await expect(bench.act(id, REVIEWER, { action: 'confirm-silence' })).rejects.toMatchObject({
        code: 'comparison-begun',
      });
      await bench.moveMonth(MONTH, 'checking');
      await bench.act(id, REVIEWER, { action: 'confirm-silence' });
      expect(await bench.check()).toMatchObject({ answered: 0, matched: 0, concealed: 0 });
      expect(await bench.manager.countBy(LedgerRow, {})).toBe(0);
    });

    test('may be taken as it was handed in, or answered late until its silence is confirmed', async () => {
      const id = await bench.answered(row('1'));
      await bench.act(id, REVIEWER, { action: 'return', reason: '未盖章' });
      await bench.expired(id);
      await bench.act(id, REVIEWER, { action: 'take-as-is', reason: '内容完整' });
      expect([await bench.state(id), await bench.manager.countBy(LedgerRow, {})]).toEqual(['answered', 1]);
      const other = await bench.drawUnit('14080204');
      await bench.expired(other);
      await bench.handIn(other, ledger(row('9')), { actor: STRANGER });
      await bench.act(other, STRANGER, { action: 'answer' });
      expect((await bench.processes.reader.get({ id: other, actor: REVIEWER })).timeline.at(-1)?.isLate).toBe(true);
    });
  });

  test('is listed by state, area, unit and deadline, and to officers only once its letter is out', async () => {
    const [own, municipal] = [await bench.drawUnit(UNIT), await bench.drawUnit('D01', { isNotified: false })];
    const list = async (actor: Actor, filter: object = {}) => {
      const now = bench.processes.clock.now();
      const found = await listTasks(bench.manager, { actor, now }, { month: MONTH, limit: 10, ...filter });
      return found.map(({ id }) => id);
    };
    expect((await list(REVIEWER)).sort()).toEqual([own, municipal].sort());
    expect(await list(REVIEWER, { area: 'department' })).toEqual([municipal]);
    expect(await list(REVIEWER, { area: '140802', state: 'notified' })).toEqual([own]);
    expect(await list(OFFICER)).toEqual([own]);
    expect(await list(COUNTY)).toEqual([own]);
    expect(await list(STRANGER)).toEqual([]);
    expect(await list(actorOf('d01', 'unit-officer', { unitCode: 'D01' }))).toEqual([]);
    expect(await list(REVIEWER, { isOverdue: true })).toEqual([]);
    bench.processes.setTime('2021-09-20');
    expect(await list(REVIEWER, { isOverdue: true, area: '140802' })).toEqual([own]);
    expect(await list(REVIEWER, { isOverdue: false, area: '140802' })).toEqual([]);
    expect(await list(REVIEWER, { dueBy: '2021-08-01' })).toEqual([]);
    expect(bench.processes.outbox.jobs.some(({ name }) => name === WATCH_DEADLINE)).toBe(true);
  });
});
