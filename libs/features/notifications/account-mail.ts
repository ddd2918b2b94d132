import { Mailer } from '@app/kernel';
import { MailRefused } from '@app/mail';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MailState } from './mail-state';
import { mailText } from './mail-text';
import { NotificationSetting } from './notification-setting.entity';
import type { Wording } from './wording/templates';

/** A message to an account. The same id and time make it the same message. */
export interface AccountMessage {
  readonly id: string;
  readonly accountId: string;
  readonly at: Date;
  /** What it says to somebody with these settings; null where they do not want it, or there is nothing to say. */
  words(setting: NotificationSetting): Promise<Wording | null>;
}

/** Sends messages to accounts, at the addresses and by the wishes that hold at that moment. */
@Injectable()
export class AccountMail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
  ) {}

  /** Rejects where another attempt may succeed. */
  async send({ id, accountId, at, words }: AccountMessage): Promise<Exclude<MailState, 'waiting'>> {
    const setting = await this.dataSource.manager.findOneBy(NotificationSetting, { accountId });
    const to = setting?.address ?? null;
    const said = setting === null || to === null ? null : await words(setting);
    if (to === null || said === null) return 'none';
    try {
      await this.mailer.send({ id, to, ...mailText(said.title, said.body), at });
      return 'sent';
    } catch (error) {
      // A wrong address is no case for the operators: the person sees it in the inbox, and can correct it.
      if (error instanceof MailRefused) return 'refused';
      throw error;
    }
  }
}
