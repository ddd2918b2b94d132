import { type BulkValue, type BulkWriter, managerOf, openBulkWriter } from '@app/database';
import { boundedKey, codeKey, documentKey, nameKey } from '@app/field-standard';
import {
  type MonthContext,
  type ReceivedFile,
  type Receiving,
  type SourceFile,
  type SourceFiles,
  UnitNotInRoster,
} from '@app/features/months';
import { FirstProblems, type LedgerBatch, readLedgerRows } from '@app/intake';
import type { Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { standingOf } from './ledger-standing';

const COLUMNS = [
  'assessment_id',
  'unit_no',
  'line',
  'kind',
  'document_key',
  'code_key',
  'name_key',
  'decision_date',
  'standing',
  'shared',
  'document_no',
  'remark',
];
const KEYS_A_STATEMENT = 200;

/** Reads a drawn unit's ledger into the month. One transaction; done again it replaces the earlier reading. */
export class ReceiveLedger {
  constructor(private readonly sources: SourceFiles) {}

  async execute(tx: Transaction, file: SourceFile, { month, onBytes }: Receiving): Promise<ReceivedFile> {
    const manager = managerOf(tx);
    const unit = month.unitByCode.get(file.unitCode);
    if (unit === undefined) throw new UnitNotInRoster({ unit: file.unitCode });
    const place = { assessmentId: file.assessmentId, unitNo: unit.unitNo };
    await manager.delete('ledger_row', place);
    const reading = this.sources.read(file, onBytes);
    const loading = new LedgerLoading(manager, place, month);
    const problems = new FirstProblems();
    const rows = readLedgerRows(reading.source, { onProblem: problems.onProblem });
    for await (const batch of rows) await loading.take(batch);
    await loading.finish();
    return this.sources.settle(manager, file, {
      reading,
      rows: loading.rows,
      problems: problems.kept,
      problemCount: problems.count,
    });
  }
}

class LedgerLoading {
  rows = 0;
  private readonly seen = new Set<string>();
  private readonly sharedKeys = { permit: new Set<string>(), penalty: new Set<string>() };
  private readonly writer: BulkWriter;

  constructor(
    private readonly manager: EntityManager,
    private readonly place: { readonly assessmentId: number; readonly unitNo: number },
    private readonly month: MonthContext,
  ) {
    this.writer = openBulkWriter(manager, 'ledger_row', COLUMNS);
  }

  async take(batch: LedgerBatch): Promise<void> {
    await this.writer.write(batch.map((row) => this.valuesOf(row)));
    this.rows += batch.length;
  }

  async finish(): Promise<void> {
    await this.writer.close();
    await this.markShared();
  }

  /** Two rows of one document may name two counterparts: then the comparison must look at them (RULES "Matching"). */
  private async markShared(): Promise<void> {
    const { assessmentId, unitNo } = this.place;
    for (const kind of ['permit', 'penalty'] as const) {
      const keys = [...this.sharedKeys[kind]];
      for (let at = 0; at < keys.length; at += KEYS_A_STATEMENT) {
        const some = keys.slice(at, at + KEYS_A_STATEMENT);
        await this.manager.query(
          `UPDATE ledger_row SET shared = 1 WHERE assessment_id = ? AND unit_no = ? AND kind = ?
           AND document_key IN (${some.map(() => '?').join(', ')})`,
          [assessmentId, unitNo, kind, ...some],
        );
      }
    }
  }

  private valuesOf(row: LedgerBatch[number]): BulkValue[] {
    const { assessment, scheme } = this.month;
    const key = boundedKey(documentKey(row.documentNo));
    const place = `${row.kind}|${key}`;
    if (this.seen.has(place)) this.sharedKeys[row.kind].add(key);
    this.seen.add(place);
    return [
      this.place.assessmentId,
      this.place.unitNo,
      row.line,
      row.kind,
      key,
      boundedKey(codeKey(row.code)),
      boundedKey(nameKey(row.name)),
      row.decisionDate,
      standingOf(row, { scheme, month: assessment.month, cutOff: assessment.cutOff }),
      0,
      row.documentNo,
      row.remark,
    ];
  }
}
