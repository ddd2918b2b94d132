import { affectedRows, managerOf } from '@app/database';
import { type ActOutcome, type LoadedRecord, loadRecord, ProcessEngine } from '@app/features/processes';
import { type Actor, FileStore, type Transaction } from '@app/kernel';
import { type ActionOf, type Facts, maySee, RecordNotFound } from '@app/workflow';
import { Injectable } from '@nestjs/common';
import { ComparisonNotBegun } from '../spot-checks.errors';
import { spotCheckTask } from '../spot-check.workflow';
import { isStatementOnFile, uploadOnFile } from './answer-on-file';
import { hasComparisonBegun, lastRuling, taskGuards } from './spot-check-guards';
import { SpotCheckSettings } from './spot-check-settings';
import { TakeAnswer } from './take-answer';
import { type LocatedTask, locateTask } from './task-place.query';
import { findUsableUpload, getAnswer, type UploadOfTask } from './uploads.query';

/** What people do on a task; the rest of the table is the product's own. */
export const TASK_ACTIONS = [
  'acknowledge',
  'answer',
  'register-answer',
  'extend',
  'return',
  'take-as-is',
  'compare',
  'abandon-comparison',
  'examine',
  'confirm',
  'confirm-silence',
  'reopen',
] as const satisfies readonly ActionOf<typeof spotCheckTask>[];

export type TaskAction = (typeof TASK_ACTIONS)[number];

/** The action of this name. Throws RangeError for a word that the edge should not have let through. */
export function taskAction(word: string): TaskAction {
  const action = TASK_ACTIONS.find((each) => each === word);
  if (action === undefined) throw new RangeError(`No action on tasks is named "${word}".`);
  return action;
}

/** An act on a task. */
export interface TaskAct {
  readonly id: string;
  /** The version the actor saw. */
  readonly version: number;
  /** The month it must belong to, where it was named beside the task. */
  readonly month?: string | undefined;
  readonly action: TaskAction;
  readonly reason?: string | undefined;
  /** For an answer: the file it rests on. */
  readonly upload?: string | undefined;
  /** For a paper answer: when the office received it. */
  readonly receivedAt?: Date | undefined;
  /** For an extension. */
  readonly deadlineDay?: string | undefined;
}

type Task = LoadedRecord<typeof spotCheckTask>;

/**
 * Does an act on a task, and what it means for the month's figures, in one transaction (notice §2(5), §6(3)). Throws what the engine
 * throws, and `UploadNotFound`, `UploadUnfit`, `ComparisonNotBegun`.
 */
@Injectable()
export class ActOnSpotCheck {
  private readonly answers: TakeAnswer;

  constructor(
    private readonly engine: ProcessEngine,
    private readonly settings: SpotCheckSettings,
    files: FileStore,
  ) {
    this.answers = new TakeAnswer(files);
  }

  async execute(tx: Transaction, actor: Actor, act: TaskAct): Promise<ActOutcome<typeof spotCheckTask>> {
    const { id, version, month, action, reason, receivedAt, deadlineDay } = act;
    const manager = managerOf(tx);
    // Rulings wait for this row: none can be made between the guards and the end of the act.
    if (mayHaveDesk(action)) {
      await affectedRows(manager, 'UPDATE comparison_desk SET version = version + 1 WHERE record_id = ?', [id]);
    }
    const before = await loadRecord(tx, spotCheckTask, id);
    const isNamed = month === undefined || month === before.month;
    if (!isNamed || !maySee(spotCheckTask, before, actor)) throw new RecordNotFound();
    const answer = await answerOf(tx, before, act);
    const outcome = await this.engine.act(tx, {
      process: spotCheckTask,
      id,
      version,
      action,
      actor,
      loaded: before,
      reason,
      receivedAt,
      deadlineDay,
      facts: await factsOf(tx, act, answer),
      guards: (task) => {
        const { requires = [] }: { requires?: readonly string[] } = spotCheckTask.actions[action];
        return taskGuards({ manager, secondEyes: this.settings.secondEyes }, task, requires);
      },
    });
    await this.follow(tx, { task: before, action, answer });
    return outcome;
  }

  private async follow(
    tx: Transaction,
    { task, action, answer }: { task: Task; action: TaskAction; answer: UploadOfTask | null },
  ): Promise<void> {
    const isStatement = isStatementOnFile(task);
    const locate = (): Promise<LocatedTask> => locateTask(managerOf(tx), task);
    if (answer !== null) return this.answers.execute(tx, await locate(), { ...answer, replacesStatement: isStatement });
    switch (action) {
      case 'compare':
        if (!(await hasComparisonBegun(managerOf(tx), task.month ?? ''))) throw new ComparisonNotBegun();
        return;
      case 'confirm':
      case 'reopen':
      case 'return':
        if (isStatement) await this.answers.acceptStatement(tx, await locate(), action === 'confirm');
        return;
      case 'confirm-silence':
        if (isStatement) await this.answers.acceptStatement(tx, await locate(), false);
        return this.answers.discard(tx, await locate());
      default:
    }
  }
}

/** The first comparison makes a desk, and no task returns to the states before it. */
function mayHaveDesk(action: TaskAction): boolean {
  const { from }: { readonly from: readonly string[] } = spotCheckTask.actions[action];
  return from.some((state) => state !== 'drawn' && state !== 'notified');
}

/** The file an answer rests on: the one that is named, else the last that can be one; for `take-as-is` the one on file. */
async function answerOf(tx: Transaction, task: Task, { action, upload }: TaskAct): Promise<UploadOfTask | null> {
  const manager = managerOf(tx);
  if (action === 'take-as-is') {
    const onFile = uploadOnFile(task);
    return onFile === null ? null : getAnswer(manager, task.id, onFile);
  }
  if (action !== 'answer' && action !== 'register-answer') return null;
  return upload === undefined ? findUsableUpload(manager, task.id) : getAnswer(manager, task.id, upload);
}

async function factsOf(tx: Transaction, { action, id }: TaskAct, answer: UploadOfTask | null): Promise<Facts> {
  if (action === 'examine') return { rulings: await lastRuling(managerOf(tx), id) };
  if (answer === null) return {};
  const { upload } = answer;
  return { upload: upload.id, kind: upload.kind, sha256: upload.sha256, rows: upload.rowCount };
}
