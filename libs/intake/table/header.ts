import { normaliseHeader, trimBlank } from '@app/field-standard';
import { printableName } from './input-problem';
import { type RawRow, UnreadableTable } from './raw-row';
import type { TableLayout } from './table-layout';

/** Where a table's header has the columns of a layout. */
export interface Header {
  readonly line: number;
  /** `places[i]` is the file's column of the layout's i-th one; -1 where the file lacks it. */
  readonly places: readonly number[];
  readonly width: number;
  /** Columns without a header: fine as long as they stay empty. */
  readonly nameless: readonly number[];
}

type Tell = (column: string, reason: string) => void;

/** Whether nothing but white space stands in a row. The first row that is not blank is the header. */
export function isBlankRow({ cells }: RawRow): boolean {
  return cells.every((cell) => trimBlank(cell) === '');
}

/**
 * Finds the layout's columns in a header row and tells what is missing, doubled or unknown (FORMATS "Headers"). Throws
 * `UnreadableTable` where the row cannot be a header.
 */
export function readHeader(row: RawRow, layout: TableLayout, tell: Tell): Header {
  if (row.fault !== undefined) throw new UnreadableTable(row.line, row.fault);
  if (row.cells.some((cell) => trimBlank(cell).includes('\r'))) {
    throw new UnreadableTable(row.line, '文件以单独的回车符（CR）换行，请另存为以CRLF或LF换行的CSV');
  }
  const places = layout.map(() => -1);
  const nameless: number[] = [];
  const unknown: number[] = [];
  row.cells.forEach((cell, at) => {
    const text = normaliseHeader(cell);
    const known = layout.findIndex(({ headers }) => headers.includes(text));
    if (text === '') nameless.push(at);
    else if (known === -1) unknown.push(at);
    else if (places[known] === -1) places[known] = at;
    else tell(layout[known]?.name ?? '', '该列重复出现，只能有一列');
  });
  // Without one known column this is no header but a record, and what stands in it is nobody's business.
  const isHeader = places.some((place) => place !== -1);
  for (const at of unknown) {
    const name = columnByPlace(at);
    tell(isHeader ? printableName(row.cells[at] ?? '', name) : name, '不是规定的列，请删除该列或更正表头');
  }
  layout.forEach((column, i) => {
    if (column.isRequired && places[i] === -1) tell(column.name, '缺少该列');
  });
  return { line: row.line, places, width: row.cells.length, nameless };
}

/** How a column without a name of its own is called. */
export function columnByPlace(at: number): string {
  return `第${at + 1}列`;
}
