import type { Thing } from '@app/features/units/unit.entity';

export const nameOf = (one: Thing): string => one.id;
