import { dialectOf } from '@app/database';
import type { EntityManager } from 'typeorm';
import type { UnitComparison } from './compare-unit';
import type { FreeRecord } from './near-search';

/** What a record shares at least one of with the rows it may resemble. */
export interface ResemblingKeys {
  readonly documents: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

interface StoredRecord {
  readonly seq: number | string;
  readonly documentKey: string;
  readonly codeKey: string;
  readonly nameKey: string;
  readonly decisionDate: string | null;
  readonly receivedDate: string;
}

const SELECTED = `
  SELECT seq, document_key AS documentKey, code_key AS codeKey, name_key AS nameKey, decision_date AS decisionDate,
    received_date AS receivedDate
  FROM platform_record`;
/** Right after an import MySQL's statistics are old, and it would walk through the whole month for each unit. */
const INDEX_HINT = { mysql: ' FORCE INDEX (ix_platform_record_document)', sqlite: '' };
const OF_KIND = ' WHERE assessment_id = ? AND unit_no = ? AND kind = ? AND received_date <= ?';
/** Goes on along the index behind the last record read. */
const BEHIND = ' AND document_key >= ? AND (document_key > ? OR received_date > ? OR (received_date = ? AND seq > ?))';
const IN_INDEX_ORDER = ' ORDER BY document_key, received_date, seq LIMIT ';

const RECORDS_A_PAGE = 2000;
/** Beyond so many keys the database is not asked to look for them: reading all records of the unit costs no more. */
const MOST_KEYS_ASKED = 9000;

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

  /** Those of one kind that bear one of the keys; where there are very many keys, others too. */
  async *resembling(kind: string, keys: ResemblingKeys): AsyncGenerator<FreeRecord> {
    const { assessmentId, unitNo, cutOff } = this.unit;
    const begin = `${SELECTED}${INDEX_HINT[dialectOf(this.manager.dataSource)]}${OF_KIND}`;
    const filter = keyFilter(keys);
    const used = new UsedRecords(this.manager, this.unit);
    let behind: Condition = { sql: '', parameters: [] };
    for (;;) {
      const sql = `${begin}${filter.sql}${behind.sql}${IN_INDEX_ORDER}${RECORDS_A_PAGE}`;
      const parameters = [assessmentId, unitNo, kind, cutOff, ...filter.parameters, ...behind.parameters];
      const page: StoredRecord[] = await this.manager.query(sql, parameters);
      const taken = await used.among(page.map(({ seq }) => Number(seq)));
      for (const record of page) {
        const seq = Number(record.seq);
        if (!taken.has(seq)) yield { ...record, seq };
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

function keyFilter({ documents, codes, names }: ResemblingKeys): Condition {
  const columns: readonly (readonly [string, ReadonlySet<string>])[] = [
    ['document_key', documents],
    ['code_key', codes],
    ['name_key', names],
  ];
  const asked = columns.map(([column, keys]) => ({ column, keys: [...keys].filter((key) => key !== '') }));
  const parameters = asked.flatMap(({ keys }) => keys);
  if (parameters.length > MOST_KEYS_ASKED) return { sql: '', parameters: [] };
  const tests = asked
    .filter(({ keys }) => keys.length > 0)
    .map(({ column, keys }) => `${column} IN (${keys.map(() => '?').join(', ')})`);
  // A row without any key resembles nothing.
  return { sql: ` AND (${tests.length === 0 ? '1 = 0' : tests.join(' OR ')})`, parameters };
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
