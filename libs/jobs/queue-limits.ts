import type { QueueName } from './job-state';

/** How many jobs of a queue may begin in a span of time. */
export interface Rate {
  readonly most: number;
  readonly seconds: number;
}

/** How many jobs of a queue run at once in one process: a figure for all queues, and those that differ. */
export interface Concurrency {
  readonly each: number;
  readonly of?: Readonly<Partial<Record<QueueName, number>>>;
  /** Queues that may begin only so many; with a transport that is shared, all processes together. */
  readonly rates?: Readonly<Partial<Record<QueueName, Rate>>>;
}

export function limitOf(concurrency: Concurrency, queue: QueueName): number {
  return Math.max(1, concurrency.of?.[queue] ?? concurrency.each);
}
