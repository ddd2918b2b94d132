import { wholeNumber } from '@app/database';
import type { EntityManager } from 'typeorm';
import { JobRow } from './job.entity';
import { QUEUES, type QueueName } from './job-state';

/** What of a queue is still to be done, and since when. */
export interface QueueDepth {
  readonly queue: QueueName;
  /** May run now, as far as time goes. */
  readonly due: number;
  /** May run later: planned, or resting between two attempts. */
  readonly later: number;
  readonly running: number;
  /** Waits for other jobs. */
  readonly blocked: number;
  readonly dead: number;
  /** From when on the longest-waiting due job might have run; null where none is due. */
  readonly dueSince: Date | null;
}

type Counted = 'ready' | 'running' | 'blocked' | 'dead';

/** Every queue, also the empty ones. Counts rows that are not finished, by the index on state and time. */
export async function getQueueDepths(manager: EntityManager, now: Date): Promise<readonly QueueDepth[]> {
  const counts = new Map<string, number>();
  const rows = await manager
    .createQueryBuilder(JobRow, 'job')
    .select('job.queue', 'queue')
    .addSelect('job.state', 'state')
    .addSelect('COUNT(*)', 'count')
    .where('job.state IN (:...states)', { states: ['ready', 'running', 'blocked', 'dead'] satisfies Counted[] })
    .groupBy('job.queue')
    .addGroupBy('job.state')
    .getRawMany<Record<'queue' | 'state' | 'count', unknown>>();
  for (const { queue, state, count } of rows) counts.set(`${String(queue)} ${String(state)}`, wholeNumber(count));
  const countOf = (queue: QueueName, state: Counted): number => counts.get(`${queue} ${state}`) ?? 0;
  const depths: QueueDepth[] = [];
  for (const queue of QUEUES) {
    const { due, dueSince } = await dueOf(manager, queue, now);
    const later = Math.max(0, countOf(queue, 'ready') - due);
    const [running, blocked, dead] = [countOf(queue, 'running'), countOf(queue, 'blocked'), countOf(queue, 'dead')];
    depths.push({ queue, due, later, running, blocked, dead, dueSince });
  }
  return depths;
}

async function dueOf(
  manager: EntityManager,
  queue: QueueName,
  now: Date,
): Promise<{ due: number; dueSince: Date | null }> {
  const ofQueue = () =>
    manager
      .createQueryBuilder(JobRow, 'job')
      .where("job.state = 'ready' AND job.notBefore <= :now AND job.queue = :queue", { now, queue });
  const first = await ofQueue().orderBy('job.notBefore', 'ASC').limit(1).getOne();
  return first === null ? { due: 0, dueSince: null } : { due: await ofQueue().getCount(), dueSince: first.notBefore };
}
