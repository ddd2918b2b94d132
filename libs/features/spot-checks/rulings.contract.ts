import { describeEachDatabase } from '@app/database/testing';
import { ProcessRecord } from '@app/features/processes';
import { PlatformRecordRow } from '@app/features/records';
import { RowRuling } from './rulings/row-ruling.entity';
import { areComparisonsDone, BeginComparisons, countTasks } from './tasks/begin-comparisons';
import { OTHER_REVIEWER, REVIEWER, WORKED_MONTH_PARTS } from './testing';
import { ledger, MONTH, OFFICER, recordNo, row, TaskBench } from './testing/task-bench';

describeEachDatabase('A comparison', (database) => {
  let bench: TaskBench;

  beforeAll(async () => {
    bench = new TaskBench(await database.open(WORKED_MONTH_PARTS));
  });
  beforeEach(() => bench.begin());
  afterAll(() => bench.dispose());

  test('waits until the month begins to compare', async () => {
    const id = await bench.answered(row('1'));
    await expect(bench.act(id, REVIEWER, { action: 'compare' })).rejects.toMatchObject({
      code: 'comparison-not-begun',
    });
  });

  test('is begun for all that were answered, and done twice by two jobs it is done once', async () => {
    const id = await bench.answered(row('1'), row('2'));
    await bench.platform('1');
    await bench.moveMonth(MONTH, 'checking');
    const begun = await bench.run((tx) => new BeginComparisons(bench.processes.engine).execute(tx, MONTH));
    expect(begun).toEqual([{ recordId: id, ordinal: 5 }]);
    expect(bench.processes.outbox.jobs.map(({ name }) => name)).toContain('compare-spot-check');
    expect(await areComparisonsDone(bench.manager, MONTH)).toBe(false);
    await bench.runJob(id, 5);
    await bench.runJob(id, 5);
    expect(await areComparisonsDone(bench.manager, MONTH)).toBe(true);
    expect(await countTasks(bench.manager, MONTH)).toEqual(new Map([['reviewing', 1]]));
    expect(await bench.outcomes()).toEqual(['2 matched', '3 concealed']);
    expect(await bench.check()).toMatchObject({ answered: 1, matched: 1, concealed: 1 });
  });

  test('is begun by itself for an answer that comes while the month compares, and for none before', async () => {
    const early = await bench.answered(row('1'));
    await bench.runBeginning(early);
    expect(await bench.state(early)).toBe('answered');
    await bench.moveMonth(MONTH, 'checking');
    await bench.runBeginning(early);
    await bench.runBeginning(early);
    expect(await bench.state(early)).toBe('comparing');
  });

  test('is confirmed only when every near match, exemption and row not yet due has been ruled on', async () => {
    const id = await bench.answered(
      row('2561'),
      row('3000', { remark: '简易处罚' }),
      row('4000', { day: '2021/08/31' }),
    );
    await bench.platform('2516');
    await bench.compared(id);
    expect(await bench.outcomes()).toEqual(['2 concealed', '3 exempt', '4 not-yet-due']);
    expect((await bench.desk(id, { isOpen: true })).rows.map(({ line, open }) => [line, open])).toEqual([
      [2, ['near-match']],
      [3, ['exemption']],
      [4, ['not-yet-due']],
    ]);
    await expect(bench.act(id, REVIEWER, { action: 'confirm' })).rejects.toMatchObject({ code: 'findings-decided' });
    const seq = recordNo(1);
    const { open } = await bench.rule(id, [
      { line: 2, subject: 'near-match', verdict: 'accepted', recordSeq: seq },
      { line: 3, subject: 'exemption', verdict: 'refused' },
      { line: 4, subject: 'not-yet-due', verdict: 'accepted' },
    ]);
    expect(open).toBe(0);
    expect(await bench.outcomes()).toEqual(['2 matched', '3 concealed', '4 not-yet-due']);
    expect(await bench.check()).toMatchObject({ matched: 1, concealed: 1, exempt: 0, notYetDue: 1 });
    await bench.act(id, REVIEWER, { action: 'confirm' });
    expect(await bench.state(id)).toBe('confirmed');
    await expect(bench.rule(id, [{ line: 2, subject: 'near-match', verdict: 'undone' }])).rejects.toMatchObject({
      code: 'state-unfit',
    });
  });

  test('takes rulings back before the confirmation, and keeps the history', async () => {
    const id = await bench.answered(row('2561'), row('3000', { remark: '不予公示' }));
    await bench.platform('2516');
    await bench.compared(id);
    const seq = recordNo(1);
    await bench.rule(id, [{ line: 2, subject: 'near-match', verdict: 'accepted', recordSeq: seq }]);
    await bench.rule(id, [{ line: 3, subject: 'exemption', verdict: 'refused' }]);
    expect(await bench.outcomes()).toEqual(['2 matched', '3 concealed']);
    await bench.rule(id, [
      { line: 2, subject: 'near-match', verdict: 'undone' },
      { line: 3, subject: 'exemption', verdict: 'undone' },
    ]);
    expect(await bench.outcomes()).toEqual(['2 concealed', '3 exempt']);
    expect((await bench.desk(id)).rows.flatMap(({ proposals }) => proposals.map(({ record }) => record.seq))).toEqual([
      seq,
    ]);
    expect(await bench.manager.countBy(RowRuling, { recordId: id })).toBe(4);
    expect(bench.processes.audit.actions.filter((each) => each === 'spot-check-task.rows-ruled')).toHaveLength(3);
  });

  test('keeps rulings in a new comparison as long as row and record say the same', async () => {
    const id = await bench.answered(row('2561'), row('5000'), row('7000', { remark: '简易' }));
    await bench.platform('2516', '5001');
    await bench.compared(id);
    await bench.rule(id, [
      { line: 2, subject: 'near-match', verdict: 'accepted', recordSeq: recordNo(1) },
      { line: 3, subject: 'near-match', verdict: 'refused' },
      { line: 4, subject: 'exemption', verdict: 'accepted' },
    ]);
    await bench.act(id, REVIEWER, { action: 'return', reason: '漏报一行' });
    await bench.handIn(
      id,
      ledger(
        row('1111', { name: '乙公司', day: '2021/08/03' }),
        row('2561'),
        row('5000'),
        row('7001', { remark: '简易' }),
      ),
    );
    await bench.act(id, OFFICER, { action: 'answer' });
    await bench.compared(id);
    expect(await bench.outcomes()).toEqual(['2 concealed', '3 matched', '4 concealed', '5 exempt']);
    expect((await bench.desk(id)).rows.map(({ open }) => open)).toEqual([[], [], [], ['exemption']]);
    await bench.manager.update(PlatformRecordRow, { seq: recordNo(1) }, { receivedDate: '2021-08-21' });
    await bench.act(id, REVIEWER, { action: 'abandon-comparison', reason: '平台数据有变' });
    await bench.compared(id);
    expect((await bench.outcomes())[1]).toBe('3 concealed');
  });

  test('is not confirmed past a ruling that comes at the same moment', async () => {
    const id = await bench.answered(row('3000', { remark: '简易' }));
    await bench.compared(id);
    await bench.rule(id, [{ line: 2, subject: 'exemption', verdict: 'accepted' }]);
    const results = await Promise.allSettled([
      bench.act(id, REVIEWER, { action: 'confirm' }),
      bench.rule(id, [{ line: 2, subject: 'exemption', verdict: 'undone' }]),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { open } = await bench.desk(id);
    expect([await bench.state(id), open]).toEqual(
      results[0].status === 'fulfilled' ? ['confirmed', 0] : ['reviewing', 1],
    );
  });

  test('lets a record answer for one row alone', async () => {
    const id = await bench.answered(row('2561'), row('2562'));
    await bench.platform('2563');
    await bench.compared(id);
    const recordSeq = recordNo(1);
    const both = [2, 3].map((line) => ({ line, subject: 'near-match', verdict: 'accepted', recordSeq }) as const);
    await expect(bench.rule(id, both)).rejects.toMatchObject({ code: 'record-taken' });
    expect(await bench.outcomes()).toEqual(['2 concealed', '3 concealed']);
  });

  test('refuses rulings on nothing, without a reason, or at a desk that has changed', async () => {
    const id = await bench.answered(row('1'), row('2'));
    await bench.platform('1');
    await bench.compared(id);
    const unfit = { code: 'ruling-unfit', details: { line: 3 } };
    await expect(bench.rule(id, [{ line: 3, subject: 'near-match', verdict: 'refused' }])).rejects.toMatchObject(unfit);
    await expect(bench.rule(id, [{ line: 3, subject: 'exemption', verdict: 'accepted' }])).rejects.toMatchObject(unfit);
    await expect(bench.rule(id, [{ line: 3, subject: 'not-yet-due', verdict: 'accepted' }])).rejects.toMatchObject(
      unfit,
    );
    const near = [{ line: 3, subject: 'near-match', verdict: 'refused' }] as const;
    await expect(bench.rule(id, near, { reason: ' ' })).rejects.toMatchObject({ code: 'reason-invalid' });
    await expect(bench.rule(id, near, { version: 7 })).rejects.toMatchObject({ code: 'stale-version' });
    expect(await bench.manager.countBy(RowRuling, {})).toBe(0);
  });

  test('with second eyes needs another reviewer’s look after the last ruling', async () => {
    bench.secondEyes = true;
    const id = await bench.answered(row('1', { remark: '简易' }));
    await bench.compared(id);
    await bench.rule(id, [{ line: 2, subject: 'exemption', verdict: 'accepted' }]);
    await expect(bench.act(id, REVIEWER, { action: 'confirm' })).rejects.toMatchObject({ code: 'second-eyes' });
    await bench.act(id, OTHER_REVIEWER, { action: 'examine' });
    await bench.rule(id, [{ line: 2, subject: 'exemption', verdict: 'refused' }]).catch(() => undefined);
    await expect(bench.act(id, REVIEWER, { action: 'confirm' })).rejects.toMatchObject({ code: 'second-eyes' });
    await bench.act(id, OTHER_REVIEWER, { action: 'examine' });
    await expect(bench.act(id, OTHER_REVIEWER, { action: 'confirm' })).rejects.toMatchObject({
      code: 'duties-not-separate',
    });
    await bench.act(id, REVIEWER, { action: 'confirm' });
    expect(await bench.state(id)).toBe('confirmed');
  });

  test('is reopened only on an upheld objection or for a correction', async () => {
    const id = await bench.answered(row('1'));
    await bench.compared(id);
    await bench.act(id, REVIEWER, { action: 'confirm' });
    await expect(bench.act(id, REVIEWER, { action: 'reopen', reason: '复核' })).rejects.toMatchObject({
      code: 'ground-for-reopening',
    });
    const now = await bench.record(id);
    await bench.manager.insert(ProcessRecord, {
      ...now,
      id: '0'.repeat(26),
      process: 'objection',
      subject: 'x',
      state: 'upheld',
    });
    await bench.act(id, REVIEWER, { action: 'reopen', reason: '异议成立' });
    expect(await bench.state(id)).toBe('reviewing');
  });
});
