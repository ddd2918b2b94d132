import type { Thing } from '@app/rules';

export const nameOf = (one: Thing): string => one.id;
