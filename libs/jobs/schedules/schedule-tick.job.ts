import { Injectable } from '@nestjs/common';
import { JobHandler, type JobRun } from '../job-handler';
import { PayloadReader } from '../payload-reader';
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
    const given = new PayloadReader(payload);
    return { schedule: given.text('schedule'), period: given.text('period') };
  }

  override async handle({ schedule, period }: Tick, run: JobRun): Promise<void> {
    await run.commit((tx) => this.schedules.begin(tx, schedule, period));
  }
}
