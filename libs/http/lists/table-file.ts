import { Readable } from 'node:stream';
import { csvPieces, type SheetToWrite, workbookBytes } from '@app/intake';
import { StreamableFile } from '@nestjs/common';
import { OneOf } from '../dto/text-fields';
import { ExportTooLarge } from '../problems/edge.errors';
import { contentDisposition } from './content-disposition';

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** The query of every export; a list's own DTO extends it with the list's filters. */
export class ExportQuery {
  @OneOf(TABLE_FORMATS, { about: '文件格式', example: 'xlsx' })
  format!: TableFormat;
}

/** A list as a file: its name without extension, its columns' headings, its rows in order. */
export interface TableToExport {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly (string | number)[]> | AsyncIterable<readonly (string | number)[]>;
}

const TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** What tables are sent as. */
export const TABLE_TYPES: readonly string[] = Object.values(TYPES);

/** A workbook is built in memory. */
export const MOST_WORKBOOK_ROWS = 20_000;

/**
 * The answer that downloads a list. No cell can be taken for a formula. CSV streams, in bounded memory and any number of rows; a
 * workbook of more than 20,000 rows rejects with `ExportTooLarge`. What refuses the list's first row rejects too: once a file has
 * begun, a refusal could only break it off.
 */
export async function tableFile(table: TableToExport, format: TableFormat): Promise<StreamableFile> {
  if (format === 'xlsx') return workbookFile(table.name, [{ name: '数据', rows: await workbookRows(table) }]);
  const options = { type: TYPES.csv, disposition: contentDisposition('attachment', `${table.name}.csv`) };
  const rows = await begun(textRows(table.rows));
  return new StreamableFile(Readable.from(csvPieces(withHead(table.columns, rows), 'spreadsheet')), options);
}

/**
 * The answer that downloads a workbook of several sheets, each of at most 20,000 rows; rejects with `ExportTooLarge` where one has more. No cell can be
 * taken for a formula.
 */
export async function workbookFile(name: string, sheets: readonly SheetToWrite[]): Promise<StreamableFile> {
  if (sheets.some(({ rows }) => rows.length > MOST_WORKBOOK_ROWS + 1))
    throw new ExportTooLarge({ most: MOST_WORKBOOK_ROWS });
  const options = { type: TYPES.xlsx, disposition: contentDisposition('attachment', `${name}.xlsx`) };
  return new StreamableFile(await workbookBytes(sheets), options);
}

/** A row for each item. */
export async function* rowsOf<T>(
  items: AsyncIterable<T>,
  cells: (item: T) => readonly (string | number)[],
): AsyncGenerator<readonly (string | number)[]> {
  for await (const item of items) yield cells(item);
}

async function* textRows(rows: TableToExport['rows']): AsyncGenerator<readonly string[]> {
  for await (const row of rows) yield row.map(String);
}

/** The same rows, the first of them read. */
async function begun<T>(rows: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await rows.next();
  async function* all(): AsyncGenerator<T> {
    if (first.done === true) return;
    try {
      yield first.value;
      yield* rows;
    } finally {
      await rows.return(undefined);
    }
  }
  return all();
}

async function* withHead<T>(head: T, rows: AsyncIterable<T>): AsyncGenerator<T> {
  yield head;
  yield* rows;
}

async function workbookRows({ columns, rows }: TableToExport): Promise<(readonly (string | number)[])[]> {
  const all: (readonly (string | number)[])[] = [columns];
  for await (const row of rows) {
    if (all.length > MOST_WORKBOOK_ROWS) throw new ExportTooLarge({ most: MOST_WORKBOOK_ROWS });
    all.push(row);
  }
  return all;
}
