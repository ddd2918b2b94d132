import { describeEachDatabase } from '@app/database/testing';
import { NoDataStatement } from '@app/features/evidence';
import { ReceivedFile } from '@app/features/file-receipt';
import { SourceFile } from '@app/features/months';
import { ProcessRecord, WATCH_DEADLINE } from '@app/features/processes';
import { actorOf } from '@app/features/processes/testing';
import { PlatformRecordRow, sequenceOf } from '@app/features/records';
import { boundedKey, documentKey, fieldPlace, nameKey, recordStandard } from '@app/field-standard';
import type { JobRun } from '@app/jobs';
import type { Actor } from '@app/kernel';
import { LedgerOutcome } from './ledger-outcome.entity';
import { LedgerRow } from './ledger-row.entity';
import { ComparisonDesk } from './rulings/comparison-desk.entity';
import { RowRuling } from './rulings/row-ruling.entity';
import { type Ruling, RuleOnRows } from './rulings/rule-on-rows';
import { ruledDesk } from './rulings/ruled-desk.query';
import { spotCheckTask } from './spot-check.workflow';
import { ActOnSpotCheck, type TaskAct, type TaskAction } from './tasks/act-on-spot-check';
import { areComparisonsDone, BeginComparisons, countTasks } from './tasks/begin-comparisons';
import { CompareSpotCheckJob } from './tasks/compare-spot-check.job';
import { KeepUpload } from './tasks/keep-upload';
import { listTasks } from './tasks/spot-check-list.query';
import { locateTask } from './tasks/task-place.query';
import { UploadAnswerFile } from './tasks/upload-answer-file';
import { OTHER_REVIEWER, REVIEWER, WORKED_MONTH_PARTS, WorkedMonthBench } from './testing';
import { UnitCheck } from './unit-check.entity';

const MONTH = '2021-08';
const UNIT = '14080203';
const OFFICER = actorOf('officer', 'unit-officer', { unitCode: UNIT });
const STRANGER = actorOf('stranger', 'unit-officer', { unitCode: '14080204' });
const COUNTY = actorOf('county', 'county-officer', { unitCode: '140802' });
const HEADER = '信息类型,行政相对人名称,行政相对人代码,决定文书号,决定日期,备注';

const row = (no: string, { day = '2021/08/16', remark = '', name = '河东机械厂' } = {}) =>
  `行政许可,${name},,许决〔2021〕${no}号,${day},${remark}`;
const ledger = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');

