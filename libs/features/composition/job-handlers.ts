import { ACCOUNT_JOBS } from '@app/features/accounts';
import { EraseExpiredPayloadsJob, EraseSealedPayloadJob, SequenceAudit } from '@app/features/audit-trail';
import { DRAW_JOBS } from '@app/features/draws';
import { BULLETIN_JOBS } from '@app/features/bulletins';
import { ESCALATION_JOBS } from '@app/features/escalations';
import { LETTER_JOBS } from '@app/features/letters';
import { NOTIFICATION_JOBS } from '@app/features/notifications';
import { OBJECTIONS_JOBS } from '@app/features/objections';
import { OFFICIAL_DOCUMENT_JOBS } from '@app/features/official-documents';
import { WatchDeadline } from '@app/features/processes';
import { SPOT_CHECK_JOBS } from '@app/features/spot-checks';
import { STATE_CHECK_JOBS } from '@app/features/state-check';
import { RECORDS_JOBS } from '@app/features/records';
import { WEBHOOK_JOBS } from '@app/features/webhooks';
import { WORKED_MONTHS_JOBS } from '@app/features/worked-months';
import { type JobHandler, ScheduleTickJob } from '@app/jobs';
import type { Type } from '@nestjs/common';

/** The handlers of every job but the log's: what a worker runs, and by which any other process knows a job's queue. */
const JOB_HANDLERS: readonly Type<JobHandler>[] = [
  ScheduleTickJob,
  WatchDeadline,
  ...ACCOUNT_JOBS,
  EraseSealedPayloadJob,
  EraseExpiredPayloadsJob,
  ...DRAW_JOBS,
  ...BULLETIN_JOBS,
  ...ESCALATION_JOBS,
  ...LETTER_JOBS,
  ...NOTIFICATION_JOBS,
  ...OBJECTIONS_JOBS,
  ...OFFICIAL_DOCUMENT_JOBS,
  ...SPOT_CHECK_JOBS,
  ...RECORDS_JOBS,
  ...STATE_CHECK_JOBS,
  ...WEBHOOK_JOBS,
  ...WORKED_MONTHS_JOBS,
];

/** The handlers a process needs. Only one that works sequences the audit log: that takes the log's key. */
export function handlersOf({ work }: { readonly work: boolean }): readonly Type<JobHandler>[] {
  return work ? [...JOB_HANDLERS, SequenceAudit] : JOB_HANDLERS;
}
