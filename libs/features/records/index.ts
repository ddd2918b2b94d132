export { CreateRecords1637712200000 } from './1637712200000-create-records';
export { CheckUnitRecords, type UnitOfMonth } from './check-unit-records';
export { PlatformRecordRow } from './platform-record.entity';
export { RecordFinding } from './record-finding.entity';
export { placeOf, sequenceOf } from './record-sequence';
export { RecordTally } from './record-tally.entity';
export { ReceivePlatformFile } from './receive-platform-file';
export { UnitTally } from './unit-tally.entity';
