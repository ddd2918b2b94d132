import { Redis, type RedisOptions } from 'ioredis';
import { Repeater } from './repeater';

export interface RedisWatch {
  /** How long, in milliseconds, the server may leave a question unanswered before the connection is given up and made anew. */
  readonly silence: number;
  readonly onError: (error: unknown) => void;
  readonly onReady: () => void;
}

/** Knows the copies BullMQ makes of it, one for each worker to wait on. */
class CopiedRedis extends Redis {
  readonly copies: Redis[] = [];

  override duplicate(override?: Partial<RedisOptions>): Redis {
    const copy = super.duplicate(override);
    this.copies.push(copy);
    return copy;
  }
}

/**
 * A Redis connection that notices when it is half open (packets dropped without a word) and reconnects. ioredis has a time limit
 * for that too, `socketTimeout`, but its timer outlives the connection and keeps the process from ending.
 */
export class WatchedRedis {
  readonly client: CopiedRedis;
  private readonly watching: Repeater;

  constructor(url: string, options: RedisOptions, watch: RedisWatch) {
    this.client = new CopiedRedis(url, { disconnectTimeout: Math.min(2_000, watch.silence), ...options });
    this.client.on('error', watch.onError);
    this.client.on('ready', watch.onReady);
    this.watching = new Repeater(watch.silence, () => this.check(watch.silence));
    this.watching.start();
  }

  get isReady(): boolean {
    return this.client.status === 'ready';
  }

  /** Ends the connection and its copies at once, also those BullMQ would go on making anew. */
  close(): void {
    // The check under way ends by itself: its question is refused with the connection.
    void this.watching.stop();
    for (const connection of [this.client, ...this.client.copies]) connection.disconnect();
  }

  private async check(limit: number): Promise<void> {
    if (!this.isReady) return;
    let timer: NodeJS.Timeout | undefined;
    const silent = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(true), limit);
    });
    const answered = this.client.ping().then(
      () => false,
      () => false,
    );
    if (await Promise.race([answered, silent])) this.client.disconnect(true);
    clearTimeout(timer);
  }
}
