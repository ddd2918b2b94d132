import { createDataSource, runMigrations } from '@app/database';
import { JOB_MIGRATIONS, JobRow, type JobSystem } from '@app/jobs';
import { CreateJobEffect1700000000001, JobBench, JobEffect } from '@app/jobs/testing';
import { type Actor, type NewJob, SYSTEM, type Transaction } from '@app/kernel';
import { RecordedAudit } from '@app/kernel/testing';
import type { DataSource } from 'typeorm';
import {
  type ActOnRecord,
  type AddressedNotice,
  type Audience,
  ChangeSettings,
  CreateNotifications1637713610000,
  type DeadlineOfRecord,
  NoticeSource,
  NoticeSources,
  Notification,
  NOTIFICATION_KINDS,
  NotificationDigest,
  NotificationSetting,
  NotifyPeople,
  Recipients,
  type Telling,
  type WaitingItem,
  WaitingWork,
} from '..';
import { AccountMail } from '../account-mail';
import { DigestMail } from '../digest-mail';
import { MarkRead } from '../mark-read';
import { NotifyActJob } from '../notify-act.job';
import { NotifyDeadlineJob } from '../notify-deadline.job';
import { PlanDigestsJob } from '../plan-digests.job';
import { SendDigestJob } from '../send-digest.job';
import { SendMailJob } from '../send-mail.job';
import { TellNotices } from '../tell-notices';
import { WatchDeadLettersJob } from '../watch-dead-letters.job';
import { KeptMail } from './kept-mail';
import { SAMPLE_FACTS } from './sample-notices';

export const NOTIFICATIONS_PARTS = {
  entities: [JobRow, JobEffect, Notification, NotificationSetting, NotificationDigest],
  migrations: [...JOB_MIGRATIONS, CreateNotifications1637713610000, CreateJobEffect1700000000001],
};

export function person(id: string, roles: Actor['roles'] = ['unit-officer']): Actor {
  return { ...SYSTEM, id, roles };
}

class ListedRecipients extends Recipients {
  accounts: readonly string[] = [];
  readonly asked: Audience[] = [];

  override accountsOf(_: Transaction, audience: Audience): Promise<readonly string[]> {
    this.asked.push(audience);
    return Promise.resolve(this.accounts);
  }
}

class SetSource extends NoticeSource {
  notices: readonly AddressedNotice[] | null = [];
  readonly asked: (ActOnRecord | DeadlineOfRecord)[] = [];

  override ofAct(_: Transaction, act: ActOnRecord): Promise<readonly AddressedNotice[] | null> {
    this.asked.push(act);
    return Promise.resolve(this.notices);
  }

  override ofDeadline(_: Transaction, deadline: DeadlineOfRecord): Promise<readonly AddressedNotice[] | null> {
    this.asked.push(deadline);
    return Promise.resolve(this.notices);
  }
}

class SetWork extends WaitingWork {
  items: readonly WaitingItem[] = [];

  override of(): Promise<readonly WaitingItem[]> {
    return Promise.resolve(this.items);
  }
}

/** Notifications on one database, with a process that runs their jobs. */
export class NotificationsBench {
  readonly jobs: JobBench;
  readonly system: JobSystem;
  readonly mail = new KeptMail();
  readonly audit = new RecordedAudit();
  readonly recipients = new ListedRecipients();
  readonly source = new SetSource();
  readonly sources = new NoticeSources();
  readonly work = new SetWork();
  readonly notify: NotifyPeople;
  readonly settings: ChangeSettings;
  readonly markRead: MarkRead;

  /** On a database of its own, in memory. */
  static async open(): Promise<NotificationsBench> {
    const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const dataSource = await createDataSource(choice, NOTIFICATIONS_PARTS).initialize();
    await runMigrations(dataSource);
    return new NotificationsBench(dataSource);
  }

  constructor(readonly dataSource: DataSource) {
    this.jobs = new JobBench(dataSource);
    this.system = this.jobs.system([]);
    const { clock, unitOfWork } = this.jobs;
    const { outbox, deadLetters, handlers } = this.system;
    this.notify = new NotifyPeople(outbox, clock);
    this.settings = new ChangeSettings(unitOfWork, this.audit);
    this.markRead = new MarkRead(unitOfWork, clock);
    this.sources.register(this.source);
    const tell = new TellNotices(this.recipients, this.notify);
    const accountMail = new AccountMail(dataSource, this.mail);
    handlers.register([
      new NotifyActJob(this.sources, tell),
      new NotifyDeadlineJob(this.sources, tell),
      new SendMailJob(dataSource, accountMail, clock),
      new PlanDigestsJob(outbox, clock),
      new SendDigestJob(dataSource, new DigestMail(dataSource, this.work, accountMail), clock),
      new WatchDeadLettersJob(deadLetters, this.recipients, this.notify),
    ]);
  }

  get manager() {
    return this.dataSource.manager;
  }

  /** Tells of an objection, unless the test is about something else. */
  tell(telling: Partial<Telling> & Pick<Telling, 'recipients'>): Promise<number> {
    const content = { kind: 'objection-lodged', facts: SAMPLE_FACTS['objection-lodged'] } as const;
    const whole = { content, dedupeKey: 'objection/1', ...telling };
    return this.jobs.unitOfWork.run((tx) => this.notify.execute(tx, whole));
  }

  /** Has somebody want everything by mail. */
  async wantMail(id: string, digest: 'none' | 'daily' = 'none'): Promise<void> {
    const address = `${id}@example.cn`;
    await this.settings.execute(person(id), { address, kinds: NOTIFICATION_KINDS, digest, version: 1 });
  }

  /** Runs the job and everything it asks for to the end. */
  async finish(job?: NewJob): Promise<void> {
    if (job !== undefined) await this.jobs.enqueue(this.system, job);
    await this.system.start({ work: true });
    await this.system.flows.whenIdle();
  }

  inbox(): Promise<Notification[]> {
    return this.manager.find(Notification, { order: { id: 'ASC' } });
  }

  jobRows(name: string): Promise<JobRow[]> {
    return this.manager.findBy(JobRow, { name });
  }

  /** Ends its process; the database stays. */
  async close(): Promise<void> {
    await this.system.stop();
  }

  async dispose(): Promise<void> {
    await this.close();
    await this.dataSource.destroy();
  }
}
