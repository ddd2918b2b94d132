/** What is known of the attempts on one lane. */
export interface LaneState {
  readonly failures: number;
  readonly pausedUntil: Date | null;
  readonly lastAttemptAt: Date;
}

/** An attempt may be made, and counts as failed until it has succeeded; or it must wait. */
export type LaneVerdict =
  | { readonly kind: 'taken'; readonly failures: number; readonly pausedUntil: Date | null }
  | { readonly kind: 'paused'; readonly seconds: number };

const FREE_FAILURES = 5;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 15 * 60_000;
/** After so long without an attempt the count begins again. */
const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

/** How long a lane rests after its n-th failure in a row: nothing before the fifth, then 1, 2, 4, 8, 15 minutes. */
export function pauseAfter(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.min(failures - FREE_FAILURES, 10), LONGEST_PAUSE_MS);
}

/** Judges one more attempt. An attempt during a pause does not lengthen it. */
export function judgeAttempt(state: LaneState | null, now: Date): LaneVerdict {
  const wait = (state?.pausedUntil?.getTime() ?? 0) - now.getTime();
  if (wait > 0) return { kind: 'paused', seconds: Math.ceil(wait / 1000) };
  const isForgotten = state === null || now.getTime() - state.lastAttemptAt.getTime() >= FORGOTTEN_AFTER_MS;
  const failures = isForgotten ? 1 : state.failures + 1;
  const pause = pauseAfter(failures);
  return { kind: 'taken', failures, pausedUntil: pause === 0 ? null : new Date(now.getTime() + pause) };
}

/** Lanes without an attempt since this moment say nothing any more. */
export function laneHorizon(now: Date): Date {
  return new Date(now.getTime() - FORGOTTEN_AFTER_MS);
}
