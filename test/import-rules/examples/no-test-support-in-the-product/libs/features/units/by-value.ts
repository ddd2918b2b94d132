import { thing } from '@app/jobs/testing';

export const name = thing.id;
