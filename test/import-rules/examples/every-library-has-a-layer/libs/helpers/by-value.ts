import { thing } from '@app/kernel';

export const name = thing.id;
