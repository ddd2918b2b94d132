import { type DemoFiles, STAMPED_PAGE } from './demo-files';
import { type DemoOffice, forEach } from './demo-office';
import type { ActedRecord, DemoPerson } from './demo-person';
import { tasksOf } from './letters-and-answers';

interface Standing {
  readonly items: readonly { readonly unitCode: string; readonly item: string; readonly isConfirmed: boolean }[];
}

interface Proposal extends ActedRecord {
  readonly contentSha256: string;
}

/** The platform's files are handed in, read and confirmed. */
export async function importPlatformFiles(office: DemoOffice, files: DemoFiles): Promise<void> {
  const { drafter } = office;
  const { month } = files;
  const ids: string[] = [];
  for (const { kind, file } of await files.platform()) {
    ids.push((await drafter.upload(`months/${month}/imports`, file, { kind })).id);
  }
  await office.idle();
  for (const id of ids) {
    const { version } = await drafter.get<ActedRecord>(`months/${month}/imports/${id}`);
    await drafter.post(`imports/${id}/acts/confirm`, {}, version);
  }
  await office.idle();
}

/** Units hand in the evidence that is missing, but a few, and it is accepted. */
export async function settleEvidence(office: DemoOffice, files: DemoFiles): Promise<void> {
  const { drafter } = office;
  const { month } = files;
  const { items } = await drafter.get<Standing>(`months/${month}/evidence/standing`);
  const standing = new Set(items.flatMap(({ unitCode, item, isConfirmed }) => (isConfirmed ? [unitCode + item] : [])));
  const wanted = files.evidence.filter(({ code, item, isConfirmed }) => isConfirmed && !standing.has(code + item));
  const drawn = new Set((await tasksOf(office, month)).map(({ unitCode }) => unitCode));
  // Of units that were not drawn, only ranked ones have anything to state: a county's department is none.
  const ranked = new Set(items.map(({ unitCode }) => unitCode));
  const statements = files.statements
    .filter((code) => ranked.has(code) && !drawn.has(code))
    .map((code) => ({ code, item: 'no-data' }));
  await forEach([...wanted, ...statements], async ({ code, item }) => {
    const { id, version } = await submitEvidence(office.officerOf(code), month, item);
    await drafter.post(`evidence/${id}/acts/accept`, {}, version);
  });
}

/** Claims that are not decided yet: one submission returned, one that waits, and a bonus that waits. */
export async function leaveClaimsOpen(office: DemoOffice, files: DemoFiles): Promise<void> {
  const { month } = files;
  const { items } = await office.drafter.get<Standing>(`months/${month}/evidence/standing`);
  const [returned, waiting] = items.filter(({ isConfirmed }) => !isConfirmed);
  if (returned !== undefined) {
    const { id, version } = await submitEvidence(office.officerOf(returned.unitCode), month, returned.item);
    await office.drafter.post(`evidence/${id}/acts/return`, { reason: '网页截图不清晰，请重新提交' }, version);
  }
  if (waiting !== undefined) await submitEvidence(office.officerOf(waiting.unitCode), month, waiting.item);
  const county = office.officerOf('140802');
  const { id: file } = await county.upload(`months/${month}/adjustments/files`, STAMPED_PAGE);
  const title = '《山西日报》刊发盐湖区“双公示”经验做法';
  const claim = { rule: 'media', cases: 1, title, happenedOn: `${month}-16`, files: [file], reason: '见报纸原件' };
  await county.post(`months/${month}/adjustments`, claim);
}

/** A submission of a unit's evidence: the file first, then what it proves. */
async function submitEvidence(officer: DemoPerson, month: string, item: string): Promise<ActedRecord> {
  const { id } = await officer.upload(`months/${month}/evidence/files`, STAMPED_PAGE, { item });
  const webAddress = item.startsWith('I2') ? { webAddress: 'http://www.example.gov.cn/sgs/' } : {};
  return officer.post(`months/${month}/evidence`, { item, files: [id], ...webAddress });
}

/** Bonuses are claimed by the units, verified by one reviewer and approved by the leader, or rejected, as the example has it. */
export async function settleAdjustments(office: DemoOffice, files: DemoFiles): Promise<void> {
  const { month } = files;
  const leader = await office.leader.prove();
  for (const { code, rule, count: cases, approved } of files.adjustments) {
    const officer = office.officerOf(code);
    const { id: file } = await officer.upload(`months/${month}/adjustments/files`, STAMPED_PAGE);
    const title = rule === 'media' ? '省级以上媒体刊发经验做法' : '受到上级通报表扬';
    const claim = { rule, cases, title, happenedOn: `${month}-15`, files: [file], reason: '见佐证文件' };
    const { id } = await officer.post(`months/${month}/adjustments`, claim);
    const seen = await office.drafter.get<Proposal>(`adjustments/${id}`);
    if (!approved) {
      await leader.post(`adjustments/${id}/acts/reject`, { reason: '未附刊发原件' }, seen.version);
      continue;
    }
    const { contentSha256 } = seen;
    await (await office.drafter.prove()).post(`adjustments/${id}/acts/verify`, { contentSha256 }, seen.version);
    const verified = await leader.get<Proposal>(`adjustments/${id}`);
    await leader.post(`adjustments/${id}/acts/approve`, { contentSha256: verified.contentSha256 }, verified.version);
  }
}
