import { type OfRecord, parseOfRecord } from '@app/features/processes';
import { JobHandler, type JobRun } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { ISSUE_ESCALATION, ReportEscalation } from './report-escalation';

/** Follows an approval, and each of its documents once that is issued. See `ReportEscalation`. */
@Injectable()
export class IssueEscalationJob extends JobHandler<OfRecord> {
  override readonly name = ISSUE_ESCALATION;
  override readonly queue = 'documents';

  constructor(private readonly report: ReportEscalation) {
    super();
  }

  override parse(payload: unknown): OfRecord {
    return parseOfRecord(payload);
  }

  override async handle({ recordId }: OfRecord, run: JobRun): Promise<void> {
    await run.commit(async (tx) => ({ reported: await this.report.execute(tx, recordId) }));
  }
}
