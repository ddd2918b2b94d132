import { PdfBroken } from './pdf-value';

const WHITE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const STRING_SPECIAL = new Set([0x28, 0x29, 0x5c]);
const MAX_TOKEN = 256;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

/** Reads tokens one after another (ISO 32000-1, 7.2). Every step moves forward, so a scan takes time linear in what it reads. */
export class PdfLexer {
  constructor(
    readonly bytes: Buffer,
    public at: number,
  ) {}

  /** The byte at the reading point, -1 at the end. */
  peek(ahead = 0): number {
    return this.bytes[this.at + ahead] ?? -1;
  }

  skipBlank(): void {
    for (;;) {
      if (WHITE.has(this.peek())) this.at += 1;
      else if (this.peek() === 0x25) this.#skipComment();
      else return;
    }
  }

  /** Takes `text` if it is next and ends there as a token. */
  takeKeyword(text: string): boolean {
    const end = this.at + text.length;
    if (this.bytes.toString('latin1', this.at, end) !== text || !this.#endsToken(end)) return false;
    this.at = end;
    return true;
  }

  /** Takes the regular characters that come next; throws `PdfBroken` when there are none or too many. */
  takeRegular(): string {
    const start = this.at;
    while (!this.#endsToken(this.at)) {
      this.at += 1;
      if (this.at - start > MAX_TOKEN) throw new PdfBroken('token too long');
    }
    if (this.at === start) throw new PdfBroken('token missing');
    return this.bytes.toString('latin1', start, this.at);
  }

  /** Takes a number without sign or point; null, and nothing taken, when the next token is another. */
  takeUnsigned(): number | null {
    const start = this.at;
    while (isDigit(this.peek())) this.at += 1;
    const digits = this.at - start;
    if (digits > 0 && digits <= 15 && this.#endsToken(this.at)) {
      return Number(this.bytes.toString('latin1', start, this.at));
    }
    this.at = start;
    return null;
  }

  /** Takes a name after its slash, with `#xx` undone. */
  takeName(): string {
    this.at += 1;
    if (this.#endsToken(this.at)) return '';
    const raw = this.takeRegular();
    return raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }

  /** Takes a hexadecimal string from its `<` to the next `>`; what it holds ends at the first character that is no digit. */
  takeHex(): string {
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end === -1) throw new PdfBroken('string without end');
    const digits = this.bytes.toString('latin1', this.at + 1, end).replace(/[\0\t\n\f\r ]/g, '');
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
  }

  /** Takes a literal string from its `(`. */
  takeLiteral(): string {
    const parts: string[] = [];
    let depth = 0;
    do {
      parts.push(this.#takePlain());
      const character = this.#takeCharacter();
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      parts.push(character === '\\' ? this.#takeEscape() : character);
    } while (depth > 0);
    return parts.join('').slice(1, -1);
  }

  /** Takes what stands before the next parenthesis or backslash of a string. */
  #takePlain(): string {
    const start = this.at;
    while (this.at < this.bytes.length && !STRING_SPECIAL.has(this.peek())) this.at += 1;
    return this.bytes.toString('latin1', start, this.at);
  }

  #takeCharacter(): string {
    const byte = this.peek();
    if (byte === -1) throw new PdfBroken('string without end');
    this.at += 1;
    return String.fromCharCode(byte);
  }

  #takeEscape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.bytes.toString('latin1', this.at, this.at + 3))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return String.fromCharCode(parseInt(octal, 8) & 0xff);
    }
    const character = this.#takeCharacter();
    if (character === '\r' && this.peek() === 0x0a) this.at += 1;
    return character === '\r' ? '' : (ESCAPES[character] ?? character);
  }

  #skipComment(): void {
    while (this.peek() !== 0x0a && this.peek() !== 0x0d && this.peek() !== -1) this.at += 1;
  }

  #endsToken(at: number): boolean {
    const byte = this.bytes[at];
    return byte === undefined || WHITE.has(byte) || DELIMITERS.has(byte);
  }
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
