import { first } from './by-value';

export const second = (): number => first();
