import {
  CELL_TOO_LONG,
  LONGEST_CELL,
  MOST_COLUMNS,
  type RawRow,
  TOO_MANY_COLUMNS,
  UnreadableTable,
} from '../table/raw-row';
import type { CellText } from './cell-text';
import { InlineText } from './inline-text';
import { type XmlAttributes, XmlPieces } from './xml-parts';

/** A spreadsheet's last row and column. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const DAMAGED = '工作表内容损坏，无法读取，请另存为XLSX或CSV后重试';
const CELL_DAMAGED = '单元格内容损坏，无法读取';

/**
 * Collects rows from a sheet's XML as it passes. What the sheet says of its own size is not believed: rows and cells count as
 * they come, gaps are empty cells, and a cell that has only a look is none.
 */
export class SheetRows {
  rows: RawRow[] = [];
  private readonly xml: XmlPieces;
  private readonly inline = new InlineText();
  private isInData = false;
  private line = 0;
  private cells: string[] = [];
  private numbers: number[] = [];
  private fault: string | null = null;
  private column = -1;
  private type = 'n';
  private style = '';
  /** What stands in the cell's `v`; null outside one. */
  private value: string | null = null;
  private isInValue = false;

  constructor(private readonly texts: CellText) {
    const listener = {
      open: (name: string, attributes: XmlAttributes): void => this.open(name, attributes),
      text: (text: string): void => this.add(text),
      close: (name: string): void => this.close(name),
    };
    this.xml = new XmlPieces(listener, () => Math.max(this.line, 1));
  }

  push(piece: string): void {
    this.xml.push(piece);
  }

  end(): void {
    this.xml.end();
  }

  take(): readonly RawRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  private open(name: string, attributes: XmlAttributes): void {
    if (name === 'sheetData') this.isInData = true;
    if (!this.isInData) return;
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.isInValue = true;
    else this.inline.open(name);
  }

  private openRow({ r: line }: XmlAttributes): void {
    const next = line === undefined ? this.line + 1 : Number(line);
    if (!Number.isInteger(next) || next <= this.line || next > LAST_ROW) this.refuse();
    this.line = next;
    this.cells = [];
    this.numbers = [];
    this.fault = null;
    this.column = -1;
  }

  private openCell({ r: reference, t: type = 'n', s: style = '' }: XmlAttributes): void {
    const next = reference === undefined ? this.column + 1 : columnOf(reference);
    if (next <= this.column || next >= LAST_COLUMN) this.refuse();
    this.column = next;
    this.type = type;
    this.style = style;
    this.value = null;
  }

  private add(text: string): void {
    if (!this.isInData) return;
    if (this.isInValue) this.value = (this.value ?? '') + text;
    else this.inline.add(text);
  }

  private close(name: string): void {
    if (!this.isInData) return;
    if (name === 'sheetData') this.isInData = false;
    else if (name === 'v') this.isInValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else this.inline.close(name);
  }

  private closeCell(): void {
    const inline = this.inline.take();
    const text = inline ?? (this.value === null ? '' : this.texts.read(this.type, this.style, this.value));
    if (text === null) this.fault ??= CELL_DAMAGED;
    else if (text.length > LONGEST_CELL) this.fault ??= CELL_TOO_LONG;
    else if (text !== '' && this.column >= MOST_COLUMNS) this.fault ??= TOO_MANY_COLUMNS;
    if (text === null || text === '' || this.fault !== null) return;
    while (this.cells.length < this.column) this.cells.push('');
    this.cells.push(text);
    if (this.type === 'n' && inline === null) this.numbers.push(this.column);
  }

  private closeRow(): void {
    const { line, cells, numbers, fault } = this;
    if (fault !== null) this.rows.push({ line, cells: [], fault });
    else if (cells.length > 0) this.rows.push({ line, cells, numbers });
  }

  private refuse(): never {
    throw new UnreadableTable(Math.max(this.line, 1), DAMAGED);
  }
}

/** The column, from 0, of a cell reference such as `AB12`; beyond the last one if it has none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length && column <= LAST_COLUMN; i++) {
    const letter = reference.charCodeAt(i) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column === 0 ? LAST_COLUMN : column - 1;
}
