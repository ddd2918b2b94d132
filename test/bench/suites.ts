import { ACTS_SUITE } from './acts/acts-suite';
import { DOCUMENTS_SUITE } from './documents/documents-suite';
import { MONTH_SUITE } from './month/month-suite';
import type { Suite } from './suite';

/** Every suite, in the order in which they run. */
export const SUITES: readonly Suite[] = [MONTH_SUITE, ACTS_SUITE, DOCUMENTS_SUITE];
