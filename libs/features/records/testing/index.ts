export { type FileRow, platformCsv } from './platform-file';
export { RECORDS_PARTS, RecordsBench, REVIEWER, type RosterLine } from './records-bench';
