import { SourceFiles } from '@app/features/months';
import type { JobHandler } from '@app/jobs';
import type { NewJob } from '@app/kernel';
import { CheckUnitRecordsJob } from './check-unit-records.job';
import { CompareLedgerJob } from './compare-ledger.job';
import { CompleteRunJob } from './complete-run.job';
import { MakeRunDocumentJob } from './make-run-document.job';
import { PlanChecksJob } from './plan-checks.job';
import { type BytesListener, ReceiveFileJob } from './receive-file.job';
import type { RunServices } from './run-services';
import { ScoreRunJob } from './score-run.job';
import { SpecimenSigner } from './specimen-signer';

/**
 * The flow of a month: every file is read, then every unit checked and every drawn unit compared, then the month is scored, then
 * every document made. `plan-checks` and `score-run` fan out when they run, since only then it is known what there is to do.
 */
export function monthFlow(assessmentId: number, fileCount: number): NewJob {
  const payload = { assessmentId };
  const files = Array.from({ length: fileCount }, (_, i) => ({
    name: 'receive-file',
    payload: { assessmentId, fileNo: i + 1 },
  }));
  const checks = { name: 'plan-checks', payload, children: files };
  return { name: 'complete-run', payload, children: [{ name: 'score-run', payload, children: [checks] }] };
}

/** The handlers of that flow. */
export function monthRunJobs(services: RunServices, onBytes?: BytesListener): readonly JobHandler[] {
  return [
    new ReceiveFileJob(services, new SourceFiles(), onBytes),
    new PlanChecksJob(),
    new CheckUnitRecordsJob(),
    new CompareLedgerJob(),
    new ScoreRunJob(services),
    new MakeRunDocumentJob(services, new SpecimenSigner(services.clock)),
    new CompleteRunJob(),
  ];
}
