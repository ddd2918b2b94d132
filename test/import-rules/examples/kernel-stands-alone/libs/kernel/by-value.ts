import { thing } from '@app/rules';

export const name = thing.id;
