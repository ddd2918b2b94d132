import type { Point } from './product-process';

/** One step of a month, as the list of faults numbers them, and the work of the system that is this step. */
export interface Step {
  readonly id: string;
  readonly name: string;
  /** Where it runs in the services set-up. */
  readonly runsIn: 'api' | 'worker' | 'cli';
  /** A regular expression for `POST /path`, a job's or a command's name. */
  readonly label: string;
  /** The episode of the month in which it is first met (see `story.ts`). */
  readonly episode: number;
}

export const POINTS: readonly Point[] = ['p1', 'p2', 'p3', 'p4'];

export const POINT_NAMES: Readonly<Record<Point, string>> = {
  p1: 'before the transaction',
  p2: 'inside the transaction',
  p3: 'committed, not answered',
  p4: 'answered, nobody told',
};

export const STEPS: readonly Step[] = [
  { id: 'S10', name: 'append leaf, sign checkpoint', runsIn: 'worker', label: '^sequence-audit-log$', episode: 0 },
  { id: 'S8', name: 'render a document', runsIn: 'worker', label: '^make-official-document$', episode: 1 },
  { id: 'S1', name: 'upload a ledger', runsIn: 'api', label: '^POST .*/(ledgers|statements)$', episode: 2 },
  { id: 'S2', name: 'read a platform file', runsIn: 'worker', label: '^read-platform-import$', episode: 3 },
  { id: 'S3', name: 'import rows', runsIn: 'worker', label: '^settle-platform-import$', episode: 3 },
  { id: 'S12', name: 'watch a deadline', runsIn: 'worker', label: '^(watch-deadline|schedule-tick)$', episode: 4 },
  {
    id: 'S4',
    name: 'compare a ledger',
    runsIn: 'worker',
    label: '^(begin-comparison|compare-spot-check)$',
    episode: 4,
  },
  { id: 'S5', name: 'score the month', runsIn: 'worker', label: '^(score-month|check-month-unit)$', episode: 5 },
  { id: 'S7', name: 'rank, last-three list', runsIn: 'worker', label: '^settle-month-scores$', episode: 5 },
  { id: 'S6', name: 'freeze the inputs', runsIn: 'api', label: '^POST .*/bulletins/.*/acts/submit$', episode: 7 },
  { id: 'S9', name: 'review and sign', runsIn: 'api', label: '^POST .*/bulletins/.*/acts/(review|sign)$', episode: 7 },
  {
    id: 'S11',
    name: 'publish, tell the units',
    runsIn: 'worker',
    label: '^(publish-bulletin|announce-bulletin|notify-act)$',
    episode: 7,
  },
  { id: 'S13', name: 'backup', runsIn: 'cli', label: '^backup$', episode: 8 },
];
