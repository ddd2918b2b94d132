import { createHash } from 'node:crypto';
import { MonthResult } from '@app/features/bulletins';
import { Assessment } from '@app/features/months';
import { MonthScoring, readFigures } from '@app/features/worked-months';
import { scoreMonth, writeScoresDocument } from '@app/rules';
import { DomainError } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { Contradiction } from './contradiction';
import { isLogged } from './logged-facts';

/** Scores that are not what was scored, or that no entry tells of. */
export async function compareScores(manager: EntityManager, log: string): Promise<Contradiction[]> {
  const found: Contradiction[] = [];
  for (const { id: assessmentId, month } of await manager.findBy(Assessment, { auditLog: log })) {
    const result = await manager.findOneBy(MonthResult, { assessmentId });
    if (result === null) continue;
    const tell = (kind: Contradiction['kind']) => found.push({ subject: `month/${month}`, month, kind });
    if (digestOf(result.scores) !== result.sha256) tell('scores-altered');
    else if (!(await isScoreLogged(manager, { log, month, sha256: result.sha256 }))) tell('scores-without-entry');
    const scoring = await manager.findOneBy(MonthScoring, { assessmentId });
    if (scoring !== null && !(await isScoringSound(manager, scoring, { log, month }))) tell('figures-altered');
  }
  return found;
}

interface LoggedScores {
  readonly log: string;
  readonly month: string;
  readonly sha256: string;
}

/** Named by the scoring, or by the bulletin (a correction has its own scores) that was submitted with them. */
async function isScoreLogged(manager: EntityManager, { log, month, sha256 }: LoggedScores): Promise<boolean> {
  const isOfScores = (facts: Readonly<Record<string, unknown>>) => facts['scoresSha256'] === sha256;
  return (
    (await isLogged(manager, { log, action: 'month.scored', subject: month }, isOfScores)) ||
    (await isLogged(manager, { log, month }, isOfScores))
  );
}

async function isScoringSound(
  manager: EntityManager,
  { figures, scoresSha256 }: MonthScoring,
  of: Pick<LoggedScores, 'log' | 'month'>,
): Promise<boolean> {
  return digestOfScores(figures) === scoresSha256 && (await isScoreLogged(manager, { ...of, sha256: scoresSha256 }));
}

/** Null where the figures cannot even be read. */
function digestOfScores(figures: string): string | null {
  try {
    return digestOf(writeScoresDocument(scoreMonth(readFigures(figures))));
  } catch (error) {
    if (error instanceof DomainError || error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
