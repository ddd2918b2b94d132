import { forEach, type Office } from './office';
import type { MonthFiles } from './month-files';
import type { ActedRecord, HandedFile, Worker } from './worker';

/** A spot-check task as its list shows it. */
export interface Task extends ActedRecord {
  readonly unitCode: string;
}

export interface HandedIn {
  readonly upload: string;
  readonly isUsable: boolean;
  readonly problems: readonly object[];
}

/** The tasks of a month, by unit. */
export async function tasksOf({ drafter }: Office, month: string): Promise<ReadonlyMap<string, Task>> {
  const tasks = await drafter.all<Task>(`months/${month}/spot-checks`);
  return new Map(tasks.map((task) => [task.unitCode, task]));
}

export async function taskOf(office: Office, month: string, unit: string): Promise<Task> {
  const task = (await tasksOf(office, month)).get(unit);
  if (task === undefined) throw new Error(`${unit} was not drawn in ${month}.`);
  return task;
}

export function act(
  who: Worker,
  { id, version }: ActedRecord,
  [action, body = {}]: readonly [action: string, body?: object],
): Promise<ActedRecord> {
  return who.post(`spot-checks/${id}/acts/${action}`, { version, body });
}

/** Hands in a file and answers with it. */
export async function answerWith(
  who: Worker,
  task: ActedRecord,
  { kind, file }: { readonly kind: 'ledgers' | 'statements'; readonly file: HandedFile },
): Promise<ActedRecord> {
  const { upload, isUsable, problems } = await who.upload<HandedIn>(`spot-checks/${task.id}/${kind}`, file);
  expect({ isUsable, problems }).toEqual({ isUsable: true, problems: [] });
  return act(who, task, ['answer', { upload }]);
}

/** Each of the tasks is brought on by its own act; none is refused. */
export async function actOnMany(
  who: Worker,
  { month, action }: { readonly month: string; readonly action: string },
  tasks: readonly Task[],
): Promise<void> {
  const items = tasks.map(({ id, version }) => ({ id, version }));
  const body = { items };
  const { results } = await who.post<{ results: { done: boolean }[] }>(`months/${month}/spot-checks/acts/${action}`, {
    body,
  });
  expect(results.filter(({ done }) => !done)).toEqual([]);
}

/** The officers of all these units acknowledge their letters. */
export async function acknowledgeAll(office: Office, files: MonthFiles, units: readonly string[]): Promise<void> {
  const tasks = await tasksOf(office, files.month);
  await forEach(units, async (code) => {
    const task = tasks.get(code);
    if (task === undefined) throw new Error(`${code} was not drawn.`);
    const acted = await act(office.officerOf(files.unit(code)), task, ['acknowledge']);
    expect(acted.state).toBe('acknowledged');
  });
}
