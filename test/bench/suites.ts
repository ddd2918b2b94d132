import { ACTS_SUITE } from './acts/acts-suite';
import { AUDIT_SUITE } from './audit/audit-suite';
import { DOCUMENTS_SUITE } from './documents/documents-suite';
import { MONTH_SUITE } from './month/month-suite';
import type { Suite } from './suite';
import { WORKERS_SUITE } from './workers/workers-suite';

/** Every suite, in the order in which they run. */
export const SUITES: readonly Suite[] = [MONTH_SUITE, ACTS_SUITE, AUDIT_SUITE, WORKERS_SUITE, DOCUMENTS_SUITE];
