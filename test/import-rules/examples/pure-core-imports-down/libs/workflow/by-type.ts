import type { Thing } from '@app/database';

export const nameOf = (one: Thing): string => one.id;
