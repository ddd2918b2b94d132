import type { Clock, NewJob, Transaction, UnitOfWork } from '@app/kernel';
import type { JobResult, JobRun } from './job-handler';
import type { JobSignals } from './job-signals';
import type { JobStore, Lease } from './job-store';
import type { JobRow } from './job.entity';
import { LeaseLost } from './jobs.errors';
import type { TypeOrmJobOutbox } from './typeorm-job-outbox';

/** What runs of one process share. */
export interface RunParts {
  readonly store: JobStore;
  readonly unitOfWork: UnitOfWork;
  readonly outbox: TypeOrmJobOutbox;
  readonly signals: JobSignals;
  readonly clock: Clock;
}

const PROGRESS_INTERVAL_MS = 500;

type Work = (tx: Transaction) => Promise<JobResult | void>;

/** One attempt at a job under a lease. */
export class LeasedRun implements JobRun {
  readonly jobId: string;
  readonly flowId: string;
  readonly attempt: number;
  private readonly controller = new AbortController();
  private commitment: Promise<void> | undefined;
  private progressAt = -Infinity;

  constructor(
    private readonly job: JobRow,
    readonly lease: Lease,
    private readonly parts: RunParts,
  ) {
    this.jobId = job.id;
    this.flowId = job.flowId;
    this.attempt = job.attempts + 1;
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Tells the handler that going on is pointless, and why. */
  end(reason: Error): void {
    this.controller.abort(reason);
  }

  commit(work: Work): Promise<void> {
    if (this.commitment !== undefined) return Promise.reject(new Error('A run commits once.'));
    this.commitment = this.write(work);
    // Whoever called sees the rejection; `completion` reports it again to the runner.
    this.commitment.catch(() => undefined);
    return this.commitment;
  }

  /** Fulfils when the effect and completion are written: by the handler, or bare if it did not commit. Else rejects. */
  completion(): Promise<void> {
    return this.commitment ?? this.commit(() => Promise.resolve());
  }

  /** Waits for a commit under way and returns whether it has completed the job. */
  async isCompleted(): Promise<boolean> {
    if (this.commitment === undefined) return false;
    return this.commitment.then(
      () => true,
      () => false,
    );
  }

  async enqueue(tx: Transaction, job: NewJob): Promise<string> {
    const { parentId, flowId } = this.job;
    if (parentId !== null) await this.parts.store.childAdded(tx, parentId);
    return this.parts.outbox.enqueueAt(tx, job, { flowId, parentId });
  }

  async progress(done: number, total: number): Promise<void> {
    const now = this.parts.clock.now().getTime();
    const isNews = done >= total || now - this.progressAt >= PROGRESS_INTERVAL_MS;
    if (!isNews || this.commitment !== undefined || this.signal.aborted) return;
    this.progressAt = now;
    // A missed figure is not worth failing a job for; a lost lease shows at the next renewal or at the commit.
    await this.parts.store.progress(this.lease, done, total).catch(() => undefined);
  }

  private async write(work: Work): Promise<void> {
    const { reason } = this.signal;
    if (reason instanceof LeaseLost) throw reason;
    const { store, unitOfWork, signals } = this.parts;
    await unitOfWork.run(async (tx) => {
      const result = (await work(tx)) ?? null;
      await store.complete(tx, this.lease, result);
      const { parentId } = this.job;
      // The parent's row comes last: all its children write it, and whoever does holds it until its commit.
      if (parentId !== null && (await store.childDone(tx, parentId))) tx.afterCommit(() => signals.poke());
    });
  }
}
