import { createDataSource, type DatabaseChoice, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import { DatabaseAuditTrail } from '@app/features/audit-trail';
import { FolderFileStore } from '@app/files';
import type { InputProblem, MonthFolder } from '@app/intake';
import { InProcessTransport, JobSystem, type JobsLog } from '@app/jobs';
import { SystemClock } from '@app/kernel';
import { monthRunJobs } from './month-run-jobs';
import { MonthRuns } from './month-runs';
import type { ProgressListener } from './run-progress';
import type { RunServices } from './run-services';

export interface FolderWork {
  readonly database: DatabaseChoice;
  /** The entities and migrations of the features, from the composition of the process. */
  readonly parts: Parameters<typeof createDataSource>[1];
  /** Where the documents are kept until they are written out. */
  readonly filesFolder: string;
  readonly onProgress: ProgressListener;
  /** Told what the queue met; nothing that the run's result does not tell as well. */
  readonly log: JobsLog;
  /** Takes a finished run; `writeOutput` fills a folder with everything that FORMATS names. */
  readonly onFinished: (writeOutput: (folder: string) => Promise<void>) => Promise<void>;
}

/**
 * Works one month folder from its files to its documents, in this process and through the same jobs as a running office; returns
 * what somebody must correct, nothing if all went well. The database may be shared: only the run's own jobs are taken.
 */
export async function workFolder(folder: MonthFolder, work: FolderWork): Promise<readonly InputProblem[]> {
  const dataSource = createDataSource(work.database, work.parts);
  await dataSource.initialize();
  try {
    await runMigrations(dataSource);
    const clock = new SystemClock();
    const services: RunServices = {
      dataSource,
      unitOfWork: new TypeOrmUnitOfWork(dataSource),
      audit: new DatabaseAuditTrail(clock),
      files: new FolderFileStore(work.filesFolder),
      clock,
    };
    return await workWith(services, folder, work);
  } finally {
    await dataSource.destroy();
  }
}

async function workWith(
  services: RunServices,
  folder: MonthFolder,
  { log, onProgress, onFinished }: FolderWork,
): Promise<readonly InputProblem[]> {
  // Files one after the other, since they would wait for each other's transaction on SQLite; documents too, since they only compute.
  const transport = new InProcessTransport({ each: 4, of: { intake: 1, documents: 1, scoring: 1, audit: 1 } });
  const jobs = new JobSystem({ ...services, transport, log });
  jobs.handlers.register(monthRunJobs(services, readingProgress(folder, onProgress)));
  const runs = new MonthRuns(services, jobs);
  try {
    const run = await runs.open(folder);
    await jobs.start({ work: true, onlyFlow: run.flowId });
    const problems = await runs.whenDone(run, (stage, done, total) => {
      // The reading is told by bytes, which says more than files do.
      if (stage !== 'receive') onProgress(stage, done, total);
    });
    if (problems.length === 0) await onFinished((target) => runs.writeOutput(run, folder, target));
    return problems;
  } finally {
    await jobs.stop();
  }
}

/** Tells how many bytes of all files have been read, from the bytes of each. */
function readingProgress({ platform, ledgers }: MonthFolder, onProgress: ProgressListener) {
  const total = [...platform, ...ledgers].reduce((sum, { source }) => sum + source.size, 0);
  const bytesOf = new Map<number, number>();
  let read = 0;
  return (fileNo: number, done: number): void => {
    read += done - (bytesOf.get(fileNo) ?? 0);
    bytesOf.set(fileNo, done);
    onProgress('receive', read, total);
  };
}
