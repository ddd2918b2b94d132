import type { Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { ActOnRecord, AddressedNotice, DeadlineOfRecord, NoticeSource } from './notice';
import { NoticeSourceMissing } from './notifications.errors';

/** The sources of all features. Each registers its own when its module starts; what they leave is told by the general one. */
@Injectable()
export class NoticeSources {
  private readonly sources: NoticeSource[] = [];
  private general: NoticeSource | null = null;

  register(source: NoticeSource): void {
    this.sources.push(source);
  }

  /** Asked where no feature has a word of its own, whatever the order in which modules start. */
  registerGeneral(source: NoticeSource): void {
    this.general = source;
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
    const sources = this.general === null ? this.sources : [...this.sources, this.general];
    for (const source of sources) {
      const found = await ask(source);
      if (found !== null) return found;
    }
    throw new NoticeSourceMissing(recordId);
  }
}
