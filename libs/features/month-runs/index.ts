export { drawOf } from './open-month-run';
export { type ProgressListener, type RunStage } from './run-month';
export { type FolderWork, workFolder } from './work-folder';
export { OutputFolderInUse, writeWhole } from './write-whole';
