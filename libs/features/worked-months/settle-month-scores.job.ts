import { JobHandler, type JobRun } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { type OfMonth, parseOfMonth } from './month-jobs';
import { ScoreWorkedMonth } from './score-worked-month';

/** Joins the checks that a request for scores began, and scores the month. */
@Injectable()
export class SettleMonthScoresJob extends JobHandler<OfMonth> {
  override readonly name = 'settle-month-scores';
  override readonly queue = 'scoring';

  constructor(private readonly score: ScoreWorkedMonth) {
    super();
  }

  override parse(payload: unknown): OfMonth {
    return parseOfMonth(payload);
  }

  override async handle({ month }: OfMonth, run: JobRun): Promise<void> {
    await run.commit(async (tx) => ({ outcome: await this.score.execute(tx, month) }));
  }
}
