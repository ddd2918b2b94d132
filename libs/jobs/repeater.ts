/**
 * Runs a task again and again: every `interval` milliseconds, and at once when poked. Never twice at a time; a poke during a run
 * is followed by another run, `rest` milliseconds after it at the earliest. The task must not reject.
 */
export class Repeater {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private resting = false;
  private stopped = true;

  constructor(
    private readonly interval: number,
    private readonly task: () => Promise<void>,
    private readonly rest = 0,
  ) {}

  /** Runs at once, then at each interval. */
  start(): void {
    if (!this.stopped) return;
    this.stopped = this.resting = false;
    this.poke();
  }

  poke(): void {
    if (this.stopped) return;
    this.again = true;
    if (!this.resting) this.running ??= this.run();
  }

  /** No further run starts; fulfils when the present one has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    do {
      this.again = false;
      await this.task();
    } while (this.again && !this.stopped && this.rest === 0);
    this.running = undefined;
    if (!this.stopped) this.wait();
  }

  private wait(): void {
    this.resting = this.rest > 0;
    this.timer = setTimeout(() => {
      this.resting = false;
      if (this.again || this.rest === 0) this.poke();
      else this.timer = setTimeout(() => this.poke(), this.interval - this.rest);
    }, this.rest || this.interval);
  }
}
