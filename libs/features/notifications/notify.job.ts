import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import { Injectable, type Type } from '@nestjs/common';
import { TellOfEvent } from './tell-of-event';
import type { NotificationKind } from './wording/notification-facts';
import { NOTIFICATION_KINDS } from './wording/templates';

interface Act {
  readonly recordId: string;
  readonly ordinal: number;
}

/** The name of the job that tells of a kind: what a process table lists among an action's effects. */
export function notifyJob<Kind extends NotificationKind>(kind: Kind): `notify-${Kind}` {
  return `notify-${kind}`;
}

/** Tells of an act on a record. Its payload is what every effect of a process gets: the record and the act's number. */
@Injectable()
abstract class NotifyJob extends JobHandler<Act> {
  override readonly queue = 'notifications';
  protected abstract readonly kind: NotificationKind;

  constructor(private readonly tell: TellOfEvent) {
    super();
  }

  override parse(payload: unknown): Act {
    const given = new PayloadReader(payload);
    return { recordId: given.text('recordId'), ordinal: given.wholeNumber('ordinal') };
  }

  override async handle({ recordId, ordinal }: Act, run: JobRun): Promise<void> {
    const { kind } = this;
    await run.commit(async (tx) => {
      const told = await this.tell.execute(tx, { kind, recordId, ordinal }, `${kind}/${recordId}/${ordinal}`);
      return { told };
    });
  }
}

/** A handler for each kind. */
export const NOTIFY_JOBS: readonly Type<JobHandler>[] = NOTIFICATION_KINDS.map((kind) => {
  @Injectable()
  class NotifyOfKind extends NotifyJob {
    override readonly name = notifyJob(kind);
    protected override readonly kind = kind;
  }
  return NotifyOfKind;
});
