import type { FlowState } from '@app/jobs';

/** What a run tells while it works: the stage, and how far it is. */
export type ProgressListener = (stage: RunStage, done: number, total: number) => void;

export type RunStage = 'receive' | 'check' | 'compare' | 'score' | 'document';

/** In the order in which the stages of a flow end. */
const JOBS_OF_STAGES: readonly (readonly [RunStage, string])[] = [
  ['receive', 'receive-file'],
  ['check', 'check-unit-records'],
  ['compare', 'compare-ledger'],
  ['score', 'score-run'],
  ['document', 'make-run-document'],
];

/** The first stage of a month's flow with a job that can move, and how many of its jobs are done; null between two stages. */
export function progressOf({ counts }: FlowState): Parameters<ProgressListener> | null {
  for (const [stage, name] of JOBS_OF_STAGES) {
    const own = counts.filter((count) => count.name === name);
    const total = own.reduce((sum, { count }) => sum + count, 0);
    const done = own.reduce((sum, { state, count }) => sum + (state === 'done' ? count : 0), 0);
    if (own.some(({ state }) => state === 'ready' || state === 'running')) return [stage, done, total];
  }
  return null;
}
