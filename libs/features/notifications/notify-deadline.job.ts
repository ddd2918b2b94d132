import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import type { DeadlineOfRecord } from './notice';
import { NoticeSources } from './notice-sources';
import { TellNotices } from './tell-notices';

/** Reminds before and after a deadline: the reminder that process tables name `notify-deadline`. Each reminder once. */
@Injectable()
export class NotifyDeadlineJob extends JobHandler<DeadlineOfRecord> {
  override readonly name = 'notify-deadline';
  override readonly queue = 'notifications';

  constructor(
    private readonly sources: NoticeSources,
    private readonly tell: TellNotices,
  ) {
    super();
  }

  override parse(payload: unknown): DeadlineOfRecord {
    const given = new PayloadReader(payload);
    return {
      recordId: given.text('recordId'),
      deadline: given.text('deadline'),
      workingDaysLeft: given.wholeNumber('workingDaysLeft'),
    };
  }

  override async handle(reminder: DeadlineOfRecord, run: JobRun): Promise<void> {
    const { recordId, deadline, workingDaysLeft } = reminder;
    await run.commit(async (tx) => {
      const notices = await this.sources.ofDeadline(tx, reminder);
      // An extended deadline is another one, of which people are reminded anew.
      return { told: await this.tell.execute(tx, notices, `${recordId}/${deadline}/${workingDaysLeft}`) };
    });
  }
}