describeEachDatabase('A spot check', (database) => {
  let bench: WorkedMonthBench;
  let assessmentId: number;
  let secondEyes = false;
  let acts: ActOnSpotCheck;
  let uploads: UploadAnswerFile;
  let rules: RuleOnRows;
  let job: CompareSpotCheckJob;

  beforeAll(async () => {
    bench = new WorkedMonthBench(await database.open(WORKED_MONTH_PARTS));
    const { clock, audit, engine, unitOfWork } = bench.processes;
    const settings = {
      get secondEyes() {
        return secondEyes;
      },
    };
    acts = new ActOnSpotCheck(engine, settings, bench.files);
    uploads = new UploadAnswerFile(unitOfWork, bench.files, new KeepUpload(clock, audit));
    rules = new RuleOnRows(clock, audit);
    job = new CompareSpotCheckJob(engine);
  });
  beforeEach(async () => {
    secondEyes = false;
    await bench.clear();
    bench.processes.setTime('2021-09-01', '10:00:00');
    assessmentId = await bench.plan(MONTH);
    await bench.moveMonth(MONTH, 'collecting');
  });
  afterAll(() => bench.dispose());

  const act = async (id: string, action: TaskAction, actor: Actor, more: Partial<TaskAct> = {}) => {
    const { version } = await bench.record(id);
    return bench.run((tx) => acts.execute(tx, actor, { id, version, action, ...more }));
  };
  const handIn = async (
    id: string,
    content: string,
    { actor = OFFICER, kind = 'ledger' as 'ledger' | 'statement' } = {},
  ) => {
    const { sha256, size } = await bench.files.put(Buffer.from(content));
    const isLedger = kind === 'ledger';
    const file = { sha256, size, kind: isLedger ? 'csv' : 'pdf', name: isLedger ? '台账.csv' : '说明.pdf' } as const;
    return uploads.execute(actor, { id, kind, file });
  };
  const acknowledged = async () => {
    const id = await bench.drawUnit(UNIT);
    await act(id, 'acknowledge', OFFICER);
    return id;
  };
  const answered = async (...rows: string[]) => {
    const id = await acknowledged();
    const { upload } = await handIn(id, ledger(...rows));
    await act(id, 'answer', OFFICER, { upload });
    return id;
  };
  const runJob = async (recordId: string, ordinal: number) => {
    const commit = async (work: Parameters<JobRun['commit']>[0]) => void (await bench.run((tx) => work(tx)));
    await job.handle({ recordId, ordinal }, { commit } as JobRun);
  };
  const compared = async (id: string) => {
    await bench.moveMonth(MONTH, 'checking');
    const { version } = await act(id, 'compare', REVIEWER);
    await runJob(id, version);
  };
  const platform = async (...numbers: string[]) => {
    const records = numbers.map((no, i) => {
      const cells = recordStandard('permit').fields.map(() => '');
      cells[fieldPlace('permit', 'XK_WSH')] = `许决〔2021〕${no}号`;
      cells[fieldPlace('permit', 'XK_XDR_MC')] = '河东机械厂';
      return {
        assessmentId,
        seq: sequenceOf(1, i + 2),
        unitNo: 10,
        kind: 'permit' as const,
        receivedDate: '2021-08-20',
        inMonth: 1 as const,
        documentKey: documentKey(`许决〔2021〕${no}号`),
        codeKey: '',
        nameKey: boundedKey(nameKey('河东机械厂')),
        licenceKey: '',
        decisionDate: '2021-08-16',
        ownErrors: 0,
        late: 0 as const,
        content: JSON.stringify(cells),
      };
    });
    await bench.manager.insert(PlatformRecordRow, records);
  };
  const outcomes = async () => {
    const found = await bench.manager.find(LedgerOutcome, { where: { assessmentId }, order: { line: 'ASC' } });
    return found.map(({ line, outcome }) => `${line} ${outcome}`);
  };
  const check = () => bench.manager.findOneBy(UnitCheck, { assessmentId });
  const state = async (id: string) => (await bench.record(id)).state;
  const desk = async (id: string, isOpen = false) => {
    const place = await locateTask(bench.manager, await bench.record(id));
    return ruledDesk(bench.manager, place, { outcomes: [], isOpen, after: 0, limit: 50 });
  };
  const rule = async (id: string, rulings: Ruling['rulings'], more: Partial<Ruling> = {}) => {
    const { version } = await bench.manager.findOneByOrFail(ComparisonDesk, { recordId: id });
    const ruling = { id, version, rulings, reason: '经核对原件', ...more };
    return bench.run((tx) => rules.execute(tx, REVIEWER, ruling));
  };

  describe('of a unit that answers', () => {
    test('goes from letter to ledger, and the month counts the ledger’s rows', async () => {
      const id = await answered(row('1'), row('2', { day: '2021/07/30' }));
      expect(await state(id)).toBe('answered');
      expect(await bench.manager.countBy(LedgerRow, { assessmentId, unitNo: 10 })).toBe(2);
      const [source] = await bench.manager.findBy(SourceFile, { assessmentId });
      expect(source).toMatchObject({ fileNo: 1_000_010, path: `ledgers/${UNIT}.csv`, rowCount: 2, role: 'ledger' });
      const [file] = await bench.manager.find(ReceivedFile);
      expect(file).toMatchObject({ purpose: 'ledger', unitCode: UNIT, parentCode: '140802', month: MONTH });
      expect(bench.processes.audit.actions).toContain('spot-check-task.file-handed-in');
    });

    test('is told every problem of its ledger with line, column, value and reason, and nothing changes', async () => {
      const id = await acknowledged();
      const before = await bench.record(id);
      const bad = await handIn(id, ledger(row('1'), row('2', { day: '16日' }), row('3').replace('行政许可', '许可')));
      expect(bad.problems).toEqual([
        expect.objectContaining({ line: 3, column: '决定日期', value: '16日' }),
        expect.objectContaining({ line: 4, column: '信息类型', value: '许可' }),
      ]);
      await expect(act(id, 'answer', OFFICER, { upload: bad.upload })).rejects.toMatchObject({ code: 'upload-unfit' });
      await expect(act(id, 'answer', OFFICER)).rejects.toMatchObject({ code: 'answer-complete' });
      expect([await bench.record(id), await bench.manager.countBy(LedgerRow, {})]).toEqual([before, 0]);
    });

    test('cannot answer with an empty ledger: silence is told by a stamped statement', async () => {
      const id = await acknowledged();
      expect((await handIn(id, ledger())).problems).toHaveLength(1);
      const { upload } = await handIn(id, '%PDF-1.7', { kind: 'statement' });
      await act(id, 'answer', OFFICER, { upload });
      await compared(id);
      expect(await check()).toMatchObject({ answered: 0 });
      await act(id, 'confirm', REVIEWER);
      expect(await check()).toMatchObject({ answered: 1, matched: 0, concealed: 0 });
      expect(await bench.manager.findBy(NoDataStatement, { assessmentId })).toMatchObject([{ accepted: 1 }]);
    });

    test('is its own officers’ or its county’s matter, and unknown to others', async () => {
      const id = await bench.drawUnit(UNIT);
      await expect(act(id, 'acknowledge', STRANGER)).rejects.toMatchObject({ code: 'record-not-found' });
      await expect(handIn(id, ledger(row('1')), { actor: STRANGER })).rejects.toMatchObject({
        code: 'record-not-found',
      });
      await act(id, 'acknowledge', COUNTY);
      await handIn(id, ledger(row('1')), { actor: COUNTY });
      await act(id, 'answer', COUNTY);
      expect(await state(id)).toBe('answered');
    });

    test('hands in the same file twice without effect', async () => {
      const id = await acknowledged();
      const [first, second] = [await handIn(id, ledger(row('1'))), await handIn(id, ledger(row('1')))];
      expect(second.upload).toBe(first.upload);
      expect(await bench.manager.countBy(ReceivedFile, {})).toBe(1);
    });

    test('corrects a returned ledger, and the new one stands in place of the old', async () => {
      const id = await answered(row('1'), row('2'));
      await act(id, 'return', REVIEWER, { reason: '缺少页次' });
      await handIn(id, ledger(row('1'), row('2'), row('3')));
      await act(id, 'answer', OFFICER);
      expect(await bench.manager.countBy(LedgerRow, { assessmentId })).toBe(3);
      expect(await bench.manager.countBy(SourceFile, { assessmentId })).toBe(1);
    });

    test('on paper is registered by a reviewer, who then does not confirm it', async () => {
      const id = await bench.drawUnit(UNIT);
      await handIn(id, ledger(row('1')), { actor: REVIEWER });
      const receivedAt = new Date('2021-08-31T02:00:00Z');
      await act(id, 'register-answer', REVIEWER, { reason: '传真件', receivedAt });
      await compared(id);
      await expect(act(id, 'confirm', REVIEWER)).rejects.toMatchObject({ code: 'duties-not-separate' });
      await act(id, 'confirm', OTHER_REVIEWER);
      expect(await state(id)).toBe('confirmed');
    });
  });

  describe('of a unit that stays silent', () => {
    const expired = async (id: string) => {
      bench.processes.setTime('2021-09-20');
      const { version } = await bench.record(id);
      const system = actorOf('system', 'reviewer', { roles: ['system'] });
      await bench.processes.act({ process: spotCheckTask, id, version, action: 'expire', actor: system });
    };

    test('is confirmed once the month compares, with nothing of what was returned', async () => {
      const id = await answered(row('1'));
      await act(id, 'return', REVIEWER, { reason: '未盖章' });
      await expired(id);
      await expect(act(id, 'confirm-silence', REVIEWER)).rejects.toMatchObject({ code: 'comparison-begun' });
      await bench.moveMonth(MONTH, 'checking');
      await act(id, 'confirm-silence', REVIEWER);
      expect(await check()).toMatchObject({ answered: 0, matched: 0, concealed: 0 });
      expect(await bench.manager.countBy(LedgerRow, {})).toBe(0);
    });

    test('may be taken as it was handed in, or answered late until its silence is confirmed', async () => {
      const id = await answered(row('1'));
      await act(id, 'return', REVIEWER, { reason: '未盖章' });
      await expired(id);
      await act(id, 'take-as-is', REVIEWER, { reason: '内容完整' });
      expect([await state(id), await bench.manager.countBy(LedgerRow, {})]).toEqual(['answered', 1]);
      const other = await bench.drawUnit('14080204');
      await expired(other);
      await handIn(other, ledger(row('9')), { actor: STRANGER });
      await act(other, 'answer', STRANGER);
      expect((await bench.processes.reader.get({ id: other, actor: REVIEWER })).timeline.at(-1)?.isLate).toBe(true);
    });
  });

  describe('under comparison', () => {
    test('waits until the month begins to compare', async () => {
      const id = await answered(row('1'));
      await expect(act(id, 'compare', REVIEWER)).rejects.toMatchObject({ code: 'comparison-not-begun' });
    });

    test('is begun for all that were answered, and done twice by two jobs it is done once', async () => {
      const id = await answered(row('1'), row('2'));
      await platform('1');
      await bench.moveMonth(MONTH, 'checking');
      const begun = await bench.run((tx) => new BeginComparisons(bench.processes.engine).execute(tx, MONTH));
      expect(begun).toEqual([{ recordId: id, ordinal: 5 }]);
      expect(bench.processes.outbox.jobs.map(({ name }) => name)).toContain('compare-spot-check');
      expect(await areComparisonsDone(bench.manager, MONTH)).toBe(false);
      await runJob(id, 5);
      await runJob(id, 5);
      expect(await areComparisonsDone(bench.manager, MONTH)).toBe(true);
      expect(await countTasks(bench.manager, MONTH)).toEqual(new Map([['reviewing', 1]]));
      expect(await outcomes()).toEqual(['2 matched', '3 concealed']);
      expect(await check()).toMatchObject({ answered: 1, matched: 1, concealed: 1 });
    });

    test('is confirmed only when every near match, exemption and row not yet due has been ruled on', async () => {
      const id = await answered(row('2561'), row('3000', { remark: '简易处罚' }), row('4000', { day: '2021/08/31' }));
      await platform('2516');
      await compared(id);
      expect(await outcomes()).toEqual(['2 concealed', '3 exempt', '4 not-yet-due']);
      expect((await desk(id, true)).rows.map(({ line, open }) => [line, open])).toEqual([
        [2, ['near-match']],
        [3, ['exemption']],
        [4, ['not-yet-due']],
      ]);
      await expect(act(id, 'confirm', REVIEWER)).rejects.toMatchObject({ code: 'findings-decided' });
      const seq = sequenceOf(1, 2);
      const { open } = await rule(id, [
        { line: 2, subject: 'near-match', verdict: 'accepted', recordSeq: seq },
        { line: 3, subject: 'exemption', verdict: 'refused' },
        { line: 4, subject: 'not-yet-due', verdict: 'accepted' },
      ]);
      expect(open).toBe(0);
      expect(await outcomes()).toEqual(['2 matched', '3 concealed', '4 not-yet-due']);
      expect(await check()).toMatchObject({ matched: 1, concealed: 1, exempt: 0, notYetDue: 1 });
      await act(id, 'confirm', REVIEWER);
      expect(await state(id)).toBe('confirmed');
      await expect(rule(id, [{ line: 2, subject: 'near-match', verdict: 'undone' }])).rejects.toMatchObject({
        code: 'state-unfit',
      });
    });

    test('takes rulings back before the confirmation, and keeps the history', async () => {
      const id = await answered(row('2561'), row('3000', { remark: '不予公示' }));
      await platform('2516');
      await compared(id);
      const seq = sequenceOf(1, 2);
      await rule(id, [{ line: 2, subject: 'near-match', verdict: 'accepted', recordSeq: seq }]);
      await rule(id, [{ line: 3, subject: 'exemption', verdict: 'refused' }]);
      expect(await outcomes()).toEqual(['2 matched', '3 concealed']);
      await rule(id, [
        { line: 2, subject: 'near-match', verdict: 'undone' },
        { line: 3, subject: 'exemption', verdict: 'undone' },
      ]);
      expect(await outcomes()).toEqual(['2 concealed', '3 exempt']);
      expect((await desk(id)).rows.flatMap(({ proposals }) => proposals.map(({ record }) => record.seq))).toEqual([
        seq,
      ]);
      expect(await bench.manager.countBy(RowRuling, { recordId: id })).toBe(4);
      expect(bench.processes.audit.actions.filter((each) => each === 'spot-check-task.rows-ruled')).toHaveLength(3);
    });

    test('keeps rulings in a new comparison as long as row and record say the same', async () => {
      const id = await answered(row('2561'), row('5000'), row('7000', { remark: '简易' }));
      await platform('2516', '5001');
      await compared(id);
      await rule(id, [
        { line: 2, subject: 'near-match', verdict: 'accepted', recordSeq: sequenceOf(1, 2) },
        { line: 3, subject: 'near-match', verdict: 'refused' },
        { line: 4, subject: 'exemption', verdict: 'accepted' },
      ]);
      await act(id, 'return', REVIEWER, { reason: '漏报一行' });
      await handIn(
        id,
        ledger(
          row('1111', { name: '乙公司', day: '2021/08/03' }),
          row('2561'),
          row('5000'),
          row('7001', { remark: '简易' }),
        ),
      );
      await act(id, 'answer', OFFICER);
      await compared(id);
      expect(await outcomes()).toEqual(['2 concealed', '3 matched', '4 concealed', '5 exempt']);
      expect((await desk(id)).rows.map(({ open }) => open)).toEqual([[], [], [], ['exemption']]);
      await bench.manager.update(PlatformRecordRow, { seq: sequenceOf(1, 2) }, { receivedDate: '2021-08-21' });
      await act(id, 'abandon-comparison', REVIEWER, { reason: '平台数据有变' });
      await compared(id);
      expect((await outcomes())[1]).toBe('3 concealed');
    });

    test('lets a record answer for one row alone', async () => {
      const id = await answered(row('2561'), row('2562'));
      await platform('2563');
      await compared(id);
      const recordSeq = sequenceOf(1, 2);
      const both = [2, 3].map((line) => ({ line, subject: 'near-match', verdict: 'accepted', recordSeq }) as const);
      await expect(rule(id, both)).rejects.toMatchObject({ code: 'record-taken' });
      expect(await outcomes()).toEqual(['2 concealed', '3 concealed']);
    });

    test('refuses rulings on nothing, without a reason, or at a desk that has changed', async () => {
      const id = await answered(row('1'), row('2'));
      await platform('1');
      await compared(id);
      const unfit = { code: 'ruling-unfit', details: { line: 3 } };
      await expect(rule(id, [{ line: 3, subject: 'near-match', verdict: 'refused' }])).rejects.toMatchObject(unfit);
      await expect(rule(id, [{ line: 3, subject: 'exemption', verdict: 'accepted' }])).rejects.toMatchObject(unfit);
      await expect(rule(id, [{ line: 3, subject: 'not-yet-due', verdict: 'accepted' }])).rejects.toMatchObject(unfit);
      const near = [{ line: 3, subject: 'near-match', verdict: 'refused' }] as const;
      await expect(rule(id, near, { reason: ' ' })).rejects.toMatchObject({ code: 'reason-invalid' });
      await expect(rule(id, near, { version: 7 })).rejects.toMatchObject({ code: 'stale-version' });
      expect(await bench.manager.countBy(RowRuling, {})).toBe(0);
    });

    test('with second eyes needs another reviewer’s look after the last ruling', async () => {
      secondEyes = true;
      const id = await answered(row('1', { remark: '简易' }));
      await compared(id);
      await rule(id, [{ line: 2, subject: 'exemption', verdict: 'accepted' }]);
      await expect(act(id, 'confirm', REVIEWER)).rejects.toMatchObject({ code: 'second-eyes' });
      await act(id, 'examine', OTHER_REVIEWER);
      await rule(id, [{ line: 2, subject: 'exemption', verdict: 'refused' }]).catch(() => undefined);
      await expect(act(id, 'confirm', REVIEWER)).rejects.toMatchObject({ code: 'second-eyes' });
      await act(id, 'examine', OTHER_REVIEWER);
      await expect(act(id, 'confirm', OTHER_REVIEWER)).rejects.toMatchObject({ code: 'duties-not-separate' });
      await act(id, 'confirm', REVIEWER);
      expect(await state(id)).toBe('confirmed');
    });

    test('is reopened only on an upheld objection or for a correction', async () => {
      const id = await answered(row('1'));
      await compared(id);
      await act(id, 'confirm', REVIEWER);
      await expect(act(id, 'reopen', REVIEWER, { reason: '复核' })).rejects.toMatchObject({
        code: 'ground-for-reopening',
      });
      const { recordId: _, ...now } = { recordId: id, ...(await bench.record(id)) };
      await bench.manager.insert(ProcessRecord, {
        ...now,
        id: '0'.repeat(26),
        process: 'objection',
        subject: 'x',
        state: 'upheld',
      });
      await act(id, 'reopen', REVIEWER, { reason: '异议成立' });
      expect(await state(id)).toBe('reviewing');
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
