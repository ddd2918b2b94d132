import { type DemoFiles, STAMPED_PAGE } from './demo-files';
import { type DemoOffice, forEach } from './demo-office';
import type { ActedRecord, DemoPerson, HandedFile } from './demo-person';

const AN_HOUR_MS = 3_600_000;

interface Letters {
  readonly version: number;
  readonly digest: string;
}

export interface Task extends ActedRecord {
  readonly unitCode: string;
}

interface HandedIn {
  readonly upload: string;
  readonly isUsable: boolean;
}

/** The letters are drafted and laid before the leader. */
export async function submitLetters({ drafter }: DemoOffice, month: string): Promise<void> {
  const path = `months/${month}/letters`;
  const { version, digest } = await drafter.post<Letters>(path);
  await (await drafter.prove()).post(`${path}/acts/submit`, { digest }, version);
}

/** The leader signs; letters are made, sealed and sent. */
export async function signLetters(office: DemoOffice, month: string): Promise<void> {
  const path = `months/${month}/letters`;
  const leader = await office.leader.prove();
  const { version, digest } = await leader.get<Letters>(path);
  await leader.post(`${path}/acts/sign`, { digest }, version);
  await office.idle();
}

export function tasksOf({ drafter }: DemoOffice, month: string): Promise<Task[]> {
  return drafter.all<Task>(`months/${month}/spot-checks`);
}

/**
 * Units acknowledge and answer with their ledgers or statements; those without either are silent, one answer is returned and answered
 * again, one comes on paper and is registered.
 */
export async function answerLetters(office: DemoOffice, files: DemoFiles): Promise<void> {
  const ledgers = await files.ledgers();
  const stated = new Set(files.statements);
  const tasks = await tasksOf(office, files.month);
  const answering = tasks.filter(({ unitCode }) => ledgers.has(unitCode) || stated.has(unitCode));
  const [onPaper, returned] = answering.filter(({ unitCode }) => ledgers.has(unitCode));
  await forEach(
    tasks.filter(({ id }) => id !== onPaper?.id),
    async (task) => {
      const { unitCode } = task;
      const officer = office.officerOf(unitCode);
      const acknowledged = await act(officer, task, ['acknowledge']);
      const ledger = ledgers.get(unitCode);
      if (ledger !== undefined) await answerWith(officer, acknowledged, { kind: 'ledgers', file: ledger });
      else if (stated.has(unitCode)) {
        await answerWith(officer, acknowledged, { kind: 'statements', file: STAMPED_PAGE });
      }
    },
  );
  await answerAgain(office, files, returned?.unitCode);
  await registerPaper(office, onPaper, ledgers.get(onPaper?.unitCode ?? ''));
}

function act(
  who: DemoPerson,
  { id, version }: ActedRecord,
  [action, body = {}]: readonly [action: string, body?: object],
) {
  return who.post(`spot-checks/${id}/acts/${action}`, body, version);
}

/** What cannot be used, such as a ledger without a row, is handed in and answers nothing. */
async function answerWith(
  who: DemoPerson,
  task: ActedRecord,
  { kind, file }: { readonly kind: 'ledgers' | 'statements'; readonly file: HandedFile },
): Promise<void> {
  const { upload, isUsable } = await who.upload<HandedIn>(`spot-checks/${task.id}/${kind}`, file);
  // A ledger without a row is no answer (RULES §3).
  if (isUsable) await act(who, task, ['answer', { upload }]).catch(() => undefined);
}

/** A reviewer returns the answer with the reason, and the unit answers again. */
async function answerAgain(office: DemoOffice, files: DemoFiles, unit: string | undefined): Promise<void> {
  const task = (await tasksOf(office, files.month)).find(({ unitCode }) => unitCode === unit);
  const file = (await files.ledgers()).get(unit ?? '');
  if (task === undefined || file === undefined || task.state !== 'answered') return;
  const returned = await act(office.drafter, task, ['return', { reason: '台账缺页，请补报全部决定' }]);
  await answerWith(office.officerOf(task.unitCode), returned, { kind: 'ledgers', file });
}

/** A paper answer is entered by a reviewer, with the time it was received. */
async function registerPaper(
  { checker, place }: DemoOffice,
  task: Task | undefined,
  file: HandedFile | undefined,
): Promise<void> {
  if (task === undefined || file === undefined) return;
  const { upload } = await checker.upload<HandedIn>(`spot-checks/${task.id}/ledgers`, file);
  const receivedAt = new Date(place.clock.now().getTime() - AN_HOUR_MS).toISOString();
  await act(checker, task, ['register-answer', { reason: '单位网络故障，送来纸质台账和光盘', upload, receivedAt }]);
}
