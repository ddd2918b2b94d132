import type { WorkedMonth } from '@app/features/months';
import { type MonthFigures, type MonthScores, scoreMonth } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { readFigures } from './kept-figures';
import { MonthScoring } from './month-scoring.entity';
import { getPresentInputs, type ScoringState } from './scoring-state.query';
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
  const scoring = await manager.findOneBy(MonthScoring, { assessmentId });
  if (scoring === null && wanted === 'scored') throw new MonthNotScored({ month });
  const present = await getPresentInputs(manager, assessmentId);
  const place = { month, assessmentId, standing: standingOf(scoring, present.sha256) };
  if (scoring === null || wanted === 'present') {
    const preview = { basis: 'present', scoredAt: null, sha256: null } as const;
    return { ...place, ...preview, figures: present.figures, scores: scoreMonth(present.figures) };
  }
  const figures = readFigures(scoring.figures);
  const { scoredAt, scoresSha256: sha256 } = scoring;
  return { ...place, basis: 'scored', scoredAt, sha256, figures, scores: scoreMonth(figures) };
}

function standingOf(scoring: MonthScoring | null, presentSha256: string): ScoringState {
  if (scoring === null) return 'missing';
  return scoring.inputsSha256 === presentSha256 ? 'current' : 'stale';
}
