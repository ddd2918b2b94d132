import type { PostOutcome } from './outgoing/post-message';

/** The job that makes one attempt at a delivery: `{ deliveryId, attempt }`. */
export const DELIVER_WEBHOOK = 'deliver-webhook';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The rests between the tries of one delivery, as the convention proposes them: ten tries in a little over three days. */
const RESTS_MS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;

export const MOST_TRIES = RESTS_MS.length + 1;

/** An endpoint through which nothing got for so long is disabled. */
const PATIENCE_MS = 5 * DAY;
const GONE = 410;

export type NextStep =
  { readonly kind: 'delivered' } | { readonly kind: 'retry'; readonly at: Date } | { readonly kind: 'failed' };

/** What becomes of a delivery after its `tries`-th try. Only 2xx is success: a redirect is not followed. */
export function afterTry(tries: number, outcome: PostOutcome, now: Date): NextStep {
  if (hasSucceeded(outcome)) return { kind: 'delivered' };
  const rest = isGone(outcome) ? undefined : RESTS_MS[tries - 1];
  return rest === undefined ? { kind: 'failed' } : { kind: 'retry', at: new Date(now.getTime() + rest) };
}

/** Whether the endpoint is to be disabled after a try, and why; null where not. */
export function disabledAfter(outcome: PostOutcome, failingSince: Date, now: Date): 'gone' | 'failing' | null {
  if (hasSucceeded(outcome)) return null;
  if (isGone(outcome)) return 'gone';
  return now.getTime() - failingSince.getTime() >= PATIENCE_MS ? 'failing' : null;
}

export function hasSucceeded(outcome: PostOutcome): boolean {
  return 'status' in outcome && outcome.status >= 200 && outcome.status < 300;
}

function isGone(outcome: PostOutcome): boolean {
  return 'status' in outcome && outcome.status === GONE;
}
