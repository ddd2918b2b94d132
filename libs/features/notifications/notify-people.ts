import { insertUnlessPresent, managerOf } from '@app/database';
import { Clock, JobOutbox, newId, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Notice } from './notice';
import { NotificationSetting } from './notification-setting.entity';
import { Notification } from './notification.entity';
import { SEND_MAIL } from './send-mail.job';
import { wordNotice } from './wording/word-notice';

/** Whom to tell what. */
export interface Telling extends Notice {
  /** Account ids; one that is named twice is told once. */
  readonly recipients: readonly string[];
  /** At most 160 characters. An account that has been told under this key is not told again. */
  readonly dedupeKey: string;
  /** Keeps it out of the mail, whatever people's settings say. */
  readonly inboxOnly?: true;
}

/** Puts a notice into inboxes, and asks for mail where people want it, in the caller's transaction. */
@Injectable()
export class NotifyPeople {
  constructor(
    private readonly outbox: JobOutbox,
    private readonly clock: Clock,
  ) {}

  /** Returns how many were told who had not been before. */
  async execute(tx: Transaction, telling: Telling): Promise<number> {
    const recipients = [...new Set(telling.recipients)];
    const byMail = telling.inboxOnly === true ? new Set<string>() : await this.wantingMail(tx, telling, recipients);
    const common = this.rowFor(telling);
    let told = 0;
    for (const accountId of recipients) {
      const id = newId(common.createdAt);
      const mail = byMail.has(accountId) ? 'waiting' : 'none';
      if (!(await insertUnlessPresent(managerOf(tx), Notification, { ...common, id, accountId, mail }))) continue;
      told++;
      if (mail === 'waiting') await this.outbox.enqueue(tx, { name: SEND_MAIL, payload: { notificationId: id } });
    }
    return told;
  }

  private rowFor({ content, subject, due, dedupeKey }: Telling): Omit<Notification, 'id' | 'accountId' | 'mail'> {
    return {
      kind: content.kind,
      process: subject?.process ?? null,
      recordId: subject?.recordId ?? null,
      month: subject?.month ?? null,
      unitCode: subject?.unitCode ?? null,
      ...wordNotice(content),
      due: due ?? null,
      dedupeKey,
      createdAt: this.clock.now(),
      readAt: null,
      mailedAt: null,
    };
  }

  private async wantingMail(
    tx: Transaction,
    { content }: Telling,
    recipients: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const settings = await managerOf(tx).findBy(NotificationSetting, { accountId: In(recipients) });
    const wanting = settings.filter(({ address, kinds }) => address !== null && kinds.includes(content.kind));
    return new Set(wanting.map(({ accountId }) => accountId));
  }
}
