import { Readable } from 'node:stream';
import { formatProblem, type InputProblem } from '../table/input-problem';
import type { TableSource } from '../table/table-source';

/** A source that gives these bytes in pieces of `piece` bytes, each time it is opened. */
export function sourceOf(path: string, content: string | Uint8Array, piece = 1 << 16): TableSource {
  const bytes = Buffer.from(content);
  const pieces = function* (): Generator<Buffer> {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  };
  const format = path.endsWith('.xlsx') ? 'xlsx' : 'csv';
  return { path, format, size: bytes.length, open: () => Readable.from(pieces(), { objectMode: false }) };
}

/** Collects problems as the lines that a person reads. */
export class ToldProblems {
  readonly all: InputProblem[] = [];

  readonly onProblem = (problem: InputProblem): void => {
    this.all.push(problem);
  };

  get lines(): string[] {
    return this.all.map(formatProblem);
  }
}

export async function allOf<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const items: T[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}
