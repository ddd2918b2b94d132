import { open, type FileHandle } from 'node:fs/promises';

const BLOCK = 1 << 18;

/** A new file written in large blocks. Durable (synced to disk) when `close` fulfils. Refuses to overwrite. */
export class BufferedFile {
  private parts: Uint8Array[] = [];
  private pending = 0;

  private constructor(private readonly file: FileHandle) {}

  static async create(path: string): Promise<BufferedFile> {
    return new BufferedFile(await open(path, 'wx'));
  }

  async write(...bytes: readonly Uint8Array[]): Promise<void> {
    this.parts.push(...bytes);
    for (const part of bytes) this.pending += part.length;
    if (this.pending >= BLOCK) await this.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    await this.file.sync();
    await this.file.close();
  }

  /** Lets go of the file after a failure; what was written stays behind, unsynced. */
  async abandon(): Promise<void> {
    await this.file.close();
  }

  private async flush(): Promise<void> {
    await this.file.appendFile(Buffer.concat(this.parts));
    this.parts = [];
    this.pending = 0;
  }
}
