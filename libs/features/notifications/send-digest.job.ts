import { managerOf, updateMatching } from '@app/database';
import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import { Clock } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DigestMail } from './digest-mail';
import { NotificationDigest } from './notification-digest.entity';
import { MAIL_ATTEMPTS, MAIL_TIME_LIMIT_MS } from './send-mail.job';

export const SEND_DIGEST = 'send-digest';

/** Sends one person's digest of one day, as things stand when it is sent. Repeats as `SendMailJob` does: under the same id. */
@Injectable()
export class SendDigestJob extends JobHandler<string> {
  override readonly name = SEND_DIGEST;
  override readonly queue = 'notifications';
  override readonly maxAttempts = MAIL_ATTEMPTS;
  override readonly timeLimit = MAIL_TIME_LIMIT_MS;

  constructor(
    private readonly dataSource: DataSource,
    private readonly digestMail: DigestMail,
    private readonly clock: Clock,
  ) {
    super();
  }

  override parse(payload: unknown): string {
    return new PayloadReader(payload).text('digestId');
  }

  override async handle(id: string, run: JobRun): Promise<void> {
    const digest = await this.dataSource.manager.findOneBy(NotificationDigest, { id });
    if (digest?.mail !== 'waiting') return;
    const mail = await this.digestMail.send(digest);
    const mailedAt = mail === 'sent' ? this.clock.now() : null;
    await run.commit(async (tx) => {
      const where = { id, mail: 'waiting' } as const;
      await updateMatching(managerOf(tx), NotificationDigest, { where, set: { mail, mailedAt } });
      return { mail };
    });
  }
}
