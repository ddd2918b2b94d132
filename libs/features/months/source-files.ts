import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStore } from '@app/kernel';
import type { TableSource } from '@app/intake';
import type { SourceFile } from './source-file.entity';

/** A source being read: its digest is that of the last reading that reached the end of the file. */
export interface ReadingSource {
  readonly source: TableSource;
  /** Lower-case hex; null until the file was read to its end. */
  digest(): string | null;
}

/** Opens the month's input files where they are, taking their digest on the way. */
export class SourceFiles {
  constructor(private readonly store: FileStore | undefined) {}

  /** `onBytes` is told how many bytes of the present reading have passed. */
  read(file: SourceFile, onBytes: (done: number) => void): ReadingSource {
    let digest: string | null = null;
    const open = (): Readable => {
      const hash = createHash('sha256');
      const passage = new PassThrough({ highWaterMark: 1 << 20 });
      let done = 0;
      passage.on('data', (chunk: Buffer) => {
        hash.update(chunk);
        done += chunk.length;
        onBytes(done);
      });
      passage.pause();
      passage.on('end', () => (digest = hash.digest('hex')));
      // A failure reaches the reader through the passage, which the pipeline destroys with the error.
      void this.bytesOf(file)
        .then((bytes) => pipeline(bytes, passage))
        .catch((error: Error) => passage.destroy(error));
      return passage;
    };
    return { source: { path: file.path, format: file.format, size: file.byteCount, open }, digest: () => digest };
  }

  private async bytesOf(file: SourceFile): Promise<Readable> {
    const [place, rest] = splitLocation(file.location);
    if (place === 'folder') return createReadStream(rest, { highWaterMark: 1 << 20 });
    if (this.store === undefined) throw new TypeError('Stored inputs need a file store.');
    return this.store.open(rest);
  }
}

function splitLocation(location: string): ['store' | 'folder', string] {
  const at = location.indexOf(':');
  return [location.slice(0, at) === 'store' ? 'store' : 'folder', location.slice(at + 1)];
}
