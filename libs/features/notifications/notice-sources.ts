import type { Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { ActOnRecord, AddressedNotice, DeadlineOfRecord, NoticeSource } from './notice';
import { NoticeSourceMissing } from './notifications.errors';

/** The sources of all features. Each registers its own when its module starts. */
@Injectable()
export class NoticeSources {
  private readonly sources: NoticeSource[] = [];

  register(source: NoticeSource): void {
    this.sources.push(source);
  }

  /** What the record's feature says of an act. Throws `NoticeSourceMissing`. */
  ofAct(tx: Transaction, act: ActOnRecord): Promise<readonly AddressedNotice[]> {
    return this.first(act.recordId, (source) => source.ofAct(tx, act));
  }

  /** What the record's feature says of a deadline. Throws `NoticeSourceMissing`. */
  ofDeadline(tx: Transaction, deadline: DeadlineOfRecord): Promise<readonly AddressedNotice[]> {
    return this.first(deadline.recordId, (source) => source.ofDeadline(tx, deadline));
  }

  private async first(
    recordId: string,
    ask: (source: NoticeSource) => Promise<readonly AddressedNotice[] | null>,
  ): Promise<readonly AddressedNotice[]> {
    for (const source of this.sources) {
      const found = await ask(source);
      if (found !== null) return found;
    }
    throw new NoticeSourceMissing(recordId);
  }
}
