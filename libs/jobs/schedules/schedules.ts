import { insertUnlessPresent, managerOf, updateExactlyOne } from '@app/database';
import type { Clock, JobOutbox, Transaction } from '@app/kernel';
import { IsNull } from 'typeorm';
import { JobRow } from '../job.entity';
import { ScheduleUnknown } from '../jobs.errors';
import type { Schedule } from './schedule';
import { SchedulePeriod } from './schedule-period.entity';

export const TICK_JOB = 'schedule-tick';

/** The recurring jobs of the product, kept in the database. */
export class Schedules {
  private readonly byName: ReadonlyMap<string, Schedule>;

  constructor(
    schedules: readonly Schedule[],
    private readonly outbox: JobOutbox,
    private readonly clock: Clock,
  ) {
    this.byName = new Map(schedules.map((schedule) => [schedule.name, schedule]));
    if (this.byName.size !== schedules.length) throw new TypeError('Two schedules have one name.');
  }

  get names(): readonly string[] {
    return [...this.byName.keys()];
  }

  /** Has a schedule go on: begins it where it never was, and rings again where its tick was given up. Any number of processes may. */
  async ensure(tx: Transaction, name: string): Promise<void> {
    const schedule = this.get(name);
    const latest = await managerOf(tx).findOne(SchedulePeriod, { where: { schedule: name }, order: { dueAt: 'DESC' } });
    if (latest === null || latest.actionJobId !== null) return this.plan(tx, schedule, this.clock.now());
    await this.revive(tx, latest);
  }

  /**
   * Begins a period, once, and plans the next: the first that is due after now, so that what fell into a standstill is made up for
   * by one turn. Throws `ScheduleUnknown`, and `StaleVersion` where somebody else begins it at this moment.
   */
  async begin(tx: Transaction, name: string, period: string): Promise<void> {
    const schedule = this.get(name);
    const manager = managerOf(tx);
    const row = await manager.findOneBy(SchedulePeriod, { schedule: name, period });
    if (row === null || row.actionJobId !== null) return;
    const actionJobId = await this.outbox.enqueue(tx, schedule.jobFor(period));
    // Whoever comes second finds it begun, and takes back the job it has just asked for.
    const where = { schedule: name, period, actionJobId: IsNull() };
    await updateExactlyOne(manager, SchedulePeriod, { where, set: { actionJobId } });
    const now = this.clock.now();
    await this.plan(tx, schedule, now > row.dueAt ? now : row.dueAt);
  }

  private get(name: string): Schedule {
    const schedule = this.byName.get(name);
    if (schedule === undefined) throw new ScheduleUnknown(name);
    return schedule;
  }

  private async plan(tx: Transaction, schedule: Schedule, after: Date): Promise<void> {
    const { key: period, dueAt } = schedule.nextAfter(after);
    const row = { schedule: schedule.name, period, dueAt, tickJobId: null, actionJobId: null };
    if (!(await insertUnlessPresent(managerOf(tx), SchedulePeriod, row))) return;
    await this.ring(tx, row);
  }

  private async revive(tx: Transaction, row: SchedulePeriod): Promise<void> {
    const { tickJobId } = row;
    const tick = tickJobId === null ? null : await managerOf(tx).findOneBy(JobRow, { id: tickJobId });
    if (tick?.state === 'ready' || tick?.state === 'running') return;
    await this.ring(tx, row);
  }

  private async ring(tx: Transaction, { schedule, period, dueAt }: SchedulePeriod): Promise<void> {
    const tickJobId = await this.outbox.enqueue(tx, {
      name: TICK_JOB,
      payload: { schedule, period },
      notBefore: dueAt,
    });
    await updateExactlyOne(managerOf(tx), SchedulePeriod, { where: { schedule, period }, set: { tickJobId } });
  }
}
