import { managerOf } from '@app/database';
import { addDays } from '@app/field-standard';
import { NotifyPeople } from '@app/features/notifications';
import { everyDayAt, JobHandler, type JobRun, PayloadReader, type Schedule } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { Between, IsNull } from 'typeorm';
import { Delegation } from './delegation.entity';

const TELL_ENDED = 'tell-ended-delegations';
const HOUR = 8;
/** A process that stood still for some days makes up for it; who has been told is not told again. */
const DAYS_BACK = 7;

/** Every morning. */
export const ENDED_DELEGATIONS_SCHEDULE: Schedule = {
  name: 'ended-delegations',
  nextAfter: everyDayAt(HOUR),
  jobFor: (day) => ({ name: TELL_ENDED, payload: { day } }),
};

/** Tells whoever lent a role, and whoever stood in, that its days are over: once, on the morning after the last. */
@Injectable()
export class TellEndedDelegationsJob extends JobHandler<string> {
  override readonly name = TELL_ENDED;
  override readonly queue = 'notifications';

  constructor(private readonly notify: NotifyPeople) {
    super();
  }

  override parse(payload: unknown): string {
    return new PayloadReader(payload).text('day');
  }

  override async handle(day: string, run: JobRun): Promise<void> {
    await run.commit(async (tx) => {
      const toDay = Between(addDays(day, -DAYS_BACK), addDays(day, -1));
      const ended = await managerOf(tx).findBy(Delegation, { revokedAt: IsNull(), toDay });
      let told = 0;
      for (const { id, lenderId, delegateId, toDay: until } of ended) {
        told += await this.notify.execute(tx, {
          content: { kind: 'delegation-ended', facts: { until } },
          recipients: [lenderId, delegateId],
          dedupeKey: `delegation-ended/${id}`,
        });
      }
      return { told };
    });
  }
}
