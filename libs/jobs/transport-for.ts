import type { QueueChoice, QueuePaces } from '@app/config';
import { assertNever } from '@app/kernel';
import { InProcessTransport } from './in-process-transport';
import type { JobTransport } from './job-transport';
import type { JobsLog } from './jobs-log';
import { requireSafeRedis } from './require-safe-redis';
import { type QueueName, QUEUES } from './job-state';
import type { Concurrency, Rate } from './queue-limits';

/** The log's sequencer and the scoring run one at a time. */
const ONE_BY_ONE = { scoring: 1, audit: 1 } as const;
/** What in-process queues run with unless the operator says otherwise. */
const ONE_FILE = { intake: 1 } as const;

/**
 * The transport the configuration names; `concurrency` is that of each queue. In one process on SQLite large files are read one
 * after the other: the second would only wait for the first one's transaction, and give up when that takes long. BullMQ and its
 * Redis client are loaded where they are used, and nowhere else. Throws `RedisUnsafe` for a server that production may not work with.
 */
export async function transportFor(choice: QueueChoice, log: JobsLog): Promise<JobTransport> {
  const paced = limitsOf(choice.paces ?? {});
  switch (choice.driver) {
    case 'in-process':
      return new InProcessTransport({
        each: choice.concurrency,
        of: { ...ONE_FILE, ...paced.of, ...ONE_BY_ONE },
        rates: paced.rates,
      });
    case 'bullmq': {
      if (choice.demands !== undefined) await requireSafeRedis(choice.url, choice.demands, log);
      const { BullMqTransport } = await import('./bullmq-transport');
      const concurrency = { each: choice.concurrency, of: { ...paced.of, ...ONE_BY_ONE }, rates: paced.rates };
      return new BullMqTransport({ url: choice.url, prefix: choice.prefix, concurrency, log });
    }
    default:
      return assertNever(choice);
  }
}

function limitsOf(paces: QueuePaces): Required<Pick<Concurrency, 'of' | 'rates'>> {
  const of: Partial<Record<QueueName, number>> = {};
  const rates: Partial<Record<QueueName, Rate>> = {};
  for (const queue of QUEUES) {
    const pace = Object.entries(paces).find(([name]) => name === queue)?.[1];
    if (pace === undefined) continue;
    of[queue] = pace.concurrency;
    if (pace.rate !== undefined) rates[queue] = pace.rate;
  }
  return { of, rates };
}
