import { createDataSource, type DatabaseChoice, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import { DatabaseAuditTrail } from '@app/features/audit-trail';
import type { InputProblem, MonthFolder } from '@app/intake';
import { newId, SystemClock } from '@app/kernel';
import { OpenMonthRun } from './open-month-run';
import { type ProgressListener, RunMonth } from './run-month';
import { type FinishedRun, writeRunOutput } from './write-run-output';

export interface FolderWork {
  readonly database: DatabaseChoice;
  /** The entities and migrations of the features, from the composition of the process. */
  readonly parts: Parameters<typeof createDataSource>[1];
  readonly onProgress: ProgressListener;
  /** Takes a finished run; `writeOutput` fills a folder with everything that FORMATS names. */
  readonly onFinished: (writeOutput: (folder: string) => Promise<void>) => Promise<void>;
}

/** Works one month folder from its files to its documents; returns what somebody must correct, nothing if all went well. */
export async function workFolder(folder: MonthFolder, work: FolderWork): Promise<readonly InputProblem[]> {
  const dataSource = createDataSource(work.database, work.parts);
  await dataSource.initialize();
  try {
    await runMigrations(dataSource);
    const clock = new SystemClock();
    const audit = new DatabaseAuditTrail(clock);
    const unitOfWork = new TypeOrmUnitOfWork(dataSource);
    const log = `yuncheng.example/unattended/${newId(clock.now())}`;
    const opening = new OpenMonthRun(clock, audit);
    const run = await unitOfWork.run((tx) => opening.execute(tx, folder, log));
    const month = new RunMonth({ dataSource, unitOfWork, audit }, work.onProgress);
    const { scores, problems } = await month.execute(run.assessmentId);
    if (scores === null) return problems;
    const finished: FinishedRun = { dataSource, run, scores, folder, log };
    await work.onFinished((target) =>
      writeRunOutput(finished, target, (done, total) => work.onProgress('document', done, total)),
    );
    return [];
  } finally {
    await dataSource.destroy();
  }
}
