import type { QueueChoice } from '@app/config';
import { assertNever } from '@app/kernel';
import { InProcessTransport } from './in-process-transport';
import type { JobTransport } from './job-transport';
import type { JobsLog } from './jobs-log';
import type { Concurrency } from './queue-limits';

/** The log's sequencer and the scoring run one at a time. */
const ONE_BY_ONE = { scoring: 1, audit: 1 } as const;

/**
 * The transport the configuration names; `concurrency` is that of each queue. In one process on SQLite large files are read one
 * after the other: the second would only wait for the first one's transaction, and give up when that takes long. BullMQ and its
 * Redis client are loaded where they are used, and nowhere else.
 */
export async function transportFor(choice: QueueChoice, log: JobsLog): Promise<JobTransport> {
  const concurrency: Concurrency = { each: choice.concurrency, of: ONE_BY_ONE };
  switch (choice.driver) {
    case 'in-process':
      return new InProcessTransport({ ...concurrency, of: { ...ONE_BY_ONE, intake: 1 } });
    case 'bullmq': {
      const { BullMqTransport } = await import('./bullmq-transport');
      return new BullMqTransport({ url: choice.url, prefix: choice.prefix, concurrency, log });
    }
    default:
      return assertNever(choice);
  }
}
