export { CreateRecords1637712200000 } from './1637712200000-create-records';
export { ExtendDocumentIndex1637713000000 } from './1637713000000-extend-document-index';
export { CheckUnitRecords, type UnitOfMonth } from './check-unit-records';
export { DOCUMENT_INDEX, PlatformRecordRow } from './platform-record.entity';
export { RecordFinding } from './record-finding.entity';
export { placeOf, sequenceOf } from './record-sequence';
export { RecordTally } from './record-tally.entity';
export { ReceivePlatformFile } from './receive-platform-file';
export { UnitTally } from './unit-tally.entity';
