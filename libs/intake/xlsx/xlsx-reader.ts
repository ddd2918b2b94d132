import { type RawRow, UnreadableTable } from '../table/raw-row';
import type { TableSource } from '../table/table-source';
import { CellText } from './cell-text';
import { SheetRows } from './sheet-rows';
import { readWorkbook } from './workbook';
import { LARGEST_SHEET, XlsxPackage } from './xlsx-package';

/** Largest spreadsheet file that is taken, in bytes; larger tables come as CSV. */
const LARGEST_FILE = 64 << 20;
const ROWS_A_BATCH = 1_000;

/**
 * The rows of a workbook's first sheet in batches; `line` is the sheet's own row number (FORMATS "XLSX cells"). The packed
 * file and its shared strings are held in memory, both bounded; the sheet passes as a stream. Throws `UnreadableTable`.
 */
export async function* readXlsx(source: TableSource): AsyncGenerator<readonly RawRow[]> {
  const file = await XlsxPackage.open(await bytesOf(source));
  const workbook = await readWorkbook(file);
  const sheet = new SheetRows(await CellText.of(file, workbook));
  for await (const piece of file.text(workbook.firstSheet, LARGEST_SHEET)) {
    sheet.push(piece);
    if (sheet.rows.length >= ROWS_A_BATCH) yield sheet.take();
  }
  sheet.end();
  if (sheet.rows.length > 0) yield sheet.take();
}

/** The whole file; its declared size is not believed. */
async function bytesOf(source: TableSource): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source.open()) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('A file is read as bytes.');
    size += chunk.length;
    if (size > LARGEST_FILE) throw new UnreadableTable(1, `XLSX文件超过${LARGEST_FILE >> 20}MB，请改用CSV格式`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
