import { inflateSync } from 'node:zlib';
import { PdfBroken } from './pdf-value';

const PARSED_ALLOWANCE = 4 * 1024 * 1024;
const INFLATED_ALLOWANCE = 64 * 1024 * 1024;

/**
 * What reading one file may cost. A hostile file can point thousands of objects at the same bytes or unpack a small stream into
 * gigabytes; an honest one reads each byte about once.
 */
export class WorkBudget {
  #parsed: number;
  #inflated = INFLATED_ALLOWANCE;

  constructor(fileSize: number) {
    this.#parsed = fileSize * 4 + PARSED_ALLOWANCE;
  }

  /** Records that `bytes` were parsed; throws `PdfBroken` once the file has used up what it may. */
  spend(bytes: number): void {
    this.#parsed -= bytes;
    if (this.#parsed < 0) throw new PdfBroken('reads too much');
  }

  /** Unpacks a Flate stream within what is left; throws `PdfBroken` when it is damaged or unpacks into more. */
  inflate(packed: Uint8Array): Buffer {
    const unpacked = this.#unpack(packed);
    this.#inflated -= unpacked.length;
    return unpacked;
  }

  #unpack(packed: Uint8Array): Buffer {
    try {
      return inflateSync(packed, { maxOutputLength: Math.max(1, this.#inflated) });
    } catch (cause) {
      throw new PdfBroken('stream cannot be unpacked', { cause });
    }
  }
}
