import { SequenceAudit } from '@app/features/audit-trail';
import type { JobHandler } from '@app/jobs';
import type { ModuleMetadata, Type } from '@nestjs/common';

/** The handlers of every job but the log's: what a worker runs, and by which any other process knows a job's queue. */
const JOB_HANDLERS: readonly Type<JobHandler>[] = [];

/** The modules that provide them. */
export const JOB_MODULES: NonNullable<ModuleMetadata['imports']> = [];

/** The handlers a process needs. Only one that works sequences the audit log: that takes the log's key. */
export function handlersOf({ work }: { readonly work: boolean }): readonly Type<JobHandler>[] {
  return work ? [...JOB_HANDLERS, SequenceAudit] : JOB_HANDLERS;
}
