import { SecretBox } from '@app/config';
import { describeEachDatabase } from '@app/database/testing';
import { BulletinBench, workMonth } from '@app/features/bulletins/testing';
import { EvidenceItem } from '@app/features/evidence';
import { recordReceivedFile } from '@app/features/file-receipt';
import { documentRegister, OfficialDocument } from '@app/features/official-documents';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { ProcessRecord } from '@app/features/processes';
import { actorOf } from '@app/features/processes/testing';
import { Escalation, EscalationMonth, RectificationItem } from '.';
import { ApproveEscalation } from './approve-escalation';
import { DecideEscalation } from './decide-escalation';
import { EscalationActs } from './escalation-acts';
import { EvaluateEscalations } from './evaluate-escalations';
import { EvaluateEscalationsJob } from './evaluate-escalations.job';
import { HoldInterview } from './hold-interview';
import { SealedMinutes } from './interview-minutes';
import { IssueEscalationJob } from './issue-escalation.job';
import { PrepareEscalation } from './prepare-escalation';
import { PreviewEscalation, shownOf } from './preview-escalation';
import { RaiseAccountability } from './raise-accountability';
import { Rectify } from './rectify';
import { ReportEscalation } from './report-escalation';
import { SubmitEscalation } from './submit-escalation';

const PEOPLE = {
  drafter: actorOf('reviewer-1', 'reviewer'),
  reviewer: actorOf('reviewer-2', 'reviewer'),
  leader: actorOf('leader-1', 'leader'),
};
const UNIT = '140829';

