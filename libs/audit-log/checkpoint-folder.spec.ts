import { appendFile, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoteMalformed, NoteSignatureInvalid, NoteUnverified } from './audit-log.errors';
import { CheckpointFolder } from './checkpoint-folder';
import { signCheckpoint } from './checkpoint';
import { noteSigner } from './note-keys';
import { leafHash } from './merkle-hash';
import { parseNote, signNote } from './signed-note';
import { logSigner, logVerifier } from './testing/honest-log';

const AUGUST = new Date('2021-08-31T23:59:59Z');
const SEPTEMBER = new Date('2021-09-01T00:00:00Z');
const noteOf = (size: number, signer = logSigner) =>
  signCheckpoint({ origin: signer.name, size, root: leafHash(Buffer.from(String(size))) }, signer);

let base: string;
let dir: string;
let folder: CheckpointFolder;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'checkpoints-'));
  dir = join(base, 'audit', 'checkpoints');
  folder = new CheckpointFolder(dir, logVerifier);
});
afterEach(() => rm(base, { recursive: true }));

const sizes = async () => (await folder.all()).map(({ size }) => size);

describe('a folder of checkpoints', () => {
  test('knows none before the first', async () => {
    expect([await folder.newest(), await folder.all()]).toEqual([null, []]);
    await folder.append([], AUGUST);
    expect(await folder.newest()).toBeNull();
  });

  test('lists every checkpoint, a list for each month, and holds the newest in a file of its own', async () => {
    await folder.append([noteOf(1), noteOf(2)], AUGUST);
    await folder.append([noteOf(5)], SEPTEMBER);
    expect((await readdir(dir)).sort()).toEqual(['2021-08.jsonl', '2021-09.jsonl', 'checkpoint']);
    expect(await sizes()).toEqual([1, 2, 5]);
    expect((await folder.newest())!.text).toBe(noteOf(5));
    expect(await readFile(join(dir, 'checkpoint'), 'utf8')).toBe(noteOf(5));
  });

  test('is not set back by a checkpoint that comes late', async () => {
    await folder.append([noteOf(7)], SEPTEMBER);
    await folder.append([noteOf(6)], SEPTEMBER);
    expect((await folder.newest())!.size).toBe(7);
    expect(await readFile(join(dir, 'checkpoint'), 'utf8')).toBe(noteOf(7));
  });

  test('takes a line that a loss of power has cut as not written, and closes it before the next', async () => {
    await folder.append([noteOf(1), noteOf(2)], AUGUST);
    await folder.append([noteOf(3)], SEPTEMBER);
    await truncate(join(dir, '2021-09.jsonl'), 40);
    expect((await folder.newest())!.size).toBe(2);
    await folder.append([noteOf(4)], SEPTEMBER);
    expect(await sizes()).toEqual([1, 2, 4]);
  });

  test('finds the newest at the end of a long list without reading all of it', async () => {
    await folder.append(
      Array.from({ length: 600 }, (_, size) => noteOf(size)),
      AUGUST,
    );
    expect((await folder.newest())!.size).toBe(599);
  });

  test('passes over files that are no list', async () => {
    await folder.append([noteOf(1)], AUGUST);
    await writeFile(join(dir, 'notes.txt'), 'x');
    expect(await sizes()).toEqual([1]);
  });

  test('checks each signature once, however often the newest is asked for, and what was added since', async () => {
    const verifies = jest.fn(logVerifier.verifies.bind(logVerifier));
    const asked = new CheckpointFolder(dir, { ...logVerifier, verifies });
    await folder.append([noteOf(1), noteOf(2)], AUGUST);
    expect([(await asked.newest())!.size, (await asked.newest())!.size, verifies.mock.calls.length]).toEqual([2, 2, 2]);
    await folder.append([noteOf(3)], AUGUST);
    expect([(await asked.newest())!.size, verifies.mock.calls.length]).toEqual([3, 3]);
    await appendFile(join(dir, '2021-08.jsonl'), `${JSON.stringify({ note: noteOf(3).replace('\n3\n', '\n4\n') })}\n`);
    await expect(asked.newest()).rejects.toThrow(NoteSignatureInvalid);
  });

  test('passes over a line that holds no note', async () => {
    await folder.append([noteOf(1)], AUGUST);
    await appendFile(join(dir, '2021-08.jsonl'), '{"note":7}\n[]\nnull\n{}\n');
    expect(await sizes()).toEqual([1]);
  });

  test('keeps the first of two checkpoints of one size as the newest', async () => {
    const cosigned = signNote(
      parseNote(noteOf(7)).text,
      [noteSigner('w', Buffer.alloc(32, 3))],
      parseNote(noteOf(7)).signatures,
    );
    await folder.append([noteOf(7)], AUGUST);
    await folder.append([cosigned], AUGUST);
    expect(await readFile(join(dir, 'checkpoint'), 'utf8')).toBe(noteOf(7));
    expect((await folder.newest())!.text).toBe(noteOf(7));
  });

  test('refuses a list whose lines were changed', async () => {
    await folder.append([noteOf(1)], AUGUST);
    await appendFile(join(dir, '2021-08.jsonl'), `${JSON.stringify({ note: noteOf(3).replace('\n3\n', '\n4\n') })}\n`);
    await expect(folder.newest()).rejects.toThrow(NoteSignatureInvalid);
    await expect(folder.all()).rejects.toThrow(NoteSignatureInvalid);
  });

  test('refuses to list what its log has not signed', async () => {
    await expect(folder.append(['x'], AUGUST)).rejects.toThrow(NoteMalformed);
    const foreign = noteOf(1, noteSigner('other', Buffer.alloc(32, 2)));
    await expect(folder.append([foreign], AUGUST)).rejects.toThrow(NoteUnverified);
    expect(await folder.newest()).toBeNull();
  });

  test('passes on what the file system refuses', async () => {
    await writeFile(join(base, 'audit'), 'a file where the folder should be');
    await expect(folder.newest()).rejects.toThrow('ENOTDIR');
  });
});
