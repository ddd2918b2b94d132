import type { Transaction } from './unit-of-work';

/** Ids only, never objects or personal data: the handler reads the truth from the database when it runs. */
export type JobPayload = Readonly<Record<string, string | number>>;

export interface NewJob {
  /** The handler's name, such as `compare-unit`. */
  readonly name: string;
  readonly payload: JobPayload;
  /** Jobs that must be done before this one may run (the join of a flow). They may have children of their own. */
  readonly children?: readonly NewJob[];
  /** Not handed to a worker before this time. */
  readonly notBefore?: Date;
}

/**
 * Writes jobs in the transaction that causes them: they exist if and only if it commits, and are run at least once after
 * that, outside it. The caller never sees a handler's error.
 */
export abstract class JobOutbox {
  /** Returns the id of the (outermost) job. */
  abstract enqueue(tx: Transaction, job: NewJob): Promise<string>;
}
