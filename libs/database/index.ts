export { BulkWriteRefused, DatabaseBusy, DatabaseInUse, OutsideUnitOfWork, OverlappingSavepoints, StaleVersion, TransactionLost } from './database.errors';
export { dialectOf, type Dialect } from './dialect';
export { createDataSource, type DataSourceParts } from './guarded-data-source';
export { TypeOrmUnitOfWork, managerOf } from './typeorm-unit-of-work';
export { affectedRows, updateExactlyOne, updateMatching, type ConditionalUpdate } from './update-exactly-one';
export { parseDatabaseUrl, type DatabaseChoice, type Durability, type MysqlChoice, type SqliteChoice } from '@app/config';
