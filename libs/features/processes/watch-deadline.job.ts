import { managerOf } from '@app/database';
import { JobHandler, type JobRun } from '@app/jobs';
import { type Clock, type JobOutbox, SYSTEM, type Transaction } from '@app/kernel';
import { isActionOf, type WatchMoment, watchMoments } from '@app/workflow';
import { dueMoment, enqueueWatch, WATCH_DEADLINE, type WatchPayload } from './deadline-schedule';
import type { ProcessEngine } from './process-engine';
import { ProcessRecord } from './process-record.entity';
import type { ProcessRegistry } from './process-registry';

/**
 * Looks at a deadline when something is due: reminds by the job the table declares, or does the table's timeout. A record that has
 * moved on, or whose deadline was moved, is left alone: its own watch is set. Run twice it does nothing twice.
 */
export class WatchDeadline extends JobHandler<WatchPayload> {
  override readonly name = WATCH_DEADLINE;
  override readonly queue = 'notifications';

  constructor(
    private readonly parts: { registry: ProcessRegistry; engine: ProcessEngine; outbox: JobOutbox; clock: Clock },
  ) {
    super();
  }

  override parse(payload: unknown): WatchPayload {
    if (!isWatchPayload(payload)) throw new TypeError('Not a watch on a deadline.');
    return payload;
  }

  override async handle(payload: WatchPayload, run: JobRun): Promise<void> {
    await run.commit((tx) => this.watch(tx, payload));
  }

  private async watch(tx: Transaction, payload: WatchPayload): Promise<void> {
    const record = await managerOf(tx).findOneBy(ProcessRecord, { id: payload.recordId });
    if (record === null || record.watchedFrom !== payload.ordinal || record.deadline === null) return;
    const now = this.parts.clock.now();
    const moments = watchMoments(this.parts.registry.get(record.process), record.state, record.deadline);
    const due = dueMoment(moments, payload.due, now);
    if (due?.kind === 'expire') return this.expire(tx, record, due.action);
    if (due !== undefined) await this.remind(tx, record, due);
    const next = moments.find(({ at }) => at > now);
    if (next !== undefined) await enqueueWatch(tx, this.parts.outbox, { ...payload, due: next.at.getTime() });
  }

  private async expire(tx: Transaction, record: ProcessRecord, action: string): Promise<void> {
    const process = this.parts.registry.get(record.process);
    if (!isActionOf(process, action)) throw new RangeError(`No action "${action}".`);
    const { id, version } = record;
    await this.parts.engine.act(tx, { process, id, version, action, actor: SYSTEM });
  }

  private async remind(tx: Transaction, record: ProcessRecord, due: WatchMoment & { kind: 'remind' }): Promise<void> {
    const { reminder } = this.parts.registry.get(record.process);
    if (reminder === undefined) return;
    const payload = { recordId: record.id, deadline: record.deadline ?? '', workingDaysLeft: due.workingDaysLeft };
    await this.parts.outbox.enqueue(tx, { name: reminder, payload });
  }
}

function isWatchPayload(payload: unknown): payload is WatchPayload {
  if (typeof payload !== 'object' || payload === null) return false;
  const { recordId, ordinal, due } = { recordId: undefined, ordinal: undefined, due: undefined, ...payload };
  return typeof recordId === 'string' && typeof ordinal === 'number' && typeof due === 'number';
}
