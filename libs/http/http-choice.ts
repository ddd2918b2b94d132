export type { HttpChoice } from '@app/config';

/** The injection token of the `HttpChoice` of the process. */
export const HTTP_CHOICE = Symbol('HTTP_CHOICE');
