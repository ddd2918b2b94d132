import { managerOf, updateMatching } from '@app/database';
import type { Clock, Transaction } from '@app/kernel';
import { type DataSource, type EntityManager, LessThan } from 'typeorm';
import type { JobSignals } from './job-signals';
import type { DeadLetter, DeadLetterDecision } from './job-views';
import { JobRow } from './job.entity';
import { JobNotDead, JobNotFound } from './jobs.errors';

/**
 * Jobs that were given up. What waits for such a job stays blocked until a person decides: a retry lets the flow go on, a discard
 * ends it. Decisions are written in the caller's transaction, together with the audit entry the caller makes of what they return.
 */
export class DeadLetters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly signals: JobSignals,
    private readonly clock: Clock,
  ) {}

  /** Those asked for last come first; `after` is the id of the last one seen. */
  async list({ limit = 200, after }: { readonly limit?: number; readonly after?: string | undefined } = {}): Promise<
    readonly DeadLetter[]
  > {
    const { manager } = this.dataSource;
    const rows = await manager.find(JobRow, {
      where: { state: 'dead', ...(after === undefined ? {} : { id: LessThan(after) }) },
      order: { id: 'DESC' },
      take: limit,
    });
    const letters: DeadLetter[] = [];
    for (const row of rows) letters.push({ ...letterOf(row), heldUp: (await waitingFor(manager, row)).map(nameOf) });
    return letters;
  }

  /** Has the job run again, with all its attempts. Throws `JobNotFound` or `JobNotDead`. */
  async retry(tx: Transaction, jobId: string): Promise<DeadLetterDecision> {
    const manager = managerOf(tx);
    const job = await getDead(manager, jobId);
    await this.change(manager, job, {
      state: 'ready',
      attempts: 0,
      notBefore: this.clock.now(),
      rungAt: null,
      finishedAt: null,
    });
    tx.afterCommit(() => this.signals.poke());
    return decisionOn(job, []);
  }

  /**
   * Decides that the job shall not run, and with it everything that waits for it: a join without one of its parts would be
   * silently wrong. Parts of the flow that do not depend on it go on. Throws `JobNotFound` or `JobNotDead`.
   */
  async discard(tx: Transaction, jobId: string): Promise<DeadLetterDecision> {
    const manager = managerOf(tx);
    const job = await getDead(manager, jobId);
    const ended = { state: 'discarded', finishedAt: this.clock.now() } as const;
    await this.change(manager, job, ended);
    const alsoDiscarded: string[] = [];
    for (const waiting of await waitingFor(manager, job)) {
      const where = { id: waiting.id, state: 'blocked' } as const;
      if ((await updateMatching(manager, JobRow, { where, set: ended })) === 1) alsoDiscarded.push(waiting.id);
    }
    return decisionOn(job, alsoDiscarded);
  }

  private async change(
    manager: EntityManager,
    { id }: JobRow,
    set: Parameters<typeof updateMatching<JobRow>>[2]['set'],
  ): Promise<void> {
    const rows = await updateMatching(manager, JobRow, { where: { id, state: 'dead' }, set });
    if (rows !== 1) throw new JobNotDead({ job: id });
  }
}

async function getDead(manager: EntityManager, jobId: string): Promise<JobRow> {
  const job = await manager.findOneBy(JobRow, { id: jobId });
  if (job === null) throw new JobNotFound({ job: jobId });
  if (job.state !== 'dead') throw new JobNotDead({ job: jobId });
  return job;
}

/** The blocked ancestors, the nearest first. */
async function waitingFor(manager: EntityManager, job: JobRow): Promise<JobRow[]> {
  const waiting: JobRow[] = [];
  for (let { parentId } = job; parentId !== null;) {
    const parent: JobRow | null = await manager.findOneBy(JobRow, { id: parentId, state: 'blocked' });
    if (parent === null) break;
    waiting.push(parent);
    parentId = parent.parentId;
  }
  return waiting;
}

function letterOf(row: JobRow): Omit<DeadLetter, 'heldUp'> {
  const { id, flowId, name, payload, attempts, lastError, createdAt, finishedAt } = row;
  return {
    jobId: id,
    flowId,
    name,
    payload,
    attempts,
    reason: lastError ?? '',
    createdAt,
    diedAt: finishedAt ?? createdAt,
  };
}

function nameOf({ id, name }: JobRow): { jobId: string; name: string } {
  return { jobId: id, name };
}

function decisionOn(job: JobRow, alsoDiscarded: readonly string[]): DeadLetterDecision {
  const { id, flowId, name, attempts, lastError } = job;
  return { jobId: id, flowId, name, attempts, reason: lastError ?? '', alsoDiscarded };
}
