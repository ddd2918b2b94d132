import type { Actor, Clock } from '@app/kernel';
import type { GuardResults, Process } from '@app/workflow';
import type { DataSource } from 'typeorm';
import type { Page } from './keyset-page';
import type { ProcessRegistry } from './process-registry';
import type { RecordSummary } from './record-summary';
import { type Look, recordView, type RecordView } from './record-view.query';
import { dueBefore, type ListGround, type WaitingFilter, waitingList } from './waiting-list.query';

/** Finds which conditions of a process hold for a record that somebody looks at; those that rest on what an act will bring are left out. */
type GuardFinder = (view: RecordView, actor: Actor) => Promise<GuardResults<Process>>;

/** What screens read of all processes alike, outside any transaction. */
export class ProcessReader {
  private readonly finders = new Map<string, GuardFinder>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly registry: ProcessRegistry,
    private readonly clock: Clock,
  ) {}

  /** See `recordView`. */
  get(look: Look): Promise<RecordView> {
    return recordView(this.ground(), look);
  }

  /** Every feature with conditions that can be found beforehand registers a finder for its process when its module starts. */
  findGuardsBy(process: string, finder: GuardFinder): void {
    this.finders.set(process, finder);
  }

  /** As `get`, with the conditions that can be found examined, so that buttons say truly what stands in their way. */
  async examine({ id, actor }: Omit<Look, 'guards'>): Promise<RecordView> {
    const view = await this.get({ id, actor });
    const finder = this.finders.get(view.process);
    return finder === undefined ? view : this.get({ id, actor, guards: await finder(view, actor) });
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
