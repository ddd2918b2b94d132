import type { Outcome } from '../ledger-outcome.entity';
import type { RulingSubject, Verdict } from './row-ruling.entity';

/** A row on which a reviewer must rule before the task can be confirmed. */
export interface RowInQuestion {
  readonly line: number;
  readonly outcome: Outcome;
  /** Proposed records, with what they say now. */
  readonly proposals: readonly { readonly seq: number; readonly digest: string }[];
}

/** What has been ruled on a row. */
export interface RuledRow {
  readonly line: number;
  readonly subject: RulingSubject;
  readonly verdict: Verdict;
  readonly recordSeq: number | null;
  readonly recordDigest: string | null;
}

/** What a row leaves open. */
export interface OpenQuestion {
  readonly line: number;
  readonly subject: RulingSubject;
}

/**
 * What remains to be ruled (RULES §2): every exemption that counts, every proposed record of an unmatched row, every row that was not
 * yet due. Nothing of it is settled by its remark, by likeness or by time alone.
 */
export function openQuestions(rows: readonly RowInQuestion[], rulings: readonly RuledRow[]): readonly OpenQuestion[] {
  const byLine = new Map<number, RuledRow[]>();
  for (const ruling of rulings) byLine.set(ruling.line, [...(byLine.get(ruling.line) ?? []), ruling]);
  return rows.flatMap((row) =>
    subjectsOf(row, byLine.get(row.line) ?? []).map((subject) => ({ line: row.line, subject })),
  );
}

function subjectsOf({ outcome, proposals }: RowInQuestion, rulings: readonly RuledRow[]): RulingSubject[] {
  const holds = (subject: RulingSubject) =>
    rulings.some((ruling) => ruling.subject === subject && ruling.verdict === 'accepted');
  if (outcome === 'exempt') return holds('exemption') ? [] : ['exemption'];
  if (outcome !== 'concealed' && outcome !== 'not-yet-due') return [];
  const isOpen = proposals.some(
    ({ seq, digest }) =>
      !rulings.some(
        ({ subject, verdict, recordSeq, recordDigest }) =>
          subject === 'near-match' && verdict === 'refused' && recordSeq === seq && recordDigest === digest,
      ),
  );
  const near: RulingSubject[] = isOpen ? ['near-match'] : [];
  return outcome === 'not-yet-due' && !holds('not-yet-due') ? [...near, 'not-yet-due'] : near;
}
