import { type Row, streamRows, wholeNumber } from '@app/database';
import { type CursorKey, rowsAfter } from '@app/http';
import type { RecordKind } from '@app/field-standard';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { placeOf } from '../record-sequence';
import { ruleName } from '../rule-names.texts';
import { ListingConditions, type ListingGround, listingGround } from './listing-ground';

/** Which findings of a month a list shows. Without an import: those on records of all confirmed ones. */
export interface FindingsFilter {
  readonly importId?: string | undefined;
  readonly unit?: string | undefined;
  readonly rule?: string | undefined;
  readonly severity?: 'error' | 'warning' | undefined;
}

/** One finding of the field standard on a record received in the month. Quotes no personal data. */
export interface ListedFinding {
  readonly seq: number;
  readonly ordinal: number;
  readonly importId: string | null;
  readonly file: string;
  readonly line: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly kind: RecordKind;
  readonly documentNo: string;
  readonly field: string;
  readonly rule: string;
  readonly ruleName: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

const ORDER = { columns: ['f.seq', 'f.ordinal'], direction: 'ASC' } as const;
const COLUMNS = `f.seq AS seq, f.ordinal AS ordinal, f.unit_no AS unitNo, f.kind AS kind, f.document_no AS documentNo,
  f.field AS field, f.rule AS rule, f.severity AS severity, f.message AS message`;

/** What the field standard says of a month's records, for screens and for the lists that units correct by. */
@Injectable()
export class MonthFindingsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order of files, lines and rules, after the finding last seen. Throws `MonthNotPlanned`, `PlatformImportNotFound`. */
  async list(
    month: string,
    filter: FindingsFilter,
    { after, limit }: { readonly after: CursorKey | undefined; readonly limit: number },
  ): Promise<readonly ListedFinding[]> {
    const ground = await listingGround(this.dataSource.manager, month, filter.importId);
    const { sql, parameters } = select(ground, filter, after);
    const rows: Row[] = await this.dataSource.query(`${sql} LIMIT ?`, [...parameters, limit]);
    return rows.map((row) => readRow(ground, row));
  }

  /** The same whole, in bounded memory. */
  async stream(month: string, filter: FindingsFilter): Promise<AsyncIterable<ListedFinding>> {
    const ground = await listingGround(this.dataSource.manager, month, filter.importId);
    const { sql, parameters } = select(ground, filter, undefined);
    return readAll(streamRows(this.dataSource, sql, parameters), ground);
  }
}

async function* readAll(rows: AsyncIterable<Row>, ground: ListingGround): AsyncGenerator<ListedFinding> {
  for await (const row of rows) yield readRow(ground, row);
}

function select(
  ground: ListingGround,
  { unit, rule, severity }: FindingsFilter,
  after: CursorKey | undefined,
): { sql: string; parameters: (string | number)[] } {
  const conditions = new ListingConditions(ground, 'f');
  conditions.addUnit(unit);
  if (rule !== undefined) conditions.add('f.rule = ?', rule);
  if (severity !== undefined) conditions.add('f.severity = ?', severity);
  if (after !== undefined) {
    const following = rowsAfter(after, ORDER);
    conditions.add(following.sql, ...following.parameters);
  }
  const { sql, parameters } = conditions;
  return { sql: `SELECT ${COLUMNS} FROM record_finding f WHERE ${sql} ORDER BY f.seq, f.ordinal`, parameters };
}

function readRow({ roster, files }: ListingGround, row: Row): ListedFinding {
  const seq = wholeNumber(row['seq']);
  const { fileNo, line } = placeOf(seq);
  const file = files.get(fileNo);
  const unit = roster[wholeNumber(row['unitNo'])];
  const rule = String(row['rule']);
  return {
    seq,
    ordinal: wholeNumber(row['ordinal']),
    importId: file?.importId ?? null,
    file: file?.name ?? '',
    line,
    unitCode: unit?.code ?? '',
    unitName: unit?.name ?? '',
    kind: row['kind'] === 'permit' ? 'permit' : 'penalty',
    documentNo: String(row['documentNo']),
    field: String(row['field']),
    rule,
    ruleName: ruleName(rule),
    severity: row['severity'] === 'error' ? 'error' : 'warning',
    message: String(row['message']),
  };
}
