/**
 * Runs a task again and again: every `interval` milliseconds, and at once when poked. Never twice at a time; a poke during a run
 * is followed by another run. The task must not reject.
 */
export class Repeater {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = true;

  constructor(
    private readonly interval: number,
    private readonly task: () => Promise<void>,
  ) {}

  /** Runs at once, then at each interval. */
  start(): void {
    if (!this.stopped) return;
    this.stopped = false;
    this.poke();
  }

  poke(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.run();
  }

  /** No further run starts; fulfils when the present one has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    while (this.again && !this.stopped) {
      this.again = false;
      await this.task();
    }
    this.running = undefined;
    if (!this.stopped) this.timer = setTimeout(() => this.poke(), this.interval);
  }
}
