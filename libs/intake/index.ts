export { LEDGER_COLUMNS, type LedgerBatch, type LedgerLine, readLedgerRows } from './ledger-rows';
export type { FolderSource, LedgerSource, PlatformSource } from './month-folder/list-sources';
export type { EvidenceEntry, MonthFolder, StatementEntry } from './month-folder/month-folder';
export type { MonthSettings } from './month-folder/month-settings';
export type { PreviousMonthFile } from './month-folder/previous-month';
export { type MonthFolderReading, readMonthFolder, undrawnLedgers } from './month-folder/read-month-folder';
export { type PlatformBatch, type PlatformRow, readPlatformRows } from './platform-rows';
export { formatProblem, type InputProblem, type ProblemListener } from './table/input-problem';
export type { TableSource } from './table/table-source';
