import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';

export type Encoding = 'utf-8' | 'gb18030';

/**
 * The encoding of a file by its bytes: valid UTF-8 is UTF-8, anything else GB18030 (FORMATS "Input"). Reads the whole file,
 * because a later byte may decide.
 */
export async function detectEncoding(bytes: Readable): Promise<Encoding> {
  let carried: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('A file is read as bytes.');
    const piece = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    const whole = endOfLastCharacter(piece);
    if (!isUtf8(piece.subarray(0, whole))) return 'gb18030';
    carried = piece.subarray(whole);
  }
  return carried.length === 0 ? 'utf-8' : 'gb18030';
}

/** Where the last UTF-8 character that is complete ends; what follows is at most three bytes. */
function endOfLastCharacter(piece: Buffer): number {
  for (let back = 1; back <= 3 && back <= piece.length; back++) {
    const byte = piece[piece.length - back] ?? 0;
    if (byte < 0x80) return piece.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? piece.length - back : piece.length;
  }
  return piece.length;
}

/** The text of a file, piece by piece; a byte order mark at its start is no part of it. */
export async function* decodeText(bytes: Readable, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('A file is read as bytes.');
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
