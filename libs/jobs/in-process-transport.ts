import { setImmediate } from 'node:timers/promises';
import type { QueueName } from './job-state';
import type { Bell } from './job-store';
import { JobTransport } from './job-transport';
import { type Concurrency, limitOf, type Rate } from './queue-limits';

type Deliver = (jobId: string) => Promise<void>;

/** The transport inside one process: a list for each queue. What it forgets when the process ends is rung again. */
export class InProcessTransport extends JobTransport {
  private readonly lanes = new Map<QueueName, Lane>();
  private deliver: Deliver | undefined;

  constructor(private readonly concurrency: Concurrency) {
    super();
  }

  /** Bells are dropped while nobody is there to hear them: before `start` and after `stop`. */
  override ring(bells: readonly Bell[]): Promise<void> {
    const { deliver } = this;
    if (deliver === undefined) return Promise.resolve();
    for (const { queue, jobId } of bells) this.laneOf(queue).add(jobId, deliver);
    return Promise.resolve();
  }

  override start(deliver: Deliver): Promise<void> {
    this.deliver = deliver;
    return Promise.resolve();
  }

  override stop(): Promise<void> {
    this.deliver = undefined;
    for (const lane of this.lanes.values()) lane.clear();
    return Promise.resolve();
  }

  override isReachable(): boolean {
    return true;
  }

  override close(): Promise<void> {
    return this.stop();
  }

  private laneOf(queue: QueueName): Lane {
    const known = this.lanes.get(queue);
    if (known !== undefined) return known;
    const lane = new Lane(limitOf(this.concurrency, queue), this.concurrency.rates?.[queue]);
    this.lanes.set(queue, lane);
    return lane;
  }
}

/** First come, first served, `limit` at a time and no more begun than the rate allows. */
class Lane {
  /** In the order of arrival, each once. */
  private readonly waiting = new Set<string>();
  private active = 0;
  private resting: NodeJS.Timeout | undefined;
  private begun: number[] = [];

  constructor(
    private readonly limit: number,
    private readonly rate: Rate | undefined,
  ) {}

  add(jobId: string, deliver: Deliver): void {
    this.waiting.add(jobId);
    if (this.active < this.limit) void this.work(deliver);
  }

  clear(): void {
    this.waiting.clear();
    clearTimeout(this.resting);
    this.resting = undefined;
  }

  private async work(deliver: Deliver): Promise<void> {
    this.active++;
    for (;;) {
      // SQLite answers without leaving the event loop's turn: without this pause no timer and no request would be served meanwhile.
      await setImmediate();
      const [next] = this.waiting;
      if (next === undefined || this.mustRest(deliver)) break;
      this.waiting.delete(next);
      await deliver(next);
    }
    this.active--;
  }

  /** Whether nothing may begin now; then work goes on by itself when it may. Otherwise counts one more as begun. */
  private mustRest(deliver: Deliver): boolean {
    if (this.rate === undefined) return false;
    const now = performance.now();
    const span = this.rate.seconds * 1_000;
    this.begun = this.begun.filter((moment) => now - moment < span);
    const [first] = this.begun;
    if (first === undefined || this.begun.length < this.rate.most) {
      this.begun.push(now);
      return false;
    }
    this.resting ??= setTimeout(
      () => {
        this.resting = undefined;
        for (let free = this.limit - this.active; free > 0; free--) void this.work(deliver);
      },
      first + span - now,
    );
    return true;
  }
}
