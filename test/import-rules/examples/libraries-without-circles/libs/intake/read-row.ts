import { limit } from '@app/rules';

export const readRow = (): number => limit;
