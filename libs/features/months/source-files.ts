import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { InputProblem, TableSource } from '@app/intake';
import { type FileStore, tellMeasurement } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { MonthContext } from './month-context.query';
import { SourceFile } from './source-file.entity';

/** A source being read: its digest is that of the last reading that reached the end of the file. */
export interface ReadingSource {
  readonly source: TableSource;
  /** Lower-case hex; null until the file was read to its end. */
  digest(): string | null;
  /** When it was begun, of `performance.now()`. */
  readonly begun: number;
}

/** What receiving a file depends on beside the file. */
export interface Receiving {
  readonly month: MonthContext;
  /** Told how many bytes of the present reading have passed. */
  readonly onBytes: (done: number) => void;
}

/** A file that was read, as far as it could be. */
export interface FileRead {
  readonly reading: ReadingSource;
  readonly rows: number;
  /** The first ten thousand. */
  readonly problems: readonly InputProblem[];
  readonly problemCount: number;
}

/** What came of one input file. */
export interface ReceivedFile {
  readonly rows: number;
  /** Lower-case hex; null where the file could not be read to its end. */
  readonly sha256: string | null;
  /** The first ten thousand. */
  readonly problems: readonly InputProblem[];
  readonly problemCount: number;
}

/** How a location says that a file is read in place, or from the file store. */
const FOLDER = 'folder:';
const STORE = 'store:';

/** The location of a file that is read where it lies. */
export function inFolder(path: string): string {
  return FOLDER + path;
}

/** The location of a file that was handed in: the store keeps it under its digest. */
export function inStore(sha256: string): string {
  return STORE + sha256;
}

/** Opens the month's input files where they are, taking their digest on the way. */
export class SourceFiles {
  /** Without a store only what lies in a folder can be read. */
  constructor(private readonly store?: Pick<FileStore, 'open'>) {}

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
      this.passOn(file, passage).catch((error: Error) => passage.destroy(error));
      return passage;
    };
    const source = { path: file.path, format: file.format, size: file.byteCount, open };
    return { source, digest: () => digest, begun: performance.now() };
  }

  /** Keeps what reading a file to its end has shown. */
  async settle(manager: EntityManager, file: SourceFile, read: FileRead): Promise<ReceivedFile> {
    const sha256 = read.reading.digest();
    await manager.update(
      SourceFile,
      { assessmentId: file.assessmentId, fileNo: file.fileNo },
      { sha256, rowCount: read.rows },
    );
    const seconds = (performance.now() - read.reading.begun) / 1000;
    tellMeasurement('import', { role: file.role, rows: read.rows, bytes: file.byteCount, seconds });
    return { rows: read.rows, sha256, problems: read.problems, problemCount: read.problemCount };
  }

  private async passOn({ location }: SourceFile, passage: PassThrough): Promise<void> {
    await pipeline(await this.bytesAt(location), passage);
  }

  private bytesAt(location: string): Readable | Promise<Readable> {
    if (location.startsWith(FOLDER)) return createReadStream(location.slice(FOLDER.length), { highWaterMark: 1 << 20 });
    if (this.store === undefined) throw new TypeError('A file of the store is read without a store.');
    return this.store.open(location.slice(STORE.length));
  }
}
