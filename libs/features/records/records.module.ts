import type { JobHandler } from '@app/jobs';
import { Module, type Type } from '@nestjs/common';
import { KeepPlatformFigures } from './figures/keep-platform-figures';
import { PlatformFiguresController } from './figures/platform-figures.controller';
import { ConfirmPlatformImport } from './imports/confirm-platform-import';
import { ExportImportProblems } from './imports/export-import-problems';
import { ImportActsController } from './imports/import-acts.controller';
import { ImportProblems } from './imports/import-problems';
import { PlatformImportsController } from './imports/platform-imports.controller';
import { PlatformImportsQuery } from './imports/platform-imports.query';
import { ReadPlatformImport } from './imports/read-platform-import';
import { ReadPlatformImportJob } from './imports/read-platform-import.job';
import { SettlePlatformImportJob } from './imports/settle-platform-import.job';
import { UploadPlatformFile } from './imports/upload-platform-file';
import { WithdrawPlatformImport } from './imports/withdraw-platform-import';
import { IntakeActs } from './intake-acts';
import { MonthFindingsController } from './month-records/month-findings.controller';
import { MonthFindingsQuery } from './month-records/month-findings.query';
import { MonthRecordsController } from './month-records/month-records.controller';
import { MonthRecordsQuery } from './month-records/month-records.query';
import { RecordInClear } from './month-records/record-in-clear';
import { UnmaskRecord } from './month-records/unmask-record';

/** For the process's list of handlers. */
export const RECORDS_JOBS: readonly Type<JobHandler>[] = [ReadPlatformImportJob, SettlePlatformImportJob];

/**
 * The platform's data of a month. Needs `DataSource`, `UnitOfWork`, `Clock`, `AuditTrail`, `FileStore`, `SecretBox`, `JobOutbox`,
 * `JobFlows` and `ActOnce` from global modules.
 */
@Module({
  controllers: [
    PlatformImportsController,
    ImportActsController,
    PlatformFiguresController,
    MonthRecordsController,
    MonthFindingsController,
  ],
  providers: [
    IntakeActs,
    ImportProblems,
    UploadPlatformFile,
    ReadPlatformImport,
    ConfirmPlatformImport,
    WithdrawPlatformImport,
    ExportImportProblems,
    PlatformImportsQuery,
    KeepPlatformFigures,
    MonthRecordsQuery,
    MonthFindingsQuery,
    RecordInClear,
    UnmaskRecord,
    ...RECORDS_JOBS,
  ],
})
export class RecordsModule {}
