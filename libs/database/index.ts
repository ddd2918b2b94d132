export { type BulkWriter, openBulkWriter } from './bulk/bulk-writer';
export { type BulkRow, type BulkValue } from './bulk/bulk-sink';
export { COPY_FILES, copyDatabase, restoreDatabase } from './copies/copy-database';
export {
  BulkWriteRefused,
  CopyToolFailed,
  CopyToolMissing,
  DatabaseBusy,
  DatabaseInUse,
  DatabaseNotEmpty,
  OutsideUnitOfWork,
  OverlappingSavepoints,
  StaleVersion,
  TransactionControlRefused,
  TransactionLost,
} from './database.errors';
export { type Dialect, dialectOf } from './dialect';
export { isDuplicateKey } from './duplicate-key';
export { exactInteger, wholeNumber } from './exact-integer';
export { type DataSourceParts, createDataSource } from './guarded-data-source';
export { pendingMigrations } from './pending-migrations';
export { findBySql } from './plain-statements/find-by-sql';
export { type SqlPart } from './plain-statements/condition';
export { rawMoment } from './raw-moment';
export { insertUnlessPresent } from './insert-unless-present';
export { runMigrations } from './run-migrations';
export { addColumn, addIndex, createTable, dropTable } from './schema/change-schema';
export { type CheckChange, replaceCheck } from './schema/replace-check';
export {
  type Column,
  bigint,
  boolean,
  bytes,
  date,
  datetimeMs,
  id26,
  int,
  json,
  nullable,
  sha256,
  text,
  varchar,
  withDefault,
} from './schema/columns';
export { type ForeignKey, type TableDefinition } from './schema/table-definition';
export { type Row, streamRows } from './stream-rows';
export { usingIndex } from './using-index';
export { TypeOrmUnitOfWork, managerOf } from './typeorm-unit-of-work';
export { type ConditionalUpdate, affectedRows, updateExactlyOne, updateMatching } from './update-exactly-one';
export {
  type DatabaseChoice,
  type Durability,
  type MysqlChoice,
  type SqliteChoice,
  parseDatabaseUrl,
} from '@app/config';
export { DATABASE_TEXTS } from './database.texts';
