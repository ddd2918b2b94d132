import { Injectable } from '@nestjs/common';
import { JobHandler, type JobRun } from '../job-handler';
import { Schedules, TICK_JOB } from './schedules';

interface Tick {
  readonly schedule: string;
  readonly period: string;
}

/** Begins a period of a schedule and plans the next one, in the transaction that completes it. */
@Injectable()
export class ScheduleTickJob extends JobHandler<Tick> {
  override readonly name = TICK_JOB;
  override readonly queue = 'notifications';
  /** It only writes rows: what stops it is the database, or an older version of the product. */
  override readonly maxAttempts = 50;

  constructor(private readonly schedules: Schedules) {
    super();
  }

  override parse(payload: unknown): Tick {
    if (typeof payload !== 'object' || payload === null) throw new TypeError('The payload is no object.');
    const { schedule, period } = { schedule: undefined, period: undefined, ...payload };
    if (typeof schedule !== 'string' || typeof period !== 'string') throw new TypeError('The payload names no period.');
    return { schedule, period };
  }

  override async handle({ schedule, period }: Tick, run: JobRun): Promise<void> {
    await run.commit((tx) => this.schedules.begin(tx, schedule, period));
  }
}
