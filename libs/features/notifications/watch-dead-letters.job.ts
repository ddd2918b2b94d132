import { DeadLetters, everyHour, JobHandler, type JobRun, type Schedule } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { Recipients } from './notice';
import { NotifyPeople } from './notify-people';
import { SEND_DIGEST } from './send-digest.job';
import { SEND_MAIL } from './send-mail.job';

const WATCH_DEAD_LETTERS = 'watch-dead-letters';
const OF_MAIL = [SEND_MAIL, SEND_DIGEST];

export const DEAD_LETTER_SCHEDULE: Schedule = {
  name: 'watch-dead-letters',
  nextAfter: everyHour,
  jobFor: () => ({ name: WATCH_DEAD_LETTERS, payload: {} }),
};

/** Tells the system administrators of jobs that were given up: one notice each time there is a new one. */
@Injectable()
export class WatchDeadLettersJob extends JobHandler<void> {
  override readonly name = WATCH_DEAD_LETTERS;
  override readonly queue = 'notifications';

  constructor(
    private readonly deadLetters: DeadLetters,
    private readonly recipients: Recipients,
    private readonly notify: NotifyPeople,
  ) {
    super();
  }

  override parse(): void {}

  override async handle(_: void, run: JobRun): Promise<void> {
    const letters = await this.deadLetters.list();
    const [newest] = letters;
    if (newest === undefined) return;
    // A message about mail that does not go out would not go out either, and be given up in its turn.
    const inboxOnly = OF_MAIL.includes(newest.name) ? ({ inboxOnly: true } as const) : {};
    await run.commit(async (tx) => {
      const told = await this.notify.execute(tx, {
        content: { kind: 'jobs-dead', facts: { count: letters.length } },
        recipients: await this.recipients.accountsOf(tx, { roles: ['system-administrator'] }),
        // A retried job that is given up again is news.
        dedupeKey: `jobs-dead/${newest.jobId}/${newest.diedAt.getTime()}`,
        ...inboxOnly,
      });
      return { told };
    });
  }
}
