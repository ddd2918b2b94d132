import type { EntityManager } from 'typeorm';
import type { UnitComparison } from './compare-unit';
import type { FreeRecord } from './near-search';
import { documentForm } from './nearness/document-form';

/** The keys by which records are asked for. */
interface AskedKeys {
  readonly document: { readonly key: string };
  readonly codeKey: string;
  readonly nameKey: string;
}

interface StoredRecord {
  readonly seq: number | string;
  readonly documentKey: string;
  readonly codeKey: string;
  readonly nameKey: string;
  readonly decisionDate: string | null;
  readonly receivedDate: string;
}

const RECORDS_OF_KIND = `
  SELECT seq, document_key AS documentKey, code_key AS codeKey, name_key AS nameKey, decision_date AS decisionDate,
    received_date AS receivedDate
  FROM platform_record
  WHERE assessment_id = ? AND unit_no = ? AND kind = ? AND received_date <= ?`;
/** Goes on along the index behind the last record read. */
const BEHIND = ' AND document_key >= ? AND (document_key > ? OR received_date > ? OR (received_date = ? AND seq > ?))';
const IN_INDEX_ORDER = ' ORDER BY document_key, received_date, seq LIMIT ';

const RECORDS_A_PAGE = 2000;
/** Beyond so many keys the database is not asked to look for them: reading all records of the unit costs no more. */
const MOST_KEYS_ASKED = 3000;

const USED_RECORDS = 'SELECT record_seq AS seq FROM ledger_outcome WHERE assessment_id = ? AND unit_no = ?';

/**
 * The records of a unit, received on or before the cut-off, that answer for no ledger row. Read inside the unit's transaction,
 * after its comparison, a page at a time along the index that the comparison uses.
 */
export class FreeRecords {
  constructor(
    private readonly manager: EntityManager,
    private readonly unit: UnitComparison,
  ) {}

  /** Those that share document number, credit code or name with one of the rows; with very many rows perhaps others too. */
  async *resembling(kind: string, rows: readonly AskedKeys[]): AsyncGenerator<FreeRecord> {
    const { assessmentId, unitNo, cutOff } = this.unit;
    const filter = keyFilter(rows);
    const used = new UsedRecords(this.manager, this.unit);
    let behind: Condition = { sql: '', parameters: [] };
    for (;;) {
      const sql = `${RECORDS_OF_KIND}${filter.sql}${behind.sql}${IN_INDEX_ORDER}${RECORDS_A_PAGE}`;
      const parameters = [assessmentId, unitNo, kind, cutOff, ...filter.parameters, ...behind.parameters];
      const page: StoredRecord[] = await this.manager.query(sql, parameters);
      const taken = await used.among(page.map(({ seq }) => Number(seq)));
      for (const record of page) {
        const seq = Number(record.seq);
        if (!taken.has(seq)) yield { ...record, seq, kind, document: documentForm(record.documentKey) };
      }
      const last = page[RECORDS_A_PAGE - 1];
      if (last === undefined) return;
      behind = { sql: BEHIND, parameters: placeOfRecord(last) };
    }
  }
}

interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

function placeOfRecord({ documentKey, receivedDate, seq }: StoredRecord): readonly unknown[] {
  return [documentKey, documentKey, receivedDate, receivedDate, Number(seq)];
}

function keyFilter(rows: readonly AskedKeys[]): Condition {
  const columns: readonly (readonly [string, ReadonlySet<string>])[] = [
    ['document_key', new Set(rows.map(({ document }) => document.key))],
    ['code_key', new Set(rows.map(({ codeKey }) => codeKey))],
    ['name_key', new Set(rows.map(({ nameKey }) => nameKey))],
  ];
  const asked = columns.map(([column, keys]) => ({ column, keys: [...keys].filter((key) => key !== '') }));
  const parameters = asked.flatMap(({ keys }) => keys);
  if (parameters.length === 0 || parameters.length > MOST_KEYS_ASKED) return { sql: '', parameters: [] };
  const tests = asked
    .filter(({ keys }) => keys.length > 0)
    .map(({ column, keys }) => `${column} IN (${keys.map(() => '?').join(', ')})`);
  return { sql: ` AND (${tests.join(' OR ')})`, parameters };
}

/** Which records answer for a ledger row already. There is no index to ask by record. */
class UsedRecords {
  private all: ReadonlySet<number> | undefined;
  private asked = 0;

  constructor(
    private readonly manager: EntityManager,
    private readonly unit: UnitComparison,
  ) {}

  /** One look over the unit's outcomes for the first page, which mostly is the last; a second look takes them all. */
  async among(seqs: readonly number[]): Promise<ReadonlySet<number>> {
    if (seqs.length === 0) return new Set();
    this.asked++;
    if (this.asked === 1) return this.read(`record_seq IN (${seqs.map(() => '?').join(', ')})`, seqs);
    this.all ??= await this.read('record_seq IS NOT NULL', []);
    return this.all;
  }

  private async read(condition: string, parameters: readonly number[]): Promise<ReadonlySet<number>> {
    const { assessmentId, unitNo } = this.unit;
    const sql = `${USED_RECORDS} AND ${condition}`;
    const rows: { seq: number | string }[] = await this.manager.query(sql, [assessmentId, unitNo, ...parameters]);
    return new Set(rows.map(({ seq }) => Number(seq)));
  }
}
