import type { Thing } from '@app/nowhere';

export const nameOf = (one: Thing): string => one.id;
