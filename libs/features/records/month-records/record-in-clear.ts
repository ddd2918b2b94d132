import { SourceFiles } from '@app/features/months';
import { readPlatformRows } from '@app/intake';
import { FileStore } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { getImport } from '../imports/find-import';
import { sourceAt, stagingPlace } from '../imports/import-place';
import { PlatformRecordNotFound } from '../records.errors';
import { MonthRecordsQuery, type RecordKey } from './month-records.query';
import { clearFields, type ShownField } from './shown-record';

/** A record with nothing hidden, and the unit that reported it. */
export interface ClearRecord {
  readonly unitCode: string;
  readonly fields: readonly ShownField[];
}

/** Reads a record out of its source file, which alone holds identity numbers. For `UnmaskRecord`, which tells the log. */
@Injectable()
export class RecordInClear {
  private readonly sources: SourceFiles;

  constructor(
    private readonly dataSource: DataSource,
    private readonly records: MonthRecordsQuery,
    files: FileStore,
  ) {
    this.sources = new SourceFiles(files);
  }

  /** Throws `PlatformImportNotFound`, `PlatformRecordNotFound`. */
  async read(key: RecordKey): Promise<ClearRecord> {
    const { unitCode } = await this.records.get(key);
    const file = await getImport(this.dataSource.manager, { month: key.month, id: key.importId });
    const { source } = this.sources.read(sourceAt(file, stagingPlace(file)), () => undefined);
    for await (const batch of readPlatformRows(source, file.kind, { unitCodes: null, onProblem: () => undefined })) {
      const row = batch.find(({ line }) => line === key.line);
      if (row !== undefined) return { unitCode, fields: clearFields(file.kind, row.cells) };
    }
    throw new PlatformRecordNotFound();
  }
}
