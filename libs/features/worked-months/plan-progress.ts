import type { PlannedStep } from '@app/rules';

/** A step of the month's plan, and how it stands. */
export interface ProgressStep extends PlannedStep {
  readonly standing: 'done' | 'due' | 'late';
}

/** What the progress of a month is told from. */
export interface MonthProgress {
  readonly state: string;
  readonly isDrawn: boolean;
  /** The office's day. */
  readonly today: string;
}

/** The states that follow one another; a corrected or closed month has been published. */
const WAY = [
  'planned',
  'collecting',
  'checking',
  'confirming',
  'scored',
  'signing',
  'published',
  'corrected',
  'closed',
];

/** From which state on a step of the scheme's calendar is done; the draw shows in its tasks. */
const DONE_FROM: Readonly<Record<string, string>> = {
  letters: 'collecting',
  answers: 'checking',
  comparison: 'confirming',
  confirmation: 'scored',
  scoring: 'scored',
  'sign-off': 'published',
  publication: 'published',
};

/** The steps of a month's plan in order: done, still due, or late because their last day has passed. */
export function stepsOf(plan: readonly PlannedStep[], progress: MonthProgress): readonly ProgressStep[] {
  return plan.map((step) => ({ ...step, standing: standingOf(step, progress) }));
}

function standingOf(
  { step, deadline }: PlannedStep,
  { state, isDrawn, today }: MonthProgress,
): ProgressStep['standing'] {
  const doneFrom = DONE_FROM[step];
  const isDone = doneFrom === undefined ? isDrawn : WAY.indexOf(state) >= WAY.indexOf(doneFrom);
  if (isDone) return 'done';
  return deadline < today ? 'late' : 'due';
}
