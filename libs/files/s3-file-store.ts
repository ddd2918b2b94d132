import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FilesChoice } from '@app/config';
import { FileStore, type StoredFile } from '@app/kernel';
import { Client, S3Error } from 'minio';
import { isDigest, placeOf } from './file-place';
import { FileMissing } from './files.errors';
import { MeasuredBytes, VerifiedBytes } from './verified-bytes';

type S3Choice = Extract<FilesChoice, { driver: 's3' }>;

const DRAFT = 'draft';
const TYPE = 'application/octet-stream';

/**
 * Files on a server that speaks S3, under the same names as in a folder. The content goes through a draft on this machine, because its
 * name is known only once all of it was read. It is durable when the server has acknowledged it.
 */
export class S3FileStore extends FileStore {
  private readonly client: Client;
  private readonly bucket: string;

  constructor({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Choice) {
    super();
    this.bucket = bucket;
    const { hostname, port, protocol } = new URL(endpoint);
    this.client = new Client({
      endPoint: hostname,
      ...(port === '' ? {} : { port: Number(port) }),
      useSSL: protocol === 'https:',
      region,
      accessKey: accessKeyId,
      secretKey: secretAccessKey,
      // Servers of one's own seldom have a name for each bucket.
      pathStyle: true,
    });
  }

  /** Stores the content once: bytes that are there already are not sent again. */
  async put(content: Readable | Uint8Array): Promise<StoredFile> {
    const folder = await mkdtemp(join(tmpdir(), 'file-'));
    try {
      const draft = join(folder, DRAFT);
      const stored = await writeDraft(content, draft);
      // An object of another size under this name was cut short by a fault: the whole one takes its place.
      if ((await this.sizeOf(stored.sha256)) !== stored.size) await this.send(draft, stored);
      return stored;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Rejects with `FileMissing`; the stream fails with `FileDamaged`, at its end at the latest. */
  async open(sha256: string): Promise<Readable> {
    if (!isDigest(sha256)) throw new FileMissing();
    const bytes = await this.bytesOf(sha256);
    const verified = new VerifiedBytes(sha256);
    bytes.on('error', (cause) => verified.fail(cause));
    // A reader that stops early must not keep the connection open.
    verified.on('close', () => bytes.destroy());
    return bytes.pipe(verified);
  }

  /** Whether the name exists. Says nothing of its bytes: only reading proves them. */
  async has(sha256: string): Promise<boolean> {
    return isDigest(sha256) && (await this.sizeOf(sha256)) !== undefined;
  }

  private async send(draft: string, { sha256, size }: StoredFile): Promise<void> {
    const body = createReadStream(draft);
    try {
      await this.client.putObject(this.bucket, placeOf(sha256), body, size, { 'Content-Type': TYPE });
    } finally {
      body.destroy();
    }
  }

  private async bytesOf(sha256: string): Promise<Readable> {
    try {
      return await this.client.getObject(this.bucket, placeOf(sha256));
    } catch (cause) {
      if (isAbsent(cause)) throw new FileMissing({ sha256 }, { cause });
      throw cause;
    }
  }

  private async sizeOf(sha256: string): Promise<number | undefined> {
    try {
      return (await this.client.statObject(this.bucket, placeOf(sha256))).size;
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  }
}

async function writeDraft(content: Readable | Uint8Array, path: string): Promise<StoredFile> {
  const measured = new MeasuredBytes();
  const source = content instanceof Readable ? content : Readable.from([content]);
  await pipeline(source, measured, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return { sha256: measured.sha256, size: measured.size };
}

/** What a server answers where there is no such object. A bucket that is missing is a fault of the set-up, and stays one. */
function isAbsent(error: unknown): boolean {
  return error instanceof S3Error && (error.code === 'NoSuchKey' || error.code === 'NotFound');
}
