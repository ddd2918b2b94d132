import { LONGEST_CELL, MOST_COLUMNS, type RawRow, UnreadableTable } from '../table/raw-row';
import type { TableSource } from '../table/table-source';
import { decodeText, detectEncoding } from './decode-text';

const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;

/**
 * The rows of a CSV file (RFC 4180; LF or CRLF), in batches, with memory bounded by the longest record. Own tokenizer: the
 * maintained readers are four times slower or do not tell physical lines (measured; docs/dependencies.md). Empty lines are
 * rows of one empty cell. Throws `UnreadableTable` at an unclosed quote or an oversized record.
 */
export async function* readCsv(source: TableSource): AsyncGenerator<readonly RawRow[]> {
  const tokenizer = new CsvTokenizer();
  const encoding = await detectEncoding(source.open());
  for await (const text of decodeText(source.open(), encoding)) {
    const rows = tokenizer.push(text);
    if (rows.length > 0) yield rows;
  }
  const last = tokenizer.end();
  if (last.length > 0) yield last;
}

/** Cuts text that comes in pieces into records. */
export class CsvTokenizer {
  private pending = '';
  /** Where in `pending` to look on for the end of a record that began at its start. */
  private searched = 0;
  private line = 1;

  /** The records that are complete with this piece. */
  push(text: string): RawRow[] {
    this.pending = this.pending === '' ? text : this.pending + text;
    return this.take(false);
  }

  /** The record that no line end follows, if there is one. */
  end(): RawRow[] {
    return this.take(true);
  }

  private take(isEnd: boolean): RawRow[] {
    const rows: RawRow[] = [];
    const text = this.pending;
    let at = 0;
    let quoteAt = text.indexOf('"');
    while (at < text.length) {
      const lineEnd = text.indexOf('\n', at < this.searched ? this.searched : at);
      if (quoteAt !== -1 && quoteAt < at) quoteAt = text.indexOf('"', at);
      const isPlain = quoteAt === -1 || (lineEnd !== -1 && quoteAt > lineEnd);
      if (isPlain) {
        if (lineEnd === -1 && !isEnd) break;
        const end = lineEnd === -1 ? text.length : lineEnd;
        rows.push({ line: this.line, cells: plainCells(text, at, end) });
        this.line++;
        at = end + 1;
        continue;
      }
      const record = quotedRecord(text, at, this.line, isEnd);
      if (record === null) break;
      rows.push({ line: this.line, cells: record.cells });
      this.line += record.lines;
      at = record.next;
    }
    this.pending = at === 0 ? text : text.slice(at);
    this.searched = 0;
    if (this.pending.length > LONGEST_CELL * 4) throw oversized(this.line);
    return rows;
  }
}

function plainCells(text: string, from: number, lineEnd: number): string[] {
  const end = lineEnd > from && text.charCodeAt(lineEnd - 1) === CR ? lineEnd - 1 : lineEnd;
  const cells = text.slice(from, end).split(',');
  return cells;
}

function oversized(line: number): UnreadableTable {
  return new UnreadableTable(line, '记录过长，可能是引号未闭合，请检查本行起的双引号');
}

interface QuotedRecord {
  readonly cells: string[];
  /** Where the next record begins. */
  readonly next: number;
  /** Physical lines it takes. */
  readonly lines: number;
}

/** A record with a quote in it, from `from`; null where its end is not yet there. */
function quotedRecord(text: string, from: number, line: number, isEnd: boolean): QuotedRecord | null {
  const cells: string[] = [];
  let lines = 1;
  let at = from;
  for (;;) {
    if (cells.length > MOST_COLUMNS) throw new UnreadableTable(line, `列数超过${MOST_COLUMNS}列`);
    if (text.charCodeAt(at) !== QUOTE) {
      const end = endOfPlainCell(text, at);
      if (end === text.length && !isEnd) return null;
      cells.push(withoutCr(text, at, end));
      if (end >= text.length || text.charCodeAt(end) === LF) return { cells, next: end + 1, lines };
      at = end + 1;
      continue;
    }
    const close = closingQuote(text, at);
    if (close === -1 || (close + 1 === text.length && !isEnd)) {
      if (isEnd) throw new UnreadableTable(line, '双引号未闭合');
      if (text.length - at > LONGEST_CELL) throw oversized(line);
      return null;
    }
    const value = text.slice(at + 1, close);
    lines += lineBreaksIn(value);
    cells.push(value.includes('"') ? value.replaceAll('""', '"') : value);
    let after = close + 1;
    if (text.charCodeAt(after) === CR && after + 1 === text.length && !isEnd) return null;
    if (text.charCodeAt(after) === CR && (after + 1 === text.length || text.charCodeAt(after + 1) === LF)) after++;
    if (after >= text.length || text.charCodeAt(after) === LF) return { cells, next: after + 1, lines };
    if (text.charCodeAt(after) !== COMMA) throw new UnreadableTable(line, '双引号之后有多余字符，请检查引号是否成对');
    at = after + 1;
  }
}

function endOfPlainCell(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === LF) return at;
    at++;
  }
  return at;
}

function withoutCr(text: string, from: number, end: number): string {
  const isLineEnd = end === text.length || text.charCodeAt(end) === LF;
  return text.slice(from, isLineEnd && end > from && text.charCodeAt(end - 1) === CR ? end - 1 : end);
}

/** The quote that closes the one at `open`; -1 if it is not there. Doubled quotes are part of the value. */
function closingQuote(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1 || text.charCodeAt(quote + 1) !== QUOTE) return quote;
    at = quote + 2;
  }
}

function lineBreaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
