/** How long failed jobs rest, in milliseconds. */
export interface BackOff {
  readonly first: number;
  readonly longest: number;
}

/**
 * The rest before the next attempt, in whole milliseconds: doubled with each failed attempt (1 for the first) up to the longest,
 * of which `random` (0 to below 1) takes up to half away, so that jobs that failed together do not come back together.
 */
export function restAfter(attempts: number, backOff: BackOff, random: number): number {
  const whole = Math.min(backOff.longest, backOff.first * 2 ** Math.min(attempts - 1, 30));
  return Math.round(whole * (1 - random / 2));
}
