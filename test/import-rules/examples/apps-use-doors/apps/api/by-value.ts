import { thing } from '@app/features/units/unit.entity';

export const name = thing.id;
