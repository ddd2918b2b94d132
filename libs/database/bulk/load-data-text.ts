import { BulkWriteRefused } from '../database.errors';
import { isStorableText } from '../storable-text';
import type { BulkRow, BulkValue } from './bulk-sink';

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** How `loadDataLine` is to be read: the options of LOAD DATA that belong to it. */
export const LOAD_DATA_FORMAT = String.raw`CHARACTER SET utf8mb4 FIELDS TERMINATED BY '\t' ESCAPED BY '\\' LINES TERMINATED BY '\n'`;

/** One row as a line for LOAD DATA: NULL is \N, so that it differs from an empty text. */
export function loadDataLine(row: BulkRow): string {
  let line = '';
  for (let i = 0; i < row.length; i++) line += (i === 0 ? '' : '\t') + field(row[i] ?? null);
  return `${line}\n`;
}

function field(value: BulkValue): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return numeral(value);
  if (!isStorableText(value)) throw new BulkWriteRefused();
  return SPECIAL.test(value) ? value.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character) : value;
}

function numeral(value: number | bigint): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new BulkWriteRefused();
  return String(value);
}
