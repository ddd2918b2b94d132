import type { Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { AddressedNotice, NoticeEvent, NoticeSource } from './notice';
import { NoticeUnknown } from './notifications.errors';

/** The sources of all features. Each registers its own when its module starts. */
@Injectable()
export class NoticeSources {
  private readonly sources: NoticeSource[] = [];

  register(source: NoticeSource): void {
    this.sources.push(source);
  }

  /** What the first source that knows says. Null where nothing needs telling. Throws `NoticeUnknown` where no feature knows the kind. */
  async find(tx: Transaction, event: NoticeEvent): Promise<AddressedNotice | null> {
    const knowing = this.sources.filter(({ kinds }) => kinds.includes(event.kind));
    if (knowing.length === 0) throw new NoticeUnknown(event.kind);
    for (const source of knowing) {
      const found = await source.find(tx, event);
      if (found !== null) return found;
    }
    return null;
  }
}
