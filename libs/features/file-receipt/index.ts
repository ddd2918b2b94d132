export { CreateReceivedFile1637713800100 } from './1637713800100-create-received-file';
export { FILE_RECEIPT_TEXTS } from './file-receipt.texts';
export { FILE_PURPOSES, type FilePurpose, ReceivedFile } from './received-file.entity';
export { getReceivedFile } from './received-file.query';
export { type Receipt, recordReceivedFile } from './record-received-file';
