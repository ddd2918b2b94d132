import { thing } from '../../../apps/api/server';

export const name = thing.id;
