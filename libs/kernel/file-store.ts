import type { Readable } from 'node:stream';

/** A stored file is named by the SHA-256 of its bytes (lower-case hex), so that it can be neither altered nor doubled. */
export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
}

/** Write-once storage by content. A file is durable (synced to disk, or acknowledged by the store) when `put` fulfils. */
export abstract class FileStore {
  abstract put(content: Readable | Uint8Array): Promise<StoredFile>;
  /** Streams the bytes; the stream fails if they no longer hash to `sha256`. Rejects with `FileMissing` when there is none. */
  abstract open(sha256: string): Promise<Readable>;
  abstract has(sha256: string): Promise<boolean>;
}
