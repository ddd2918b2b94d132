import { STAMPED_PAGE } from './month-files';
import type { Office } from './office';
import type { ActedRecord, Worker } from './worker';

export interface Escalation extends ActedRecord {
  readonly unitCode: string;
  readonly month: string;
  readonly reportId: string | null;
  readonly noticeId: string | null;
  readonly items: readonly { readonly itemNo: number; readonly doneAt: string | null }[];
}

interface Pages {
  readonly reportSha256: string;
  readonly noticeSha256: string | null;
}

export function escalationsOf({ drafter }: Office, month: string): Promise<Escalation[]> {
  return drafter.all(`escalations?month=${month}`);
}

export async function escalationOf(office: Office, unit: string): Promise<Escalation> {
  const [line] = await office.drafter.all<Escalation>(`escalations?unit=${unit}`);
  if (line === undefined) throw new Error(`${unit} is not escalated.`);
  return office.drafter.get(`escalations/${line.id}`);
}

function act(
  who: Worker,
  { id, version }: ActedRecord,
  [action, body]: readonly [action: string, body: object],
): Promise<ActedRecord> {
  return who.post(`escalations/${id}/acts/${action}`, { version, body });
}

/** Report and notice are submitted, approved by the leader, numbered, made and sent. */
export async function reportEscalation(office: Office, unit: string, issueDate: string): Promise<Escalation> {
  const { drafter, leader, refusals } = office;
  const raised = await escalationOf(office, unit);
  expect(raised.state).toBe('raised');
  const { id, version } = raised;
  const look = () => drafter.get(`escalations/${id}`);
  const seen = await drafter.get<Pages>(`escalations/${id}/pages?issueDate=${issueDate}`);
  const { reportSha256, noticeSha256 } = seen;
  const shown = { reportSha256, noticeSha256 };
  const path = `escalations/${id}/acts`;
  const early = () => leader.tryPost(`${path}/approve`, { version, body: shown });
  await refusals.expect(early, [409, 'escalation-shown-outdated'], look);
  const unseen = { ...shown, reportSha256: '0'.repeat(64), issueDate };
  const blind = () => drafter.tryPost(`${path}/submit`, { version, body: unseen });
  await refusals.expect(blind, [409, 'escalation-shown-outdated'], look);
  const submitted = await act(drafter, raised, ['submit', { ...shown, issueDate }]);
  const own = () => drafter.tryPost(`${path}/approve`, { version: submitted.version, body: shown });
  await refusals.expect(own, [403, 'role-not-allowed'], look);
  await act(leader, submitted, ['approve', shown]);
  await office.idle();
  const reported = await escalationOf(office, unit);
  expect(reported).toMatchObject({
    state: 'reported',
    reportId: expect.stringMatching(/./),
    noticeId: expect.stringMatching(/./),
  });
  return reported;
}

/** The days of an interview and what it demands. */
export interface InterviewDays {
  readonly interview: string;
  readonly dueOn: readonly string[];
}

/** The interview is fixed, held and minuted; what it demands is followed until nothing is left of it. */
export async function interviewAndRectify(office: Office, unit: string, days: InterviewDays): Promise<void> {
  const { drafter, refusals } = office;
  const officer = office.countyOfficer(unit);
  const reported = await escalationOf(office, unit);
  const { id } = reported;
  const look = () => drafter.get(`escalations/${id}`);
  const place = '市政务大厅三楼会议室';
  const scheduled = await act(drafter, reported, ['schedule', { day: days.interview, time: '09:30', place }]);
  await office.goTo(`${days.interview} 11:00`);
  const minutes = {
    heldOn: days.interview,
    heldTime: '09:30',
    attendees: [{ name: '张某某', post: '分管副县长' }],
    commitments: ['一个月内补报全部迟报数据', '建立双公示数据核对制度'],
    summary: '通报了连续两个月排名后三的情况，听取了整改打算。',
    file: null,
  };
  const silent = () =>
    drafter.tryPost(`escalations/${id}/acts/hold`, {
      version: scheduled.version,
      body: { ...minutes, commitments: [] },
    });
  await refusals.expect(silent, [422, 'request-invalid'], look);
  const held = await act(drafter, scheduled, ['hold', minutes]);
  expect(await office.leader.get(`escalations/${id}/minutes`)).toMatchObject({ attendees: minutes.attendees });
  await refusals.expect(() => officer.tryGet(`escalations/${id}/minutes`), [403, 'role-not-allowed']);
  const items = days.dueOn.map((dueOn, i) => ({ demand: minutes.commitments[i], dueOn }));
  let { version } = await act(drafter, held, ['rectify', { items }]);
  for (const itemNo of items.map((_, i) => i + 1))
    version = await rectifyItem(office, officer, { id, version, itemNo });
  const closed = await act(drafter, { ...held, version }, ['close', { reason: '整改事项均已核实销号' }]);
  expect(closed.state).toBe('closed');
}

/** The unit tells with a proof; the reviewer strikes off; nobody closes before. */
async function rectifyItem(
  { drafter, refusals }: Office,
  officer: Worker,
  { id, version, itemNo }: { readonly id: string; readonly version: number; readonly itemNo: number },
): Promise<number> {
  const look = () => drafter.get(`escalations/${id}`);
  const path = `escalations/${id}/acts`;
  const early = () => drafter.tryPost(`${path}/close`, { version, body: { reason: '办结' } });
  await refusals.expect(early, [409, 'items-done'], look);
  const { id: file } = await officer.upload(`escalations/${id}/files`, STAMPED_PAGE);
  const told = { itemNo, account: '已完成整改，附证明材料', file, isDone: false };
  const strike = () => officer.tryPost(`${path}/follow-up`, { version, body: { ...told, isDone: true } });
  await refusals.expect(strike, [403, 'striking-off-not-yours'], look);
  const progress = await officer.post(`${path}/follow-up`, { version, body: told });
  const struck = { itemNo, account: '经核实，予以销号', file: null, isDone: true };
  return (await drafter.post(`${path}/follow-up`, { version: progress.version, body: struck })).version;
}
