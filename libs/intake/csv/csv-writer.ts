import { guardFormula } from './formula-guard';

/**
 * For whom a CSV is: `exact` is read by programs and holds the values as they are; `spreadsheet` is opened in Excel, so it
 * begins with a byte order mark and no cell can be taken for a formula.
 */
export type CsvPurpose = 'exact' | 'spreadsheet';

const BYTE_ORDER_MARK = '\ufeff';
/** Text is handed on in pieces of about this many characters: small ones die young, large ones wait for the whole heap to be cleared. */
const PIECE = 8 << 10;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Rows as the pieces of a CSV text (RFC 4180, UTF-8 once encoded), taking rows only as fast as the pieces are taken. Lines
 * end in LF, for a spreadsheet in CRLF.
 */
export async function* csvPieces(
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  purpose: CsvPurpose = 'exact',
): AsyncGenerator<string> {
  let piece = purpose === 'spreadsheet' ? BYTE_ORDER_MARK : '';
  for await (const row of rows) {
    piece += csvLine(row, purpose);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** One row as a line of CSV, with its line end. */
export function csvLine(cells: readonly string[], purpose: CsvPurpose = 'exact'): string {
  const isForSpreadsheet = purpose === 'spreadsheet';
  const written = cells.map((cell) => quoted(isForSpreadsheet ? guardFormula(cell) : cell));
  // A line without anything would not be a row to whoever reads it.
  const line = cells.length === 1 && written[0] === '' ? '""' : written.join(',');
  return isForSpreadsheet ? `${line}\r\n` : `${line}\n`;
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
