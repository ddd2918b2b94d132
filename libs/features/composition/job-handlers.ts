import { SequenceAudit } from '@app/features/audit-trail';
import { NOTIFICATION_JOBS } from '@app/features/notifications';
import { WatchDeadline } from '@app/features/processes';
import { WEBHOOK_JOBS } from '@app/features/webhooks';
import { type JobHandler, ScheduleTickJob } from '@app/jobs';
import type { Type } from '@nestjs/common';

/** The handlers of every job but the log's: what a worker runs, and by which any other process knows a job's queue. */
const JOB_HANDLERS: readonly Type<JobHandler>[] = [
  ScheduleTickJob,
  WatchDeadline,
  ...NOTIFICATION_JOBS,
  ...WEBHOOK_JOBS,
];

/** The handlers a process needs. Only one that works sequences the audit log: that takes the log's key. */
export function handlersOf({ work }: { readonly work: boolean }): readonly Type<JobHandler>[] {
  return work ? [...JOB_HANDLERS, SequenceAudit] : JOB_HANDLERS;
}
