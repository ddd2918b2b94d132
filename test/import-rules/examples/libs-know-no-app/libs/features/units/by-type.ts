import type { Thing } from '../../../apps/api/server';

export const nameOf = (one: Thing): string => one.id;
