import { AUDIT_LOG_TEXTS } from '@app/audit-log';
import { CONFIG_TEXTS } from '@app/config';
import { DATABASE_TEXTS } from '@app/database';
import { DOCUMENTS_TEXTS } from '@app/documents';
import { MONTHS_TEXTS } from '@app/features/months';
import { OVERVIEW_TEXTS } from '@app/features/overview';
import { FIELD_STANDARD_TEXTS } from '@app/field-standard';
import { FILES_TEXTS } from '@app/files';
import { JOBS_TEXTS } from '@app/jobs';
import type { ProblemTexts } from '@app/kernel';
import { RULES_TEXTS } from '@app/rules';
import { SIGNING_TEXTS } from '@app/signing';

/** The texts of every library and feature that refuses something, besides the edge's own. */
export const PROBLEM_TEXTS: readonly ProblemTexts[] = [
  AUDIT_LOG_TEXTS,
  CONFIG_TEXTS,
  DATABASE_TEXTS,
  DOCUMENTS_TEXTS,
  FIELD_STANDARD_TEXTS,
  FILES_TEXTS,
  JOBS_TEXTS,
  MONTHS_TEXTS,
  OVERVIEW_TEXTS,
  RULES_TEXTS,
  SIGNING_TEXTS,
];
