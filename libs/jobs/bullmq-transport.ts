import { setTimeout as pause } from 'node:timers/promises';
import { type JobsOptions, Queue, Worker, type WorkerOptions } from 'bullmq';
import type { RedisOptions } from 'ioredis';
import type { QueueName } from './job-state';
import { QUEUES } from './job-state';
import type { Bell } from './job-store';
import { JobTransport } from './job-transport';
import type { JobsLog } from './jobs-log';
import { type Concurrency, limitOf, type Rate } from './queue-limits';
import { WatchedRedis } from './watched-redis';

export interface BullMqSettings {
  readonly url: string;
  /** Begins the name of every key; processes with one prefix share their queues. */
  readonly prefix: string;
  readonly concurrency: Concurrency;
  readonly log: JobsLog;
  /** Milliseconds after which a Redis that does not answer counts as away; 2,000 unless said. */
  readonly silence?: number;
}

const SILENCE_MS = 2_000;
const CLOSE_LIMIT_MS = 3_000;
// Of BullMQ's own lock on a bell. Short, so that the bells of a killed worker are soon heard by another.
const BELL_LOCK_MS = 10_000;
// Redis keeps nothing of a bell that was heard: an id that is still known would make `add` do nothing.
const FORGOTTEN: JobsOptions = { removeOnComplete: true, removeOnFail: true, attempts: 1, stackTraceLimit: 0 };

interface Word {
  readonly jobId: string;
}

class BellWorker extends Worker<Word> {
  /** `close` does not come so far while the server is away; its timer would keep the process from ending. */
  endTimers(): Promise<void> {
    return this.lockManager.close();
  }
}

/**
 * The transport over Redis, for any number of processes. Losing Redis, or all its keys, delays jobs until the relay rings again;
 * it loses none. Never throws out of an event: connections come back by themselves.
 */
export class BullMqTransport extends JobTransport {
  private readonly silence: number;
  private readonly producer: WatchedRedis;
  private readonly queues = new Map<QueueName, Queue<Word>>();
  private consumer: WatchedRedis | undefined;
  private workers: BellWorker[] = [];
  private delivering = 0;
  private troubled = false;

  constructor(private readonly settings: BullMqSettings) {
    super();
    this.silence = settings.silence ?? SILENCE_MS;
    // Fails at once rather than keeping commands for a server that is away: the relay keeps them better.
    this.producer = this.connect({ enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: this.silence });
  }

  /** Rejects when Redis has not answered in time. What Redis still does with it then is harmless. */
  override async ring(bells: readonly Bell[]): Promise<void> {
    const giveUp = new AbortController();
    const late = pause(this.silence, undefined, { signal: giveUp.signal }).then(() => {
      throw new Error(`Redis did not take the bells within ${this.silence} ms.`);
    });
    late.catch(() => undefined);
    try {
      await Promise.race([this.addAll(bells), late]);
    } finally {
      giveUp.abort();
    }
  }

  override start(deliver: (jobId: string) => Promise<void>): Promise<void> {
    this.consumer = this.connect({ maxRetriesPerRequest: null });
    const connection = this.consumer.client;
    const { prefix, concurrency } = this.settings;
    this.workers = QUEUES.map((queue) => {
      const worker = new BellWorker(queue, ({ data }) => this.counted(deliver(data.jobId)), {
        connection,
        prefix,
        concurrency: limitOf(concurrency, queue),
        ...limiterOf(concurrency.rates?.[queue]),
        lockDuration: BELL_LOCK_MS,
        stalledInterval: BELL_LOCK_MS,
        // Each worker waits for bells on a copy of the connection, which BullMQ renews when it is silent a second longer than this.
        drainDelay: this.silence / 1_000,
        runRetryDelay: this.silence,
        removeOnComplete: { count: 0 },
        removeOnFail: { count: 0 },
      });
      worker.on('error', (error) => this.report(error));
      return worker;
    });
    return Promise.resolve();
  }

  override async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.pause(true)));
  }

  override isReachable(): boolean {
    return this.producer.isReady;
  }

  override async close(): Promise<void> {
    // Connections that end now are no trouble.
    this.troubled = true;
    // A handler that never ends would keep its worker open; what BullMQ then still thinks is under way does not matter.
    const force = this.delivering > 0;
    const queues = [...this.queues.values()].map((queue) => queue.close());
    const closing = Promise.all([...queues, ...this.workers.map((worker) => worker.close(force))]);
    closing.catch((error: unknown) => this.report(error));
    const giveUp = new AbortController();
    const reachable = this.producer.isReady && this.consumer?.isReady !== false;
    const late = pause(reachable ? CLOSE_LIMIT_MS : 0, undefined, { signal: giveUp.signal });
    await Promise.race([closing, late]).catch(() => undefined);
    await Promise.all(this.workers.map((worker) => worker.endTimers()));
    giveUp.abort();
    this.producer.close();
    this.consumer?.close();
  }

  private async counted(delivery: Promise<void>): Promise<void> {
    this.delivering++;
    await delivery;
    this.delivering--;
  }

  private async addAll(bells: readonly Bell[]): Promise<void> {
    const adding = QUEUES.map(async (name) => {
      const own = bells.filter((bell) => bell.queue === name);
      if (own.length > 0) await this.queueOf(name).addBulk(own.map(wordOf));
    });
    await Promise.all(adding);
  }

  private queueOf(name: QueueName): Queue<Word> {
    const known = this.queues.get(name);
    if (known !== undefined) return known;
    const queue = new Queue<Word>(name, { connection: this.producer.client, prefix: this.settings.prefix });
    queue.on('error', (error) => this.report(error));
    this.queues.set(name, queue);
    return queue;
  }

  private connect(options: RedisOptions): WatchedRedis {
    const onReady = () => {
      this.troubled = false;
    };
    return new WatchedRedis(this.settings.url, options, {
      silence: this.silence,
      onError: (error) => this.report(error),
      onReady,
    });
  }

  /** Once for each outage, not once for each attempt to reconnect. */
  private report(error: unknown): void {
    if (!this.troubled) this.settings.log.warn('Redis is out of reach; jobs wait in the database.', error);
    this.troubled = true;
  }
}

/** The fence is part of the id: a job that was given back is news, also where its last bell has left a trace. */
function wordOf({ jobId, fence }: Bell): { name: string; data: Word; opts: JobsOptions } {
  return { name: 'job', data: { jobId }, opts: { ...FORGOTTEN, jobId: `ob-${jobId}-${fence}` } };
}

/** Counted in Redis, for all processes. */
function limiterOf(rate: Rate | undefined): Pick<WorkerOptions, 'limiter'> {
  return rate === undefined ? {} : { limiter: { max: rate.most, duration: rate.seconds * 1_000 } };
}
