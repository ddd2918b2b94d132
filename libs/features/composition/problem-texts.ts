import { AUDIT_LOG_TEXTS } from '@app/audit-log';
import { CONFIG_TEXTS } from '@app/config';
import { DATABASE_TEXTS } from '@app/database';
import { DOCUMENTS_TEXTS } from '@app/documents';
import { ACCOUNTS_TEXTS } from '@app/features/accounts';
import { ADJUSTMENTS_TEXTS } from '@app/features/adjustments';
import { AUDIT_RETENTION_TEXTS } from '@app/features/audit-retention';
import { AUDIT_TRAIL_TEXTS } from '@app/features/audit-trail';
import { BULLETINS_TEXTS } from '@app/features/bulletins';
import { ESCALATIONS_TEXTS } from '@app/features/escalations';
import { BACKUP_TEXTS } from '@app/features/backup';
import { EVIDENCE_TEXTS } from '@app/features/evidence';
import { DRAWS_TEXTS } from '@app/features/draws';
import { FILE_RECEIPT_TEXTS } from '@app/features/file-receipt';
import { LETTERS_TEXTS } from '@app/features/letters';
import { MONTH_RUNS_TEXTS } from '@app/features/month-runs';
import { MONTHS_TEXTS } from '@app/features/months';
import { NOTIFICATIONS_TEXTS } from '@app/features/notifications';
import { OBJECTIONS_TEXTS } from '@app/features/objections';
import { OFFICIAL_DOCUMENTS_TEXTS } from '@app/features/official-documents';
import { OVERVIEW_TEXTS } from '@app/features/overview';
import { PROCESSES_TEXTS } from '@app/features/processes';
import { SCREENS_TEXTS } from '@app/features/screens';
import { SPOT_CHECKS_TEXTS } from '@app/features/spot-checks';
import { RECORDS_TEXTS } from '@app/features/records';
import { UNITS_TEXTS } from '@app/features/units';
import { WEBHOOKS_TEXTS } from '@app/features/webhooks';
import { WORKED_MONTHS_TEXTS } from '@app/features/worked-months';
import { FIELD_STANDARD_TEXTS } from '@app/field-standard';
import { FILES_TEXTS } from '@app/files';
import { JOBS_TEXTS } from '@app/jobs';
import type { ProblemTexts } from '@app/kernel';
import { MAIL_TEXTS } from '@app/mail';
import { RULES_TEXTS } from '@app/rules';
import { SIGNING_TEXTS } from '@app/signing';
import { WORKFLOW_TEXTS } from '@app/workflow';
import { COMPOSITION_TEXTS } from './composition.texts';

/** The texts of every library and feature that refuses something, besides the edge's own. */
export const PROBLEM_TEXTS: readonly ProblemTexts[] = [
  ACCOUNTS_TEXTS,
  ADJUSTMENTS_TEXTS,
  AUDIT_LOG_TEXTS,
  AUDIT_RETENTION_TEXTS,
  AUDIT_TRAIL_TEXTS,
  BULLETINS_TEXTS,
  BACKUP_TEXTS,
  COMPOSITION_TEXTS,
  CONFIG_TEXTS,
  DATABASE_TEXTS,
  DOCUMENTS_TEXTS,
  EVIDENCE_TEXTS,
  DRAWS_TEXTS,
  ESCALATIONS_TEXTS,
  FIELD_STANDARD_TEXTS,
  FILE_RECEIPT_TEXTS,
  FILES_TEXTS,
  JOBS_TEXTS,
  LETTERS_TEXTS,
  MAIL_TEXTS,
  MONTH_RUNS_TEXTS,
  MONTHS_TEXTS,
  NOTIFICATIONS_TEXTS,
  OBJECTIONS_TEXTS,
  OFFICIAL_DOCUMENTS_TEXTS,
  OVERVIEW_TEXTS,
  PROCESSES_TEXTS,
  RECORDS_TEXTS,
  RULES_TEXTS,
  SCREENS_TEXTS,
  SIGNING_TEXTS,
  SPOT_CHECKS_TEXTS,
  UNITS_TEXTS,
  WEBHOOKS_TEXTS,
  WORKED_MONTHS_TEXTS,
  WORKFLOW_TEXTS,
];
