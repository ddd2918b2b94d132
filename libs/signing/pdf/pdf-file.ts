import { PdfLexer } from './pdf-lexer';
import { parseObjectAt, parseValue } from './pdf-parser';
import {
  integerOf,
  nameOf,
  NULL,
  PdfBroken,
  PdfUnsupported,
  type PdfDictionary,
  type PdfObject,
  type PdfValue,
} from './pdf-value';
import { WorkBudget } from './work-budget';
import { readXrefStreamEntries, undoPredictor } from './xref-stream';
import { readXrefTable, type XrefEntry, type XrefSection } from './xref-table';

const MAX_SECTIONS = 64;
const MISSING: PdfObject = { value: NULL, stream: null };

/**
 * A PDF read by its cross-reference sections, newest first; nothing is guessed or repaired. A revision is named by the index of
 * its newest section: 0 is the file as it stands. All methods throw `PdfBroken` or `PdfUnsupported`, and end within a budget
 * that grows with the file's size.
 */
export class PdfFile {
  readonly sections: readonly XrefSection[];
  readonly #bytes: Buffer;
  readonly #budget: WorkBudget;
  readonly #packed = new Map<number, readonly PackedObject[]>();

  constructor(bytes: Buffer, startXref: number) {
    this.#bytes = bytes;
    this.#budget = new WorkBudget(bytes.length);
    this.sections = this.#readSections(startXref);
  }

  /** Where the table of revision `revision` says object `number` is; null when it knows none. */
  find(number: number, revision: number): XrefEntry | null {
    for (const section of this.sections.slice(revision)) {
      const entry = section.entries.get(number);
      if (entry !== undefined) return entry;
    }
    return null;
  }

  /** The object as revision `revision` has it; a missing or freed one is null, as ISO 32000-1, 7.3.10 says. */
  object(number: number, revision: number): PdfObject {
    const entry = this.find(number, revision);
    if (entry === null || entry.kind === 'free') return MISSING;
    if (entry.kind === 'at') return this.#readAt(entry.offset, { number, generation: entry.generation, revision });
    const packed = this.#objectStream(entry.stream, revision)[entry.index];
    if (packed?.number !== number) throw new PdfBroken('object not in its stream');
    return { value: packed.value, stream: null };
  }

  /** Follows a reference, or gives the direct value back. */
  resolve(value: PdfValue | undefined, revision: number): PdfValue {
    let current = value ?? NULL;
    for (let steps = 0; current.kind === 'reference'; steps += 1) {
      if (steps > 10) throw new PdfBroken('references in a ring');
      current = this.object(current.number, revision).value;
    }
    return current;
  }

  /** As `resolve`, for what has to be a dictionary; null otherwise. */
  dictionary(value: PdfValue | undefined, revision: number): PdfDictionary | null {
    const resolved = this.resolve(value, revision);
    return resolved.kind === 'dictionary' ? resolved : null;
  }

  /** The bytes of a stream as they stand in the file. */
  raw(stream: { start: number; end: number }): Buffer {
    return this.#bytes.subarray(stream.start, stream.end);
  }

