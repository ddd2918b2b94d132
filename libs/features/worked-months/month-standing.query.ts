import { ProcessRecord } from '@app/features/processes';
import type { EntityManager } from 'typeorm';

/** How many records of one process stand in one state in a month, and how many of them are past their deadline. */
export interface StateCount {
  readonly process: string;
  readonly state: string;
  readonly count: number;
  readonly passed: number;
}

/** The records of a month by process and state; `today` is the office's day. */
export class MonthStanding {
  private constructor(readonly counts: readonly StateCount[]) {}

  static async of(manager: EntityManager, month: string, today: string): Promise<MonthStanding> {
    const rows = await manager
      .createQueryBuilder(ProcessRecord, 'record')
      .select('record.process', 'process')
      .addSelect('record.state', 'state')
      .addSelect('COUNT(*)', 'count')
      .addSelect('SUM(CASE WHEN record.deadline < :today THEN 1 ELSE 0 END)', 'passed')
      .where('record.month = :month', { month, today })
      .groupBy('record.process')
      .addGroupBy('record.state')
      .orderBy('record.process')
      .addOrderBy('record.state')
      .getRawMany<Record<keyof StateCount, string | number>>();
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
