export { type FileRow, platformCsv, platformRows } from './platform-file';
export { RECORDS_PARTS, RecordsBench, REVIEWER, type RosterLine } from './records-bench';
