import { buffer } from 'node:stream/consumers';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { LONGEST_CELL, MOST_COLUMNS, type RawRow, UnreadableTable } from '../table/raw-row';
import type { TableSource } from '../table/table-source';
import { CellText } from './cell-text';
import { openPackage, type XlsxPackage } from './xlsx-package';

/** Largest spreadsheet file that is taken, in bytes; larger tables come as CSV. */
const LARGEST_FILE = 64 << 20;
const ROWS_A_BATCH = 2_000;

/**
 * The rows of a workbook's first sheet in batches; `line` is the sheet's own row number (FORMATS "XLSX cells"). The sheet is
 * read as a stream; what is unpacked is bounded, and no entity, link or macro is ever followed. Throws `UnreadableTable`.
 */
export async function* readXlsx(source: TableSource): AsyncGenerator<readonly RawRow[]> {
  if (source.size > LARGEST_FILE) throw new UnreadableTable(1, `文件超过${LARGEST_FILE >> 20}MB，请改用CSV格式`);
  const file = await openPackage(await buffer(source.open()));
  const sheet = new SheetRows(await CellText.of(file));
  for await (const text of file.text(await firstSheetOf(file))) {
    sheet.push(text);
    if (sheet.rows.length >= ROWS_A_BATCH) yield sheet.take();
  }
  if (sheet.rows.length > 0) yield sheet.take();
}

async function firstSheetOf(file: XlsxPackage): Promise<string> {
  let relation: string | undefined;
  await file.parse('xl/workbook.xml', (tag) => {
    if (tag.name.endsWith('sheet') && relation === undefined) relation = tag.attributes['r:id'];
  });
  let target: string | undefined;
  await file.parse('xl/_rels/workbook.xml.rels', (tag) => {
    if (tag.name.endsWith('Relationship') && tag.attributes['Id'] === relation) target = tag.attributes['Target'];
  });
  if (target === undefined) throw new UnreadableTable(1, '工作簿中没有工作表');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Collects rows from the sheet's XML as it streams by. */
class SheetRows {
  rows: RawRow[] = [];
  private readonly parser = new SaxesParser();
  private line = 0;
  private cells: string[] = [];
  private column = -1;
  private type = 'n';
  private style = 0;
  private value: string | null = null;

  constructor(private readonly texts: CellText) {
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('closetag', (tag) => this.close(localName(tag.name)));
    this.parser.on('text', (text) => this.add(text));
    this.parser.on('error', () => {
      throw new UnreadableTable(this.line || 1, '工作表内容损坏，无法读取');
    });
    this.parser.on('doctype', () => {
      throw new UnreadableTable(1, '工作表含有不允许的文档类型声明');
    });
  }

  push(text: string): void {
    this.parser.write(text);
  }

  take(): readonly RawRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  private open(tag: SaxesTagPlain): void {
    switch (localName(tag.name)) {
      case 'row':
        this.line = Number(tag.attributes['r'] ?? this.line + 1);
        this.cells = [];
        this.column = -1;
        break;
      case 'c':
        this.column = columnOf(tag.attributes['r']) ?? this.column + 1;
        if (this.column >= MOST_COLUMNS) throw new UnreadableTable(this.line, `列数超过${MOST_COLUMNS}列`);
        this.type = tag.attributes['t'] ?? 'n';
        this.style = Number(tag.attributes['s'] ?? 0);
        break;
      case 'v':
      case 't':
        this.value ??= '';
        this.isOpen = true;
        break;
      case 'rPh':
        this.isPhonetic = true;
        break;
    }
  }

  private isOpen = false;
  /** Readings of the characters, shown above them; no part of the text. */
  private isPhonetic = false;

  private add(text: string): void {
    if (!this.isOpen || this.isPhonetic) return;
    this.value = (this.value ?? '') + text;
    if (this.value.length > LONGEST_CELL) throw new UnreadableTable(this.line, '单元格内容过长');
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') this.isOpen = false;
    if (name === 'rPh') this.isPhonetic = false;
    if (name === 'c') {
      while (this.cells.length < this.column) this.cells.push('');
      this.cells[this.column] = this.value === null ? '' : this.texts.read(this.type, this.style, this.value);
      this.value = null;
    }
    if (name === 'row') this.rows.push({ line: this.line, cells: this.cells });
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The column, from 0, of a cell reference such as `AB12`. */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
