import type { Third } from './by-type';

export type Fourth = { readonly third: Third };
