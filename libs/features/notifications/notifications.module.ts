import type { JobHandler, Schedule } from '@app/jobs';
import { Global, Module, type Type } from '@nestjs/common';
import { AccountMail } from './account-mail';
import { ChangeSettings } from './change-settings';
import { DigestMail } from './digest-mail';
import { MarkRead } from './mark-read';
import { NotificationsController } from './notifications.controller';
import { NoticeSources } from './notice-sources';
import { NotifyActJob } from './notify-act.job';
import { NotifyDeadlineJob } from './notify-deadline.job';
import { NotifyPeople } from './notify-people';
import { DIGEST_SCHEDULE, PlanDigestsJob } from './plan-digests.job';
import { SendDigestJob } from './send-digest.job';
import { SendMailJob } from './send-mail.job';
import { TellNotices } from './tell-notices';
import { DEAD_LETTER_SCHEDULE, WatchDeadLettersJob } from './watch-dead-letters.job';

/** For the process's list of handlers. */
export const NOTIFICATION_JOBS: readonly Type<JobHandler>[] = [
  NotifyActJob,
  NotifyDeadlineJob,
  SendMailJob,
  PlanDigestsJob,
  SendDigestJob,
  WatchDeadLettersJob,
];

/** For the process's list of schedules. */
export const NOTIFICATION_SCHEDULES: readonly Schedule[] = [DIGEST_SCHEDULE, DEAD_LETTER_SCHEDULE];

/**
 * Inboxes, mail and digests; gives `NotifyPeople`, `TellNotices` and `NoticeSources` to all. Needs `DataSource`, `UnitOfWork`, `Clock`, `AuditTrail`, `JobOutbox`, `DeadLetters`, `Mailer`, and the
 * ports `Recipients` and `WaitingWork`, from global modules.
 */
@Global()
@Module({
  controllers: [NotificationsController],
  providers: [
    NotifyPeople,
    TellNotices,
    NoticeSources,
    MarkRead,
    ChangeSettings,
    AccountMail,
    DigestMail,
    ...NOTIFICATION_JOBS,
  ],
  exports: [NotifyPeople, NoticeSources, TellNotices, ChangeSettings],
})
export class NotificationsModule {}
