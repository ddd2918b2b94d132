import { type OfRecord, parseOfRecord } from '@app/features/processes';
import { JobHandler, type JobRun } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { SEAL_BULLETIN, SealBulletin } from './seal-bulletin';

/** Follows a bulletin's signature, and its document once that is issued. See `SealBulletin`. */
@Injectable()
export class SealBulletinJob extends JobHandler<OfRecord> {
  override readonly name = SEAL_BULLETIN;
  override readonly queue = 'documents';

  constructor(private readonly seal: SealBulletin) {
    super();
  }

  override parse(payload: unknown): OfRecord {
    return parseOfRecord(payload);
  }

  override async handle({ recordId }: OfRecord, run: JobRun): Promise<void> {
    await run.commit(async (tx) => ({ sealed: await this.seal.execute(tx, recordId) }));
  }
}
