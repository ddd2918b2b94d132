import { open } from 'node:fs/promises';

/**
 * A line's place in a block: bytes `start` ≤ i < `end`, without the newline. The block belongs to the reader of lines and is reused: copy
 * what must last. The byte before `start` always exists and may be overwritten: its line is done.
 */
export type LineVisitor = (block: Buffer, start: number, end: number) => void;

/** How a file ended: its last line closed by a newline (or no line at all), or cut; or it could not be read. */
export type LineEnding = 'closed' | 'cut' | 'unreadable';

const BLOCK = 1 << 21;
const NEWLINE = 0x0a;

/**
 * Visits every line of a file in bounded memory. A line longer than a block (2 MiB) comes in pieces, for nothing this library writes is so
 * long. Never throws for what is in the file; a missing or unreadable file is an ending, too.
 */
export async function readLines(path: string, visit: LineVisitor): Promise<LineEnding> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return 'unreadable';
  try {
    const block = Buffer.allocUnsafe(1 + BLOCK);
    let filled = 1;
    for (;;) {
      const read = await file.read(block, filled, block.length - filled).catch(() => null);
      if (read === null) return 'unreadable';
      if (read.bytesRead === 0) break;
      const rest = visitLines(block, filled + read.bytesRead, visit);
      filled = keepRest(block, rest, filled + read.bytesRead);
    }
    if (filled === 1) return 'closed';
    visit(block, 1, filled);
    return 'cut';
  } finally {
    await file.close();
  }
}

/** Visits the complete lines of a block and returns where the rest begins. */
function visitLines(block: Buffer, filled: number, visit: LineVisitor): number {
  let start = 1;
  for (let end = block.indexOf(NEWLINE, start); end >= 0 && end < filled; end = block.indexOf(NEWLINE, start)) {
    visit(block, start, end);
    start = end + 1;
  }
  if (start > 1 || filled < block.length) return start;
  visit(block, start, filled);
  return filled;
}

/** Moves the unfinished line to the front and returns how far the block is filled. */
function keepRest(block: Buffer, start: number, filled: number): number {
  block.copyWithin(1, start, filled);
  return 1 + filled - start;
}
