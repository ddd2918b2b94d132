import {
  CELL_TOO_LONG,
  LONGEST_CELL,
  MOST_COLUMNS,
  type RawRow,
  TOO_MANY_COLUMNS,
  UnreadableTable,
} from '../table/raw-row';

const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
/** A record may hold several long cells; beyond this the quotes are wrong, or it is no table. In UTF-16 code units. */
const LONGEST_RECORD = 4 * LONGEST_CELL;

const UNCLOSED = '双引号未闭合，请检查自本行起的双引号是否成对';
const TEXT_AFTER_QUOTE = '双引号之后有多余字符：含双引号的内容须整体用双引号括起，其中的双引号写两遍';
const BARE_QUOTE = '未用双引号括起的内容中出现双引号：须整体用双引号括起，其中的双引号写两遍';
const NUL_CHARACTER = '含有空字符（NUL），文件可能已损坏或不是CSV文本';
const ENDLESS = '记录过长：可能是双引号未闭合，或文件没有正常换行';

/**
 * Cuts text that comes in pieces into records by RFC 4180, with their physical lines. Own code because csv-parse takes four
 * times as long and papaparse does not know physical lines (README). A record it cannot take apart gets a `fault`, and
 * reading goes on at the next line; a quote that is never closed has no next line and throws `UnreadableTable`.
 */
export class CsvTokenizer {
  /** The physical line on which the next record begins. */
  line = 1;
  private pending = '';

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
    let nulAt = text.indexOf('\0');
    while (at < text.length) {
      const lineEnd = text.indexOf('\n', at);
      if (quoteAt !== -1 && quoteAt < at) quoteAt = text.indexOf('"', at);
      const isPlain = quoteAt === -1 || (lineEnd !== -1 && quoteAt > lineEnd);
      if (isPlain && lineEnd === -1 && !isEnd) break;
      const record = isPlain
        ? plainRecord(text, at, lineEnd === -1 ? text.length : lineEnd)
        : quotedRecord(text, at, { lineEnd, isEnd });
      if (record === null) break;
      const hasNul = nulAt !== -1 && nulAt < record.next;
      if (hasNul) nulAt = text.indexOf('\0', record.next);
      const fault = hasNul ? NUL_CHARACTER : record.fault;
      if (fault === UNCLOSED) throw new UnreadableTable(this.line, fault);
      rows.push(fault === null ? { line: this.line, cells: record.cells } : { line: this.line, cells: [], fault });
      this.line += record.lines;
      at = record.next;
    }
    this.pending = at === 0 ? text : text.slice(at);
    if (this.pending.length > LONGEST_RECORD) throw new UnreadableTable(this.line, ENDLESS);
    return rows;
  }
}

interface CsvRecord {
  readonly cells: readonly string[];
  /** Where the next record begins. */
  readonly next: number;
  /** Physical lines it takes. */
  readonly lines: number;
  readonly fault: string | null;
}

/** A record without a quote: what stands before the line end. */
function plainRecord(text: string, from: number, end: number): CsvRecord {
  const cells = text.slice(from, end > from && text.charCodeAt(end - 1) === CR ? end - 1 : end).split(',');
  return { cells, next: end + 1, lines: 1, fault: excess(cells, end - from) };
}

function excess(cells: readonly string[], length: number): string | null {
  if (cells.length > MOST_COLUMNS) return TOO_MANY_COLUMNS;
  return length > LONGEST_CELL && cells.some((cell) => cell.length > LONGEST_CELL) ? CELL_TOO_LONG : null;
}

interface QuotedRecordSearch {
  readonly lineEnd: number;
  readonly isEnd: boolean;
}

/** A record with a quote in it, from `from`; null where its end is not yet there. `lineEnd` is the first line end after `from`, or -1. */
function quotedRecord(text: string, from: number, { lineEnd, isEnd }: QuotedRecordSearch): CsvRecord | null {
  const cells: string[] = [];
  let nextLineEnd = lineEnd;
  let lines = 1;
  let at = from;
  for (;;) {
    let end: number;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at);
      if (close === -1) return isEnd ? { cells, next: text.length, lines, fault: UNCLOSED } : null;
      for (; nextLineEnd !== -1 && nextLineEnd < close; lines++) nextLineEnd = text.indexOf('\n', nextLineEnd + 1);
      cells.push(unquoted(text, at + 1, close));
      end = close + 1;
      if (text.charCodeAt(end) === CR && (end + 1 === text.length || text.charCodeAt(end + 1) === LF)) end++;
      if (end < text.length && text.charCodeAt(end) !== COMMA && text.charCodeAt(end) !== LF) {
        return faulty(text, end, { lines, isEnd, fault: TEXT_AFTER_QUOTE });
      }
    } else {
      end = endOfPlainCell(text, at);
      if (text.charCodeAt(end) === QUOTE) return faulty(text, end, { lines, isEnd, fault: BARE_QUOTE });
      cells.push(withoutCr(text, at, end));
    }
    // At the end of what is there, more of this cell may still come.
    if (end >= text.length && !isEnd) return null;
    if (end >= text.length || text.charCodeAt(end) === LF) {
      return { cells, next: end + 1, lines, fault: excess(cells, end - from) };
    }
    at = end + 1;
  }
}

/** A record given up at `at`: the next one is taken to begin after the next line end. */
function faulty(
  text: string,
  at: number,
  { lines, isEnd, fault }: { readonly lines: number; readonly isEnd: boolean; readonly fault: string },
): CsvRecord | null {
  const lineEnd = text.indexOf('\n', at);
  if (lineEnd === -1 && !isEnd) return null;
  return { cells: [], next: lineEnd === -1 ? text.length : lineEnd + 1, lines, fault };
}

/** Where a cell without quotes ends: at a comma, a line end, the end of the text, or a quote that should not be there. */
function endOfPlainCell(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === LF || code === QUOTE) return at;
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

/** What stands between quotes, doubled ones written once. */
function unquoted(text: string, from: number, close: number): string {
  const value = text.slice(from, close);
  const doubled = text.indexOf('"', from);
  return doubled < close ? value.replaceAll('""', '"') : value;
}
