import { managerOf } from '@app/database';
import { getMonthContext, type MonthContext } from '@app/features/months';
import { loadRecord } from '@app/features/processes';
import { requireTable, type UploadedFile, uploadedTable } from '@app/http';
import type { InputProblem, TableSource } from '@app/intake';
import { type Actor, FileStore, type Transaction, UnitOfWork } from '@app/kernel';
import { isOwn, maySee, RecordNotFound, RoleMissing, StateUnfit } from '@app/workflow';
import { Injectable } from '@nestjs/common';
import { spotCheckTask } from '../spot-check.workflow';
import { type LedgerSummary, readLedger } from './read-ledger';
import { KeepUpload } from './keep-upload';
import type { UploadKind } from './spot-check-upload.entity';
import { type LocatedTask, locateTask } from './task-place.query';

/** A file for a task. */
export interface AnswerFile {
  readonly id: string;
  readonly kind: UploadKind;
  readonly file: UploadedFile;
}

/** What came of it: nothing rests on it yet, and where there are problems nothing can. */
export interface HandedIn extends LedgerSummary {
  readonly upload: string;
}

interface Standing {
  readonly task: LocatedTask;
  readonly month: MonthContext;
  readonly role: 'unit-officer' | 'county-officer' | 'reviewer';
}

const NOTHING: LedgerSummary = {
  rows: 0,
  standings: { 'other-month': 0, exempt: 0, due: 0, running: 0 },
  problems: [],
  problemCount: 0,
};
const OPEN: readonly string[] = ['acknowledged', 'returned', 'unanswered'];

/**
 * Takes a file for a task and reads it at once: every problem is told with its line, column, value and reason. The task stays as it
 * is until somebody answers with the file. Throws `RecordNotFound`, `RoleMissing`, `StateUnfit`, and `TableRefused` for what is no
 * ledger at all: nothing is noted then.
 */
@Injectable()
export class UploadAnswerFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileStore,
    private readonly keepUpload: KeepUpload,
  ) {}

  async execute(actor: Actor, { id, kind, file }: AnswerFile): Promise<HandedIn> {
    const { month } = await this.unitOfWork.run((tx) => standingOfTask(tx, actor, id));
    const ledger = { ...file, format: file.kind === 'xlsx' ? 'xlsx' : 'csv' } as const;
    const summary = kind === 'ledger' ? await readLedger(this.files, ledger, month) : NOTHING;
    requireTable(summary.problems);
    return this.unitOfWork.run(async (tx) => {
      // Looked at again: reading takes its time.
      const standing = await standingOfTask(tx, actor, id);
      return { ...summary, upload: await this.keepUpload.execute(tx, { actor, ...standing, kind, file, summary }) };
    });
  }
}

/** A ledger that was handed in, to be read again. */
export function ledgerSource(
  files: FileStore,
  { sha256, size, kind, name }: Omit<UploadedFile, 'kind'> & { readonly kind: string },
): TableSource {
  return uploadedTable(files, { sha256, size, kind: kind === 'xlsx' ? 'xlsx' : 'csv', name });
}

/** The problems of a ledger that was handed in, read from it again: nothing of a unit's cells is kept beside its file. */
export async function ledgerProblems(
  files: FileStore,
  file: Omit<UploadedFile, 'kind'> & { readonly kind: string },
  month: MonthContext,
): Promise<readonly InputProblem[]> {
  const { problems } = await readLedger(files, { ...file, format: file.kind === 'xlsx' ? 'xlsx' : 'csv' }, month);
  return problems;
}

/** A reviewer hands in for a unit that answered on paper, even before it has acknowledged. */
async function standingOfTask(tx: Transaction, actor: Actor, id: string): Promise<Standing> {
  const record = await loadRecord(tx, spotCheckTask, id);
  if (!maySee(spotCheckTask, record, actor)) throw new RecordNotFound();
  const role = (['unit-officer', 'county-officer', 'reviewer'] as const).find(
    (each) => actor.roles.includes(each) && (each === 'reviewer' || isOwn(each, record, actor)),
  );
  if (role === undefined) throw new RoleMissing();
  const isOpen = OPEN.includes(record.state) || (role === 'reviewer' && record.state === 'notified');
  if (!isOpen) throw new StateUnfit({ state: record.state });
  const task = await locateTask(managerOf(tx), record);
  return { task, role, month: await getMonthContext(managerOf(tx), task.assessmentId) };
}
