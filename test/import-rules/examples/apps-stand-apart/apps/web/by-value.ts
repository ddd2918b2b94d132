import { thing } from '../api/server';

export const name = thing.id;
