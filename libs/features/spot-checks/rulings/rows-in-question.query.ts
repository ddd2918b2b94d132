import { PlatformRecordRow } from '@app/features/records';
import { type EntityManager, In } from 'typeorm';
import { LedgerOutcome, type Outcome } from '../ledger-outcome.entity';
import { NearMatch } from '../near-match.entity';
import { type CurrentRuling, currentRulings, type TaskPlace } from './current-rulings.query';
import { recordDigest } from './digests';
import { type OpenQuestion, openQuestions, type RowInQuestion } from './open-questions';

const KEYS_A_STATEMENT = 500;
/** Outcomes that can leave something to be ruled. */
const QUESTIONABLE: ReadonlySet<Outcome> = new Set<Outcome>(['exempt', 'not-yet-due', 'concealed']);

/** What a reviewer has still to rule on, in ledger order. `known`: the current rulings, where the caller has them. */
export async function listOpenQuestions(
  manager: EntityManager,
  place: TaskPlace,
  known?: readonly CurrentRuling[],
): Promise<readonly OpenQuestion[]> {
  const { assessmentId, unitNo } = place;
  const outcomes = await manager.find(LedgerOutcome, {
    where: { assessmentId, unitNo, outcome: In([...QUESTIONABLE]) },
    order: { line: 'ASC' },
  });
  const near = await manager.findBy(NearMatch, { assessmentId, unitNo });
  const rows = await rowsInQuestion(manager, assessmentId, { outcomes, near });
  if (rows.length === 0) return [];
  return openOf(rows, known ?? (await currentRulings(manager, place)));
}

/** The same of a desk that the caller has read. */
export async function listOpenQuestionsAt(
  manager: EntityManager,
  assessmentId: number,
  desk: Compared & { readonly rulings: readonly CurrentRuling[] },
): Promise<readonly OpenQuestion[]> {
  const outcomes = desk.outcomes.filter(({ outcome }) => QUESTIONABLE.has(outcome));
  return openOf(await rowsInQuestion(manager, assessmentId, { ...desk, outcomes }), desk.rulings);
}

function openOf(rows: readonly RowInQuestion[], rulings: readonly CurrentRuling[]): readonly OpenQuestion[] {
  return openQuestions(
    rows,
    rulings.map(({ row, ...ruling }) => ({ ...ruling, line: row.line })),
  );
}

/** What a comparison has left behind, outcomes in ledger order. */
interface Compared {
  readonly outcomes: readonly LedgerOutcome[];
  readonly near: readonly NearMatch[];
}

async function rowsInQuestion(
  manager: EntityManager,
  assessmentId: number,
  { outcomes, near }: Compared,
): Promise<readonly RowInQuestion[]> {
  const digests = await digestsOf(
    manager,
    assessmentId,
    near.map(({ recordSeq }) => Number(recordSeq)),
  );
  const proposals = new Map<number, { seq: number; digest: string }[]>();
  for (const { line, recordSeq } of near) {
    const seq = Number(recordSeq);
    proposals.set(line, [...(proposals.get(line) ?? []), { seq, digest: digests.get(seq) ?? '' }]);
  }
  return outcomes
    .map(({ line, outcome }) => ({ line, outcome, proposals: proposals.get(line) ?? [] }))
    .filter(({ outcome, proposals: found }) => outcome !== 'concealed' || found.length > 0);
}

/** What records say now, by their number. */
export async function digestsOf(
  manager: EntityManager,
  assessmentId: number,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const digests = new Map<number, string>();
  for (let at = 0; at < seqs.length; at += KEYS_A_STATEMENT) {
    const some = seqs.slice(at, at + KEYS_A_STATEMENT);
    const records = await manager.findBy(PlatformRecordRow, { assessmentId, seq: In(some) });
    for (const record of records) digests.set(Number(record.seq), recordDigest(record));
  }
  return digests;
}