describeEachDatabase('Escalations', ({ open }) => {
  let bench: BulletinBench;
  let use: ReturnType<typeof useCases>;
  let id: string;

  beforeAll(async () => {
    bench = new BulletinBench(await open({ entities: ENTITIES, migrations: MIGRATIONS }));
    use = useCases(bench);
    bench.processes.setTime('2021-09-10');
    await bench.start(use.jobs);
    await workMonth(bench.processes, '2021-08');
    await publish('2021-08');
    bench.processes.setTime('2021-10-10');
    await workMonth(bench.processes, '2021-09');
  }, 180_000);
  afterAll(() => bench.stop());

  test('are not raised by one month', async () => {
    expect(await bench.dataSource.manager.count(Escalation)).toBe(0);
  });

  test('are raised, once, by the second month in a row', async () => {
    const bulletin = await publish('2021-09');
    await bench.processes.unitOfWork.run((tx) => use.evaluate.execute(tx, bulletin));
    const raised = await bench.dataSource.manager.find(Escalation);
    expect(raised.map(({ unitCode }) => unitCode)).toContain(UNIT);
    expect(new Set(raised.map(({ unitCode }) => unitCode)).size).toBe(raised.length);
    ({ id } = raised.find(({ unitCode }) => unitCode === UNIT)!);
    const months = await bench.dataSource.manager.findBy(EscalationMonth, { escalationId: id });
    expect(months.map(({ month }) => month).sort()).toEqual(['2021-08', '2021-09']);
  });

  test('go to the leader with report and notice, and out when both are issued', async () => {
    await use.submit.execute(bench.command(PEOPLE.drafter), { ...(await seen()), issueDate: '2021-10-11' });
    await expect(
      use.approve.execute(bench.command(PEOPLE.leader), {
        ...(await seen()),
        signatory: '王某',
        shown: { reportSha256: 'f'.repeat(64), noticeSha256: null },
      }),
    ).rejects.toMatchObject({ code: 'escalation-shown-outdated' });
    await use.approve.execute(bench.command(PEOPLE.leader), { ...(await seen()), signatory: '王建国' });
    await bench.idle();
    expect((await record()).state).toBe('reported');
    const { reportId, noticeId } = await bench.dataSource.manager.findOneByOrFail(Escalation, { id });
    const report = await bench.dataSource.manager.findOneByOrFail(OfficialDocument, { id: reportId! });
    const notice = await bench.dataSource.manager.findOneByOrFail(OfficialDocument, { id: noticeId! });
    expect([report.series, report.serial, report.content]).toEqual([
      '运信用办',
      3,
      expect.objectContaining({ report: expect.objectContaining({ signatory: '王建国' }) }),
    ]);
    expect([notice.series, notice.state, notice.unitCode]).toEqual(['运信用办函', 'issued', UNIT]);
  });

  test('lead to an interview whose minutes name nobody in the database or the log', async () => {
    const { drafter } = PEOPLE;
    const plan = { id, version: await version(), day: '2021-10-18', time: '09:30', place: '市政府第三会议室' };
    await use.interview.schedule(bench.command(drafter), plan);
    bench.processes.setTime('2021-10-18', '15:00:00');
    const minutes = {
      attendees: [{ name: '张三丰', post: '平陆县副县长' }],
      commitments: ['10月底前补报'],
      summary: '已约谈',
    };
    const held = { id, heldAt: new Date('2021-10-18T09:30:00+08:00'), fileId: null };
    await expect(
      use.interview.hold(bench.command(drafter), {
        ...held,
        version: await version(),
        minutes: { ...minutes, attendees: [] },
      }),
    ).rejects.toMatchObject({ code: 'minutes-complete' });
    await use.interview.hold(bench.command(drafter), { ...held, version: await version(), minutes });
    const { minutesSealed } = (await bench.dataSource.manager.findOne(Escalation, {
      where: { id },
      select: { id: true, minutesSealed: true },
    }))!;
    expect(minutesSealed).not.toContain('张三丰');
    expect(use.minutes.open(id, minutesSealed!)).toEqual(minutes);
    expect(JSON.stringify(bench.processes.audit.facts)).not.toContain('张三丰');
    const register = await documentRegister(bench.dataSource.manager, { series: '运信用办纪', year: 2021 });
    expect(register).toMatchObject([
      { serial: 1, kind: 'interview-minutes', title: expect.stringContaining('关于约谈'), state: 'registered' },
    ]);
  });

  test('are followed until a reviewer has struck off the last item', async () => {
    const { drafter } = PEOPLE;
    const officer = actorOf('officer-1', 'county-officer', { unitCode: UNIT });
    const demands = [
      { demand: '补报8月瞒报数据', dueOn: '2021-10-29' },
      { demand: '建立台账核对制度', dueOn: '2021-11-12' },
    ];
    await use.rectify.begin(bench.command(drafter), { id, version: await version() }, demands);
    const proof = await bench.processes.unitOfWork.run((tx) =>
      recordReceivedFile(tx, {
        actor: officer,
        clock: bench.processes.clock,
        receipt: {
          sha256: 'a'.repeat(64),
          size: 1,
          kind: 'pdf',
          name: '证明.pdf',
          purpose: 'follow-up-proof',
          month: '2021-09',
          unitCode: UNIT,
          parentCode: null,
        },
      }),
    );
    const told = { id, itemNo: 1, account: '已补报。', fileId: proof.id, isDone: false };
    await use.rectify.followUp(bench.command(officer), { ...told, version: await version() });
    await expect(
      use.rectify.followUp(bench.command(officer), { ...told, version: await version(), isDone: true }),
    ).rejects.toMatchObject({ code: 'striking-off-not-yours' });
    const stranger = actorOf('officer-2', 'unit-officer', { unitCode: 'D01' });
    await expect(
      use.rectify.followUp(bench.command(stranger), { ...told, version: await version(), fileId: null }),
    ).rejects.toMatchObject({ code: 'record-not-found' });
    const strike = async (itemNo: number) =>
      use.rectify.followUp(bench.command(drafter), {
        id,
        version: await version(),
        itemNo,
        account: '经核实已完成',
        fileId: null,
        isDone: true,
      });
    await strike(1);
    await expect(strike(1)).rejects.toMatchObject({ code: 'rectification-item-not-open' });
    const close = async () =>
      use.rectify.close(bench.command(drafter), 'close', { id, version: await version(), reason: '整改完成' });
    await expect(close()).rejects.toMatchObject({ code: 'items-done' });
    await use.rectify.extend(bench.command(PEOPLE.leader), {
      id,
      version: await version(),
      itemNo: 2,
      day: '2021-11-19',
      reason: '情况复杂',
    });
    const [, second] = await bench.dataSource.manager.find(RectificationItem, {
      where: { escalationId: id },
      order: { itemNo: 'ASC' },
    });
    expect(second!.dueOn).toBe('2021-11-19');
    await strike(2);
    await close();
    expect((await record()).state).toBe('closed');
  });

  test('are put to a leader when a correction takes their ground away', async () => {
    const open = (await bench.dataSource.manager.find(Escalation)).find(({ unitCode }) => unitCode !== UNIT);
    expect(open).toBeDefined();
    const { unitCode, id: other } = open!;
    // Whatever is confirmed for it: it is in the bottom three no more.
    const { manager } = bench.dataSource;
    await manager.update(EvidenceItem, { assessmentId: 2, confirmed: 1 }, { confirmed: 0 });
    for (const item of ['I1', 'I2-catalogue', 'I2-publication']) {
      await manager.upsert(EvidenceItem, { assessmentId: 2, unitCode, item, confirmed: 1 }, [
        'assessmentId',
        'unitCode',
        'item',
      ]);
    }
    const correction = await bench.draft.correction(bench.command(PEOPLE.drafter), '2021-09', '印证材料审核有误');
    await bench.issueDraft(correction.id, PEOPLE);
    const questioned = await manager.findOneByOrFail(ProcessRecord, { id: other });
    expect(questioned.state).toBe('questioned');
    const decision = {
      id: other,
      version: questioned.version,
      reason: '更正后不再符合条件',
      provedAt: bench.processes.clock.now(),
    };
    await use.decide.withdraw(bench.command(PEOPLE.leader), decision);
    expect((await manager.findOneByOrFail(ProcessRecord, { id: other })).state).toBe('withdrawn');
  });

  test('of accountability are raised by hand and end with their report', async () => {
    const ground = { unitCode: 'D09', month: '2021-09', grounds: ['在第三季度省级考核中因网站链接失效失2.00分。'] };
    const raised = await use.raise.execute(bench.command(PEOPLE.drafter), ground);
    ({ id } = raised);
    await use.submit.execute(bench.command(PEOPLE.drafter), { ...(await seen()), issueDate: '2021-10-18' });
    await use.approve.execute(bench.command(PEOPLE.leader), { ...(await seen()), signatory: '王建国' });
    await bench.idle();
    await expect(
      use.interview.schedule(bench.command(PEOPLE.drafter), {
        id,
        version: await version(),
        day: '2021-11-01',
        time: '09:00',
        place: '会议室',
      }),
    ).rejects.toMatchObject({ code: 'interview-kind' });
    await use.rectify.close(bench.command(PEOPLE.drafter), 'close-reported', {
      id,
      version: await version(),
      reason: '已报告',
    });
    expect((await record()).state).toBe('closed');
  });

  async function publish(month: string): Promise<string> {
    const drafted = await bench.draft.monthly(bench.command(PEOPLE.drafter), month);
    await bench.issueDraft(drafted.id, PEOPLE);
    await bench.idle();
    expect((await bench.record(drafted.id)).state).toBe('published');
    return drafted.id;
  }

  const record = () => bench.dataSource.manager.findOneByOrFail(ProcessRecord, { id });
  const version = async () => (await record()).version;
  const seen = async () => ({
    id,
    version: await version(),
    shown: shownOf(
      await use.preview.execute(
        id,
        (await record()).state === 'raised' && bench.processes.clock.at < new Date('2021-10-17')
          ? '2021-10-11'
          : '2021-10-18',
      ),
    ),
    provedAt: bench.processes.clock.now(),
  });
});

function useCases(bench: BulletinBench) {
  const { engine, audit, clock } = bench.processes;
  const acts = new EscalationActs(engine, bench.once);
  const prepare = new PrepareEscalation(bench.office);
  const preview = new PreviewEscalation(bench.dataSource, prepare, bench.drafts);
  const evaluate = new EvaluateEscalations(acts, audit);
  const minutes = new SealedMinutes(new SecretBox([{ id: 'k1', bytes: Buffer.alloc(32, 7) }]));
  return {
    evaluate,
    preview,
    minutes,
    raise: new RaiseAccountability(acts),
    submit: new SubmitEscalation(acts, prepare, preview),
    approve: new ApproveEscalation(acts, prepare, bench.issue),
    decide: new DecideEscalation(acts, bench.jobs.outbox),
    interview: new HoldInterview(acts, minutes, bench.issue),
    rectify: new Rectify(acts, clock),
    jobs: [new EvaluateEscalationsJob(evaluate), new IssueEscalationJob(new ReportEscalation(acts))],
  };
}
