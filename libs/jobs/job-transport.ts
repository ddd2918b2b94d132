import type { Bell } from './job-store';

/**
 * Carries word that jobs may be looked at from the relay to a worker. It is a bell and nothing more: it may lose, repeat and
 * reorder what it is told, and the job table stays right.
 */
export abstract class JobTransport {
  /** Passes the bells on. Rejects when it cannot now; the relay rings again. A bell that still waits need not be kept twice. */
  abstract ring(bells: readonly Bell[]): Promise<void>;

  /** From now on calls `deliver` for each bell, limited in number at a time for each queue. `deliver` never rejects. */
  abstract start(deliver: (jobId: string) => Promise<void>): Promise<void>;

  /** Delivers nothing new from now on. Does not wait for deliveries under way. */
  abstract stop(): Promise<void>;

  /** Whether a bell rung now would be heard soon; where not, jobs wait in the database. */
  abstract isReachable(): boolean;

  /** Lets go of all connections, within a bounded time. */
  abstract close(): Promise<void>;
}
