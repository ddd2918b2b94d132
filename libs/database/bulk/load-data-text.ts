import { BulkWriteRefused } from '../database.errors';
import { isStorableText } from '../storable-text';
import type { BulkRow, BulkValue } from './bulk-sink';

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * How `loadDataLine`, in UTF-8, is to be read: the options of LOAD DATA that belong to it. As `binary` the server does not
 * cut the text into characters before it cuts it into fields, which takes a fifth of its time; each column checks what it gets.
 */
export const LOAD_DATA_FORMAT = String.raw`CHARACTER SET binary FIELDS TERMINATED BY '\t' ESCAPED BY '\\' LINES TERMINATED BY '\n'`;

/** One row as a line for LOAD DATA: NULL is \N, so that it differs from an empty text. */
export function loadDataLine(row: BulkRow): string {
  let line = '';
  for (let i = 0; i < row.length; i++) line += (i === 0 ? '' : '\t') + loadDataField(row[i] ?? null);
  return `${line}\n`;
}

/** One value as a field of such a line. Throws `BulkWriteRefused` for what cannot be stored exactly. */
export function loadDataField(value: BulkValue): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return numeral(value);
  if (!isStorableText(value)) throw new BulkWriteRefused();
  return SPECIAL.test(value) ? value.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character) : value;
}

function numeral(value: number | bigint): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new BulkWriteRefused();
  return String(value);
}

const MEANT: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

/** The rows that lines were made of, numbers as text: for servers that turn out to refuse LOAD DATA. */
export function rowsOfLoadData(lines: string): (string | null)[][] {
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t').map(meantBy));
}

function meantBy(text: string): string | null {
  if (text === '\\N') return null;
  return text.replace(/\\(.)/g, (_, escaped: string) => MEANT[escaped] ?? escaped);
}
