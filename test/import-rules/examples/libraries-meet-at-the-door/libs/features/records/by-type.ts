import type { Thing } from '@app/jobs/job-store';

export const nameOf = (one: Thing): string => one.id;
