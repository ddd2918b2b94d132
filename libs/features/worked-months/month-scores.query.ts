import type { WorkedMonth } from '@app/features/months';
import { type MonthFigures, type MonthScores, scoreMonth } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { scoresOf } from './kept-scores';
import { findScoring, getPresentInputs, type ScoringState, standingOf } from './scoring-state.query';
import { MonthNotScored } from './worked-months.errors';

/** What scores rest on: the figures the month was scored from, or what its inputs are at this moment (a preview). */
export const SCORE_BASES = ['scored', 'present'] as const;
export type ScoreBasis = (typeof SCORE_BASES)[number];

/** A month's scores with the grounds of every figure. */
export interface ScoredMonth {
  readonly month: string;
  readonly assessmentId: number;
  readonly basis: ScoreBasis;
  /** Whether the month has scores, and whether its inputs have changed since. */
  readonly standing: ScoringState;
  /** ISO 8601, UTC; null for a preview. */
  readonly scoredAt: string | null;
  /** Of the scores document; null for a preview. */
  readonly sha256: string | null;
  readonly figures: MonthFigures;
  readonly scores: MonthScores;
}

/**
 * The scores of a worked month: on the basis asked for, otherwise as it was scored, or as a preview where it has not been. Throws
 * `MonthNotScored` where the scored ones are asked for and there are none, `MonthFiguresInvalid` for inputs that cannot be scored.
 */
export async function getMonthScores(
  manager: EntityManager,
  { month, assessmentId }: WorkedMonth,
  wanted?: ScoreBasis,
): Promise<ScoredMonth> {
  const scoring = await findScoring(manager, assessmentId);
  if (scoring === null && wanted === 'scored') throw new MonthNotScored({ month });
  const present = await getPresentInputs(manager, assessmentId);
  const place = { month, assessmentId, standing: standingOf(scoring, present) };
  if (scoring === null || wanted === 'present') {
    const preview = { basis: 'present', scoredAt: null, sha256: null } as const;
    return { ...place, ...preview, figures: present.figures, scores: scoreMonth(present.figures) };
  }
  const { scoredAt, scoresSha256: sha256 } = scoring;
  return { ...place, basis: 'scored', scoredAt, sha256, ...(await scoresOf(manager, { ...scoring, assessmentId })) };
}
