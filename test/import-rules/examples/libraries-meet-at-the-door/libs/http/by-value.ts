import { thing } from '@app/jobs/job-store';

export const name = thing.id;
