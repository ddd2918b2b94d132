import { cleanValue } from '@app/field-standard';
import { readCsv } from '../csv/csv-reader';
import { readXlsx } from '../xlsx/xlsx-reader';
import { columnByPlace, type Header, isBlankRow, readHeader } from './header';
import { type ProblemListener, refusedValue } from './input-problem';
import { type RawRow, UnreadableTable } from './raw-row';
import { unreadableFile } from './system-error';
import type { TableLayout } from './table-layout';
import type { TableSource } from './table-source';

/** One row with its values in the layout's order, cleaned (FIELDS.md: trimmed, placeholders empty). */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Places (in the layout) of cells that a workbook holds as numbers. */
  readonly numbers: readonly number[];
}

/** A batch of rows, and the columns of the layout that the file lacks: nothing can be said about their cells. */
export interface TableBatch {
  readonly rows: readonly TableRow[];
  readonly missing: ReadonlySet<string>;
}

export interface TableReading {
  readonly onProblem: ProblemListener;
  /** Rows beyond this many are refused; `MOST_ROWS` if absent. */
  readonly mostRows?: number;
  /** Where somebody waits for the answer: reading ends after so many seconds. */
  readonly mostSeconds?: number;
}

/** Most rows of one table: a month has some ten thousand records, and a larger file is the wrong one. */
const MOST_ROWS = 1_000_000;

/**
 * The rows of a CSV or XLSX table in batches, whatever the order of its columns (FORMATS "Input"). Tells every problem of
 * header and rows and reads on where it can. Never throws for what stands in the file. A cell may share memory with the text
 * around it: whoever keeps single cells of a large file must copy them.
 */
export async function* readTable(
  source: TableSource,
  layout: TableLayout,
  reading: TableReading,
): AsyncGenerator<TableBatch> {
  const rows = new LayoutRows(source.path, layout, reading);
  const end = performance.now() + (reading.mostSeconds ?? Infinity) * 1_000;
  try {
    for await (const batch of rawRows(source)) {
      if (performance.now() > end) throw new UnreadableTable(batch[0]?.line ?? 1, TOO_SLOW);
      const taken = rows.take(batch);
      if (taken.rows.length > 0) yield taken;
    }
    rows.finish();
  } catch (error) {
    reading.onProblem({ file: source.path, column: '', ...unreadable(error) });
  }
}

/** The line of a table's header, to which problems of the whole file belong; 1 where there is none. */
export async function findHeaderLine(source: TableSource): Promise<number> {
  try {
    for await (const batch of rawRows(source)) {
      const header = batch.find((row) => row.fault !== undefined || !isBlankRow(row));
      if (header !== undefined) return header.line;
    }
  } catch (error) {
    return unreadable(error).line;
  }
  return 1;
}

/** The rows of a table as the file has them. Throws `UnreadableTable` where it cannot be read on. */
export function rawRows(source: TableSource): AsyncGenerator<readonly RawRow[]> {
  return source.format === 'csv' ? readCsv(source) : readXlsx(source);
}

function unreadable(error: unknown): { line: number; reason: string } {
  if (error instanceof UnreadableTable) return { line: error.line, reason: error.reason };
  const reason = unreadableFile(error);
  if (reason === null) throw error;
  return { line: 1, reason };
}

const TOO_SLOW = '读取用时过长，未读完，请拆分后分别报送';
const NO_NUMBERS: readonly number[] = [];

class LayoutRows {
  private header: Header | null = null;
  private missing: ReadonlySet<string> = new Set();
  private readonly toldNameless = new Set<number>();
  private count = 0;

  constructor(
    private readonly file: string,
    private readonly layout: TableLayout,
    private readonly reading: TableReading,
  ) {}

  take(batch: readonly RawRow[]): TableBatch {
    const rows: TableRow[] = [];
    for (const raw of batch) {
      if (this.header !== null) this.takeRow(raw, this.header, rows);
      else if (raw.fault !== undefined || !isBlankRow(raw)) this.header = this.takeHeader(raw);
    }
    return { rows, missing: this.missing };
  }

  finish(): void {
    if (this.header === null) this.reading.onProblem({ file: this.file, line: 1, column: '', reason: '文件没有表头' });
  }

  private takeHeader(raw: RawRow): Header {
    const header = readHeader(raw, this.layout, (column, reason) =>
      this.reading.onProblem({ file: this.file, line: raw.line, column, reason }),
    );
    this.missing = new Set(this.layout.filter((_, i) => header.places[i] === -1).map(({ name }) => name));
    return header;
  }

  private takeRow(raw: RawRow, header: Header, rows: TableRow[]): void {
    if (raw.fault !== undefined) {
      this.reading.onProblem({ file: this.file, line: raw.line, column: '', reason: raw.fault });
      return;
    }
    const { places } = header;
    const cells = new Array<string>(places.length);
    let isEmpty = true;
    for (let i = 0; i < places.length; i++) {
      const value = cleanValue(raw.cells[places[i] ?? -1] ?? '');
      if (value !== '') isEmpty = false;
      cells[i] = value;
    }
    if (header.nameless.length > 0) this.checkNameless(raw, header);
    if (raw.cells.length > header.width) this.checkBeyond(raw, header.width);
    if (isEmpty && raw.cells.every((cell) => cleanValue(cell) === '')) return;
    const { mostRows = MOST_ROWS } = this.reading;
    if (this.count++ === mostRows) throw new UnreadableTable(raw.line, `行数超过${mostRows}行，请拆分后分别报送`);
    rows.push({ line: raw.line, cells, numbers: numbersOf(raw, places) });
  }

  private checkNameless(raw: RawRow, header: Header): void {
    for (const at of header.nameless) {
      if (this.toldNameless.has(at) || cleanValue(raw.cells[at] ?? '') === '') continue;
      this.toldNameless.add(at);
      const reason = `该列没有表头，但第${raw.line}行填有内容`;
      this.reading.onProblem({ file: this.file, line: header.line, column: columnByPlace(at), reason });
    }
  }

  private checkBeyond(raw: RawRow, width: number): void {
    const at = raw.cells.findIndex((cell, i) => i >= width && cleanValue(cell) !== '');
    if (at === -1) return;
    const problem = { file: this.file, line: raw.line, column: columnByPlace(at) };
    const value = refusedValue(raw.cells[at] ?? '');
    this.reading.onProblem({ ...problem, value, reason: `超出表头（共${width}列）的单元格填有内容` });
  }
}

function numbersOf({ numbers }: RawRow, places: readonly number[]): readonly number[] {
  if (numbers === undefined) return NO_NUMBERS;
  return numbers.map((at) => places.indexOf(at)).filter((place) => place !== -1);
}
