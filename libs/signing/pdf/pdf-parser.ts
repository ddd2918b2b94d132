import { PdfLexer } from './pdf-lexer';
import { NULL, PdfBroken, type PdfDictionary, type PdfValue } from './pdf-value';

const MAX_DEPTH = 50;
const NUMBER = /^[+-]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})$/;
const [LESS, PAREN, BRACKET, SLASH] = [0x3c, 0x28, 0x5b, 0x2f];

/**
 * Parses one direct object at the lexer's point. Strict where readers differ: a key given twice, an unknown word or a nesting
 * over 50 is `PdfBroken`, because two readers that resolve it differently would see two documents.
 */
export function parseValue(lexer: PdfLexer, depth = 0): PdfValue {
  if (depth > MAX_DEPTH) throw new PdfBroken('nested too deeply');
  lexer.skipBlank();
  const start = lexer.at;
  switch (lexer.peek()) {
    case SLASH:
      return { kind: 'name', name: lexer.takeName() };
    case PAREN:
      return { kind: 'string', bytes: lexer.takeLiteral(), start, end: lexer.at };
    case BRACKET:
      return parseArray(lexer, depth);
    case LESS:
      if (lexer.peek(1) === LESS) return parseDictionary(lexer, depth);
      return { kind: 'string', bytes: lexer.takeHex(), start, end: lexer.at };
    default:
      return parseWord(lexer);
  }
}

/** Parses `number generation obj` and the value behind it; throws `PdfBroken` when another object stands there. */
export function parseObjectAt(lexer: PdfLexer, number: number, generation: number): PdfValue {
  lexer.skipBlank();
  const found = lexer.takeUnsigned();
  lexer.skipBlank();
  const foundGeneration = lexer.takeUnsigned();
  lexer.skipBlank();
  if (found !== number || foundGeneration !== generation || !lexer.takeKeyword('obj')) {
    throw new PdfBroken('object not where the table says');
  }
  return parseValue(lexer);
}

function parseArray(lexer: PdfLexer, depth: number): PdfValue {
  lexer.at += 1;
  const items: PdfValue[] = [];
  for (;;) {
    lexer.skipBlank();
    if (lexer.peek() === 0x5d) {
      lexer.at += 1;
      return { kind: 'array', items };
    }
    items.push(parseValue(lexer, depth + 1));
  }
}

function parseDictionary(lexer: PdfLexer, depth: number): PdfDictionary {
  lexer.at += 2;
  const entries = new Map<string, PdfValue>();
  for (;;) {
    lexer.skipBlank();
    if (lexer.peek() === 0x3e && lexer.peek(1) === 0x3e) {
      lexer.at += 2;
      return { kind: 'dictionary', entries };
    }
    if (lexer.peek() !== SLASH) throw new PdfBroken('key expected');
    const key = lexer.takeName();
    if (entries.has(key)) throw new PdfBroken('key given twice');
    entries.set(key, parseValue(lexer, depth + 1));
  }
}

function parseWord(lexer: PdfLexer): PdfValue {
  const unsigned = lexer.takeUnsigned();
  if (unsigned !== null) return parseReference(lexer, unsigned) ?? { kind: 'number', value: unsigned };
  const word = lexer.takeRegular();
  if (word === 'null') return NULL;
  if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true' };
  if (NUMBER.test(word)) return { kind: 'number', value: Number(word) };
  throw new PdfBroken('unknown word');
}

function parseReference(lexer: PdfLexer, number: number): PdfValue | null {
  const back = lexer.at;
  lexer.skipBlank();
  const generation = lexer.takeUnsigned();
  lexer.skipBlank();
  if (generation !== null && lexer.takeKeyword('R')) return { kind: 'reference', number, generation };
  lexer.at = back;
  return null;
}
