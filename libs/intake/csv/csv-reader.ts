import { type RawRow, UnreadableTable } from '../table/raw-row';
import type { TableSource } from '../table/table-source';
import { CsvTokenizer } from './csv-tokenizer';
import { decodeText, detectEncoding, UndecodableText } from './decode-text';

/**
 * The rows of a CSV file (RFC 4180; LF or CRLF) in batches, with memory bounded by the longest record. Empty lines are rows
 * of one empty cell. Throws `UnreadableTable` where reading cannot go on: an unclosed quote, an oversized record, bytes that
 * are no text.
 */
export async function* readCsv(source: TableSource): AsyncGenerator<readonly RawRow[]> {
  const tokenizer = new CsvTokenizer();
  const encoding = await detectEncoding(source.open());
  try {
    for await (const text of decodeText(source.open(), encoding)) {
      const rows = tokenizer.push(text);
      if (rows.length > 0) yield rows;
    }
  } catch (error) {
    if (!(error instanceof UndecodableText)) throw error;
    const rows = tokenizer.push(error.before);
    if (rows.length > 0) yield rows;
    throw new UnreadableTable(tokenizer.line, '含有既非UTF-8也非GB18030的字节，请将文件另存为UTF-8编码的CSV');
  }
  const last = tokenizer.end();
  if (last.length > 0) yield last;
}
