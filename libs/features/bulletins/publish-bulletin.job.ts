import { JobHandler, type JobRun } from '@app/jobs';
import { loadRecord, type OfRecord, parseOfRecord } from '@app/features/processes';
import { SYSTEM } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { bulletinProcess } from './bulletin.workflow';
import { PublishBulletin } from './publish-bulletin';
import { PUBLISH_BULLETIN } from './seal-bulletin';

/** Publishes a sealed bulletin on its day; one that a reviewer published before, or a leader recalled, is left alone. */
@Injectable()
export class PublishBulletinJob extends JobHandler<OfRecord> {
  override readonly name = PUBLISH_BULLETIN;
  override readonly queue = 'documents';

  constructor(private readonly publish: PublishBulletin) {
    super();
  }

  override parse(payload: unknown): OfRecord {
    return parseOfRecord(payload);
  }

  override async handle({ recordId: id }: OfRecord, run: JobRun): Promise<void> {
    await run.commit(async (tx) => {
      const { state, version } = await loadRecord(tx, bulletinProcess, id);
      if (state !== 'sealed') return { published: false };
      await this.publish.execute(tx, SYSTEM, { id, version });
      return { published: true };
    });
  }
}
