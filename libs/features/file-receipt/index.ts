export { CreateReceivedFile1637713800100 } from './1637713800100-create-received-file';
export { CreateAttachedFile1637714000000 } from './1637714000000-create-attached-file';
export {
  attachFiles,
  type Attachment,
  type AttachmentGround,
  digestOfFiles,
  getAttachable,
  listAttachments,
} from './attach-files';
export { AttachedFile } from './attached-file.entity';
export { AttachmentAnswer, ReceivedFileAnswer, receivedFileAnswer } from './file-receipt.dto';
export { FileReceiptModule } from './file-receipt.module';
export { FILE_RECEIPT_TEXTS } from './file-receipt.texts';
export { KeepFile } from './keep-file';
export { FILE_PURPOSES, type FilePurpose, ReceivedFile } from './received-file.entity';
export { getReceivedFile } from './received-file.query';
export { shownAttachments } from './shown-attachments.query';
export { type Receipt, recordReceivedFile } from './record-received-file';
