import type { Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type AddressedNotice, Recipients } from './notice';
import { NotifyPeople } from './notify-people';

/** Tells notices to whomever they concern. */
@Injectable()
export class TellNotices {
  constructor(
    private readonly recipients: Recipients,
    private readonly notify: NotifyPeople,
  ) {}

  /**
   * Returns how many were told. `occasion` names what caused the notices: an account is told of a kind, for a unit, once an occasion.
   */
  async execute(tx: Transaction, notices: readonly AddressedNotice[], occasion: string): Promise<number> {
    let told = 0;
    for (const { notice, audience, accounts = [] } of notices) {
      const recipients = [...accounts];
      for (const part of audience) recipients.push(...(await this.recipients.accountsOf(tx, part)));
      const dedupeKey = [notice.content.kind, occasion, notice.subject?.unitCode ?? ''].join('/');
      told += await this.notify.execute(tx, { ...notice, recipients, dedupeKey });
    }
    return told;
  }
}
