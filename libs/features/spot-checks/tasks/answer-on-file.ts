import type { LoadedAct } from '@app/features/processes';

/** What was done on a task. */
interface Task {
  readonly acts: readonly Pick<LoadedAct, 'action' | 'facts'>[];
}

const ANSWERS: readonly string[] = ['answer', 'register-answer', 'take-as-is'];

/** The upload that the unit's last answer rests on; null where it has not answered. */
export function uploadOnFile(task: Task): string | null {
  const facts = lastAnswer(task)?.facts;
  return facts === undefined ? null : String(facts['upload']);
}

/** Whether the unit's last answer is its statement that it produced nothing. */
export function isStatementOnFile(task: Task): boolean {
  return lastAnswer(task)?.facts['kind'] === 'statement';
}

function lastAnswer({ acts }: Task): Task['acts'][number] | undefined {
  return acts.findLast(({ action }) => ANSWERS.includes(action));
}
