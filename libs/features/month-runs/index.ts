export { drawOf, type OpenedRun, OpenMonthRun } from './open-month-run';
export { type ProgressListener, RunMonth, type RunResult, type RunServices, type RunStage } from './run-month';
export { type FinishedRun, writeRunOutput } from './write-run-output';
