import type { Schemas } from '../api/client';

export type Unit = Schemas['UnitAnswer'];

export const GROUP_WORDS = ['county', 'department', 'county_department'] as const;
export const REMIT_WORDS = ['permit', 'penalty', 'both'] as const;
