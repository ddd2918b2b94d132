import type { EntityManager } from 'typeorm';
import type { Outcome } from '../ledger-outcome.entity';
import type { LedgerRow } from '../ledger-row.entity';
import { RulingUnfit } from '../spot-checks.errors';
import type { DeskState } from './desk-state';
import { rowDigest } from './digests';
import type { RowRuling, RulingSubject, Verdict } from './row-ruling.entity';
import { digestsOf } from './rows-in-question.query';

/** A ruling as a reviewer gives it. */
export interface NewRuling {
  readonly line: number;
  readonly subject: RulingSubject;
  readonly verdict: Verdict;
  /** For a near match: the proposed record. Left out, a refusal or undoing means all of the row's. */
  readonly recordSeq?: number | undefined;
}

/** A ruling with what row and record say at this moment. */
export type PreparedRuling = Pick<
  RowRuling,
  'line' | 'subject' | 'verdict' | 'rowDigest' | 'recordSeq' | 'recordDigest'
>;

/** Binds rulings to the rows and records they speak of. Throws `RulingUnfit` for one that has nothing to speak of. */
export async function prepareRulings(
  manager: EntityManager,
  { assessmentId, state }: { readonly assessmentId: number; readonly state: DeskState },
  rulings: readonly NewRuling[],
): Promise<readonly PreparedRuling[]> {
  const lines = new Set(rulings.map(({ line }) => line));
  const proposed = state.near
    .filter(({ line }) => lines.has(line))
    .map(({ line, recordSeq }) => ({ line, seq: Number(recordSeq) }));
  const digests = await digestsOf(
    manager,
    assessmentId,
    proposed.map(({ seq }) => seq),
  );
  const desk = new RowsAtTheDesk({
    ...state,
    proposed: proposed.map((each) => ({ ...each, digest: digests.get(each.seq) ?? '' })),
  });
  return rulings.flatMap((ruling) => desk.prepare(ruling));
}

interface Proposed {
  readonly line: number;
  readonly seq: number;
  readonly digest: string;
}

interface Desk extends Pick<DeskState, 'rows' | 'outcomes' | 'current'> {
  readonly proposed: readonly Proposed[];
}

class RowsAtTheDesk {
  constructor(private readonly desk: Desk) {}

  prepare(ruling: NewRuling): readonly PreparedRuling[] {
    const { line, subject, verdict } = ruling;
    const row = this.desk.rows.find((each) => each.line === line);
    const outcome = this.desk.outcomes.find((each) => each.line === line)?.outcome;
    if (row === undefined || outcome === undefined) throw new RulingUnfit({ line });
    const digest = rowDigest(row);
    if (verdict === 'undone') return this.undoing(ruling, digest);
    if (subject === 'near-match') return this.ofProposals(ruling, digest);
    if (!isAskable({ subject, verdict, row, outcome })) throw new RulingUnfit({ line });
    return [{ line, subject, verdict, rowDigest: digest, recordSeq: null, recordDigest: null }];
  }

  private ofProposals({ line, subject, verdict, recordSeq }: NewRuling, digest: string): readonly PreparedRuling[] {
    const all = this.desk.proposed.filter((each) => each.line === line);
    const meant = recordSeq === undefined && verdict === 'refused' ? all : all.filter(({ seq }) => seq === recordSeq);
    if (meant.length === 0) throw new RulingUnfit({ line });
    return meant.map(({ seq, digest: recordDigest }) => ({
      line,
      subject,
      verdict,
      rowDigest: digest,
      recordSeq: seq,
      recordDigest,
    }));
  }

  private undoing({ line, subject, verdict, recordSeq }: NewRuling, digest: string): readonly PreparedRuling[] {
    const meant = this.desk.current.filter(
      (each) =>
        each.row.line === line &&
        each.subject === subject &&
        each.verdict !== 'undone' &&
        (recordSeq === undefined || each.recordSeq === recordSeq),
    );
    if (meant.length === 0) throw new RulingUnfit({ line });
    return meant.map((each) => ({
      line,
      subject,
      verdict,
      rowDigest: digest,
      recordSeq: each.recordSeq,
      recordDigest: each.recordDigest,
    }));
  }
}

/**
 * An exemption is claimed by a remark: without one there is nothing to accept, and only what counts as exempt can be refused. Whether
 * a row was not yet due the calendar knows; a reviewer confirms it.
 */
function isAskable(asked: { subject: RulingSubject; verdict: Verdict; row: LedgerRow; outcome: Outcome }): boolean {
  const { subject, verdict, row, outcome } = asked;
  if (subject === 'not-yet-due') return verdict === 'accepted' && outcome === 'not-yet-due';
  if (verdict === 'accepted') return row.remark !== '' && outcome !== 'other-month';
  return outcome === 'exempt';
}
