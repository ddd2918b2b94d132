import { writeFile } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { streamRows } from '@app/database';
import { MonthResult } from '@app/features/bulletins';
import { SourceFile } from '@app/features/months';
import { placeOf } from '@app/features/records';
import { csvPieces, workbookBytes } from '@app/intake';
import { readScoresDocument, scoresTable } from '@app/rules';
import type { DataSource } from 'typeorm';

/** The tables of a finished run, as FORMATS "Output" names them. */
export class RunTables {
  constructor(
    private readonly dataSource: DataSource,
    private readonly assessmentId: number,
    private readonly folder: string,
  ) {}

  /** `scores.json`, `scores.csv`, `scores.xlsx`. */
  async writeScores(): Promise<void> {
    const result = await this.dataSource.manager.findOneByOrFail(MonthResult, { assessmentId: this.assessmentId });
    await writeFile(join(this.folder, 'scores.json'), result.scores);
    const { header, rows } = scoresTable(readScoresDocument(result.scores));
    const lines = [header, ...rows.map((row) => row.map(String))];
    await this.writeCsv('scores.csv', lines);
    await writeFile(
      join(this.folder, 'scores.xlsx'),
      await workbookBytes([{ name: '得分排名', rows: [header, ...rows] }]),
    );
  }

  /** `validation.csv`: every finding of a record received in the month. */
  async writeValidation(): Promise<void> {
    const [paths, codes] = await Promise.all([this.paths(), this.unitCodes()]);
    const findings = streamRows(
      this.dataSource,
      `SELECT seq, unit_no, kind, document_no, field, rule, severity, message FROM record_finding
       WHERE assessment_id = ? ORDER BY seq, ordinal`,
      [this.assessmentId],
    );
    const header = ['file', 'line', 'unit', 'kind', 'document', 'field', 'rule', 'severity', 'message'];
    await this.writeCsv(
      'validation.csv',
      withHeader(header, findings, (row) => {
        const { fileNo, line } = placeOf(Number(row['seq']));
        const unit = codes.get(Number(row['unit_no'])) ?? '';
        const rest = ['kind', 'document_no', 'field', 'rule', 'severity', 'message'].map((name) => String(row[name]));
        return [paths.get(fileNo) ?? '', String(line), unit, ...rest];
      }),
    );
  }

  /** `reconciliation.csv`: the outcome of every ledger row. */
  async writeReconciliation(): Promise<void> {
    const [paths, codes] = await Promise.all([this.paths(), this.unitCodes()]);
    const outcomes = streamRows(
      this.dataSource,
      `SELECT o.unit_no AS unit_no, o.line AS line, o.outcome AS outcome, o.record_seq AS record_seq, n.record_seq AS near_seq
       FROM ledger_outcome o LEFT JOIN near_match n
         ON n.assessment_id = o.assessment_id AND n.unit_no = o.unit_no AND n.line = o.line AND n.place = 1
       WHERE o.assessment_id = ? ORDER BY o.unit_no, o.line`,
      [this.assessmentId],
    );
    const header = ['unit', 'line', 'outcome', 'matchedFile', 'matchedLine', 'near'];
    await this.writeCsv(
      'reconciliation.csv',
      withHeader(header, outcomes, (row) => {
        const place = (seq: unknown): readonly [string, string] => {
          if (seq === null) return ['', ''];
          const { fileNo, line } = placeOf(Number(seq));
          return [paths.get(fileNo) ?? '', String(line)];
        };
        const near = place(row['near_seq']);
        return [
          codes.get(Number(row['unit_no'])) ?? '',
          String(row['line']),
          String(row['outcome']),
          ...place(row['record_seq']),
          near[0] === '' ? '' : near.join(':'),
        ];
      }),
    );
  }

  private async paths(): Promise<ReadonlyMap<number, string>> {
    const files = await this.dataSource.manager.findBy(SourceFile, { assessmentId: this.assessmentId });
    return new Map(files.map(({ fileNo, path }) => [fileNo, path]));
  }

  private async unitCodes(): Promise<ReadonlyMap<number, string>> {
    const units: { unitNo: number; code: string }[] = await this.dataSource.query(
      'SELECT unit_no AS unitNo, code FROM roster_unit WHERE assessment_id = ?',
      [this.assessmentId],
    );
    return new Map(units.map(({ unitNo, code }) => [unitNo, code]));
  }

  private async writeCsv(
    name: string,
    rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  ): Promise<void> {
    await pipeline(Readable.from(csvPieces(rows)), createWriteStream(join(this.folder, name)));
  }
}

async function* withHeader<Row>(
  header: readonly string[],
  rows: AsyncIterable<Row>,
  cellsOf: (row: Row) => readonly string[],
): AsyncGenerator<readonly string[]> {
  yield header;
  for await (const row of rows) yield cellsOf(row);
}
