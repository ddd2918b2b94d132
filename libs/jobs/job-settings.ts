import type { BackOff } from './back-off';

/** Times in milliseconds. */
export interface JobSettings {
  /** How long a worker may be silent before its job is given to another. Renewed at a third of it. */
  readonly lease: number;
  readonly backOff: BackOff;
  /** How often the table is looked at without being poked. */
  readonly poll: number;
  /** A ready job of which the transport was told is rung again after this time. */
  readonly ringAgain: number;
  /** How long running jobs may go on when the process is asked to stop; then they are told, and given back. */
  readonly grace: number;
  /**
   * While a new version is rolled out beside an old one: a job the old one does not know (its name or payload) is left for the
   * new one until it is this old, and only then given up. 0 where there is one process.
   */
  readonly leaveForNewer: number;
}

export const DEFAULT_JOB_SETTINGS: JobSettings = {
  lease: 15_000,
  backOff: { first: 1_000, longest: 5 * 60_000 },
  poll: 1_000,
  ringAgain: 10_000,
  grace: 20_000,
  leaveForNewer: 0,
};
