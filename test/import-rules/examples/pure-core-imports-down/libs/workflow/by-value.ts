import { thing } from '@app/database';

export const name = thing.id;
