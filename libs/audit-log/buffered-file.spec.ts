import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BufferedFile } from './buffered-file';

/** So much is kept in memory at most. */
const BLOCK = 262_144;

let dir: string;
let path: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'buffered-'));
  path = join(dir, 'file');
});
afterEach(() => rm(dir, { recursive: true }));

describe('a file written in large blocks', () => {
  test('holds what was written, in order, once it is closed', async () => {
    const file = await BufferedFile.create(path);
    for (let nth = 0; nth < 3; nth++) await file.write(Buffer.alloc(100_000, nth), Buffer.from('\n'));
    await file.write(Buffer.from('end'));
    await file.close();
    const written = [0, 1, 2].flatMap((nth) => [Buffer.alloc(100_000, nth), Buffer.from('\n')]);
    expect(await readFile(path)).toEqual(Buffer.concat([...written, Buffer.from('end')]));
  });

  test('goes to disk whenever a block is full, and not before', async () => {
    const file = await BufferedFile.create(path);
    await file.write(Buffer.alloc(BLOCK - 1));
    expect((await stat(path)).size).toBe(0);
    await file.write(Buffer.alloc(1));
    expect((await stat(path)).size).toBe(BLOCK);
    await file.write(Buffer.alloc(BLOCK - 1));
    expect((await stat(path)).size).toBe(BLOCK);
    await file.close();
    expect((await stat(path)).size).toBe(2 * BLOCK - 1);
  });

  test('is not written over another', async () => {
    await writeFile(path, 'kept');
    await expect(BufferedFile.create(path)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(path, 'utf8')).toBe('kept');
  });

  test('is let go of after a failure, and takes no more', async () => {
    const file = await BufferedFile.create(path);
    await file.abandon();
    await expect(file.write(Buffer.alloc(BLOCK))).rejects.toMatchObject({ code: 'EBADF' });
  });

  test('is let go of when it is closed', async () => {
    const file = await BufferedFile.create(path);
    await file.close();
    await expect(file.write(Buffer.alloc(BLOCK))).rejects.toMatchObject({ code: 'EBADF' });
  });
});
