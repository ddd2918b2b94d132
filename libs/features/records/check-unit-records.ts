import { affectedRows, managerOf, usingIndex } from '@app/database';
import { duplicateMessage, recordStandard } from '@app/field-standard';
import { SourceFile } from '@app/features/months';
import type { Transaction } from '@app/kernel';
import { type EntityManager, In } from 'typeorm';
import { fieldPlaces } from './read-platform-record';
import { DOCUMENT_INDEX } from './platform-record.entity';
import { placeOf } from './record-sequence';
import { RecordFinding } from './record-finding.entity';

/** One unit of one month. */
export interface UnitOfMonth {
  readonly assessmentId: number;
  readonly unitNo: number;
}

interface DuplicateRow {
  readonly seq: number | string;
  readonly kind: 'permit' | 'penalty';
  readonly ownErrors: number;
  readonly content: string;
  readonly original: number | string;
}

/** Comes after every finding that a record can have of its own. */
const LAST_ORDINAL = 1000;
const ROWS_A_STATEMENT = 500;

/**
 * The records of one unit that say again what a flawless earlier one said (FIELDS `duplicate`). The innermost query walks the
 * index and leaves only documents that occur more than once, so that its cost follows the duplicates, not the records; their
 * content is fetched last, so that nothing so long is sorted.
 */
const DUPLICATES = (byDocument: string): string => `
  SELECT judged.seq AS seq, judged.kind AS kind, judged.ownErrors AS ownErrors, judged.original AS original,
    (SELECT p.content FROM platform_record p WHERE p.assessment_id = ? AND p.seq = judged.seq) AS content
  FROM (
    SELECT r.seq AS seq, r.kind AS kind, r.in_month AS inMonth, r.own_errors AS ownErrors,
      MIN(CASE WHEN r.own_errors = 0 THEN r.seq END) OVER (
        PARTITION BY r.kind, r.document_key, r.code_key, CASE WHEN r.code_key = '' THEN r.name_key ELSE '' END, r.licence_key
        ORDER BY r.received_date, r.seq ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ) AS original
    FROM (
      SELECT kind, document_key FROM platform_record ${byDocument}
      WHERE assessment_id = ? AND unit_no = ? AND document_key <> ''
      GROUP BY kind, document_key HAVING COUNT(*) > 1
    ) repeated
    JOIN platform_record r ${byDocument} ON r.assessment_id = ? AND r.unit_no = ?
      AND r.kind = repeated.kind AND r.document_key = repeated.document_key
  ) judged
  WHERE judged.inMonth = 1 AND judged.original IS NOT NULL
  ORDER BY judged.seq`;

const EARLIER_DUPLICATES = (byDocument: string): string => `
  SELECT f.seq AS seq FROM platform_record r ${byDocument}
  JOIN record_finding f ON f.assessment_id = r.assessment_id AND f.seq = r.seq AND f.ordinal = ?
  WHERE r.assessment_id = ? AND r.unit_no = ?`;

/** Where the platform gives only counts there are no records: the figures entered stand for what they would have come to. */
const SETTLE_TALLY = `
  INSERT INTO unit_tally (assessment_id, unit_no, permit, penalty, compliant, late)
  SELECT ?, ?, COALESCE(f.permit, t.permit, 0), COALESCE(f.penalty, t.penalty, 0),
    COALESCE(f.compliant, t.without_errors - ?, 0), COALESCE(f.late, t.late, 0)
  FROM (
    SELECT SUM(permit) AS permit, SUM(penalty) AS penalty, SUM(without_errors) AS without_errors, SUM(late) AS late
    FROM record_tally WHERE assessment_id = ? AND unit_no = ?
  ) t
  LEFT JOIN platform_figures f ON f.assessment_id = ? AND f.unit_no = ? AND f.state = 'in-force'`;

/**
 * When all files of a month are in: finds a unit's duplicates and settles its counts for I3, I4 and I6, from its records or from the
 * figures entered in their place. Repeatable.
 */
export class CheckUnitRecords {
  async execute(tx: Transaction, unit: UnitOfMonth): Promise<void> {
    const manager = managerOf(tx);
    await this.forget(manager, unit);
    const duplicates = await this.findDuplicates(manager, unit);
    await this.report(manager, unit, duplicates);
    const spoilt = duplicates.filter((row) => Number(row.ownErrors) === 0).length;
    const place = [unit.assessmentId, unit.unitNo];
    await affectedRows(manager, SETTLE_TALLY, [...place, spoilt, ...place, ...place]);
  }

  /** Of a unit that was never checked there is nothing to forget; of another, its records lead to what was found. */
  private async forget(manager: EntityManager, unit: UnitOfMonth): Promise<void> {
    const place = [unit.assessmentId, unit.unitNo];
    const forgotten = await affectedRows(
      manager,
      'DELETE FROM unit_tally WHERE assessment_id = ? AND unit_no = ?',
      place,
    );
    if (forgotten === 0) return;
    const found: { seq: number | string }[] = await manager.query(
      EARLIER_DUPLICATES(usingIndex(manager, DOCUMENT_INDEX)),
      [LAST_ORDINAL, unit.assessmentId, unit.unitNo],
    );
    const seqs = found.map(({ seq }) => Number(seq));
    for (let at = 0; at < seqs.length; at += ROWS_A_STATEMENT) {
      const some = seqs.slice(at, at + ROWS_A_STATEMENT);
      const { assessmentId } = unit;
      await manager.delete(RecordFinding, { assessmentId, seq: In(some), ordinal: LAST_ORDINAL });
    }
  }

  private findDuplicates(manager: EntityManager, { assessmentId, unitNo }: UnitOfMonth): Promise<DuplicateRow[]> {
    const parameters = [assessmentId, assessmentId, unitNo, assessmentId, unitNo];
    return manager.query(DUPLICATES(usingIndex(manager, DOCUMENT_INDEX)), parameters);
  }

  private async report(manager: EntityManager, unit: UnitOfMonth, duplicates: readonly DuplicateRow[]): Promise<void> {
    if (duplicates.length === 0) return;
    const files = await manager.findBy(SourceFile, { assessmentId: unit.assessmentId });
    const paths = new Map(files.map((file) => [file.fileNo, file.path]));
    const findings = duplicates.map(({ seq, kind, content, original }) => {
      const { fileNo, line } = placeOf(Number(original));
      const { field, documentNo } = documentOf(kind, content);
      return {
        ...unit,
        seq: Number(seq),
        ordinal: LAST_ORDINAL,
        kind,
        documentNo,
        field,
        rule: 'duplicate',
        severity: 'error' as const,
        message: duplicateMessage(paths.get(fileNo) ?? '', line),
      };
    });
    for (let at = 0; at < findings.length; at += ROWS_A_STATEMENT) {
      await manager.insert(RecordFinding, findings.slice(at, at + ROWS_A_STATEMENT));
    }
  }
}

/** The document number of a stored record, and the field it stands in. */
function documentOf(kind: 'permit' | 'penalty', content: string): { field: string; documentNo: string } {
  const { document } = fieldPlaces(kind);
  const cells: unknown = JSON.parse(content);
  const documentNo: unknown = Array.isArray(cells) ? cells[document] : undefined;
  return { field: recordStandard(kind).fields[document]?.name ?? '', documentNo: String(documentNo ?? '') };
}
