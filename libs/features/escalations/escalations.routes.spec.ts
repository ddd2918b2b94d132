import { managerOf } from '@app/database';
import { DATABASE_TEXTS } from '@app/database';
import { type BulletinBench, openBulletinEdge, workMonth } from '@app/features/bulletins/testing';
import { BulletinsModule } from '@app/features/bulletins';
import { FILE_RECEIPT_TEXTS } from '@app/features/file-receipt';
import { MONTHS_TEXTS } from '@app/features/months';
import { PROCESSES_TEXTS } from '@app/features/processes';
import { actorOf } from '@app/features/processes/testing';
import type { EdgeBench } from '@app/http/testing';
import { SYSTEM } from '@app/kernel';
import { WORKFLOW_TEXTS } from '@app/workflow';
import { Escalation, ESCALATIONS_TEXTS, EscalationsModule, escalationProcess } from '.';
import { EscalationActs } from './escalation-acts';
import { EvaluateEscalationsJob } from './evaluate-escalations.job';
import { EvaluateEscalations } from './evaluate-escalations';
import { IssueEscalationJob } from './issue-escalation.job';
import { ReportEscalation } from './report-escalation';

const API = '/api/v1/escalations';
const UNIT = '140829';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

describe('The routes of escalations', () => {
  let bench: BulletinBench;
  let edge: EdgeBench;
  let id: string;
  let keys = 0;
  const headers = (version?: number) => ({
    'idempotency-key': `spec-escalations-${String(++keys).padStart(6, '0')}`,
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  });
  const drafter = () => edge.as({ id: 'reviewer-1', roles: ['reviewer'] });
  const leader = () => edge.as({ id: 'leader-1', roles: ['leader'], displayName: '王建国' });
  const officer = (unitCode = UNIT) => edge.as({ id: `officer-${unitCode}`, roles: ['county-officer'], unitCode });

  beforeAll(async () => {
    ({ bench, edge } = await openBulletinEdge({
      modules: [BulletinsModule, EscalationsModule],
      texts: [ESCALATIONS_TEXTS, FILE_RECEIPT_TEXTS, MONTHS_TEXTS, PROCESSES_TEXTS, WORKFLOW_TEXTS, DATABASE_TEXTS],
    }));
    const acts = new EscalationActs(bench.processes.engine, bench.once);
    const evaluate = new EvaluateEscalations(acts, bench.processes.audit);
    await bench.start([new EvaluateEscalationsJob(evaluate), new IssueEscalationJob(new ReportEscalation(acts))]);
    await workMonth(bench.processes, '2021-08');
  }, 120_000);
  afterAll(async () => {
    await edge.close();
    await bench.stop();
    await bench.dataSource.destroy();
  });

  test('raise accountability for a ranked unit, and show the report before it goes to the leader', async () => {
    const body = { unit: UNIT, month: '2021-08', grounds: ['在第三季度省级考核中失2.00分。'] };
    const wrong = await drafter().post(API, { ...body, unit: '14080203' }, headers());
    expect([wrong.status, wrong.problem().code]).toEqual([422, 'unit-not-ranked']);
    const raised = await drafter().post(API, body, headers());
    expect(raised.status).toBe(201);
    ({ id } = raised.json<{ id: string }>());
    const report = await drafter().get(`${API}/${id}/report?issueDate=2021-10-08`);
    expect(report.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await drafter().get(`${API}/${id}/notice?issueDate=2021-10-08`)).problem().code).toBe(
      'interview-notice-not-found',
    );
    expect((await drafter().get(`${API}/${id}/report`)).status).toBe(422);
  });

  test('are unknown to the unit until the report has gone out, and then never show it the grounds', async () => {
    expect((await officer().get(`${API}/${id}`)).status).toBe(404);
    expect((await officer().get(API)).json()).toEqual({ items: [], next: null });
    const { reportSha256 } = (await drafter().get(`${API}/${id}/pages?issueDate=2021-10-08`)).json<{
      reportSha256: string;
    }>();
    const shown = { reportSha256, noticeSha256: null };
    await drafter().post(`${API}/${id}/acts/submit`, { ...shown, issueDate: '2021-10-08' }, headers(1));
    const stale = edge.as({ roles: ['leader'], provedAt: new Date(0) });
    expect((await stale.post(`${API}/${id}/acts/approve`, shown, headers(2))).status).toBe(401);
    expect((await leader().post(`${API}/${id}/acts/approve`, shown, headers(2))).json()).toMatchObject({
      state: 'approved',
    });
    await bench.idle();
    expect((await drafter().get(`${API}/${id}`)).json()).toMatchObject({
      state: 'reported',
      grounds: ['在第三季度省级考核中失2.00分。'],
    });
    expect((await officer().get(`${API}/${id}`)).json()).toMatchObject({ grounds: [], reportId: null });
    expect((await officer().get(API)).json<{ items: object[] }>().items).toHaveLength(1);
    expect((await officer('140802').get(`${API}/${id}`)).status).toBe(404);
    expect((await officer('140802').get(API)).json<{ items: object[] }>().items).toEqual([]);
  });

  test('keep the minutes of an interview from everybody but those who work on it', async () => {
    id = await reportedInterview();
    const plan = { day: '2021-10-11', time: '09:30', place: '第三会议室' };
    expect((await drafter().post(`${API}/${id}/acts/schedule`, { ...plan, time: '25:00' }, headers(4))).status).toBe(
      422,
    );
    await drafter().post(`${API}/${id}/acts/schedule`, plan, headers(4));
    bench.processes.setTime('2021-10-11', '15:00:00');
    const minutes = {
      ...{ heldOn: '2021-10-11', heldTime: '09:30', summary: '已约谈。', commitments: ['10月底前补报'], file: null },
      attendees: [{ name: '张三丰', post: '副县长' }],
    };
    const held = await drafter().post(`${API}/${id}/acts/hold`, minutes, headers(5));
    expect(held.json()).toMatchObject({ state: 'held', version: 6 });
    expect((await leader().get(`${API}/${id}/minutes`)).json()).toMatchObject({ attendees: [{ name: '张三丰' }] });
    expect((await officer().get(`${API}/${id}/minutes`)).status).toBe(403);
    const printed = await leader().get(`${API}/${id}/minutes/file`);
    expect([printed.headers['content-type'], printed.bytes.subarray(0, 5).toString()]).toEqual([
      'application/pdf',
      '%PDF-',
    ]);
    expect((await officer().get(`${API}/${id}/minutes/file`)).status).toBe(403);
    expect((await officer().get(`${API}/${id}`)).text).not.toContain('张三丰');
  });

  test('take proofs from the unit, and give them to nobody else', async () => {
    const items = [{ demand: '补报8月瞒报数据', dueOn: '2021-10-29' }];
    expect((await drafter().post(`${API}/${id}/acts/rectify`, { items }, headers(6))).json()).toMatchObject({
      state: 'rectifying',
    });
    const upload = await officer().upload(`${API}/${id}/files`, { name: '证明.pdf', bytes: PDF });
    expect(upload.status).toBe(201);
    const { id: file } = upload.json<{ id: string }>();
    const told = { itemNo: 1, account: '已补报。', file, isDone: false };
    expect((await officer('140802').post(`${API}/${id}/acts/follow-up`, told, headers(7))).status).toBe(404);
    expect((await officer().post(`${API}/${id}/acts/follow-up`, told, headers(7))).json()).toMatchObject({
      version: 8,
    });
    expect((await officer().get(`${API}/${id}/files/${file}`)).bytes).toEqual(PDF);
    expect((await officer('140802').get(`${API}/${id}/files/${file}`)).status).toBe(404);
    const done = { ...told, account: '经核实已完成', file: null, isDone: true };
    expect((await officer().post(`${API}/${id}/acts/follow-up`, done, headers(8))).status).toBe(403);
    await drafter().post(`${API}/${id}/acts/follow-up`, done, headers(8));
    const closed = await drafter().post(`${API}/${id}/acts/close`, { reason: '整改完成' }, headers(9));
    expect(closed.json()).toMatchObject({ state: 'closed' });
  });

  /** As far as its report, without the documents, which have tests of their own. */
  async function reportedInterview(): Promise<string> {
    const { processes } = bench;
    const office = { subject: `${UNIT}/2021-09`, month: '2021-08', unitCode: UNIT, parentCode: null };
    const started = await processes.start(escalationProcess, SYSTEM, office);
    await processes.unitOfWork.run((tx) =>
      managerOf(tx).insert(Escalation, {
        ...{ id: started.id, kind: 'interview', unitCode: UNIT, unitName: '平陆县', unitGroup: 'county', grounds: [] },
        ...{ frozen: null, reportId: null, noticeId: null, minutesSealed: null, minutesFile: null, minutesId: null },
        ...{ interviewDay: null, interviewTime: null, interviewPlace: null },
      }),
    );
    const guards = Object.fromEntries(Object.keys(escalationProcess.guards).map((guard) => [guard, true]));
    const given = { process: escalationProcess, id: started.id, guards, provedAt: processes.clock.now() };
    await processes.act({ ...given, version: 1, action: 'submit', actor: actorOf('reviewer-1', 'reviewer') });
    await processes.act({ ...given, version: 2, action: 'approve', actor: actorOf('leader-1', 'leader') });
    await processes.act({ ...given, version: 3, action: 'report', actor: SYSTEM });
    return started.id;
  }
});
