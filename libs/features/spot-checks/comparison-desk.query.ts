import { SourceFile } from '@app/features/months';
import type { EntityManager } from 'typeorm';
import { type DeskRecord, deskRecord, shownCode, type StoredDeskRecord } from './desk-record';
import type { Outcome } from './ledger-outcome.entity';
import { nearMatchReason } from './near-match-reason';
import type { NearDifference } from './nearness/nearness';
import { type TextSegment, textSegments } from './nearness/text-segments';

/** Which part of a drawn unit's comparison is wanted. */
export interface DeskPage {
  readonly assessmentId: number;
  readonly unitNo: number;
  /** Only rows with one of these outcomes; all if empty. */
  readonly outcomes: readonly Outcome[];
  /** Only these lines; all if absent. */
  readonly lines?: readonly number[];
  /** The last line seen; 0 for the first page. */
  readonly after: number;
  /** At most 200. */
  readonly limit: number;
}

/** A record proposed for a row, with the difference to show. Names are whole: the desk belongs to the reviewer of the case. */
export interface DeskProposal {
  readonly place: number;
  readonly score: number;
  readonly difference: NearDifference;
  readonly reason: string;
  readonly record: DeskRecord;
  /** Of the keys that were compared, so that mere notation is not highlighted. */
  readonly documentSegments: readonly TextSegment[];
  readonly counterpartSegments: readonly TextSegment[];
}

export interface DeskRow {
  readonly line: number;
  readonly kind: 'permit' | 'penalty';
  readonly outcome: Outcome;
  /** As written. */
  readonly documentNo: string;
  /** By its key: white space and small letters are gone. */
  readonly counterpartName: string;
  readonly counterpartCode: string;
  readonly decisionDate: string;
  readonly remark: string;
  /** The record that answers for a matched row. */
  readonly record: DeskRecord | null;
  /** For a row without one, the best first. */
  readonly proposals: readonly DeskProposal[];
}

export interface DeskRows {
  readonly rows: readonly DeskRow[];
  /** To be given as `after` for the next page; null on the last. */
  readonly next: number | null;
}

interface StoredDeskRow {
  readonly line: number;
  readonly kind: 'permit' | 'penalty';
  readonly outcome: Outcome;
  readonly documentNo: string;
  readonly documentKey: string;
  readonly codeKey: string;
  readonly nameKey: string;
  readonly decisionDate: string;
  readonly remark: string;
  readonly recordSeq: number | string | null;
}

interface StoredProposal {
  readonly line: number;
  readonly place: number;
  readonly recordSeq: number | string;
  readonly score: number;
  readonly difference: NearDifference;
}

const MOST_ROWS = 200;
const ROWS = `
  SELECT o.line AS line, l.kind AS kind, o.outcome AS outcome, l.document_no AS documentNo, l.document_key AS documentKey,
    l.code_key AS codeKey, l.name_key AS nameKey, l.decision_date AS decisionDate, l.remark AS remark,
    o.record_seq AS recordSeq
  FROM ledger_outcome o JOIN ledger_row l ON l.assessment_id = o.assessment_id AND l.unit_no = o.unit_no AND l.line = o.line
  WHERE o.assessment_id = ? AND o.unit_no = ? AND o.line > ?`;
const RECORDS = `
  SELECT seq, kind, document_key AS documentKey, code_key AS codeKey, name_key AS nameKey, decision_date AS decisionDate,
    received_date AS receivedDate, content FROM platform_record WHERE assessment_id = ? AND seq IN `;

/**
 * The reviewer's desk for one drawn unit: its ledger rows in order with their outcomes, and for each the record that answers or
 * the ranked proposals. Identity numbers never appear; what looks like one in a code column is masked.
 */
