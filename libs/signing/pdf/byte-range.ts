import type { FindingCode } from '../verify/findings';
import type { SignatureField } from './signature-fields';
import { integersOf } from './pdf-value';

/** What a signature covers: all of the file from 0 to `end`, but for the token of its own /Contents. */
export interface SignedRange {
  readonly gapStart: number;
  readonly gapEnd: number;
  readonly end: number;
}

/**
 * Judges a /ByteRange (ISO 32000-1, 12.8.1) without regard to the rest of the file: two ranges, the first from 0, the second to
 * within the file, and between them exactly the one token that /Contents is. Returns the code of what is wrong.
 */
export function readSignedRange(bytes: Buffer, field: SignatureField): SignedRange | FindingCode {
  const numbers = integersOf(field.dictionary.entries.get('ByteRange'));
  if (numbers?.length !== 4) return 'BYTE_RANGE_MALFORMED';
  const [start = -1, gapStart = -1, gapEnd = -1, rest = -1] = numbers;
  if (start !== 0) return 'BYTE_RANGE_NOT_FROM_START';
  if (gapStart <= 0 || gapEnd <= gapStart || rest <= 0) return 'BYTE_RANGE_MALFORMED';
  const end = gapEnd + rest;
  if (end > bytes.length) return 'FILE_TRUNCATED';
  if (field.contents?.start !== gapStart || field.contents.end !== gapEnd) return 'GAP_NOT_CONTENTS';
  return isHexToken(bytes, gapStart, gapEnd) ? { gapStart, gapEnd, end } : 'GAP_NOT_CONTENTS';
}

/**
 * Whether the bytes are `<`, digits in one case, `>`. The gap is the only part of the file no signature protects: anything a
 * reader might take for more than digits is refused, and so is a second spelling of the same digits.
 */
function isHexToken(bytes: Buffer, start: number, end: number): boolean {
  if (bytes[start] !== 0x3c || bytes[end - 1] !== 0x3e || (end - start) % 2 !== 0) return false;
  let lower = false;
  let upper = false;
  for (let at = start + 1; at < end - 1; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) continue;
    if (byte >= 0x61 && byte <= 0x66) lower = true;
    else if (byte >= 0x41 && byte <= 0x46) upper = true;
    else return false;
  }
  return !(lower && upper);
}
