import type { BulkRow, BulkValue } from './bulk-sink';
import { loadDataField } from './load-data-text';

const FIRST_CAPACITY = 65_536;
const LONGEST_UTF8 = 3;
const TAB = 0x09;
const LF = 0x0a;
const ZERO = 0x30;
const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0xe000;

/** ASCII characters that are not written as they are: NUL, tab, line feed, carriage return, backslash. */
const SPECIAL = new Uint8Array(128);
for (const character of '\0\t\n\r\\') SPECIAL[character.charCodeAt(0)] = 1;

/**
 * Rows as the UTF-8 bytes of their LOAD DATA lines (`loadDataLine`), in memory that is used again. Checking, escaping and
 * encoding in one pass over the characters makes no string on the way: a third of the time of doing them one by one.
 */
export class LoadDataBytes {
  rows = 0;
  length = 0;
  private bytes = Buffer.allocUnsafe(FIRST_CAPACITY);

  add(row: BulkRow): void {
    for (let i = 0; i < row.length; i++) {
      if (i > 0) this.put(TAB);
      this.addField(row[i] ?? null);
    }
    this.put(LF);
    this.rows++;
  }

  /** What was added since the last `clear`; valid until the next `add`. */
  written(): Buffer {
    return this.bytes.subarray(0, this.length);
  }

  clear(): void {
    this.rows = 0;
    this.length = 0;
  }

  private addField(value: BulkValue): void {
    if (typeof value === 'string') this.addText(value);
    else if (typeof value === 'number' && value >= 0 && value < 10) this.addDigit(value);
    else this.addSlowly(loadDataField(value));
  }

  private addDigit(value: number): void {
    if (Number.isInteger(value)) this.put(ZERO + value);
    else this.addSlowly(loadDataField(value));
  }

  /** Goes the slow way, from the field's beginning, where a character needs more than its bytes. */
  private addText(text: string): void {
    this.makeRoom(text.length * LONGEST_UTF8);
    const { bytes } = this;
    let at = this.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) {
        if (SPECIAL[code] === 1) return this.addSlowly(loadDataField(text));
        bytes[at++] = code;
      } else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else if (code < SURROGATES || code >= AFTER_SURROGATES) {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        return this.addSlowly(loadDataField(text));
      }
    }
    this.length = at;
  }

  private addSlowly(text: string): void {
    this.makeRoom(text.length * LONGEST_UTF8);
    this.length += this.bytes.write(text, this.length);
  }

  private put(byte: number): void {
    this.makeRoom(1);
    this.bytes[this.length++] = byte;
  }

  private makeRoom(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.bytes.length));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}
