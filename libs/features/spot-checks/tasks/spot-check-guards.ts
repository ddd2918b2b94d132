import { getWorkedMonth, monthProcess } from '@app/features/months';
import { type LoadedAct, ProcessRecord } from '@app/features/processes';
import { assertNever } from '@app/kernel';
import type { GuardOf, GuardResults } from '@app/workflow';
import { type EntityManager, In } from 'typeorm';
import { LedgerOutcome } from '../ledger-outcome.entity';
import { LedgerRow } from '../ledger-row.entity';
import { RowRuling } from '../rulings/row-ruling.entity';
import { listOpenQuestions } from '../rulings/rows-in-question.query';
import { spotCheckTask } from '../spot-check.workflow';
import { uploadOnFile } from './answer-on-file';
import { SpotCheckUpload } from './spot-check-upload.entity';
import { locateTask } from './task-place.query';
import { canAnswer } from './uploads.query';

type TaskGuard = GuardOf<typeof spotCheckTask>;

/** A task as its guards see it. */
export interface GuardedTask {
  readonly id: string;
  readonly month: string | null;
  readonly unitCode: string | null;
  readonly parentCode: string | null;
  readonly acts: readonly Pick<LoadedAct, 'action' | 'fromState' | 'toState' | 'facts'>[];
}

/** What the guards of a task are found from. */
export interface GuardGround {
  readonly manager: EntityManager;
  readonly secondEyes: boolean;
}

/** Before these the month's platform records may still change. */
const BEFORE_CHECKS: readonly string[] = ['planned', 'collecting'];
/** The tables of objections and bulletins lie above this feature: their records are known by name. */
const [OBJECTION, BULLETIN] = ['objection', 'bulletin'];

/** Whether the guards hold, each found in the caller's transaction. Those that only the product itself can vouch for are left out. */
export async function taskGuards(
  ground: GuardGround,
  task: GuardedTask,
  guards: readonly string[],
): Promise<GuardResults<typeof spotCheckTask>> {
  const results: Partial<Record<TaskGuard, boolean>> = {};
  for (const guard of guards) {
    if (!isGuard(guard)) continue;
    const holds = await findGuard(ground, task, guard);
    if (holds !== undefined) results[guard] = holds;
  }
  return results;
}

/** The month's comparison has begun: its platform records are closed. */
export async function hasComparisonBegun(manager: EntityManager, month: string): Promise<boolean> {
  const { recordId: id } = await getWorkedMonth(manager, month);
  const record = await manager.findOneByOrFail(ProcessRecord, { id, process: monthProcess.name });
  return !BEFORE_CHECKS.includes(record.state);
}

/** Every ledger row has its outcome. */
export async function isCompared(
  manager: EntityManager,
  { assessmentId, unitNo }: { readonly assessmentId: number; readonly unitNo: number },
): Promise<boolean> {
  const rows = await manager.countBy(LedgerRow, { assessmentId, unitNo });
  return rows === (await manager.countBy(LedgerOutcome, { assessmentId, unitNo }));
}

/** The last version of the desk at which something was ruled; 0 where nothing was. */
export async function lastRuling(manager: EntityManager, recordId: string): Promise<number> {
  return (await manager.maximum(RowRuling, 'deskVersion', { recordId })) ?? 0;
}

function isGuard(text: string): text is TaskGuard {
  return Object.hasOwn(spotCheckTask.guards, text);
}

async function findGuard(
  { manager, secondEyes }: GuardGround,
  task: GuardedTask,
  guard: TaskGuard,
): Promise<boolean | undefined> {
  switch (guard) {
    case 'answer-complete':
      return (await manager.findBy(SpotCheckUpload, { recordId: task.id })).some(canAnswer);
    case 'answer-on-file':
      return uploadOnFile(task) !== null;
    case 'comparison-begun':
      return hasComparisonBegun(manager, task.month ?? '');
    case 'comparison-complete':
      return isCompared(manager, await locateTask(manager, task));
    case 'findings-decided':
      return (await listOpenQuestions(manager, await locateTask(manager, task))).length === 0;
    case 'second-eyes-configured':
      return secondEyes;
    case 'second-eyes':
      return !secondEyes || (await isExamined(manager, task));
    case 'ground-for-reopening':
      return (await hasUpheldObjection(manager, task)) || (await isBeingCorrected(manager, task));
    case 'letter-issued':
    case 'redraw-approved':
      return undefined;
    default:
      return assertNever(guard);
  }
}

/** Examined since the review began, and nothing ruled since. */
async function isExamined(manager: EntityManager, { id, acts }: GuardedTask): Promise<boolean> {
  const examination = acts.findLast(
    ({ action, toState, fromState }) => action === 'examine' || (toState === 'reviewing' && fromState !== 'reviewing'),
  );
  if (examination?.action !== 'examine') return false;
  return (await lastRuling(manager, id)) <= Number(examination.facts['rulings']);
}

/** Of the unit or its county; the municipal departments share one rate (D-5), so that any of theirs may rest on this task. */
async function hasUpheldObjection(
  manager: EntityManager,
  { month, unitCode, parentCode }: GuardedTask,
): Promise<boolean> {
  const upheld = { process: OBJECTION, month: month ?? '', state: 'upheld' };
  if (parentCode === null) return manager.existsBy(ProcessRecord, upheld);
  return manager.existsBy(ProcessRecord, { ...upheld, unitCode: In([unitCode, parentCode]) });
}

/** A bulletin of the month is published, and another is being made. */
async function isBeingCorrected(manager: EntityManager, { month }: GuardedTask): Promise<boolean> {
  const ofMonth = { process: BULLETIN, month: month ?? '' };
  const isPublished = await manager.existsBy(ProcessRecord, { ...ofMonth, state: 'published' });
  return (
    isPublished && manager.existsBy(ProcessRecord, { ...ofMonth, state: In(['drafted', 'submitted', 'returned']) })
  );
}
