import { forEach, type Office } from './office';
import { actOnMonth, cockpit } from './plan-month';
import { actOnMany, type Task, tasksOf } from './tasks';

export interface DeskRow {
  readonly line: number;
  readonly outcome: string;
  readonly open: readonly ('near-match' | 'exemption' | 'not-yet-due')[];
  readonly proposals: readonly { readonly record: { readonly seq: number } }[];
}

export interface Desk {
  readonly version: number;
  readonly open: number;
  readonly rows: readonly DeskRow[];
}

interface Ruling {
  readonly line: number;
  readonly subject: string;
  readonly verdict: string;
  readonly recordSeq?: number;
}

const WHOLE = 'limit=200';

/** The month's checks are begun, and run to their end. */
export async function compareMonth(office: Office, month: string): Promise<void> {
  await actOnMonth(office, month, 'begin-checks');
  const isCompared = async () => (await cockpit(office, month)).state === 'confirming';
  await office.until('all units compared', isCompared);
}

export function desk({ drafter }: Office, { id }: Pick<Task, 'id'>, which = ''): Promise<Desk> {
  return drafter.get(`spot-checks/${id}/desk?${WHOLE}${which}`);
}

/** As an unattended run has it: near matches refused, what the remarks and the days say accepted. */
export async function ruleOnTask(office: Office, task: Task): Promise<void> {
  const { version, rows } = await desk(office, task, '&open=true');
  const rulings = rows.flatMap(rulingsOn);
  if (rulings.length === 0) return;
  const body = { rulings, reason: '经核对台账与平台记录' };
  const ruled = await office.drafter.post<Desk>(`spot-checks/${task.id}/rulings`, { version, body });
  expect(ruled.open).toBe(0);
}

function rulingsOn({ line, open, proposals }: DeskRow): readonly Ruling[] {
  return open.flatMap((subject): Ruling[] =>
    subject === 'near-match'
      ? proposals.map(({ record: { seq } }) => ({ line, subject, verdict: 'refused', recordSeq: seq }))
      : [{ line, subject, verdict: 'accepted' }],
  );
}

/** Every open question is ruled on, then everything confirmed; what a reviewer entered, another confirms. */
export async function confirmAll(office: Office, month: string, onPaper: string): Promise<void> {
  const { refusals, drafter, checker } = office;
  const compared = [...(await tasksOf(office, month)).values()].filter(({ state }) => state === 'reviewing');
  await refuseUndecided(office, compared);
  await forEach(compared, (task) => ruleOnTask(office, task));
  const tasks = [...(await tasksOf(office, month)).values()];
  const paper = tasks.filter(({ unitCode }) => unitCode === onPaper);
  const [own] = paper;
  if (own === undefined) throw new Error(`${onPaper} was not drawn.`);
  const asEntrant = () => checker.tryPost(`spot-checks/${own.id}/acts/confirm`, { version: own.version });
  const look = () => drafter.get(`spot-checks/${own.id}`);
  await refusals.expect(asEntrant, [403, 'duties-not-separate'], look);
  await actOnMany(drafter, { month, action: 'confirm' }, paper);
  const others = tasks.filter(({ state, unitCode }) => state === 'reviewing' && unitCode !== onPaper);
  await actOnMany(checker, { month, action: 'confirm' }, others);
  const silent = tasks.filter(({ state }) => state === 'unanswered');
  await actOnMany(checker, { month, action: 'confirm-silence' }, silent);
}

/** A task with open questions is not confirmed, nor does the month go on to its scores. */
async function refuseUndecided(office: Office, compared: readonly Task[]): Promise<void> {
  const { refusals, checker } = office;
  for (const task of compared) {
    const { open } = await desk(office, task, '&open=true');
    if (open === 0) continue;
    const confirm = () => checker.tryPost(`spot-checks/${task.id}/acts/confirm`, { version: task.version });
    await refusals.expect(confirm, [409, 'findings-decided'], () => desk(office, task));
    return;
  }
}

/** What became of every ledger row, as `unit,line,outcome`, in order. */
export async function outcomesOf(office: Office, month: string): Promise<readonly string[]> {
  const outcomes: string[] = [];
  await forEach((await tasksOf(office, month)).values(), async (task) => {
    const { rows } = await desk(office, task);
    outcomes.push(...rows.map(({ line, outcome }) => `${task.unitCode},${String(line)},${outcome}`));
  });
  return outcomes.sort();
}
