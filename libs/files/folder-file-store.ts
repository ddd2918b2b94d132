import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStore, type StoredFile } from '@app/kernel';
import { makeDurableFolder, syncFolder } from './durable-folder';
import { isDigest, placeOf } from './file-place';
import { FileDamaged, FileMissing } from './files.errors';
import { MeasuredBytes, VerifiedBytes } from './verified-bytes';

const INCOMING = 'incoming';
const READ_ONLY = 0o440;

/**
 * Files in a folder. A file is written beside its place, synced,
 * and renamed, so that a name either holds all its bytes or does not exist; several processes may use one folder.
 */
export class FolderFileStore extends FileStore {
  constructor(private readonly root: string) {
    super();
  }

  /** Stores the content once: bytes that are there already are not written again. What a failed `put` left is removed. */
  async put(content: Readable | Uint8Array): Promise<StoredFile> {
    const incoming = join(this.root, INCOMING);
    await makeDurableFolder(incoming);
    const draft = join(incoming, randomUUID());
    try {
      const stored = await writeSynced(content, draft);
      await this.settle(draft, stored);
      return stored;
    } finally {
      await rm(draft, { force: true });
    }
  }

  /** Rejects with `FileMissing`; the stream fails with `FileDamaged`, at its end at the latest. */
  async open(sha256: string): Promise<Readable> {
    const handle = await this.openHandle(sha256);
    const verified = new VerifiedBytes(sha256);
    const bytes = handle.createReadStream();
    bytes.on('error', (cause) => verified.fail(explained(cause, sha256)));
    // A reader that stops early must not keep the file open.
    verified.on('close', () => bytes.destroy());
    return bytes.pipe(verified);
  }

  /** Whether the name exists. Says nothing of its bytes: only reading proves them. */
  async has(sha256: string): Promise<boolean> {
    return isDigest(sha256) && (await sizeOf(this.pathOf(sha256))) !== undefined;
  }

  /** Removes what processes that died while writing left behind before `moment`. Returns how many files. */
  async removeAbandoned(moment: Date): Promise<number> {
    const incoming = join(this.root, INCOMING);
    let removed = 0;
    for (const name of await readdir(incoming).catch(() => [])) {
      const path = join(incoming, name);
      const found = await stat(path).catch(() => undefined);
      if (found === undefined || found.mtime >= moment) continue;
      await rm(path, { force: true });
      removed++;
    }
    return removed;
  }

  private async settle(draft: string, { sha256, size }: StoredFile): Promise<void> {
    const path = this.pathOf(sha256);
    await makeDurableFolder(dirname(path));
    // A file of another size under this name was cut short by a fault: the whole one takes its place.
    if ((await sizeOf(path)) !== size) await rename(draft, path);
    // Also when it was there: whoever renamed it may not have come to this line.
    await syncFolder(dirname(path));
  }

  private async openHandle(sha256: string): Promise<FileHandle> {
    if (!isDigest(sha256)) throw new FileMissing();
    try {
      return await open(this.pathOf(sha256), 'r');
    } catch (cause) {
      if (isAbsent(cause)) throw new FileMissing({ sha256 }, { cause });
      throw explained(cause, sha256);
    }
  }

  private pathOf(sha256: string): string {
    return join(this.root, placeOf(sha256));
  }
}

async function writeSynced(content: Readable | Uint8Array, path: string): Promise<StoredFile> {
  const source = content instanceof Readable ? content : Readable.from([content], { objectMode: false });
  const measured = new MeasuredBytes();
  await pipeline(source, measured, createWriteStream(path, { flags: 'wx', mode: READ_ONLY, flush: true }));
  return { sha256: measured.sha256, size: measured.size };
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

/** An unreadable disk is damage to the file; any other failure (too many open files) is not the file's. */
function explained(error: unknown, sha256: string): unknown {
  return codeOf(error) === 'EIO' ? new FileDamaged({ sha256 }, { cause: error }) : error;
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
