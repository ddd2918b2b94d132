import { managerOf, updateMatching } from '@app/database';
import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import { Clock } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountMail } from './account-mail';
import { Notification } from './notification.entity';

export const SEND_MAIL = 'send-mail';
/** With the rests between them about an hour: a mail server that is restarted is waited for. */
export const MAIL_ATTEMPTS = 20;
export const MAIL_TIME_LIMIT_MS = 120_000;

/**
 * Sends one notification by mail, and then records that it was sent. Who dies in between leaves a message to be sent once more under
 * the same id, which the mailer and mail programs recognise; sent and recorded it is not sent again.
 */
@Injectable()
export class SendMailJob extends JobHandler<string> {
  override readonly name = SEND_MAIL;
  override readonly queue = 'notifications';
  override readonly maxAttempts = MAIL_ATTEMPTS;
  override readonly timeLimit = MAIL_TIME_LIMIT_MS;

  constructor(
    private readonly dataSource: DataSource,
    private readonly accountMail: AccountMail,
    private readonly clock: Clock,
  ) {
    super();
  }

  override parse(payload: unknown): string {
    return new PayloadReader(payload).text('notificationId');
  }

  override async handle(id: string, run: JobRun): Promise<void> {
    const notification = await this.dataSource.manager.findOneBy(Notification, { id });
    if (notification?.mail !== 'waiting') return;
    const { accountId, createdAt: at, kind, title, body } = notification;
    // As the person wants it now, not as it was when the job was asked for.
    const words = ({ kinds }: { kinds: readonly string[] }) =>
      Promise.resolve(kinds.includes(kind) ? { title, body } : null);
    const mail = await this.accountMail.send({ id, accountId, at, words });
    const mailedAt = mail === 'sent' ? this.clock.now() : null;
    await run.commit(async (tx) => {
      await updateMatching(managerOf(tx), Notification, { where: { id, mail: 'waiting' }, set: { mail, mailedAt } });
      return { mail };
    });
  }
}
