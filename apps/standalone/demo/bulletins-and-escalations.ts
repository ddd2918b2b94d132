import { type DemoOffice } from './demo-office';
import { STAMPED_PAGE } from './demo-files';
import type { ActedRecord, DemoPerson } from './demo-person';

interface Pages {
  readonly manifestSha256: string;
  readonly previewSha256: string;
}

interface EscalationPages {
  readonly reportSha256: string;
  readonly noticeSha256: string | null;
}

interface Escalation extends ActedRecord {
  readonly unitCode: string;
}

const SITUATION = '本月各单位报送数量较上月有所增加，多数单位能够按期报送，个别单位仍存在迟报、漏报情况。';

/** The bulletin is drafted, its words edited, and both reviewers have signed: it waits for the leader. */
export async function submitBulletin(office: DemoOffice, month: string, issueDate: string): Promise<string> {
  const { drafter, checker } = office;
  const { id, version } = await drafter.post(`months/${month}/bulletin`);
  const remarks = { situation: [SITUATION], rankings: [], praise: [], warnings: [], criticism: [] };
  const narrative = { remarks, requirements: null, praised: null };
  await drafter.put(`bulletins/${id}/narrative`, { narrative, issueDate, reason: '补充总体情况' }, version);
  await signBulletin(await drafter.prove(), id, 'submit');
  await signBulletin(await checker.prove(), id, 'review');
  return id;
}

/** The leader signs; the bulletin is sealed, and published on its day. */
export async function issueBulletin(office: DemoOffice, id: string, issueDate: string): Promise<void> {
  await signBulletin(await office.leader.prove(), id, 'sign');
  await office.goTo(`${issueDate} 08:00`);
}

async function signBulletin(who: DemoPerson, id: string, act: string): Promise<void> {
  const { version } = await who.get<ActedRecord>(`bulletins/${id}`);
  const { manifestSha256, previewSha256 } = await who.get<Pages>(`bulletins/${id}/pages`);
  await who.post(`bulletins/${id}/acts/${act}`, { manifestSha256, previewSha256 }, version);
}

/** What the product raised of itself for a month's units in the bottom three once more. */
export function escalationsOf({ drafter }: DemoOffice, month: string): Promise<Escalation[]> {
  return drafter.all<Escalation>(`escalations?month=${month}`);
}

/** Report and notice are approved, the interview held, and its first demand told as done. */
export async function holdInterview(
  office: DemoOffice,
  { id, version, unitCode }: Escalation,
  [reportedOn, interview]: readonly [reportedOn: string, interview: string],
): Promise<void> {
  const drafter = await office.drafter.prove();
  const path = `escalations/${id}`;
  const pages = await drafter.get<EscalationPages>(`${path}/pages?issueDate=${reportedOn}`);
  const shown = { reportSha256: pages.reportSha256, noticeSha256: pages.noticeSha256 };
  const submitted = await drafter.post(`${path}/acts/submit`, { ...shown, issueDate: reportedOn }, version);
  await (await office.leader.prove()).post(`${path}/acts/approve`, shown, submitted.version);
  await office.idle();
  const reported = await drafter.get<ActedRecord>(path);
  const meeting = { day: interview, time: '09:30', place: '市政务大厅三楼会议室' };
  const scheduled = await drafter.post(`${path}/acts/schedule`, meeting, reported.version);
  await office.goTo(`${interview} 11:00`);
  const commitments = ['一个月内补报全部迟报数据', '建立双公示数据核对制度'];
  const minutes = {
    heldOn: interview,
    heldTime: '09:30',
    attendees: [{ name: '张某某', post: '分管副县长' }],
    commitments,
    summary: '通报了连续两个月排名后三的情况，听取了整改打算。',
    file: null,
  };
  const held = await office.drafter.post(`${path}/acts/hold`, minutes, scheduled.version);
  const dueOn = ['2021-12-10', '2021-12-31'];
  const items = commitments.map((demand, nth) => ({ demand, dueOn: dueOn[nth] }));
  const rectifying = await office.drafter.post(`${path}/acts/rectify`, { items }, held.version);
  const officer = office.officerOf(unitCode);
  const { id: file } = await officer.upload(`${path}/files`, STAMPED_PAGE);
  const told = { itemNo: 1, account: '已补报迟报数据132条，附补报回执', file, isDone: false };
  await officer.post(`${path}/acts/follow-up`, told, rectifying.version);
}
