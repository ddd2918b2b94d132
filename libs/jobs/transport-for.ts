import type { QueueChoice } from '@app/config';
import { assertNever } from '@app/kernel';
import { InProcessTransport } from './in-process-transport';
import type { JobTransport } from './job-transport';
import type { JobsLog } from './jobs-log';
import type { Concurrency } from './queue-limits';

/**
 * The transport the configuration names. `concurrency` is that of each queue; the log's sequencer and the scoring run one at a
 * time. BullMQ and its Redis client are loaded where they are used, and nowhere else.
 */
export async function transportFor(choice: QueueChoice, log: JobsLog): Promise<JobTransport> {
  const concurrency: Concurrency = { each: choice.concurrency, of: { scoring: 1, audit: 1 } };
  switch (choice.driver) {
    case 'in-process':
      return new InProcessTransport(concurrency);
    case 'bullmq': {
      const { BullMqTransport } = await import('./bullmq-transport');
      return new BullMqTransport({ url: choice.url, prefix: choice.prefix, concurrency, log });
    }
    default:
      return assertNever(choice);
  }
}