  #readSections(startXref: number): XrefSection[] {
    const sections: XrefSection[] = [];
    for (let next: number | null = startXref; next !== null;) {
      const offset: number = next;
      if (sections.length >= MAX_SECTIONS || sections.some((section) => section.offset === offset)) {
        throw new PdfBroken('cross-references in a ring');
      }
      const section = this.#readSection(offset);
      sections.push(section);
      next = previousOf(section);
    }
    return sections;
  }

  #readSection(offset: number): XrefSection {
    if (offset >= this.#bytes.length) throw new PdfBroken('cross-reference beyond the end');
    const lexer = new PdfLexer(this.#bytes, offset);
    if (lexer.peek() === 0x78) return readXrefTable(lexer, this.#budget);
    const number = lexer.takeUnsigned() ?? -1;
    const { value, stream } = this.#readAt(offset, { number, generation: 0, revision: null });
    if (value.kind !== 'dictionary' || stream === null || nameOf(value.entries.get('Type')) !== 'XRef') {
      throw new PdfBroken('no cross-reference stream');
    }
    return { offset, entries: readXrefStreamEntries(value, this.#unpack(value, stream)), trailer: value };
  }

  #readAt(offset: number, wanted: WantedObject): PdfObject {
    if (offset >= this.#bytes.length) throw new PdfBroken('object beyond the end');
    const lexer = new PdfLexer(this.#bytes, offset);
    const value = parseObjectAt(lexer, wanted.number, wanted.generation);
    lexer.skipBlank();
    this.#budget.spend(lexer.at - offset);
    if (lexer.takeKeyword('endobj')) return { value, stream: null };
    if (value.kind !== 'dictionary' || !lexer.takeKeyword('stream')) throw new PdfBroken('object without end');
    if (lexer.peek() === 0x0d) lexer.at += 1;
    if (lexer.peek() !== 0x0a) throw new PdfBroken('stream without line end');
    return { value, stream: this.#streamFrom(lexer.at + 1, value, wanted) };
  }

  #streamFrom(start: number, dictionary: PdfDictionary, wanted: WantedObject): { start: number; end: number } {
    const given = dictionary.entries.get('Length');
    // The length of a cross-reference stream must be direct: the table that would find it is being read.
    const length = integerOf(wanted.revision === null ? given : this.#lengthOf(given, wanted));
    if (length === null || length < 0) throw new PdfBroken('stream without length');
    const lexer = new PdfLexer(this.#bytes, start + length);
    lexer.skipBlank();
    if (!lexer.takeKeyword('endstream')) throw new PdfBroken('stream of another length');
    return { start, end: start + length };
  }

  #lengthOf(given: PdfValue | undefined, { revision, number }: WantedObject): PdfValue | undefined {
    if (given?.kind !== 'reference' || revision === null) return given;
    const entry = this.find(given.number, revision);
    // A number is never a stream, so a length leads nowhere further; a packed one could lead in a ring.
    if (entry?.kind !== 'at' || given.number === number) throw new PdfBroken('length not readable');
    const lexer = new PdfLexer(this.#bytes, entry.offset);
    return parseObjectAt(lexer, given.number, entry.generation);
  }

  #objectStream(number: number, revision: number): readonly PackedObject[] {
    const entry = this.find(number, revision);
    if (entry?.kind !== 'at') throw new PdfBroken('object stream not in the file');
    const known = this.#packed.get(entry.offset);
    if (known !== undefined) return known;
    const { value, stream } = this.#readAt(entry.offset, { number, generation: entry.generation, revision });
    if (value.kind !== 'dictionary' || stream === null) throw new PdfBroken('no object stream');
    const objects = parseObjectStream(value, this.#unpack(value, stream));
    this.#packed.set(entry.offset, objects);
    return objects;
  }

  #unpack(dictionary: PdfDictionary, stream: { start: number; end: number }): Buffer {
    const filter = dictionary.entries.get('Filter');
    const names = filter?.kind === 'array' ? filter.items.map(nameOf) : filter === undefined ? [] : [nameOf(filter)];
    if (names.length === 0) return this.raw(stream);
    if (names.length > 1 || names[0] !== 'FlateDecode') throw new PdfUnsupported('filter');
    const given = dictionary.entries.get('DecodeParms');
    const parameters = given?.kind === 'array' ? given.items[0] : given;
    const unpacked = this.#budget.inflate(this.raw(stream));
    return undoPredictor(unpacked, parameters?.kind === 'dictionary' ? parameters : null);
  }
}

interface WantedObject {
  readonly number: number;
  readonly generation: number;
  /** Null while the cross-references themselves are being read. */
  readonly revision: number | null;
}

interface PackedObject {
  readonly number: number;
  readonly value: PdfValue;
}

function previousOf({ trailer }: XrefSection): number | null {
  if (trailer.entries.has('Encrypt')) throw new PdfUnsupported('encrypted');
  if (trailer.entries.has('XRefStm')) throw new PdfUnsupported('hybrid cross-references');
  if (!trailer.entries.has('Prev')) return null;
  const previous = integerOf(trailer.entries.get('Prev'));
  if (previous === null || previous < 0) throw new PdfBroken('previous table');
  return previous;
}

/** The objects of an object stream in their order (ISO 32000-1, 7.5.7). */
function parseObjectStream(dictionary: PdfDictionary, data: Buffer): PackedObject[] {
  const count = integerOf(dictionary.entries.get('N')) ?? -1;
  const first = integerOf(dictionary.entries.get('First')) ?? -1;
  if (count < 0 || first < 0 || first > data.length || count > data.length) throw new PdfBroken('object stream');
  const head = new PdfLexer(data, 0);
  const body = new PdfLexer(data, first);
  const objects: PackedObject[] = [];
  for (let index = 0; index < count; index += 1) {
    head.skipBlank();
    const number = head.takeUnsigned();
    head.skipBlank();
    const at = head.takeUnsigned();
    // Objects follow one another; a stream that jumps back could be read many times over.
    if (number === null || at === null || first + at < body.at) throw new PdfBroken('object stream');
    body.at = first + at;
    objects.push({ number, value: parseValue(body) });
  }
  return objects;
}
