import type { Thing } from '@app/jobs/testing';

export const nameOf = (one: Thing): string => one.id;
