import { everyDayAt, JobHandler, type JobRun, type Schedule } from '@app/jobs';
import { Inject, Injectable } from '@nestjs/common';
import { CheckState } from './check-state';
import { TellContradictions } from './tell-contradictions';

const CHECK_STATE = 'check-state';
const HOUR = 4;
const HALF_AN_HOUR_MS = 30 * 60_000;

/** The log of the office, whose tables are compared with it. */
export const CHECKED_LOG = Symbol('CHECKED_LOG');

/** Every night. */
export const STATE_CHECK_SCHEDULE: Schedule = {
  name: CHECK_STATE,
  nextAfter: everyDayAt(HOUR),
  jobFor: () => ({ name: CHECK_STATE, payload: {} }),
};

/** Looks for what was changed beside the product. */
@Injectable()
export class CheckStateJob extends JobHandler<void> {
  override readonly name = CHECK_STATE;
  override readonly queue = 'intake';
  override readonly timeLimit = HALF_AN_HOUR_MS;

  constructor(
    private readonly check: CheckState,
    private readonly tell: TellContradictions,
    @Inject(CHECKED_LOG) private readonly log: string,
  ) {
    super();
  }

  override parse(): void {}

  override async handle(_: void, run: JobRun): Promise<void> {
    const found = await this.check.execute(this.log);
    await run.commit(async (tx) => {
      await this.tell.execute(tx, found);
      return { found: found.length };
    });
  }
}
