import { managerOf } from '@app/database';
import { getWorkedMonth, monthProcess } from '@app/features/months';
import { type AddressedNotice, TellNotices } from '@app/features/notifications';
import { JobHandler, type JobResult, type JobRun } from '@app/jobs';
import type { Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type OfMonth, parseOfMonth } from './month-jobs';
import { ScoreWorkedMonth } from './score-worked-month';

/**
 * Joins the checks that a request for scores began, and scores the month. Where something was opened again meanwhile, so that it cannot
 * be scored, the reviewers are told what.
 */
@Injectable()
export class SettleMonthScoresJob extends JobHandler<OfMonth> {
  override readonly name = 'settle-month-scores';
  override readonly queue = 'scoring';

  constructor(
    private readonly score: ScoreWorkedMonth,
    private readonly tell: TellNotices,
  ) {
    super();
  }

  override parse(payload: unknown): OfMonth {
    return parseOfMonth(payload);
  }

  override async handle({ month }: OfMonth, run: JobRun): Promise<void> {
    await run.commit(async (tx): Promise<JobResult> => {
      const { outcome, missing } = await this.score.execute(tx, month);
      if (missing !== null) await this.tell.execute(tx, [await held(tx, month, missing)], run.jobId);
      return { outcome };
    });
  }
}

async function held(tx: Transaction, month: string, missing: string): Promise<AddressedNotice> {
  const { recordId } = await getWorkedMonth(managerOf(tx), month);
  const subject = { process: monthProcess.name, recordId, month };
  return {
    notice: { content: { kind: 'scoring-held', facts: { month, missing } }, subject },
    audience: [{ roles: ['reviewer'] }],
  };
}
