import type { NewJob, Transaction } from '@app/kernel';
import type { QueueName } from './job-state';

/** A few figures that say what came of a job. Never personal data. */
export type JobResult = Readonly<Record<string, string | number | boolean | null>>;

/** One attempt at a job, as its handler sees it. */
export interface JobRun {
  readonly jobId: string;
  readonly flowId: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** Aborts when the run can no longer commit or shall end: lease lost, time over, process stopping. */
  readonly signal: AbortSignal;

  /**
   * Writes the effect of the job and its completion in one transaction, and lets its parent go on if it was the last child. What
   * `work` returns is kept as the result. Once per run. `work` may be run again when the database asks for it, so it touches
   * nothing else. Rejects with `LeaseLost`, and writes nothing, when the job has meanwhile been given to somebody else.
   */
  commit(work: (tx: Transaction) => Promise<JobResult | void>): Promise<void>;

  /**
   * Inside `commit`: adds a job (with children, if it has any) to this job's flow, in its place: what waits for this job waits for
   * that one too. Returns its id.
   */
  enqueue(tx: Transaction, job: NewJob): Promise<string>;

  /** Says how far the run is, for people who look on. Cheap to call often; not inside `commit`. Never fails. */
  progress(done: number, total: number): Promise<void>;
}

/**
 * What is done for the jobs of one name. It may be started more than once for a job (a worker dies, a bell rings twice): what it
 * writes outside `run.commit` must be harmless to repeat.
 */
export abstract class JobHandler<Payload = unknown> {
  abstract readonly name: string;
  abstract readonly queue: QueueName;
  /** Attempts until the job is given up. */
  readonly maxAttempts: number = 5;
  /** Milliseconds one attempt may take; then it counts as failed. */
  readonly timeLimit: number = 15 * 60_000;

  /** Reads a payload. Throws on anything it does not know, which is given up at once: a second look would not help. */
  abstract parse(payload: unknown): Payload;

  /**
   * Does the job. A run that ends without `run.commit` is completed as it stands. Throwing asks for another attempt later, except
   * a `DomainError` that is no conflict: a refusal stays a refusal, and goes to the dead letters at once.
   */
  abstract handle(payload: Payload, run: JobRun): Promise<void>;
}
