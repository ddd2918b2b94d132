import type { Clock } from '@app/kernel';
import type { JobStore } from './job-store';
import { LeaseLost } from './jobs.errors';
import type { JobsLog } from './jobs-log';
import type { LeasedRun } from './leased-run';
import { Repeater } from './repeater';

/** Keeps the leases of one process alive, all with one statement, and tells runs that have lost theirs. */
export class JobLeases {
  private readonly runs = new Set<LeasedRun>();
  private readonly heartbeat: Repeater;

  constructor(
    private readonly store: JobStore,
    private readonly clock: Clock,
    private readonly by: { readonly owner: string; readonly length: number; readonly log: JobsLog },
  ) {
    this.heartbeat = new Repeater(by.length / 3, () =>
      this.renew().catch((error: unknown) => by.log.warn('Leases could not be renewed.', error)),
    );
  }

  get owner(): string {
    return this.by.owner;
  }

  /** The end of a lease taken now. */
  until(): Date {
    return new Date(this.clock.now().getTime() + this.by.length);
  }

  held(): readonly LeasedRun[] {
    return [...this.runs];
  }

  hold(run: LeasedRun): void {
    this.runs.add(run);
  }

  release(run: LeasedRun): void {
    this.runs.delete(run);
  }

  start(): void {
    this.heartbeat.start();
  }

  stop(): Promise<void> {
    return this.heartbeat.stop();
  }

  /** Renews all leases now. Rejects when the database does not answer. */
  async renew(): Promise<void> {
    const runs = this.held();
    if (runs.length === 0) return;
    const leases = runs.map((run) => run.lease);
    const held = await this.store.renew(leases, this.by.owner, this.until());
    for (const run of runs) {
      // A run that ended while the statement was under way holds nothing any more, and has lost nothing.
      if (this.runs.has(run) && !held.includes(run.lease)) run.end(new LeaseLost({ job: run.jobId }));
    }
  }
}
