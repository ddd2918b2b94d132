import type { Actor, Clock } from '@app/kernel';
import type { DataSource } from 'typeorm';
import type { Page } from './keyset-page';
import type { ProcessRegistry } from './process-registry';
import type { RecordSummary } from './record-summary';
import { type Look, recordView, type RecordView } from './record-view.query';
import { dueBefore, type ListGround, type WaitingFilter, waitingList } from './waiting-list.query';

/** What screens read of all processes alike, outside any transaction. */
export class ProcessReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly registry: ProcessRegistry,
    private readonly clock: Clock,
  ) {}

  /** See `recordView`. */
  get(look: Look): Promise<RecordView> {
    return recordView(this.ground(), look);
  }

  /** See `waitingList`. */
  waitingFor(actor: Actor, filter: WaitingFilter = {}): Promise<Page<RecordSummary>> {
    return waitingList(this.ground(), actor, filter);
  }

  /** See `dueBefore`. Not bound to an actor: for reminders and digests. */
  dueBefore(day: string, filter: WaitingFilter = {}): Promise<Page<RecordSummary>> {
    return dueBefore(this.ground(), day, filter);
  }

  private ground(): ListGround {
    return { manager: this.dataSource.manager, registry: this.registry, now: this.clock.now() };
  }
}
