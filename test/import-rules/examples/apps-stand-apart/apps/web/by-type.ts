import type { Thing } from '../api/server';

export const nameOf = (one: Thing): string => one.id;
