import { integersOf, integerOf, PdfBroken, type PdfDictionary } from './pdf-value';
import type { XrefEntry } from './xref-table';

/** Reads the unpacked data of a cross-reference stream (ISO 32000-1, 7.5.8). Throws `PdfBroken`. */
export function readXrefStreamEntries(dictionary: PdfDictionary, data: Buffer): Map<number, XrefEntry> {
  const widths = integersOf(dictionary.entries.get('W'));
  if (widths?.length !== 3 || !widths.every((width) => width >= 0 && width <= 6)) throw new PdfBroken('widths');
  const [typeWidth = 0, firstWidth = 0, secondWidth = 0] = widths;
  const rowLength = typeWidth + firstWidth + secondWidth;
  if (rowLength === 0) throw new PdfBroken('widths');
  const entries = new Map<number, XrefEntry>();
  let at = 0;
  for (const number of objectNumbers(dictionary, Math.floor(data.length / rowLength))) {
    if (entries.has(number)) throw new PdfBroken('object listed twice');
    const type = typeWidth === 0 ? 1 : data.readUIntBE(at, typeWidth);
    const first = numberAt(data, at + typeWidth, firstWidth);
    entries.set(number, entryOf(type, first, numberAt(data, at + typeWidth + firstWidth, secondWidth)));
    at += rowLength;
  }
  return entries;
}

function* objectNumbers(dictionary: PdfDictionary, rows: number): Generator<number> {
  const index = integersOf(dictionary.entries.get('Index')) ?? [0, integerOf(dictionary.entries.get('Size')) ?? -1];
  let left = rows;
  for (let pair = 0; pair < index.length; pair += 2) {
    const [first = -1, count = -1] = index.slice(pair, pair + 2);
    left -= count;
    if (first < 0 || count < 0 || left < 0) throw new PdfBroken('index and data disagree');
    for (let number = first; number < first + count; number += 1) yield number;
  }
}

function numberAt(data: Buffer, at: number, width: number): number {
  return width === 0 ? 0 : data.readUIntBE(at, width);
}

function entryOf(type: number, first: number, second: number): XrefEntry {
  if (type === 0) return { kind: 'free' };
  if (type === 1) return { kind: 'at', offset: first, generation: second };
  if (type === 2) return { kind: 'packed', stream: first, index: second };
  throw new PdfBroken('unknown type of entry');
}

const PNG_PREDICTOR = 10;

/** Undoes the PNG predictors that cross-reference streams are packed with (RFC 2083, 6). Throws `PdfBroken`. */
export function undoPredictor(data: Buffer, parameters: PdfDictionary | null): Buffer {
  const predictor = integerOf(parameters?.entries.get('Predictor')) ?? 1;
  if (predictor === 1) return data;
  const columns = integerOf(parameters?.entries.get('Columns')) ?? 1;
  if (predictor < PNG_PREDICTOR || columns < 1 || data.length % (columns + 1) !== 0) throw new PdfBroken('predictor');
  const rows = data.length / (columns + 1);
  const plain = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (columns + 1)] ?? 0;
    // Only None and Up occur in practice; the other three need a byte's left neighbour.
    if (filter !== 0 && filter !== 2) throw new PdfBroken('predictor');
    for (let column = 0; column < columns; column += 1) {
      const above = filter === 2 && row > 0 ? (plain[(row - 1) * columns + column] ?? 0) : 0;
      plain[row * columns + column] = (data[row * (columns + 1) + 1 + column] ?? 0) + above;
    }
  }
  return plain;
}
