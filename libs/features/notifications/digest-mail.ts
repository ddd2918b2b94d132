import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountMail } from './account-mail';
import { digestText } from './digest-text';
import { countUnread } from './inbox.query';
import type { MailState } from './mail-state';
import { WaitingWork } from './notice';
import type { NotificationDigest } from './notification-digest.entity';

/** Writes a digest from what waits for its account at this moment, and sends it. */
@Injectable()
export class DigestMail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly waiting: WaitingWork,
    private readonly accountMail: AccountMail,
  ) {}

  /** Sends nothing where there is nothing to say. Rejects where another attempt may succeed. */
  send({ id, accountId, day, createdAt: at }: NotificationDigest): Promise<Exclude<MailState, 'waiting'>> {
    const words = async ({ digest }: { readonly digest: string }) => {
      if (digest !== 'daily') return null;
      const waiting = await this.waiting.of(accountId);
      return digestText(day, { waiting, unread: await countUnread(this.dataSource.manager, accountId) });
    };
    return this.accountMail.send({ id, accountId, at, words });
  }
}
