import { Module } from '@nestjs/common';
import { DownloadReceivedFile } from './download-received-file';
import { FilesController } from './files.controller';

/** The files people hand in. Needs `DataSource`, `UnitOfWork`, `AuditTrail` and `FileStore` from global modules. */
@Module({ controllers: [FilesController], providers: [DownloadReceivedFile] })
export class FileReceiptModule {}
