import type { EntityManager } from 'typeorm';
import { type DeskRow, getComparisonDesk } from '../comparison-desk.query';
import type { Outcome } from '../ledger-outcome.entity';
import { UnitCheck } from '../unit-check.entity';
import { ComparisonDesk } from './comparison-desk.entity';
import { type CurrentRuling, currentRulings, type TaskPlace } from './current-rulings.query';
import type { RulingSubject } from './row-ruling.entity';
import { listOpenQuestions } from './rows-in-question.query';

/** Which part of a task's desk is wanted. */
export interface RuledDeskPage {
  readonly outcomes: readonly Outcome[];
  /** Only rows with open questions. */
  readonly isOpen: boolean;
  readonly after: number;
  readonly limit: number;
}

/** A row with what has been ruled on it, and what has not. */
export interface RuledDeskRow extends DeskRow {
  readonly open: readonly RulingSubject[];
  readonly rulings: readonly Omit<CurrentRuling, 'row' | 'recordDigest'>[];
}

/** A part of a desk, its version, and the counts of the whole. */
export interface RuledDeskRows {
  readonly version: number;
  readonly open: number;
  readonly check: UnitCheck | null;
  readonly rows: readonly RuledDeskRow[];
  /** To be given as `after` for the next page; null on the last. */
  readonly next: number | null;
}

/** The desk of a task that has been compared; of one that has not, version 0 and no rows. */
export async function ruledDesk(
  manager: EntityManager,
  place: TaskPlace,
  { outcomes, isOpen, after, limit }: RuledDeskPage,
): Promise<RuledDeskRows> {
  const { recordId, assessmentId, unitNo } = place;
  const questions = await listOpenQuestions(manager, place);
  // Questions arise only with some outcomes; asking for both would cut pages short.
  const wanted = isOpen ? { outcomes: [], lines: [...new Set(questions.map(({ line }) => line))] } : { outcomes };
  const page = await getComparisonDesk(manager, { assessmentId, unitNo, after, limit, ...wanted });
  const rulings = await currentRulings(manager, place);
  const desk = await manager.findOneBy(ComparisonDesk, { recordId });
  return {
    version: desk?.version ?? 0,
    open: questions.length,
    check: await manager.findOneBy(UnitCheck, { assessmentId, unitNo }),
    rows: page.rows.map((row) => ({
      ...row,
      open: questions.filter(({ line }) => line === row.line).map(({ subject }) => subject),
      rulings: rulings.filter((ruling) => ruling.row.line === row.line && ruling.verdict !== 'undone').map(shown),
    })),
    next: page.next,
  };
}

function shown({ subject, verdict, recordSeq, reason, actorId, at }: CurrentRuling) {
  return { subject, verdict, recordSeq, reason, actorId, at };
}
