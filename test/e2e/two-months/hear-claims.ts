import { type MonthFiles, STAMPED_PAGE } from './month-files';
import { forEach, type Office } from './office';
import type { ActedRecord, Worker } from './worker';

interface Standing {
  readonly items: readonly {
    readonly unitCode: string;
    readonly item: string;
    readonly isConfirmed: boolean;
    readonly source: { readonly recordId: string } | null;
  }[];
}

interface Proposal extends ActedRecord {
  readonly contentSha256: string;
}

/** A submission of a unit's evidence: the file first, then what it proves. */
async function submitEvidence(officer: Worker, month: string, item: string): Promise<ActedRecord> {
  const { id } = await officer.upload(`months/${month}/evidence/files`, STAMPED_PAGE, { item });
  const isOnTheWeb = item.startsWith('I2');
  const webAddress = isOnTheWeb ? { webAddress: 'http://www.example.gov.cn/sgs/' } : {};
  return officer.post(`months/${month}/evidence`, { body: { item, files: [id], ...webAddress } });
}

/**
 * Evidence comes to stand as the example has it: what counts already and should is left, what counts and should not is revoked,
 * what is missing is submitted and accepted. One submission is returned, and withdrawn.
 */
export async function settleEvidence(office: Office, files: MonthFiles): Promise<void> {
  const { drafter, checker } = office;
  const { month } = files;
  const wanted = new Set(
    files.evidence.flatMap(({ code, item, isConfirmed }) => (isConfirmed ? [`${code} ${item}`] : [])),
  );
  const { items } = await drafter.get<Standing>(`months/${month}/evidence/standing`);
  const standing = new Set<string>();
  for (const { unitCode, item, isConfirmed, source } of items) {
    if (!isConfirmed || source === null) continue;
    if (wanted.has(`${unitCode} ${item}`)) standing.add(`${unitCode} ${item}`);
    else await revokeEvidence(checker, source.recordId, month);
  }
  const statements = await undrawnStatements(office, files);
  const missing = [...wanted].filter((one) => !standing.has(one)).map((one) => one.split(' '));
  await forEach([...missing, ...statements], async ([code = '', item = '']) => {
    const { id, version } = await submitEvidence(office.officerOf(files.unit(code)), month, item);
    await drafter.post(`evidence/${id}/acts/accept`, { version });
  });
  const refused = files.evidence.find(({ isConfirmed }) => !isConfirmed);
  if (refused !== undefined) await returnAndWithdraw(office, files, refused);
}

/** Taken out of a month's figures again, with the reason. */
export async function revokeEvidence(who: Worker, id: string, from: string): Promise<void> {
  const { version } = await who.get<ActedRecord>(`evidence/${id}`);
  await who.post(`evidence/${id}/acts/revoke`, { version, body: { reason: '复查发现专栏已停止更新', from } });
}

/** Statements of units that were not drawn are handed in like evidence. */
async function undrawnStatements({ drafter }: Office, { month, statements }: MonthFiles): Promise<string[][]> {
  const tasks = await drafter.all<{ unitCode: string }>(`months/${month}/spot-checks`);
  const drawn = new Set(tasks.map(({ unitCode }) => unitCode));
  return statements
    .filter(({ code, isAccepted }) => isAccepted && !drawn.has(code))
    .map(({ code }) => [code, 'no-data']);
}

async function returnAndWithdraw(
  office: Office,
  files: MonthFiles,
  { code, item }: { readonly code: string; readonly item: string },
): Promise<void> {
  const { drafter, refusals } = office;
  const officer = office.officerOf(files.unit(code));
  const { id, version } = await submitEvidence(officer, files.month, item);
  const look = () => drafter.get(`evidence/${id}`);
  const giveBack = (body: object) => () => drafter.tryPost(`evidence/${id}/acts/return`, { version, body });
  await refusals.expect(giveBack({}), [422, 'request-invalid'], look);
  await refusals.expect(giveBack({ reason: '不清', remark: '' }), [422, 'request-invalid'], look);
  await refusals.expect(
    () => officer.tryPost(`evidence/${id}/acts/accept`, { version }),
    [403, 'role-not-allowed'],
    look,
  );
  const returned = await drafter.post(`evidence/${id}/acts/return`, { version, body: { reason: '网页截图不清晰' } });
  await officer.post(`evidence/${id}/acts/withdraw`, { version: returned.version, body: { reason: '栏目尚在建设' } });
}

/** Bonuses are claimed by the units, verified by one reviewer and approved by the leader, or rejected, as the example has it. */
export async function settleAdjustments(office: Office, files: MonthFiles): Promise<void> {
  // One after the other: their order is that of the month.
  for (const [nth, claim] of files.adjustments.entries()) await settleAdjustment(office, files, { ...claim, nth });
}

async function settleAdjustment(
  office: Office,
  files: MonthFiles,
  claim: MonthFiles['adjustments'][number] & { readonly nth: number },
): Promise<void> {
  const { drafter, leader, refusals } = office;
  const { month } = files;
  const { code, rule, count: cases, approved } = claim;
  const officer = office.officerOf(files.unit(code));
  const { id: file } = await officer.upload(`months/${month}/adjustments/files`, STAMPED_PAGE);
  const title = rule === 'media' ? '省级以上媒体刊发经验做法' : '受到上级通报表扬';
  const body = { rule, cases, title, happenedOn: `${month}-15`, files: [file], reason: '见佐证文件' };
  const { id } = await officer.post(`months/${month}/adjustments`, { body });
  const proposal = () => drafter.get<Proposal>(`adjustments/${id}`);
  const sign = async (who: Worker, act: string, contentSha256?: string) => {
    const seen = await proposal();
    const signed = { contentSha256: contentSha256 ?? seen.contentSha256 };
    return who.tryPost(`adjustments/${id}/acts/${act}`, { version: seen.version, body: signed });
  };
  if (claim.nth === 0) {
    await refusals.expect(() => sign(leader, 'approve'), [409, 'state-unfit'], proposal);
    await refusals.expect(() => sign(drafter, 'verify', '0'.repeat(64)), [409, 'adjustment-content-changed'], proposal);
  }
  if (approved) {
    expect((await sign(drafter, 'verify')).status).toBe(200);
    if (claim.nth === 0) await refusals.expect(() => sign(drafter, 'approve'), [403, 'role-not-allowed'], proposal);
    expect((await sign(leader, 'approve')).status).toBe(200);
    return;
  }
  const { version } = await proposal();
  await leader.post(`adjustments/${id}/acts/reject`, { version, body: { reason: '未附刊发原件' } });
}
