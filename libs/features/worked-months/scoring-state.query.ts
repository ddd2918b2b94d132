import { getMonthFigures } from '@app/features/bulletins';
import { getMonthContext, type MonthContext, SourceFile } from '@app/features/months';
import type { MonthFigures } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { findPreviousMonth } from './earlier-months.query';
import { inputsDigest, type InputFile, writeFigures } from './kept-figures';
import { MonthScoring } from './month-scoring.entity';

/** Whether a month's scores are there, and whether they still rest on what its inputs are now. */
export type ScoringState = 'missing' | 'stale' | 'current';

/** A file that a month's records or ledgers were read from. */
export type MonthFile = InputFile & Pick<SourceFile, 'path'>;

/** What a month would be scored from at this moment. */
export class PresentInputs {
  private written: { readonly text: string; readonly sha256: string } | undefined;

  constructor(
    readonly month: MonthContext,
    readonly figures: MonthFigures,
    readonly files: readonly MonthFile[],
  ) {}

  /** As `writeFigures` says it. */
  get text(): string {
    return this.write().text;
  }

  /** As `inputsDigest` says it. */
  get sha256(): string {
    return this.write().sha256;
  }

  private write(): { readonly text: string; readonly sha256: string } {
    if (this.written !== undefined) return this.written;
    const text = writeFigures(this.figures, this.month.assessment.parameters);
    this.written = { text, sha256: inputsDigest(text, this.files) };
    return this.written;
  }
}

/** The present inputs of a worked month, with the bottom three of the month before by the bulletin in force now. */
export async function getPresentInputs(manager: EntityManager, assessmentId: number): Promise<PresentInputs> {
  const month = await getMonthContext(manager, assessmentId);
  const [stored, previous, files] = await Promise.all([
    getMonthFigures(manager, month),
    findPreviousMonth(manager, month.assessment.month),
    manager.find(SourceFile, {
      select: { fileNo: true, path: true, role: true, unitCode: true, sha256: true, rowCount: true },
      where: { assessmentId },
      order: { fileNo: 'ASC' },
    }),
  ]);
  return new PresentInputs(month, { ...stored, previous }, files);
}

/** What is kept of a month's scoring beside its figures. */
export type KeptScoring = Omit<MonthScoring, 'assessmentId' | 'figures'>;

/** The last scoring of a month; null where it has not been scored. */
export async function findScoring(manager: EntityManager, assessmentId: number): Promise<KeptScoring | null> {
  const select = { inputsSha256: true, scoresSha256: true, scoredAt: true } as const;
  return manager.findOne(MonthScoring, { select, where: { assessmentId } });
}

/** Where a scoring stands beside the present inputs. */
export function standingOf(scoring: Pick<KeptScoring, 'inputsSha256'> | null, present: PresentInputs): ScoringState {
  if (scoring === null) return 'missing';
  return scoring.inputsSha256 === present.sha256 ? 'current' : 'stale';
}

/** See `ScoringState`. */
export async function scoringStateOf(manager: EntityManager, assessmentId: number): Promise<ScoringState> {
  const scoring = await findScoring(manager, assessmentId);
  return scoring === null ? 'missing' : standingOf(scoring, await getPresentInputs(manager, assessmentId));
}
