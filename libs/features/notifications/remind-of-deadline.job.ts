import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { TellOfEvent } from './tell-of-event';

export const REMIND_OF_DEADLINE = 'remind-of-deadline';

interface Reminder {
  readonly recordId: string;
  readonly deadline: string;
  /** Negative once it has passed. */
  readonly workingDaysLeft: number;
}

/** Reminds before and after a deadline: `deadline-near` up to its last day, then `deadline-passed`. Each reminder once. */
@Injectable()
export class RemindOfDeadlineJob extends JobHandler<Reminder> {
  override readonly name = REMIND_OF_DEADLINE;
  override readonly queue = 'notifications';

  constructor(private readonly tell: TellOfEvent) {
    super();
  }

  override parse(payload: unknown): Reminder {
    const given = new PayloadReader(payload);
    return {
      recordId: given.text('recordId'),
      deadline: given.text('deadline'),
      workingDaysLeft: given.wholeNumber('workingDaysLeft'),
    };
  }

  override async handle({ recordId, deadline, workingDaysLeft }: Reminder, run: JobRun): Promise<void> {
    const kind = workingDaysLeft < 0 ? 'deadline-passed' : 'deadline-near';
    const event = { kind, recordId, ordinal: 0, workingDaysLeft } as const;
    await run.commit(async (tx) => {
      // An extended deadline is another one, of which people are reminded anew.
      const told = await this.tell.execute(tx, event, `${kind}/${recordId}/${deadline}/${workingDaysLeft}`);
      return { told };
    });
  }
}
