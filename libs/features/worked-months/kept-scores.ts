import { type MonthFigures, type MonthScores, scoreMonth } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { readFigures } from './kept-figures';
import { MonthScoring } from './month-scoring.entity';
import type { KeptScoring } from './scoring-state.query';

/** A month's figures with the scores they give. */
export interface FiguresAndScores {
  readonly figures: MonthFigures;
  readonly scores: MonthScores;
}

/** As many months as people look at within a short time. */
const MONTHS_KEPT = 12;
const known = new Map<string, FiguresAndScores>();

/**
 * What a month was scored from, and the scores. They follow from the kept figures alone, so that a process computes them once for
 * each scoring: the key holds the digests of what went in and of what came out.
 */
export async function scoresOf(
  manager: EntityManager,
  { assessmentId, inputsSha256, scoresSha256 }: KeptScoring & Pick<MonthScoring, 'assessmentId'>,
): Promise<FiguresAndScores> {
  const key = `${inputsSha256} ${scoresSha256}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const { figures: text } = await manager.findOneByOrFail(MonthScoring, { assessmentId, inputsSha256 });
  const figures = readFigures(text);
  const computed = { figures, scores: scoreMonth(figures) };
  known.set(key, computed);
  const [oldest] = known.size > MONTHS_KEPT ? known.keys() : [];
  if (oldest !== undefined) known.delete(oldest);
  return computed;
}
