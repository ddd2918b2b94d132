import { getMonthContext, SourceFiles } from '@app/features/months';
import { readPlatformRows } from '@app/intake';
import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import { FileStore } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReceivePlatformFile } from '../receive-platform-file';
import { sourceAt, stagingPlace } from './import-place';
import { PlatformImport } from './platform-import.entity';
import { ReadPlatformImport } from './read-platform-import';

export const READ_PLATFORM_IMPORT = 'read-platform-import';
const HOUR_MS = 60 * 60_000;

interface OfImport {
  readonly importId: string;
}

/**
 * Reads a platform file for its report. Once through without writing, which is where its progress is told and a damaged file fails; then
 * again into the month's staging place, in the one transaction that completes the job.
 */
@Injectable()
export class ReadPlatformImportJob extends JobHandler<OfImport> {
  override readonly name = READ_PLATFORM_IMPORT;
  override readonly queue = 'intake';
  override readonly timeLimit = HOUR_MS;
  private readonly sources: SourceFiles;
  private readonly receive: ReceivePlatformFile;

  constructor(
    private readonly dataSource: DataSource,
    files: FileStore,
    private readonly read: ReadPlatformImport,
  ) {
    super();
    this.sources = new SourceFiles(files);
    this.receive = new ReceivePlatformFile(this.sources);
  }

  override parse(payload: unknown): OfImport {
    return { importId: new PayloadReader(payload).text('importId') };
  }

  override async handle({ importId }: OfImport, run: JobRun): Promise<void> {
    const file = await this.dataSource.manager.findOneByOrFail(PlatformImport, { id: importId });
    if (file.state !== 'reading') return;
    await this.passThrough(file, run);
    await run.commit(async (tx) => (await this.read.execute(tx, importId, this.receive)) ?? undefined);
  }

  private async passThrough(file: PlatformImport, run: JobRun): Promise<void> {
    const { unitByCode } = await getMonthContext(this.dataSource.manager, file.assessmentId);
    let done = 0;
    const { source } = this.sources.read(sourceAt(file, stagingPlace(file)), (bytes) => (done = bytes));
    const rows = readPlatformRows(source, file.kind, { unitCodes: unitByCode, onProblem: () => undefined });
    while ((await rows.next()).done !== true) {
      run.signal.throwIfAborted();
      await run.progress(done, file.byteCount);
    }
  }
}
