import type { QueueName } from './job-state';

/** How many jobs of a queue run at once in one process: a figure for all queues, and those that differ. */
export interface Concurrency {
  readonly each: number;
  readonly of?: Readonly<Partial<Record<QueueName, number>>>;
}

export function limitOf(concurrency: Concurrency, queue: QueueName): number {
  return Math.max(1, concurrency.of?.[queue] ?? concurrency.each);
}
