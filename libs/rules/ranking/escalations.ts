import { previousMonth } from '../month';

/** The bottom three of one group in one month's bulletin. */
export interface BottomOfMonth {
  readonly month: string;
  readonly codes: readonly string[];
}

/**
 * The codes of one group in the bottom three of two consecutive calendar months, in this month's order (notice §7). An
 * earlier list of any other month counts for nothing: a month without a published bulletin breaks the run.
 */
export function escalations(current: BottomOfMonth, earlier: BottomOfMonth | null): readonly string[] {
  if (earlier === null || earlier.month !== previousMonth(current.month)) return [];
  const before = new Set(earlier.codes);
  return current.codes.filter((code) => before.has(code));
}
