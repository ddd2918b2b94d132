import { affectedRows, type BulkValue, managerOf, openBulkWriter } from '@app/database';
import type { Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { LedgerStanding } from './ledger-row.entity';
import { counterpartOf, matchDocument, type PlatformRecord } from './match-document';
import { outcomeOf } from './outcome-of';

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

const RECORDS_OF_ROW = `platform_record r ON r.assessment_id = l.assessment_id AND r.unit_no = l.unit_no AND r.kind = l.kind
    AND r.document_key = l.document_key AND r.received_date <= ?`;

/**
 * Documents with one ledger row and at most one record need no judgement: one statement settles them all, at the cost of
 * the bare join. What it leaves out is contested and goes to `matchDocument`.
 */
const SETTLE_PLAIN_DOCUMENTS = `
  INSERT INTO ledger_outcome (assessment_id, unit_no, line, outcome, record_seq)
  SELECT l.assessment_id, l.unit_no, l.line,
    CASE WHEN l.standing = 'other-month' THEN 'other-month' WHEN l.standing = 'exempt' THEN 'exempt'
      WHEN MIN(r.seq) IS NOT NULL THEN 'matched' WHEN l.standing = 'running' THEN 'not-yet-due' ELSE 'concealed' END,
    CASE WHEN l.standing IN ('due', 'running') THEN MIN(r.seq) END
  FROM ledger_row l LEFT JOIN ${RECORDS_OF_ROW}
  WHERE l.assessment_id = ? AND l.unit_no = ? AND l.shared = 0
  GROUP BY l.assessment_id, l.unit_no, l.line, l.standing
  HAVING COUNT(*) = 1`;

const CONTESTED_ROWS = `
  SELECT l.line AS line, l.kind AS kind, l.document_key AS documentKey, l.code_key AS codeKey, l.name_key AS nameKey,
    l.standing AS standing
  FROM ledger_row l LEFT JOIN ledger_outcome o
    ON o.assessment_id = l.assessment_id AND o.unit_no = l.unit_no AND o.line = l.line
  WHERE l.assessment_id = ? AND l.unit_no = ? AND o.line IS NULL
  ORDER BY l.kind, l.document_key, l.line`;

const RECORDS_OF_DOCUMENT = `
  SELECT seq, code_key AS codeKey, name_key AS nameKey FROM platform_record
  WHERE assessment_id = ? AND unit_no = ? AND kind = ? AND document_key = ? AND received_date <= ?
  ORDER BY received_date, seq`;

const OUTCOME_COLUMNS = ['assessment_id', 'unit_no', 'line', 'outcome', 'record_seq'];

/** Gives every ledger row of a drawn unit its one outcome (RULES §2; notice §2(5)). Repeatable: earlier outcomes are replaced. */
export class CompareUnit {
  async execute(tx: Transaction, unit: UnitComparison): Promise<void> {
    const manager = managerOf(tx);
    const { assessmentId, unitNo, cutOff } = unit;
    await manager.query('DELETE FROM ledger_outcome WHERE assessment_id = ? AND unit_no = ?', [assessmentId, unitNo]);
    await affectedRows(manager, SETTLE_PLAIN_DOCUMENTS, [cutOff, assessmentId, unitNo]);
    const contested: ContestedRow[] = await manager.query(CONTESTED_ROWS, [assessmentId, unitNo]);
    await this.settle(manager, unit, contested);
  }

  private async settle(manager: EntityManager, unit: UnitComparison, rows: readonly ContestedRow[]): Promise<void> {
    const outcomes: BulkValue[][] = [];
    for (const document of documentsOf(rows)) {
      const [first] = document;
      const records = await this.recordsOf(manager, unit, first);
      const matches = matchDocument({
        ledgerDiffers: new Set(document.map(counterpartOf)).size > 1,
        claims: document.filter(({ standing }) => standing === 'due' || standing === 'running'),
        records,
      });
      for (const { line, standing } of document) {
        const seq = matches.get(line) ?? null;
        outcomes.push([unit.assessmentId, unit.unitNo, line, outcomeOf(standing, seq !== null), seq]);
      }
    }
    if (outcomes.length === 0) return;
    const writer = openBulkWriter(manager, 'ledger_outcome', OUTCOME_COLUMNS);
    await writer.write(outcomes);
    await writer.close();
  }

  private async recordsOf(
    manager: EntityManager,
    { assessmentId, unitNo, cutOff }: UnitComparison,
    { kind, documentKey }: ContestedRow,
  ): Promise<PlatformRecord[]> {
    const parameters = [assessmentId, unitNo, kind, documentKey, cutOff];
    const rows: PlatformRecord[] = await manager.query(RECORDS_OF_DOCUMENT, parameters);
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }
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
