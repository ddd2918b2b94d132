import { insertUnlessPresent, managerOf } from '@app/database';
import { isWorkingDay } from '@app/field-standard';
import { everyDayAt, JobHandler, type JobRun, type Schedule, PayloadReader } from '@app/jobs';
import { Clock, JobOutbox, newId, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { NotificationDigest } from './notification-digest.entity';
import { NotificationSetting } from './notification-setting.entity';
import { SEND_DIGEST } from './send-digest.job';

const PLAN_DIGESTS = 'plan-digests';
const HOUR_OF_DIGESTS = 8;

/** Every day before the office opens. */
export const DIGEST_SCHEDULE: Schedule = {
  name: 'daily-digest',
  nextAfter: everyDayAt(HOUR_OF_DIGESTS),
  jobFor: (day) => ({ name: PLAN_DIGESTS, payload: { day } }),
};

/** On a working day, asks for a digest for everybody who wants one: once an account and day, however often it runs. */
@Injectable()
export class PlanDigestsJob extends JobHandler<string> {
  override readonly name = PLAN_DIGESTS;
  override readonly queue = 'notifications';

  constructor(
    private readonly outbox: JobOutbox,
    private readonly clock: Clock,
  ) {
    super();
  }

  override parse(payload: unknown): string {
    return new PayloadReader(payload).text('day');
  }

  override async handle(day: string, run: JobRun): Promise<void> {
    if (!isWorkingDay(day)) return;
    await run.commit(async (tx) => {
      const wanting = await managerOf(tx).findBy(NotificationSetting, { digest: 'daily', address: Not(IsNull()) });
      for (const { accountId } of wanting) await this.plan(tx, accountId, day);
      return { digests: wanting.length };
    });
  }

  private async plan(tx: Transaction, accountId: string, day: string): Promise<void> {
    const createdAt = this.clock.now();
    const digest = { id: newId(createdAt), accountId, day, createdAt, mail: 'waiting', mailedAt: null } as const;
    if (!(await insertUnlessPresent(managerOf(tx), NotificationDigest, digest))) return;
    await this.outbox.enqueue(tx, { name: SEND_DIGEST, payload: { digestId: digest.id } });
  }
}
