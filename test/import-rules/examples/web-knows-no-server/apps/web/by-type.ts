import type { Thing } from '@app/features/units';

export const nameOf = (one: Thing): string => one.id;
