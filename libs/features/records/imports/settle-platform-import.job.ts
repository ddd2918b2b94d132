import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { SettlePlatformImport } from './settle-platform-import';

export const SETTLE_PLATFORM_IMPORT = 'settle-platform-import';
const HOUR_MS = 60 * 60_000;

interface OfImport {
  readonly importId: string;
}

/** Moves the records of a confirmed platform file into the month, or removes those of a withdrawn one. */
@Injectable()
export class SettlePlatformImportJob extends JobHandler<OfImport> {
  override readonly name = SETTLE_PLATFORM_IMPORT;
  override readonly queue = 'intake';
  override readonly timeLimit = HOUR_MS;
  private readonly settle = new SettlePlatformImport();

  override parse(payload: unknown): OfImport {
    return { importId: new PayloadReader(payload).text('importId') };
  }

  override async handle({ importId }: OfImport, run: JobRun): Promise<void> {
    await run.commit(async (tx) => ({ records: await this.settle.execute(tx, importId) }));
  }
}
