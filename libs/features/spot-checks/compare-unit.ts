import { affectedRows, type BulkValue, managerOf, openBulkWriter, usingIndex } from '@app/database';
import { DOCUMENT_INDEX } from '@app/features/records';
import type { Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { LedgerStanding } from './ledger-row.entity';
import type { PlatformRecord } from './match-document';
import { settleDocument } from './settle-documents';

/** One drawn unit of one month, and the date up to which records count. */
export interface UnitComparison {
  readonly assessmentId: number;
  readonly unitNo: number;
  readonly cutOff: string;
}

interface ContestedRow {
  readonly line: number;
  readonly kind: string;
  readonly documentKey: string;
  readonly codeKey: string;
  readonly nameKey: string;
  readonly standing: LedgerStanding;
}

interface ContestedRecord extends Omit<PlatformRecord, 'seq'> {
  readonly kind: string;
  readonly documentKey: string;
  readonly seq: number | string;
}

const RECORDS_OF_ROW = (
  byDocument: string,
): string => `platform_record r ${byDocument} ON r.assessment_id = l.assessment_id AND r.unit_no = l.unit_no AND r.kind = l.kind
    AND r.document_key = l.document_key AND r.received_date <= ?`;

/** Stands in for an outcome, inside the transaction alone, where `matchDocument` has to decide. */
const CONTESTED = 'contested';

/**
 * Documents with one ledger row and at most one record need no judgement: one statement settles them all, at the cost of
 * the bare join, and marks the others on the way.
 */
const SETTLE_PLAIN_DOCUMENTS = (byDocument: string): string => `
  INSERT INTO ledger_outcome (assessment_id, unit_no, line, outcome, record_seq)
  SELECT l.assessment_id, l.unit_no, l.line,
    CASE WHEN l.shared = 1 OR COUNT(*) > 1 THEN '${CONTESTED}'
      WHEN l.standing = 'other-month' THEN 'other-month' WHEN l.standing = 'exempt' THEN 'exempt'
      WHEN MIN(r.seq) IS NOT NULL THEN 'matched' WHEN l.standing = 'running' THEN 'not-yet-due' ELSE 'concealed' END,
    CASE WHEN l.standing IN ('due', 'running') THEN MIN(r.seq) END
  FROM ledger_row l LEFT JOIN ${RECORDS_OF_ROW(byDocument)}
  WHERE l.assessment_id = ? AND l.unit_no = ?
  GROUP BY l.line`;

const CONTESTED_OUTCOMES = `ledger_outcome WHERE assessment_id = ? AND unit_no = ? AND outcome = '${CONTESTED}'`;

const CONTESTED_ROWS = `
  SELECT l.line AS line, l.kind AS kind, l.document_key AS documentKey, l.code_key AS codeKey, l.name_key AS nameKey,
    l.standing AS standing
  FROM (SELECT assessment_id, unit_no, line FROM ${CONTESTED_OUTCOMES}) o
  JOIN ledger_row l ON l.assessment_id = o.assessment_id AND l.unit_no = o.unit_no AND l.line = o.line
  ORDER BY l.kind, l.document_key, l.line`;

/** The records of all contested documents, those of each in the order in which they are looked at. */
const RECORDS_OF_CONTESTED = (byDocument: string): string => `
  SELECT r.kind AS kind, r.document_key AS documentKey, r.seq AS seq, r.code_key AS codeKey, r.name_key AS nameKey
  FROM (
    SELECT DISTINCT l.kind AS kind, l.document_key AS document_key
    FROM (SELECT assessment_id, unit_no, line FROM ${CONTESTED_OUTCOMES}) o
    JOIN ledger_row l ON l.assessment_id = o.assessment_id AND l.unit_no = o.unit_no AND l.line = o.line
  ) contested
  JOIN platform_record r ${byDocument} ON r.assessment_id = ? AND r.unit_no = ? AND r.kind = contested.kind
    AND r.document_key = contested.document_key AND r.received_date <= ?
  ORDER BY r.received_date, r.seq`;

const OUTCOME_COLUMNS = ['assessment_id', 'unit_no', 'line', 'outcome', 'record_seq'];

/** Gives every ledger row of a drawn unit its one outcome (RULES §2; notice §2(5)). Repeatable: earlier outcomes are replaced. */
export class CompareUnit {
  async execute(tx: Transaction, unit: UnitComparison): Promise<void> {
    const manager = managerOf(tx);
    const { assessmentId, unitNo, cutOff } = unit;
    const byDocument = usingIndex(manager, DOCUMENT_INDEX);
    await manager.query('DELETE FROM ledger_outcome WHERE assessment_id = ? AND unit_no = ?', [assessmentId, unitNo]);
    await affectedRows(manager, SETTLE_PLAIN_DOCUMENTS(byDocument), [cutOff, assessmentId, unitNo]);
    const contested: ContestedRow[] = await manager.query(CONTESTED_ROWS, [assessmentId, unitNo]);
    if (contested.length > 0) await this.settle(manager, unit, contested);
  }

  private async settle(manager: EntityManager, unit: UnitComparison, rows: readonly ContestedRow[]): Promise<void> {
    const outcomes: BulkValue[][] = [];
    const records = await this.contestedRecords(manager, unit);
    for (const document of documentsOf(rows)) {
      const found = records.get(documentOf(document[0])) ?? [];
      for (const { line, outcome, recordSeq } of settleDocument(document, found)) {
        outcomes.push([unit.assessmentId, unit.unitNo, line, outcome, recordSeq]);
      }
    }
    await manager.query(`DELETE FROM ${CONTESTED_OUTCOMES}`, [unit.assessmentId, unit.unitNo]);
    const writer = openBulkWriter(manager, 'ledger_outcome', OUTCOME_COLUMNS);
    await writer.write(outcomes);
    await writer.close();
  }

  /** By document, because one statement for each of thousands would cost more than all the rest. */
  private async contestedRecords(
    manager: EntityManager,
    { assessmentId, unitNo, cutOff }: UnitComparison,
  ): Promise<ReadonlyMap<string, readonly PlatformRecord[]>> {
    const parameters = [assessmentId, unitNo, assessmentId, unitNo, cutOff];
    const sql = RECORDS_OF_CONTESTED(usingIndex(manager, DOCUMENT_INDEX));
    const rows: ContestedRecord[] = await manager.query(sql, parameters);
    const records = new Map<string, PlatformRecord[]>();
    for (const row of rows) {
      const document = documentOf(row);
      const record = { seq: Number(row.seq), codeKey: row.codeKey, nameKey: row.nameKey };
      const others = records.get(document);
      if (others === undefined) records.set(document, [record]);
      else others.push(record);
    }
    return records;
  }
}

function documentOf({ kind, documentKey }: { readonly kind: string; readonly documentKey: string }): string {
  return `${kind}|${documentKey}`;
}

type Document = readonly [ContestedRow, ...ContestedRow[]];

/** The rows come ordered by document; each document's rows stand together. */
function* documentsOf(rows: readonly ContestedRow[]): Generator<Document> {
  let open: [ContestedRow, ...ContestedRow[]] | undefined;
  for (const row of rows) {
    if (open !== undefined && open[0].kind === row.kind && open[0].documentKey === row.documentKey) {
      open.push(row);
      continue;
    }
    if (open !== undefined) yield open;
    open = [row];
  }
  if (open !== undefined) yield open;
}
