import type { Thing } from '@app/kernel';

export const nameOf = (one: Thing): string => one.id;
