/** A cell to be coloured, with a note; places count from 0. */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

/** A sheet to be written: text stays text, whatever it begins with; numbers are numbers. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly marks?: readonly CellMark[];
}

/** A file's own date must not make two workbooks of the same content differ. */
const UNDATED = new Date(Date.UTC(2000, 0, 1));

/**
 * A workbook with these sheets; its first row stays in view. The same sheets give the same bytes. All of it is built in
 * memory: for tables of some ten thousand rows; larger ones are written as CSV.
 */
export async function workbookBytes(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre');
  return writeXlsx({
    sheets: sheets.map(({ name, rows, marks = [] }) => ({
      name,
      cells: new Map(marks.map((mark) => [`${mark.row},${mark.column}`, markedCell(mark)])),
      rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? escaped(cell) : cell))),
      freezePane: { rows: 1 },
      columns: widthsOf(rows),
    })),
    properties: { created: UNDATED, modified: UNDATED },
  });
}

const MARK = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF99' } } as const;

function markedCell({ note }: CellMark) {
  return { style: { fill: MARK }, comment: { author: '“双公示”考核系统', text: escaped(note) } };
}

const WIDEST = 60;
const PADDING = 2;

/** Chinese characters take the width of two digits. */
function widthsOf(rows: SheetToWrite['rows']): { width: number }[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, widthOf(String(cell)))));
  }
  return widths.map((width) => ({ width: Math.min(width + PADDING, WIDEST) }));
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? 2 : 1;
  return width;
}

const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const NO_XML = /[\ufffe\uffff]/g;
const HALF_CHARACTER = /\p{Cs}/gu;

/** What hucre leaves to do: it writes control characters `_x0007_` (ECMA-376 `ST_Xstring`), but not a text that looks like one. */
function escaped(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(NO_XML, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`)
    .replace(HALF_CHARACTER, '\ufffd');
}
