import { desk, ruleOnTask } from './compare-and-confirm';
import type { MonthFiles } from './month-files';
import type { Office } from './office';
import { cockpit } from './plan-month';
import { type Scores, scoreMonth, scoresOf, type UnitScore } from './score';
import { act, taskOf } from './tasks';
import type { ActedRecord } from './worker';

/** What a county objects to: a row of one of its departments that was refused as a match. */
export interface Objected {
  readonly county: string;
  readonly department: string;
  readonly line: number;
}

interface Sheet {
  readonly unit: UnitScore;
}

/**
 * The county looks at its own sheet and objects; the objection is upheld, the task reviewed again, the near match accepted after all,
 * and the month scored anew. Returns the scores before and after.
 */
export async function objectAndScoreAnew(
  office: Office,
  files: MonthFiles,
  { county, department, line }: Objected,
): Promise<readonly [before: Scores, after: Scores]> {
  const { month } = files;
  const before = await scoresOf(office, month);
  const { id, version } = await lodge(office, month, county);
  await refuseWhileOpen(office, month, { id, version });
  const task = await taskOf(office, month, department);
  const reason = '经复核，该条数据已按期报送，文书号书写不一致';
  const body = { reason, reopen: [task.id] };
  await office.checker.post(`objections/${id}/acts/uphold`, { version, body });
  await office.idle();
  const reopened = await taskOf(office, month, department);
  expect([reopened.state, (await cockpit(office, month)).state]).toEqual(['reviewing', 'confirming']);
  await acceptNearMatch(office, reopened, { line, reason });
  await ruleOnTask(office, reopened);
  await act(office.drafter, await taskOf(office, month, department), ['confirm']);
  return [before, await scoreMonth(office, month)];
}

/** Nobody sees another's sheet, and nobody objects twice at a time. */
async function lodge(office: Office, month: string, county: string): Promise<ActedRecord> {
  const { refusals } = office;
  const officer = office.countyOfficer(county);
  const { unit } = await officer.get<Sheet>(`months/${month}/scores/${county}`);
  expect(unit.code).toBe(county);
  const stranger = office.unitOfficer('D01');
  const look = () => officer.all(`months/${month}/objections`);
  await refusals.expectUnlogged(
    () => stranger.tryGet(`months/${month}/scores/${county}`),
    [404, 'score-sheet-not-found'],
  );
  const body = { matter: 'I5', reason: '我县一条行政许可已按期上传，文书号多一空格，请予复核' };
  const path = `months/${month}/objections`;
  await refusals.expect(
    () => officer.tryPost(path, { body: { ...body, matter: 'I7' } }),
    [422, 'request-invalid'],
    look,
  );
  await refusals.expect(() => office.auditor.tryPost(path, { body }), [403, 'role-not-allowed'], look);
  const lodged = await officer.post(path, { body });
  await refusals.expect(() => officer.tryPost(path, { body }), [409, 'no-open-objection'], look);
  return lodged;
}

/** With an objection open nothing is signed; whoever objects does not decide. */
async function refuseWhileOpen(
  office: Office,
  month: string,
  { id, version }: Pick<ActedRecord, 'id' | 'version'>,
): Promise<void> {
  const { refusals, drafter, leader } = office;
  const look = async () => [await drafter.get(`objections/${id}`), (await cockpit(office, month)).state];
  const stage = (await cockpit(office, month)).version;
  const enter = () => drafter.tryPost(`months/${month}/acts/enter-signing`, { version: stage });
  await refusals.expect(enter, [409, 'objections-decided'], look);
  const body = { reason: '不成立' };
  await refusals.expect(
    () => leader.tryPost(`objections/${id}/acts/dismiss`, { version, body }),
    [403, 'role-not-allowed'],
    look,
  );
  const foreignTask = { reason: '成立', reopen: [id] };
  await refusals.expect(
    () => drafter.tryPost(`objections/${id}/acts/uphold`, { version, body: foreignTask }),
    [422, 'task-not-concerned'],
    look,
  );
}

async function acceptNearMatch(
  office: Office,
  task: ActedRecord,
  { line, reason }: { readonly line: number; readonly reason: string },
): Promise<void> {
  const { version, rows } = await desk(office, task);
  const recordSeq = rows.find((row) => row.line === line)?.proposals[0]?.record.seq;
  const rulings = [{ line, subject: 'near-match', verdict: 'accepted', recordSeq }];
  const path = `spot-checks/${task.id}/rulings`;
  const stale = () => office.drafter.tryPost(path, { version: version + 5, body: { rulings, reason } });
  await office.refusals.expect(stale, [412, 'stale-version'], () => desk(office, task));
  await office.drafter.post(path, { version, body: { rulings, reason } });
}
