import { createHash, randomBytes } from 'node:crypto';
import { appendFile, chmod, mkdtemp, readFile, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FileStore } from '@app/kernel';
import * as fc from 'fast-check';
import { FileDamaged, FileMissing, FolderFileStore, openFileStore } from '.';
import { S3Server } from './testing/s3-server';

/** One store for one test, and the ways a test harms what it holds. */
interface Opened {
  readonly store: FileStore;
  /** How many files it holds, finished or not. */
  count(): Promise<number>;
  cut(sha256: string): Promise<void>;
  flipBit(sha256: string): Promise<void>;
  dispose(): Promise<void>;
}

interface Driver {
  readonly name: string;
  /** Why it cannot be tested here. */
  readonly unavailable?: string;
  open(): Promise<Opened>;
}

const DRIVERS: readonly Driver[] = [
  { name: 'folder', open: openFolder },
  { name: 's3', open: openS3 },
];

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const read = async (store: FileStore, name: string) => buffer(await store.open(name));

for (const driver of DRIVERS) {
  const suite = driver.unavailable === undefined ? describe : describe.skip;
  suite(`file store: ${driver.name}${driver.unavailable ? `, skipped: ${driver.unavailable}` : ''}`, () => {
    let opened: Opened;
    let store: FileStore;
    beforeEach(async () => {
      opened = await driver.open();
      store = opened.store;
    });
    afterEach(() => opened.dispose());

    it('is named by the SHA-256 of its bytes and gives them back', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
          const stored = await store.put(bytes);
          expect(stored).toEqual({ sha256: sha256(bytes), size: bytes.length });
          expect(await read(store, stored.sha256)).toEqual(Buffer.from(bytes));
        }),
        { numRuns: 25 },
      );
    });

    it('takes a stream as it takes bytes', async () => {
      const bytes = randomBytes(300_000);
      const chunks = [bytes.subarray(0, 100_000), bytes.subarray(100_000, 100_001), bytes.subarray(100_001)];
      const stored = await store.put(Readable.from(chunks));
      expect(stored).toEqual({ sha256: sha256(bytes), size: 300_000 });
      expect(await read(store, stored.sha256)).toEqual(bytes);
    });

    it('holds the same content once, however often and at once it is put', async () => {
      const bytes = randomBytes(50_000);
      const stored = await Promise.all(Array.from({ length: 8 }, () => store.put(bytes)));
      await store.put(bytes);
      expect(new Set(stored.map((file) => file.sha256))).toEqual(new Set([sha256(bytes)]));
      expect(await opened.count()).toBe(1);
    });

    it('knows what it has', async () => {
      const { sha256: name } = await store.put(Buffer.from('晋B'));
      expect(await store.has(name)).toBe(true);
      expect(await store.has(sha256(Buffer.from('other')))).toBe(false);
    });

    it.each(['0'.repeat(64), '../../etc/passwd', '', 'A'.repeat(64), `${'0'.repeat(64)}\n`])(
      'has no file named %j',
      async (name) => {
        expect(await store.has(name)).toBe(false);
        await expect(store.open(name)).rejects.toBeInstanceOf(FileMissing);
      },
    );

    it('keeps nothing of a stream that failed', async () => {
      const failing = Readable.from(
        (async function* () {
          yield Buffer.alloc(70_000);
          throw new Error('the upload was cut');
        })(),
      );
      await expect(store.put(failing)).rejects.toThrow('the upload was cut');
      expect(await opened.count()).toBe(0);
    });

    it('fails the reading of a file with one flipped bit', async () => {
      const { sha256: name } = await store.put(randomBytes(200_000));
      await opened.flipBit(name);
      await expect(read(store, name)).rejects.toBeInstanceOf(FileDamaged);
    });

    it('replaces a file that was cut short when the same content is put again', async () => {
      const bytes = randomBytes(10_000);
      const { sha256: name } = await store.put(bytes);
      await opened.cut(name);
      await expect(read(store, name)).rejects.toBeInstanceOf(FileDamaged);
      await store.put(bytes);
      expect(await read(store, name)).toEqual(bytes);
    });

    it('lets a reader stop early', async () => {
      const { sha256: name } = await store.put(randomBytes(500_000));
      const stream = await store.open(name);
      for await (const chunk of stream) {
        expect(chunk).toBeInstanceOf(Buffer);
        break;
      }
      expect(stream.destroyed).toBe(true);
    });
  });
}

describe('file store: folder, abandoned drafts', () => {
  it('removes drafts older than the moment, and no stored file', async () => {
    const root = await mkdtemp(join(tmpdir(), 'file-store-'));
    const store = new FolderFileStore(root);
    const { sha256: name } = await store.put(Buffer.from('kept'));
    const [old, fresh] = [join(root, 'incoming', 'old'), join(root, 'incoming', 'fresh')];
    for (const draft of [old, fresh]) await writeFile(draft, 'half');
    await utimes(old, new Date('2021-09-01'), new Date('2021-09-01'));
    expect(await store.removeAbandoned(new Date('2021-09-02'))).toBe(1);
    expect(await readdir(join(root, 'incoming'))).toEqual(['fresh']);
    expect(await store.has(name)).toBe(true);
    await rm(root, { recursive: true });
  });

  it('counts nothing where no file was ever put', async () => {
    expect(await new FolderFileStore(join(tmpdir(), 'never-made')).removeAbandoned(new Date())).toBe(0);
  });
});

async function openFolder(): Promise<Opened> {
  const root = await mkdtemp(join(tmpdir(), 'file-store-'));
  const pathOf = (name: string) => join(root, name.slice(0, 2), name.slice(2, 4), name);
  return {
    store: new FolderFileStore(root),
    count: async () => {
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).length;
    },
    cut: async (name) => {
      await chmod(pathOf(name), 0o640);
      await truncate(pathOf(name), 17);
    },
    flipBit: async (name) => {
      const path = pathOf(name);
      const bytes = await readFile(path);
      bytes[bytes.length - 1]! ^= 1;
      await rm(path);
      await writeFile(path, bytes.subarray(0, 100));
      await appendFile(path, bytes.subarray(100));
    },
    dispose: () => rm(root, { recursive: true, force: true }),
  };
}

async function openS3(): Promise<Opened> {
  const server = await S3Server.start();
  return {
    store: await openFileStore(server.choice),
    count: () => server.count(),
    cut: async (name) => server.replace(name, (bytes) => bytes.subarray(0, 17)),
    flipBit: async (name) =>
      server.replace(name, (bytes) => {
        bytes[bytes.length - 1]! ^= 1;
        return bytes;
      }),
    dispose: () => server.stop(),
  };
}
