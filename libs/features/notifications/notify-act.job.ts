import { parseOfAct } from '@app/features/processes';
import { JobHandler, type JobRun } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import type { ActOnRecord } from './notice';
import { NoticeSources } from './notice-sources';
import { TellNotices } from './tell-notices';

/** Tells of an act: an effect that process tables name `notify-act`. */
@Injectable()
export class NotifyActJob extends JobHandler<ActOnRecord> {
  override readonly name = 'notify-act';
  override readonly queue = 'notifications';

  constructor(
    private readonly sources: NoticeSources,
    private readonly tell: TellNotices,
  ) {
    super();
  }

  override parse(payload: unknown): ActOnRecord {
    return parseOfAct(payload);
  }

  override async handle(act: ActOnRecord, run: JobRun): Promise<void> {
    await run.commit(async (tx) => {
      const notices = await this.sources.ofAct(tx, act);
      return { told: await this.tell.execute(tx, notices, `${act.recordId}/${act.ordinal}`) };
    });
  }
}
