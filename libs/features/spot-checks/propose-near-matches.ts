import { type BulkValue, managerOf, openBulkWriter } from '@app/database';
import type { Transaction } from '@app/kernel';
import type { UnitComparison } from './compare-unit';
import { FreeRecords, type ResemblingKeys } from './free-records';
import { NearSearch, type OpenRow, type Proposal } from './near-search';

type StoredRow = OpenRow & { readonly kind: string };

const OPEN_ROWS = `
  SELECT l.line AS line, l.kind AS kind, l.document_key AS documentKey, l.code_key AS codeKey, l.name_key AS nameKey,
    l.decision_date AS decisionDate
  FROM ledger_outcome o JOIN ledger_row l ON l.assessment_id = o.assessment_id AND l.unit_no = o.unit_no AND l.line = o.line
  WHERE o.assessment_id = ? AND o.unit_no = ? AND o.outcome IN ('concealed', 'not-yet-due')
  ORDER BY l.line`;

const COLUMNS = ['assessment_id', 'unit_no', 'line', 'place', 'record_seq', 'score', 'difference'];

/**
 * Proposes to the reviewer, for every ledger row that the comparison left without a record, the records that probably are its
 * document (RULES §2 "Matching"). Changes no outcome and no score. Repeatable: earlier proposals are replaced.
 */
export class ProposeNearMatches {
  async execute(tx: Transaction, unit: UnitComparison): Promise<void> {
    const manager = managerOf(tx);
    const { assessmentId, unitNo } = unit;
    await manager.query('DELETE FROM near_match WHERE assessment_id = ? AND unit_no = ?', [assessmentId, unitNo]);
    const rows: StoredRow[] = await manager.query(OPEN_ROWS, [assessmentId, unitNo]);
    if (rows.length === 0) return;
    const free = new FreeRecords(manager, unit);
    const writer = openBulkWriter(manager, 'near_match', COLUMNS);
    for (const kind of new Set(rows.map((row) => row.kind))) {
      const ofKind = rows.filter((row) => row.kind === kind);
      const search = new NearSearch(ofKind);
      for await (const record of free.resembling(kind, keysOf(ofKind))) search.offer(record);
      for (const [line, proposals] of search.proposals()) await writer.write(valuesOf(unit, line, proposals));
    }
    await writer.close();
  }
}

function valuesOf(
  { assessmentId, unitNo }: UnitComparison,
  line: number,
  proposals: readonly Proposal[],
): readonly BulkValue[][] {
  return proposals.map(({ seq, score, difference }, i) => [assessmentId, unitNo, line, i + 1, seq, score, difference]);
}

function keysOf(rows: readonly StoredRow[]): ResemblingKeys {
  return {
    documents: new Set(rows.map(({ documentKey }) => documentKey)),
    codes: new Set(rows.map(({ codeKey }) => codeKey)),
    names: new Set(rows.map(({ nameKey }) => nameKey)),
  };
}
