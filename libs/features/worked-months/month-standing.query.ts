import type { EntityManager } from 'typeorm';

/** How many records of one process stand in one state in a month, and how many of them are past their deadline. */
export interface StateCount {
  readonly process: string;
  readonly state: string;
  readonly count: number;
  readonly passed: number;
}

const COUNTS = `
  SELECT process AS process, state AS state, COUNT(*) AS count, SUM(CASE WHEN deadline < ? THEN 1 ELSE 0 END) AS passed
  FROM process_record WHERE month = ? GROUP BY process, state ORDER BY process, state`;

/** The records of a month by process and state; `today` is the office's day. */
export class MonthStanding {
  private constructor(readonly counts: readonly StateCount[]) {}

  static async of(manager: EntityManager, month: string, today: string): Promise<MonthStanding> {
    const rows: readonly Record<keyof StateCount, string | number>[] = await manager.query(COUNTS, [today, month]);
    return new MonthStanding(
      rows.map(({ process, state, count, passed }) => ({
        process: String(process),
        state: String(state),
        count: Number(count),
        passed: Number(passed),
      })),
    );
  }

  /** Records of a process in one of these states. */
  count(process: string, ...states: readonly string[]): number {
    return this.sum(process, states, ({ count }) => count);
  }

  /** As `count`, of those alone whose deadline has not passed. */
  countRunning(process: string, ...states: readonly string[]): number {
    return this.sum(process, states, ({ count, passed }) => count - passed);
  }

  /** Records of a process in any other state. */
  countOutside(process: string, ...states: readonly string[]): number {
    const others = this.counts.filter((one) => one.process === process && !states.includes(one.state));
    return others.reduce((sum, { count }) => sum + count, 0);
  }

  private sum(process: string, states: readonly string[], of: (count: StateCount) => number): number {
    const own = this.counts.filter((one) => one.process === process && states.includes(one.state));
    return own.reduce((sum, one) => sum + of(one), 0);
  }
}
