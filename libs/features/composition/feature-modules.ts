import type { Config } from '@app/config';
import { AdjustmentsModule } from '@app/features/adjustments';
import { AuditRetentionModule } from '@app/features/audit-retention';
import { ERASE_EXPIRED_SCHEDULE } from '@app/features/audit-trail';
import { AuditViewModule } from '@app/features/audit-view';
import { DrawsModule } from '@app/features/draws';
import { EvidenceModule } from '@app/features/evidence';
import { FileReceiptModule } from '@app/features/file-receipt';
import { BulletinsModule } from '@app/features/bulletins';
import { EscalationsModule } from '@app/features/escalations';
import { JobAdministrationModule } from '@app/features/job-administration';
import { LettersModule } from '@app/features/letters';
import { MetricsModule } from '@app/features/metrics';
import { AccountJobsModule, ENDED_DELEGATIONS_SCHEDULE } from '@app/features/accounts';
import { NOTIFICATION_SCHEDULES, NotificationsModule } from '@app/features/notifications';
import { ObjectionsModule } from '@app/features/objections';
import { OfficialDocumentsModule } from '@app/features/official-documents';
import { PROCESS_TABLES } from '@app/features/process-tables';
import { ProcessesModule } from '@app/features/processes';
import { STATE_CHECK_SCHEDULE, StateCheckModule } from '@app/features/state-check';
import { SpotChecksModule } from '@app/features/spot-checks';
import { RecordsModule } from '@app/features/records';
import { UnitsModule } from '@app/features/units';
import { WebhooksModule } from '@app/features/webhooks';
import { WorkedMonthsModule } from '@app/features/worked-months';
import { WorkModule } from '@app/features/work';
import { type Schedule, SchedulesModule } from '@app/jobs';
import { MailModule } from '@app/mail';
import type { ModuleMetadata } from '@nestjs/common';

type Modules = NonNullable<ModuleMetadata['imports']>;

/** Every feature that needs no settings. Whoever adds one adds a line here, and its jobs to `job-handlers.ts`. */
const FEATURE_MODULES: Modules = [
  AccountJobsModule,
  AdjustmentsModule,
  DrawsModule,
  EvidenceModule,
  JobAdministrationModule,
  LettersModule,
  NotificationsModule,
  ObjectionsModule,
  FileReceiptModule,
  RecordsModule,
  BulletinsModule,
  EscalationsModule,
  UnitsModule,
  WorkModule,
];

/** What recurs. */
const SCHEDULES: readonly Schedule[] = [
  ...NOTIFICATION_SCHEDULES,
  ENDED_DELEGATIONS_SCHEDULE,
  ERASE_EXPIRED_SCHEDULE,
  STATE_CHECK_SCHEDULE,
];

/**
 * The features of every process, whether it answers HTTP or only runs jobs (`work`): a job's handler is its feature's.
 */
export function featureModules(config: Config, { work }: { readonly work: boolean }): Modules {
  return [
    ProcessesModule.forRoot({ processes: PROCESS_TABLES }),
    SchedulesModule.forRoot(SCHEDULES),
    MailModule.forRoot(config.mail),
    WebhooksModule.forRoot(config.webhooks),
    WorkedMonthsModule.forRoot({ auditLog: config.audit.origin, scheme: 'yuncheng-2021' }),
    SpotChecksModule.forRoot(config.spotChecks),
    AuditViewModule.forRoot({ log: config.audit.origin }),
    StateCheckModule.forRoot({ log: config.audit.origin }),
    AuditRetentionModule.forRoot({ log: config.audit.origin }),
    MetricsModule.forRoot({ metrics: config.metrics, auditLog: config.audit.origin }),
    OfficialDocumentsModule.forRoot({
      office: config.office,
      auditLog: config.audit.origin,
      publicUrl: config.http.publicUrl,
      work,
    }),
    ...FEATURE_MODULES,
  ];
}
