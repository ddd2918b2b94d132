import { managerOf } from '@app/database';
import { type Clock, JobOutbox, type NewJob, type Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { type Position, flowRows } from './flow-rows';
import type { JobHandlers } from './job-handlers';
import type { JobSignals } from './job-signals';
import { JobRow } from './job.entity';

const ROWS_A_STATEMENT = 200;

/** Writes jobs into the job table, in the caller's transaction, and has them looked at once it has committed. */
export class TypeOrmJobOutbox extends JobOutbox {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly signals: JobSignals,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** The job begins a flow of its own, whose id is the job's. Throws `HandlerUnknown` for a name without a handler. */
  override enqueue(tx: Transaction, job: NewJob): Promise<string> {
    return this.enqueueAt(tx, job, { parentId: null });
  }

  /** As `enqueue`, at the given place. The caller has made the parent wait for it. */
  async enqueueAt(tx: Transaction, job: NewJob, position: Position): Promise<string> {
    const now = this.clock.now();
    const rows = flowRows(job, position, { handlers: this.handlers, now });
    await insertAll(managerOf(tx), rows);
    // What is for later nobody need look at now: the next round after its time finds it.
    if (rows.some(({ state, notBefore }) => state === 'ready' && notBefore <= now)) {
      tx.afterCommit(() => this.signals.poke());
    }
    return rows.at(-1)?.id ?? '';
  }
}

async function insertAll(manager: EntityManager, rows: readonly JobRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const values = rows.slice(from, from + ROWS_A_STATEMENT);
    await manager.insert(JobRow, values);
  }
}
