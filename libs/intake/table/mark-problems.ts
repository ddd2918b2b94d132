import { normaliseHeader } from '@app/field-standard';
import type { CellMark, SheetToWrite } from '../xlsx/xlsx-writer';
import { columnByPlace, isBlankRow } from './header';
import { type InputProblem, printableName } from './input-problem';
import { type RawRow, UnreadableTable } from './raw-row';
import { rawRows } from './read-table';
import type { TableSource } from './table-source';

/** What a spreadsheet takes in one cell. */
const LONGEST_CELL = 32_000;
const LONGEST_NOTE = 2_000;

/**
 * The rows of a CSV or XLSX table as they were sent, every cell as text, at the rows where they stood; each problem colours its cell
 * (the first of its row where it is about the whole row) and says its reason in a note. A problem that stands in no row that could be
 * read is in no mark: the list of all problems goes along. A file that cannot be read on from somewhere ends there;
 * so does one of more rows than asked for, after the most.
 */
export async function markProblems(
  source: TableSource,
  problems: readonly InputProblem[],
  mostRows: number,
): Promise<SheetToWrite> {
  const marking = new Marking(problems, mostRows);
  try {
    for await (const batch of rawRows(source)) {
      for (const row of batch) marking.take(row, source.format);
      if (marking.isFull) break;
    }
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
  }
  return { name: '台账', rows: marking.rows, marks: marking.marks };
}

class Marking {
  readonly rows: (readonly string[])[] = [];
  readonly marks: CellMark[] = [];
  private readonly byLine = new Map<number, InputProblem[]>();
  private header: readonly string[] | null = null;

  constructor(
    problems: readonly InputProblem[],
    private readonly mostRows: number,
  ) {
    for (const problem of problems) this.byLine.set(problem.line, [...(this.byLine.get(problem.line) ?? []), problem]);
  }

  take(row: RawRow, format: TableSource['format']): void {
    // A sheet may have its last row in the millionth.
    const place = format === 'xlsx' ? Math.min(row.line - 1, this.mostRows) : this.rows.length;
    // A sheet's rows stay where they are; the lines of a CSV are not rows once a cell holds a line end.
    while (this.rows.length < place) this.rows.push([]);
    if (this.isFull) return;
    this.header ??= isBlankRow(row) ? null : row.cells;
    for (const [column, notes] of this.notesOf(row.line))
      this.marks.push({ row: this.rows.length, column, note: notes });
    this.rows.push(row.cells.map((cell) => shortened(cell, LONGEST_CELL)));
  }

  get isFull(): boolean {
    return this.rows.length >= this.mostRows;
  }

  /** The reasons at a line, by the place of the column that each is about. */
  private notesOf(line: number): ReadonlyMap<number, string> {
    const notes = new Map<number, string>();
    for (const { column, reason } of this.byLine.get(line) ?? []) {
      const place = this.placeOf(column);
      const text = place === 0 && column !== '' ? `${column}：${reason}` : reason;
      notes.set(place, shortened([notes.get(place), text].filter(Boolean).join('\n'), LONGEST_NOTE));
    }
    return notes;
  }

  /** Where a problem's column stands in the file; the first column where it has none. */
  private placeOf(column: string): number {
    const name = normaliseHeader(column);
    const header = this.header ?? [];
    const known = header.findIndex(
      (cell, at) =>
        normaliseHeader(cell) === name || printableName(cell, '') === column || columnByPlace(at) === column,
    );
    const [, number] = /^第(\d+)列$/.exec(column) ?? [];
    return known !== -1 ? known : Math.max(0, Number(number ?? 1) - 1);
  }
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
