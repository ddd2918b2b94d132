import type { Config } from '@app/config';
import { AuditViewModule } from '@app/features/audit-view';
import { JobAdministrationModule } from '@app/features/job-administration';
import { MetricsModule } from '@app/features/metrics';
import { NOTIFICATION_SCHEDULES, NotificationsModule } from '@app/features/notifications';
import { PROCESS_TABLES } from '@app/features/process-tables';
import { ProcessesModule } from '@app/features/processes';
import { UnitsModule } from '@app/features/units';
import { WebhooksModule } from '@app/features/webhooks';
import { WorkModule } from '@app/features/work';
import { type Schedule, SchedulesModule } from '@app/jobs';
import { MailModule } from '@app/mail';
import type { ModuleMetadata } from '@nestjs/common';

type Modules = NonNullable<ModuleMetadata['imports']>;

/** Every feature that needs no settings. Whoever adds one adds a line here, and its jobs to `job-handlers.ts`. */
const FEATURE_MODULES: Modules = [JobAdministrationModule, NotificationsModule, UnitsModule, WorkModule];

/** What recurs. */
const SCHEDULES: readonly Schedule[] = [...NOTIFICATION_SCHEDULES];

/** The features of every process, whether it answers HTTP or only runs jobs: a job's handler is its feature's. */
export function featureModules(config: Config): Modules {
  return [
    ProcessesModule.forRoot({ processes: PROCESS_TABLES }),
    SchedulesModule.forRoot(SCHEDULES),
    MailModule.forRoot(config.mail),
    WebhooksModule.forRoot(config.webhooks),
    AuditViewModule.forRoot({ log: config.audit.origin }),
    MetricsModule.forRoot({ metrics: config.metrics, auditLog: config.audit.origin }),
    ...FEATURE_MODULES,
  ];
}
