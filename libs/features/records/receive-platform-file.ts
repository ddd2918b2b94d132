import { type BulkValue, type BulkWriter, managerOf, openBulkWriter } from '@app/database';
import type { RecordKind } from '@app/field-standard';
import type { MonthContext, ReceivedFile, Receiving, SourceFile, SourceFiles } from '@app/features/months';
import { FirstProblems, type PlatformBatch, readPlatformRows } from '@app/intake';
import type { Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { type ReadRecord, PlatformRecordReader } from './read-platform-record';
import { sequenceOf } from './record-sequence';
import { RecordTally } from './record-tally.entity';

const RECORD_COLUMNS = [
  'assessment_id',
  'seq',
  'unit_no',
  'kind',
  'received_date',
  'in_month',
  'document_key',
  'code_key',
  'name_key',
  'licence_key',
  'decision_date',
  'own_errors',
  'late',
  'content',
];
const FINDING_COLUMNS = [
  'assessment_id',
  'seq',
  'ordinal',
  'unit_no',
  'kind',
  'document_no',
  'field',
  'rule',
  'severity',
  'message',
];
/** What one batch of rows becomes. */
interface Turn {
  readonly records: BulkValue[][];
  readonly findings: BulkValue[][];
}

/**
 * Reads one platform file into the month: every record with its keys and flags, every finding, and the counts per unit. One
 * transaction; done again it replaces what the file had left. Input errors are returned, and then nothing may be scored.
 */
export class ReceivePlatformFile {
  constructor(private readonly sources: SourceFiles) {}

  async execute(tx: Transaction, file: SourceFile, { month, onBytes }: Receiving): Promise<ReceivedFile> {
    const manager = managerOf(tx);
    await this.forget(manager, file);
    const reading = this.sources.read(file, onBytes);
    const loading = new FileLoading(manager, file, month);
    const problems = new FirstProblems();
    const rows = readPlatformRows(reading.source, loading.kind, {
      unitCodes: month.unitByCode,
      onProblem: problems.onProblem,
    });
    for await (const batch of rows) await loading.take(batch);
    await loading.finish();
    return this.sources.settle(manager, file, {
      reading,
      rows: loading.rows,
      problems: problems.kept,
      problemCount: problems.count,
    });
  }

  private async forget(manager: EntityManager, { assessmentId, fileNo }: SourceFile): Promise<void> {
    const range = [assessmentId, sequenceOf(fileNo, 0), sequenceOf(fileNo + 1, 0)];
    for (const table of ['platform_record', 'record_finding']) {
      await manager.query(`DELETE FROM ${table} WHERE assessment_id = ? AND seq >= ? AND seq < ?`, range);
    }
    await manager.delete(RecordTally, { assessmentId, fileNo });
  }
}

/** The loading of one file: reads a batch of rows, writes it, counts by unit. */
class FileLoading {
  readonly kind: RecordKind;
  rows = 0;
  private readonly reader: PlatformRecordReader;
  private readonly tallies = new Map<number, RecordTally>();
  private readonly recordWriter: BulkWriter;
  private readonly findingWriter: BulkWriter;

  constructor(
    private readonly manager: EntityManager,
    private readonly file: SourceFile,
    private readonly month: MonthContext,
  ) {
    this.kind = file.role === 'permit' ? 'permit' : 'penalty';
    this.reader = new PlatformRecordReader(this.kind, month.assessment, month.scheme.timeliness.workingDays);
    this.recordWriter = openBulkWriter(manager, 'platform_record', RECORD_COLUMNS);
    this.findingWriter = openBulkWriter(manager, 'record_finding', FINDING_COLUMNS);
  }

  async take(batch: PlatformBatch): Promise<void> {
    const turn: Turn = { records: [], findings: [] };
    for (const row of batch) this.add(row, turn);
    await this.recordWriter.write(turn.records);
    if (turn.findings.length > 0) await this.findingWriter.write(turn.findings);
  }

  async finish(): Promise<void> {
    await this.recordWriter.close();
    await this.findingWriter.close();
    await this.manager.insert(RecordTally, [...this.tallies.values()]);
  }

  private add(row: PlatformBatch[number], turn: Turn): void {
    const unit = this.month.unitByCode.get(row.unitCode);
    // A row of an unknown unit is an input error that the reader has reported.
    if (unit === undefined) return;
    const { assessmentId, fileNo } = this.file;
    const seq = sequenceOf(fileNo, row.line);
    const record = this.reader.read(row, unit);
    this.rows++;
    this.count(unit.unitNo, record);
    turn.records.push([
      assessmentId,
      seq,
      unit.unitNo,
      this.kind,
      row.receivedDate,
      record.inMonth ? 1 : 0,
      record.documentKey,
      record.codeKey,
      record.nameKey,
      record.licenceKey,
      record.decisionDate,
      record.ownErrors,
      record.late ? 1 : 0,
      record.content,
    ]);
    if (record.findings.length === 0) return;
    const documentNo = this.reader.documentNo(row);
    record.findings.forEach(({ field, rule, severity, message }, i) =>
      turn.findings.push([assessmentId, seq, i, unit.unitNo, this.kind, documentNo, field, rule, severity, message]),
    );
  }

  private count(unitNo: number, record: ReadRecord): void {
    if (!record.inMonth) return;
    let tally = this.tallies.get(unitNo);
    if (tally === undefined) {
      const { assessmentId, fileNo } = this.file;
      tally = { assessmentId, fileNo, unitNo, permit: 0, penalty: 0, withoutErrors: 0, late: 0 };
      this.tallies.set(unitNo, tally);
    }
    tally[this.kind]++;
    if (record.ownErrors === 0) tally.withoutErrors++;
    if (record.late) tally.late++;
  }
}
