import { thing } from '@app/nowhere';

export const name = thing.id;
