import { cleanValue, normaliseHeader, trimBlank } from '@app/field-standard';
import { readCsv } from '../csv/csv-reader';
import { readXlsx } from '../xlsx/xlsx-reader';
import type { ProblemListener } from './input-problem';
import { MOST_COLUMNS, type RawRow, UnreadableTable } from './raw-row';
import type { TableLayout } from './table-layout';
import type { TableSource } from './table-source';

/** One row with its values in the layout's order, cleaned (FIELDS.md: trimmed, placeholders empty). */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What the header had to offer. `places[i]` is the file's column of the layout's i-th one, or -1. */
interface Header {
  readonly line: number;
  readonly places: readonly number[];
  readonly width: number;
  /** Columns without a header: fine as long as they stay empty. */
  readonly nameless: ReadonlySet<number>;
}

/**
 * The rows of a CSV or XLSX table in batches, whatever the order of its columns. Tells every problem of header and rows and
 * reads on where it can; columns that are missing read as empty (`missing` names them to the caller's checks). Never throws for
 * what stands in the file.
 */
export async function* readTable(
  source: TableSource,
  layout: TableLayout,
  onProblem: ProblemListener,
): AsyncGenerator<readonly TableRow[], TableEnd> {
  const reading = new TableReading(source.path, layout, onProblem);
  try {
    for await (const batch of source.format === 'csv' ? readCsv(source) : readXlsx(source)) {
      const rows = reading.take(batch);
      if (rows.length > 0) yield rows;
    }
  } catch (error) {
    onProblem({ file: source.path, column: '', ...unreadable(error) });
  }
  return reading.finish();
}

/** What is known of a table once it has been read. */
export interface TableEnd {
  /** 1 where there is none. */
  readonly headerLine: number;
}

function unreadable(error: unknown): { line: number; reason: string } {
  if (error instanceof UnreadableTable) return { line: error.line, reason: error.reason };
  if (isSystemError(error))
    return { line: 1, reason: `文件无法读取（${error.code}），请检查文件是否存在、是否有读取权限` };
  throw error;
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

class TableReading {
  private header: Header | null = null;
  private readonly told = new Set<number>();

  constructor(
    private readonly file: string,
    private readonly layout: TableLayout,
    private readonly onProblem: ProblemListener,
  ) {}

  take(batch: readonly RawRow[]): TableRow[] {
    const rows: TableRow[] = [];
    for (const raw of batch) {
      if (this.header === null) this.header = this.readHeader(raw);
      else this.readRow(raw, this.header, rows);
    }
    return rows;
  }

  finish(): TableEnd {
    if (this.header === null) this.tell(1, '', '文件没有表头');
    return { headerLine: this.header?.line ?? 1 };
  }

  private readHeader(raw: RawRow): Header | null {
    if (raw.cells.every((cell) => trimBlank(cell) === '')) return null;
    if (raw.cells.length > MOST_COLUMNS) throw new UnreadableTable(raw.line, `列数超过${MOST_COLUMNS}列`);
    const places = this.layout.map(() => -1);
    const nameless = new Set<number>();
    raw.cells.forEach((cell, at) => {
      const header = normaliseHeader(cell);
      if (header === '') nameless.add(at);
      else this.place(raw, at, places);
    });
    this.layout.forEach((column, i) => {
      if (column.isRequired && places[i] === -1) this.tell(raw.line, column.name, '缺少该列');
    });
    return { line: raw.line, places, width: raw.cells.length, nameless };
  }

  private place(raw: RawRow, at: number, places: number[]): void {
    const text = trimBlank(raw.cells[at] ?? '');
    const known = this.layout.findIndex((column) => column.headers.includes(normaliseHeader(text)));
    if (known === -1) {
      this.tell(raw.line, shortened(text), '不是规定的列，请删除该列或更正表头');
      return;
    }
    if (places[known] !== -1) this.tell(raw.line, this.layout[known]?.name ?? '', '该列重复出现');
    else places[known] = at;
  }

  private readRow(raw: RawRow, header: Header, rows: TableRow[]): void {
    const { cells } = raw;
    let isEmpty = true;
    const values = header.places.map((at) => {
      const value = at === -1 ? '' : cleanValue(cells[at] ?? '');
      if (value !== '') isEmpty = false;
      return value;
    });
    if (header.nameless.size > 0) this.checkNameless(raw, header);
    if (cells.length > header.width) this.checkBeyond(raw, header.width);
    // A row of placeholders, or with something in a column that is not ours, is still a row; only blank ones are skipped.
    if (!isEmpty || cells.some((cell) => trimBlank(cell) !== '')) rows.push({ line: raw.line, cells: values });
  }

  private checkNameless(raw: RawRow, header: Header): void {
    for (const at of header.nameless) {
      if (this.told.has(at) || trimBlank(raw.cells[at] ?? '') === '') continue;
      this.told.add(at);
      this.tell(header.line, `第${at + 1}列`, `该列没有表头，但第${raw.line}行填有内容`);
    }
  }

  private checkBeyond(raw: RawRow, width: number): void {
    for (let at = width; at < raw.cells.length; at++) {
      if (trimBlank(raw.cells[at] ?? '') === '') continue;
      this.tell(raw.line, `第${at + 1}列`, `超出表头（共${width}列）的单元格填有内容`);
      return;
    }
  }

  private tell(line: number, column: string, reason: string): void {
    this.onProblem({ file: this.file, line, column, reason });
  }
}

const LONGEST_SHOWN = 60;

function shortened(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}