export async function getComparisonDesk(manager: EntityManager, page: DeskPage): Promise<DeskRows> {
  const limit = Math.min(page.limit, MOST_ROWS);
  const found = await findRows(manager, page, limit + 1);
  const rows = found.slice(0, limit);
  const proposals = await findProposals(manager, page, rows);
  const wanted = [...rows, ...proposals].flatMap(({ recordSeq }) => (recordSeq === null ? [] : [Number(recordSeq)]));
  const desk = new Desk(await findRecords(manager, page, wanted), await filePaths(manager, page));
  return {
    rows: rows.map((row) =>
      desk.row(
        row,
        proposals.filter(({ line }) => line === row.line),
      ),
    ),
    next: found.length > limit ? (rows[rows.length - 1]?.line ?? null) : null,
  };
}

async function findRows(
  manager: EntityManager,
  { assessmentId, unitNo, outcomes, after, lines }: DeskPage,
  count: number,
): Promise<readonly StoredDeskRow[]> {
  const wanted = lines?.filter((line) => line > after).slice(0, count);
  if (wanted?.length === 0) return [];
  const filter = outcomes.length === 0 ? '' : ` AND o.outcome IN (${marks(outcomes)})`;
  const among = wanted === undefined ? '' : ` AND o.line IN (${marks(wanted)})`;
  const sql = `${ROWS}${filter}${among} ORDER BY o.line LIMIT ${count}`;
  return manager.query(sql, [assessmentId, unitNo, after, ...outcomes, ...(wanted ?? [])]);
}

async function findProposals(
  manager: EntityManager,
  { assessmentId, unitNo }: DeskPage,
  rows: readonly StoredDeskRow[],
): Promise<readonly StoredProposal[]> {
  if (rows.length === 0) return [];
  return manager.query(
    `SELECT line, place, record_seq AS recordSeq, score, difference FROM near_match
     WHERE assessment_id = ? AND unit_no = ? AND line IN (${marks(rows)}) ORDER BY line, place`,
    [assessmentId, unitNo, ...rows.map(({ line }) => line)],
  );
}

async function findRecords(
  manager: EntityManager,
  { assessmentId }: DeskPage,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, StoredDeskRecord>> {
  if (seqs.length === 0) return new Map();
  const records: StoredDeskRecord[] = await manager.query(`${RECORDS}(${marks(seqs)})`, [assessmentId, ...seqs]);
  return new Map(records.map((record) => [Number(record.seq), record]));
}

async function filePaths(manager: EntityManager, { assessmentId }: DeskPage): Promise<ReadonlyMap<number, string>> {
  const files = await manager.findBy(SourceFile, { assessmentId });
  return new Map(files.map(({ fileNo, path }) => [fileNo, path]));
}

/** Puts rows and records side by side. */
class Desk {
  constructor(
    private readonly records: ReadonlyMap<number, StoredDeskRecord>,
    private readonly paths: ReadonlyMap<number, string>,
  ) {}

  row(stored: StoredDeskRow, proposals: readonly StoredProposal[]): DeskRow {
    const { line, kind, outcome, documentNo, decisionDate, remark } = stored;
    const record = stored.recordSeq === null ? undefined : this.records.get(Number(stored.recordSeq));
    return {
      line,
      kind,
      outcome,
      documentNo,
      counterpartName: readable(stored.nameKey),
      counterpartCode: shownCode(stored.codeKey),
      decisionDate,
      remark,
      record: record === undefined ? null : deskRecord(record, this.paths),
      proposals: proposals.flatMap((proposal) => this.proposal(stored, proposal)),
    };
  }

  private proposal(ledger: StoredDeskRow, { recordSeq, place, score, difference }: StoredProposal): DeskProposal[] {
    const platform = this.records.get(Number(recordSeq));
    // Gone when its file was read again after the comparison, which is then due again.
    if (platform === undefined) return [];
    return [
      {
        place,
        score,
        difference,
        reason: nearMatchReason({ difference, ledger, platform }),
        record: deskRecord(platform, this.paths),
        documentSegments: textSegments(readable(ledger.documentKey), readable(platform.documentKey)),
        counterpartSegments: textSegments(readable(ledger.nameKey), readable(platform.nameKey)),
      },
    ];
  }
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** A key without the digest that `boundedKey` puts behind a very long one. */
function readable(key: string): string {
  return key.replace(/#sha256:[0-9a-f]{64}$/, '…');
}
