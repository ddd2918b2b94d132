import type { Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type NoticeEvent, Recipients } from './notice';
import { NoticeSources } from './notice-sources';
import { NotifyPeople } from './notify-people';

/** Tells whomever it concerns what has happened to a record: asks the record's feature what, and the accounts whom. */
@Injectable()
export class TellOfEvent {
  constructor(
    private readonly sources: NoticeSources,
    private readonly recipients: Recipients,
    private readonly notify: NotifyPeople,
  ) {}

  /** Returns how many were told. An account told under the key before is not told again. */
  async execute(tx: Transaction, event: NoticeEvent, dedupeKey: string): Promise<number> {
    const found = await this.sources.find(tx, event);
    if (found === null) return 0;
    const accounts = [...(found.accounts ?? [])];
    for (const audience of found.audience) accounts.push(...(await this.recipients.accountsOf(tx, audience)));
    return this.notify.execute(tx, { ...found.notice, recipients: accounts, dedupeKey });
  }
}
