import type { JobPayload } from '@app/kernel';
import type { JobResult } from './job-handler';
import type { JobState } from './job-state';

/** How many jobs of one name in a flow are in one state, and how far they say they are. */
export interface JobCount {
  readonly name: string;
  readonly state: JobState;
  readonly count: number;
  readonly progressDone: number;
  readonly progressTotal: number;
}

/**
 * `running`: something can still move. Otherwise `done`: everything is; `dead`: dead letters hold the rest up until a person
 * retries or discards them; `discarded`: a person ended it.
 */
export type FlowOutcome = 'running' | 'done' | 'dead' | 'discarded';

export interface FlowState {
  readonly flowId: string;
  readonly outcome: FlowOutcome;
  readonly counts: readonly JobCount[];
  /** What the outermost job returned, once it is done. */
  readonly result: JobResult | null;
}

/** A job that was given up. */
export interface DeadLetter {
  readonly jobId: string;
  readonly flowId: string;
  readonly name: string;
  readonly payload: JobPayload;
  readonly attempts: number;
  /** Without personal data. */
  readonly reason: string;
  readonly createdAt: Date;
  readonly diedAt: Date;
  /** The jobs that cannot go on without it, the nearest first. */
  readonly heldUp: readonly { readonly jobId: string; readonly name: string }[];
}

/** What an audit entry says of a person's decision on a dead letter. */
export interface DeadLetterDecision {
  readonly jobId: string;
  readonly flowId: string;
  readonly name: string;
  readonly attempts: number;
  readonly reason: string;
  /** The jobs that were waiting for a discarded one, and are discarded with it. */
  readonly alsoDiscarded: readonly string[];
}

/** The outcome of a flow from how many of its jobs are in which state. */
export function outcomeOf(counts: readonly Pick<JobCount, 'state'>[]): FlowOutcome {
  const some = (...states: readonly JobState[]) => counts.some((count) => states.includes(count.state));
  if (some('ready', 'running')) return 'running';
  if (some('dead')) return 'dead';
  if (some('discarded')) return 'discarded';
  return some('blocked') ? 'running' : 'done';
}
