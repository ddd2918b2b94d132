import { managerOf, updateExactlyOne, updateMatching } from '@app/database';
import { getMonthContext } from '@app/features/months';
import { actedBy, AuditTrail, Clock, SYSTEM, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { ReceivePlatformFile } from '../receive-platform-file';
import { ImportProblems } from './import-problems';
import { sourceAt, stagingPlace } from './import-place';
import { makeImportReport } from './make-import-report';
import { PlatformImport } from './platform-import.entity';

/** Reads an import to its staging place with the reader of every platform file, and makes its report. */
@Injectable()
export class ReadPlatformImport {
  constructor(
    private readonly problems: ImportProblems,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Does nothing where the import has been read or withdrawn meanwhile. Returns the rows and problems found, null for nothing done. */
  async execute(
    tx: Transaction,
    importId: string,
    receive: ReceivePlatformFile,
  ): Promise<{ rows: number; problems: number } | null> {
    const manager = managerOf(tx);
    const file = await manager.findOneByOrFail(PlatformImport, { id: importId });
    const { id, version } = file;
    // Taken before the reading: whoever withdraws it meanwhile waits, and finds it read.
    const read = { state: 'read', version: version + 1, readAt: this.clock.now() } as const;
    if ((await updateMatching(manager, PlatformImport, { where: { id, version, state: 'reading' }, set: read })) === 0)
      return null;
    const month = await getMonthContext(manager, file.assessmentId);
    const source = sourceAt(file, stagingPlace(file));
    const { rows, problems, problemCount } = await receive.execute(tx, source, { month, onBytes: () => undefined });
    await this.problems.keep(manager, id, problems);
    const report = await makeImportReport(manager, file, month);
    const found = { rowCount: rows, problemCount, report };
    await updateExactlyOne(manager, PlatformImport, { where: { id }, set: found });
    await this.audit.record(tx, {
      ...actedBy(SYSTEM, 'system'),
      month: file.month,
      action: 'platform-import.read',
      subject: `platform-import/${id}`,
      facts: { sha256: file.sha256, rows, problems: problemCount, faulty: report.faulty, late: report.late },
    });
    return { rows, problems: problemCount };
  }
}
