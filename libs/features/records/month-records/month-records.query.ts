import { type Row, streamRows, wholeNumber } from '@app/database';
import type { RecordKind } from '@app/field-standard';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PlatformRecordRow } from '../platform-record.entity';
import { fieldPlaces } from '../read-platform-record';
import { RecordFinding } from '../record-finding.entity';
import { placeOf, sequenceOf } from '../record-sequence';
import { PlatformRecordNotFound } from '../records.errors';
import { ruleName } from '../rule-names.texts';
import { ListingConditions, type ListingGround, listingGround } from './listing-ground';
import { cellsOf, maskedCounterpart, maskedFields, type ShownField } from './shown-record';

/** Which records of a month a list shows. Without an import: those of all confirmed ones. */
export interface RecordsFilter {
  readonly importId?: string | undefined;
  readonly unit?: string | undefined;
  readonly kind?: RecordKind | undefined;
  /** Records on which the standard has this finding; `duplicate` once the month's checks have run. */
  readonly rule?: string | undefined;
  readonly late?: boolean | undefined;
  readonly faulty?: boolean | undefined;
  /** Received in the month: the records that count for I3, I4 and I6. */
  readonly inMonth?: boolean | undefined;
}

/** One record in a list. Names of natural persons are masked. */
export interface ListedRecord {
  readonly seq: number;
  readonly importId: string | null;
  readonly file: string;
  readonly line: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly kind: RecordKind;
  readonly documentNo: string;
  readonly counterpart: string;
  readonly decisionDate: string | null;
  readonly receivedDate: string;
  readonly isInMonth: boolean;
  readonly isLate: boolean;
  readonly errors: number;
  readonly warnings: number;
}

/** A finding as people read it. */
export interface ShownFinding {
  readonly field: string;
  readonly rule: string;
  readonly ruleName: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** One record with everything it holds, masked, and everything the standard says of it. */
export interface RecordView extends Omit<ListedRecord, 'seq'> {
  readonly fields: readonly ShownField[];
  readonly findings: readonly ShownFinding[];
}

/** Where a record stands. */
export interface RecordKey {
  readonly month: string;
  readonly importId: string;
  readonly line: number;
}

const COLUMNS = `r.seq AS seq, r.unit_no AS unitNo, r.kind AS kind, r.received_date AS receivedDate, r.decision_date AS decisionDate,
  r.in_month AS inMonth, r.late AS late, r.content AS content,
  (SELECT COUNT(*) FROM record_finding f WHERE f.assessment_id = r.assessment_id AND f.seq = r.seq AND f.severity = 'error') AS errors,
  (SELECT COUNT(*) FROM record_finding f WHERE f.assessment_id = r.assessment_id AND f.seq = r.seq AND f.severity = 'warning') AS warnings`;

/** The imported records of a month, for screens and exports. */
@Injectable()
export class MonthRecordsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order of the files and lines, after the record last seen. Throws `MonthNotPlanned`, `PlatformImportNotFound`. */
  async list(
    month: string,
    filter: RecordsFilter,
    { after, limit }: { readonly after: number | undefined; readonly limit: number },
  ): Promise<readonly ListedRecord[]> {
    const ground = await listingGround(this.dataSource.manager, month, filter.importId);
    const { sql, parameters } = select(ground, filter, after);
    const rows: Row[] = await this.dataSource.query(`${sql} LIMIT ?`, [...parameters, limit]);
    return rows.map((row) => readRow(ground, row));
  }

  /** The same whole, in bounded memory. Throws when it is asked for, not while it is read. */
  async stream(month: string, filter: RecordsFilter): Promise<AsyncIterable<ListedRecord>> {
    const ground = await listingGround(this.dataSource.manager, month, filter.importId);
    const { sql, parameters } = select(ground, filter, undefined);
    return readAll(streamRows(this.dataSource, sql, parameters), ground);
  }

  /** Throws `PlatformImportNotFound`, `PlatformRecordNotFound`. */
  async get({ month, importId, line }: RecordKey): Promise<RecordView> {
    const { manager } = this.dataSource;
    const ground = await listingGround(manager, month, importId);
    const { place } = ground;
    if (place === null || place.fileNo === null) throw new PlatformRecordNotFound();
    const key = { assessmentId: place.assessmentId, seq: sequenceOf(place.fileNo, line) };
    const record = await manager.findOneBy(PlatformRecordRow, key);
    if (record === null) throw new PlatformRecordNotFound();
    const findings = await manager.find(RecordFinding, { where: key, order: { ordinal: 'ASC' } });
    const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
    const counts = { errors: count('error'), warnings: count('warning') };
    return {
      ...withoutSequence(readRow(ground, { ...record, ...counts })),
      fields: maskedFields(record.kind, cellsOf(record.content)),
      findings: findings.map(({ field, rule, severity, message }) => {
        return { field, rule, ruleName: ruleName(rule), severity, message };
      }),
    };
  }
}

/** The place among all records is for cursors alone. */
export function withoutSequence({ seq: _, ...record }: ListedRecord): Omit<ListedRecord, 'seq'> {
  return record;
}

async function* readAll(rows: AsyncIterable<Row>, ground: ListingGround): AsyncGenerator<ListedRecord> {
  for await (const row of rows) yield readRow(ground, row);
}

function select(
  ground: ListingGround,
  { unit, kind, rule, late, faulty, inMonth }: RecordsFilter,
  after: number | undefined,
): { sql: string; parameters: (string | number)[] } {
  const conditions = new ListingConditions(ground, 'r');
  conditions.addUnit(unit);
  if (after !== undefined) conditions.add('r.seq > ?', after);
  if (kind !== undefined) conditions.add('r.kind = ?', kind);
  if (late !== undefined) conditions.add('r.late = ?', late ? 1 : 0);
  if (inMonth !== undefined) conditions.add('r.in_month = ?', inMonth ? 1 : 0);
  if (faulty !== undefined) conditions.add(`${faulty ? '' : 'NOT '}${found('f.severity = ?')}`, 'error');
  if (rule !== undefined) conditions.add(found('f.rule = ?'), rule);
  const { sql, parameters } = conditions;
  return { sql: `SELECT ${COLUMNS} FROM platform_record r WHERE ${sql} ORDER BY r.seq`, parameters };
}

function found(condition: string): string {
  return `EXISTS (SELECT 1 FROM record_finding f
    WHERE f.assessment_id = r.assessment_id AND f.seq = r.seq AND ${condition})`;
}

type RecordRow = Row | (PlatformRecordRow & { readonly errors: number; readonly warnings: number });

function readRow({ roster, files }: ListingGround, row: RecordRow): ListedRecord {
  const seq = wholeNumber(row.seq);
  const kind = row.kind === 'permit' ? 'permit' : 'penalty';
  const cells = cellsOf(String(row.content));
  const { fileNo, line } = placeOf(seq);
  const file = files.get(fileNo);
  const unit = roster[wholeNumber(row.unitNo)];
  return {
    seq,
    importId: file?.importId ?? null,
    file: file?.name ?? '',
    line,
    unitCode: unit?.code ?? '',
    unitName: unit?.name ?? '',
    kind,
    documentNo: cells[fieldPlaces(kind).document] ?? '',
    counterpart: maskedCounterpart(kind, cells),
    decisionDate: row.decisionDate === null ? null : String(row.decisionDate),
    receivedDate: String(row.receivedDate),
    isInMonth: wholeNumber(row.inMonth) === 1,
    isLate: wholeNumber(row.late) === 1,
    errors: wholeNumber(row.errors),
    warnings: wholeNumber(row.warnings),
  };
}
