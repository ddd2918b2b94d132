import type { MonthFiles } from './month-files';
import { STAMPED_PAGE } from './month-files';
import { forEach, type Office } from './office';
import { acknowledgeAll, act, answerWith, type HandedIn, type Task, taskOf, tasksOf } from './tasks';
import type { HandedFile, Worker } from './worker';

/** Units of which something is told beside what all others do. */
export interface NotableUnits {
  /** Hands in half of its ledger, gets it back, and answers again. */
  readonly returned: string;
  /** Sends paper, which a reviewer registers. */
  readonly onPaper: string;
  /** Has answered elsewhere: its officer sat at a browser. */
  readonly answered?: string;
}

/** The letters are acknowledged and answered, but by those whose silence the example wants. */
export async function answerLetters(
  office: Office,
  files: MonthFiles,
  { returned, onPaper, answered }: NotableUnits,
): Promise<void> {
  const { month } = files;
  const stated = new Set(files.statements.map(({ code }) => code));
  const drawn = [...(await tasksOf(office, month)).keys()].filter((code) => code !== answered);
  const withLedger = drawn.filter((code) => files.ledgerOf(code) !== undefined);
  const silent = drawn.filter((code) => files.ledgerOf(code) === undefined && !stated.has(code));
  // The last of the silent ones does not even acknowledge.
  const acknowledging = drawn.filter((code) => code !== onPaper && code !== silent.at(-1));
  await acknowledgeAll(office, files, acknowledging);
  const answering = { office, files, tasks: await tasksOf(office, month) };
  const usual = withLedger.filter((code) => code !== returned && code !== onPaper);
  await forEach(usual, (code) => answerWithLedger(answering, code));
  await forEach(
    drawn.filter((code) => stated.has(code)),
    (code) => answerWithStatement(answering, code),
  );
  await answerTwice(office, files, returned);
  await registerPaper(office, files, onPaper);
}

/** Where units answer: the month's files, and its tasks by unit. */
interface Answering {
  readonly office: Office;
  readonly files: MonthFiles;
  readonly tasks: ReadonlyMap<string, Task>;
}

async function answerWithLedger({ office, files, tasks }: Answering, code: string): Promise<void> {
  const task = tasks.get(code);
  const file = files.ledgerOf(code);
  if (task === undefined || file === undefined) throw new Error(`${code} has no task or no ledger.`);
  const officer = office.officerOf(files.unit(code));
  if (files.isEmptyLedger(code)) return refuseEmptyLedger(office, officer, { task, file });
  const { state } = await answerWith(officer, task, { kind: 'ledgers', file });
  expect(state).toBe('answered');
}

/** An empty ledger is no answer (RULES §3): whoever has nothing else stays silent. */
async function refuseEmptyLedger(
  { refusals, drafter }: Office,
  officer: Worker,
  { task, file }: { readonly task: Task; readonly file: HandedFile },
): Promise<void> {
  await officer.upload(`spot-checks/${task.id}/ledgers`, file);
  const { version } = task;
  const answer = () => officer.tryPost(`spot-checks/${task.id}/acts/answer`, { version });
  await refusals.expect(answer, [409, 'answer-complete'], () => drafter.get(`spot-checks/${task.id}`));
}

/** A statement that the example does not accept is returned and never corrected. */
async function answerWithStatement({ office, files, tasks }: Answering, code: string): Promise<void> {
  const task = tasks.get(code);
  if (task === undefined) throw new Error(`${code} has no task.`);
  const answer = { kind: 'statements', file: STAMPED_PAGE } as const;
  const answered = await answerWith(office.officerOf(files.unit(code)), task, answer);
  if (files.statements.some((one) => one.code === code && one.isAccepted)) return;
  await act(office.drafter, answered, ['return', { reason: '说明未加盖公章' }]);
}

/** What cannot be read is no answer; half a ledger is returned with the reason; the whole one is taken. */
async function answerTwice(office: Office, files: MonthFiles, code: string): Promise<void> {
  const { refusals, drafter } = office;
  const officer = office.officerOf(files.unit(code));
  const whole = files.ledgerOf(code);
  if (whole === undefined) throw new Error(`${code} has no ledger.`);
  const task = await taskOf(office, files.month, code);
  const look = () => drafter.get(`spot-checks/${task.id}`);
  const unreadable = {
    name: '台账.csv',
    bytes: '信息类型,行政相对人名称,决定文书号,决定日期\n许可,甲公司,1,2021/08/02\n',
  };
  const { upload, isUsable } = await officer.upload<HandedIn>(`spot-checks/${task.id}/ledgers`, unreadable);
  expect(isUsable).toBe(false);
  const path = `spot-checks/${task.id}/acts/answer`;
  const { version } = task;
  await refusals.expect(() => officer.tryPost(path, { version, body: { upload } }), [409, 'upload-unfit'], look);
  const stranger = office.unitOfficer('D01');
  await refusals.expect(() => stranger.tryPost(path, { version, body: {} }), [404, 'record-not-found'], look);
  await refusals.expect(() => officer.tryPost(path, { version: 1, body: {} }), [412, 'stale-version'], look);
  const half = await answerWith(officer, task, { kind: 'ledgers', file: firstRows(whole) });
  const back = `spot-checks/${task.id}/acts/return`;
  const wordless = () => drafter.tryPost(back, { version: half.version });
  await refusals.expect(wordless, [422, 'reason-invalid'], look);
  const returned = await act(drafter, half, ['return', { reason: '台账缺页，请补报全部决定' }]);
  expect(returned.state).toBe('returned');
  const again = await answerWith(officer, returned, { kind: 'ledgers', file: whole });
  expect(again.state).toBe('answered');
}

/** A paper answer is entered by a reviewer, with the time it was received. */
async function registerPaper(office: Office, files: MonthFiles, code: string): Promise<void> {
  const { checker, app } = office;
  const file = files.ledgerOf(code);
  if (file === undefined) throw new Error(`${code} has no ledger.`);
  const task = await taskOf(office, files.month, code);
  const { upload } = await checker.upload<HandedIn>(`spot-checks/${task.id}/ledgers`, file);
  const receivedAt = new Date(app.clock.now().getTime() - 3_600_000).toISOString();
  const body = { reason: '单位网络故障，送来纸质台账和光盘', upload, receivedAt };
  expect((await act(checker, task, ['register-answer', body])).state).toBe('answered');
}

/** Its heading and the first two rows. */
function firstRows({ name, bytes }: HandedFile): HandedFile {
  const text = Buffer.from(bytes);
  let end = 0;
  for (let line = 0; line < 3; line++) end = text.indexOf('\n', end) + 1;
  return { name, bytes: text.subarray(0, end) };
}
