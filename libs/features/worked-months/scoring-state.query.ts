import { getMonthFigures } from '@app/features/bulletins';
import { getMonthContext, SourceFile } from '@app/features/months';
import type { MonthFigures } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { findPreviousMonth } from './earlier-months.query';
import { inputsDigest, writeFigures } from './kept-figures';
import { MonthScoring } from './month-scoring.entity';

/** Whether a month's scores are there, and whether they still rest on what its inputs are now. */
export type ScoringState = 'missing' | 'stale' | 'current';

/** What a month would be scored from at this moment. */
export interface PresentInputs {
  readonly figures: MonthFigures;
  /** As `writeFigures` says it. */
  readonly text: string;
  readonly sha256: string;
}

/** The present inputs of a worked month, with the bottom three of the month before by the bulletin in force now. */
export async function getPresentInputs(manager: EntityManager, assessmentId: number): Promise<PresentInputs> {
  const month = await getMonthContext(manager, assessmentId);
  const [stored, previous, files] = await Promise.all([
    getMonthFigures(manager, month),
    findPreviousMonth(manager, month.assessment.month),
    manager.findBy(SourceFile, { assessmentId }),
  ]);
  const figures = { ...stored, previous };
  const text = writeFigures(figures, month.assessment.parameters);
  return { figures, text, sha256: inputsDigest(text, files) };
}

/** See `ScoringState`. */
export async function scoringStateOf(manager: EntityManager, assessmentId: number): Promise<ScoringState> {
  const scoring = await manager.findOneBy(MonthScoring, { assessmentId });
  if (scoring === null) return 'missing';
  const { sha256 } = await getPresentInputs(manager, assessmentId);
  return sha256 === scoring.inputsSha256 ? 'current' : 'stale';
}
