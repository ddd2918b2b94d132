import type { JobHandler } from '@app/jobs';
import type { Type } from '@nestjs/common';

/** The handlers of every job: what a worker runs, and by which any other process knows a job's queue. */
export const JOB_HANDLERS: readonly Type<JobHandler>[] = [];

/** The modules that provide them. */
export const JOB_MODULES: readonly Type[] = [];
