import { thing } from '@app/features/units';

export const name = thing.id;
