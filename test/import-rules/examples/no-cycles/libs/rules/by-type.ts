import type { Fourth } from './fourth';

export type Third = { readonly fourth: Fourth };
