import {
  Account,
  AccountRegister,
  CreateAccounts1637713410000,
  CreateDelegation1637713420000,
  Delegation,
  FormerPassword,
  Invitation,
  KnownDevice,
  RecoveryCode,
  Session,
  SignInLane,
} from '@app/features/accounts';
import {
  AddCheckpoint1637712650000,
  Bulletin,
  BulletinNarrative,
  CreateBulletin1637714100000,
  CreateMonthResult1637712500000,
  MonthResult,
} from '@app/features/bulletins';
import {
  AuditCheckpoint,
  AuditEntryRow,
  AuditLeaf,
  AuditLogState,
  AuditSubtree,
  CreateAuditLog1637713500000,
  CreateAuditTrail1637712600000,
  GuardAuditLog1637713500001,
} from '@app/features/audit-trail';
import {
  CreateEscalation1637714110000,
  Escalation,
  EscalationMonth,
  RectificationItem,
  RectificationProgress,
} from '@app/features/escalations';
import { Adjustment, CreateEvidence1637712400000, EvidenceItem, NoDataStatement } from '@app/features/evidence';
import { CreateReceivedFile1637713800100, ReceivedFile } from '@app/features/file-receipt';
import { CreateRunDocument1637712700000, RunDocument } from '@app/features/month-runs';
import {
  Assessment,
  CreateMonth1637712100000,
  CreateWorkedMonth1637713800000,
  InputProblemRow,
  RosterUnit,
  SourceFile,
  WorkedMonth,
} from '@app/features/months';
import {
  CommandKey,
  CreateCommandKey1637713210000,
  CreateProcesses1637713200000,
  ProcessAct,
  ProcessRecord,
} from '@app/features/processes';
import {
  CreateNotifications1637713610000,
  Notification,
  NotificationDigest,
  NotificationSetting,
} from '@app/features/notifications';
import {
  CreateRecords1637712200000,
  ExtendDocumentIndex1637713000000,
  PlatformRecordRow,
  RecordFinding,
  RecordTally,
  UnitTally,
} from '@app/features/records';
import {
  CreateSpotChecks1637712300000,
  DrawnUnit,
  LedgerOutcome,
  LedgerRow,
  NearMatch,
  RankNearMatches1637713100000,
  UnitCheck,
} from '@app/features/spot-checks';
import { CreateWebhooks1637713620000, WebhookDelivery, WebhookEndpoint, WebhookEvent } from '@app/features/webhooks';
import {
  CreateOfficialDocuments1637713700000,
  DocumentSeries,
  OfficialDocument,
} from '@app/features/official-documents';
import { CreateJob1637712000000, CreateSchedule1637713600000, JobRow, SchedulePeriod } from '@app/jobs';
import { CreateUnits1637713400000, RosterHead, UnitRow, UnitVersion } from '@app/features/units';

import { CreateRateLimit1637713300000, RateLimitRow } from '@app/http';

/** Every entity of the features, and those of the adapters that keep something. */
export const ENTITIES = [
  JobRow,
  Assessment,
  RosterUnit,
  SourceFile,
  InputProblemRow,
  WorkedMonth,
  ReceivedFile,
  PlatformRecordRow,
  RecordFinding,
  RecordTally,
  UnitTally,
  DrawnUnit,
  LedgerRow,
  LedgerOutcome,
  NearMatch,
  UnitCheck,
  EvidenceItem,
  NoDataStatement,
  Adjustment,
  MonthResult,
  Bulletin,
  BulletinNarrative,
  Escalation,
  EscalationMonth,
  RectificationItem,
  RectificationProgress,
  RunDocument,
  AuditEntryRow,
  JobRow,
  SchedulePeriod,
  RosterHead,
  UnitRow,
  UnitVersion,
  ProcessRecord,
  ProcessAct,
  CommandKey,
  AuditLogState,
  AuditLeaf,
  AuditSubtree,
  AuditCheckpoint,
  OfficialDocument,
  DocumentSeries,
  RateLimitRow,
  Account,
  AccountRegister,
  Session,
  FormerPassword,
  RecoveryCode,
  Invitation,
  SignInLane,
  KnownDevice,
  Delegation,
  Notification,
  NotificationSetting,
  NotificationDigest,
  WebhookEndpoint,
  WebhookEvent,
  WebhookDelivery,
];

/** Every migration, in the order in which they run. A released one is never edited. */
export const MIGRATIONS = [
  CreateJob1637712000000,
  CreateMonth1637712100000,
  CreateRecords1637712200000,
  CreateSpotChecks1637712300000,
  CreateEvidence1637712400000,
  CreateMonthResult1637712500000,
  CreateAuditTrail1637712600000,
  AddCheckpoint1637712650000,
  CreateRunDocument1637712700000,
  ExtendDocumentIndex1637713000000,
  RankNearMatches1637713100000,
  CreateProcesses1637713200000,
  CreateCommandKey1637713210000,
  CreateRateLimit1637713300000,
  CreateUnits1637713400000,
  CreateAccounts1637713410000,
  CreateDelegation1637713420000,
  CreateAuditLog1637713500000,
  GuardAuditLog1637713500001,
  CreateSchedule1637713600000,
  CreateNotifications1637713610000,
  CreateWebhooks1637713620000,
  CreateOfficialDocuments1637713700000,
  CreateWorkedMonth1637713800000,
  CreateReceivedFile1637713800100,
  CreateBulletin1637714100000,
  CreateEscalation1637714110000,
];
