import { PdfLexer } from './pdf-lexer';
import { parseValue } from './pdf-parser';
import { PdfBroken, type PdfDictionary } from './pdf-value';
import type { WorkBudget } from './work-budget';

/** Where an object of a revision is. */
export type XrefEntry =
  | { readonly kind: 'free' }
  | { readonly kind: 'at'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

/** One cross-reference section: what one save of the file said. `offset` is its own place in the file. */
export interface XrefSection {
  readonly offset: number;
  readonly entries: ReadonlyMap<number, XrefEntry>;
  readonly trailer: PdfDictionary;
}

const ENTRY_LENGTH = 20;
const ENTRY = /^(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)$/;

/** Reads a classic table (ISO 32000-1, 7.5.4) from its `xref`; every entry has its 20 bytes. Throws `PdfBroken`. */
export function readXrefTable(lexer: PdfLexer, budget: WorkBudget): XrefSection {
  const offset = lexer.at;
  if (!lexer.takeKeyword('xref')) throw new PdfBroken('no cross-reference table');
  const entries = new Map<number, XrefEntry>();
  for (lexer.skipBlank(); !lexer.takeKeyword('trailer'); lexer.skipBlank()) readSubsection(lexer, entries, budget);
  const trailer = parseValue(lexer);
  if (trailer.kind !== 'dictionary') throw new PdfBroken('no trailer');
  budget.spend(lexer.at - offset);
  return { offset, entries, trailer };
}

function readSubsection(lexer: PdfLexer, entries: Map<number, XrefEntry>, budget: WorkBudget): void {
  const first = lexer.takeUnsigned();
  lexer.skipBlank();
  const count = lexer.takeUnsigned();
  if (first === null || count === null) throw new PdfBroken('subsection without numbers');
  lexer.skipBlank();
  budget.spend(count * ENTRY_LENGTH);
  for (let number = first; number < first + count; number += 1) {
    if (entries.has(number)) throw new PdfBroken('object listed twice');
    entries.set(number, readEntry(lexer));
  }
}

function readEntry(lexer: PdfLexer): XrefEntry {
  const line = lexer.bytes.toString('latin1', lexer.at, lexer.at + ENTRY_LENGTH);
  const [, offset, generation, kind] = ENTRY.exec(line) ?? [];
  if (kind === undefined) throw new PdfBroken('malformed table entry');
  lexer.at += ENTRY_LENGTH;
  return kind === 'f' ? { kind: 'free' } : { kind: 'at', offset: Number(offset), generation: Number(generation) };
}
