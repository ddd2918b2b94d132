import { PlatformRecordRow } from '@app/features/records';
import { type EntityManager, In } from 'typeorm';
import type { DrawnUnitPlace } from '../compare-drawn-unit';
import { LedgerOutcome } from '../ledger-outcome.entity';
import { NearMatch } from '../near-match.entity';
import { currentRulings, type TaskPlace } from './current-rulings.query';
import { recordDigest } from './digests';
import { type OpenQuestion, openQuestions, type RowInQuestion } from './open-questions';

const KEYS_A_STATEMENT = 500;

/** What a reviewer has still to rule on, in ledger order. */
export async function listOpenQuestions(manager: EntityManager, place: TaskPlace): Promise<readonly OpenQuestion[]> {
  const rows = await rowsInQuestion(manager, place);
  if (rows.length === 0) return [];
  const rulings = await currentRulings(manager, place);
  return openQuestions(
    rows,
    rulings.map(({ row, ...ruling }) => ({ ...ruling, line: row.line })),
  );
}

async function rowsInQuestion(
  manager: EntityManager,
  { assessmentId, unitNo }: DrawnUnitPlace,
): Promise<readonly RowInQuestion[]> {
  const outcomes = await manager.find(LedgerOutcome, {
    where: { assessmentId, unitNo, outcome: In(['exempt', 'not-yet-due', 'concealed']) },
    order: { line: 'ASC' },
  });
  const near = await manager.findBy(NearMatch, { assessmentId, unitNo });
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
