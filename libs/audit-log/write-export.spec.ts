import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCanonical } from './canonical-json';
import { NoteMalformed } from './audit-log.errors';
import { parseTreeState, splitSealedRow } from './export-format';
import { leafHash } from './merkle-hash';
import { noteSigner } from './note-keys';
import { parseNote, signNote } from './signed-note';
import { exportOf, honestLog, logSigner } from './testing/honest-log';
import { writeAuditExport } from './write-export';

let dir: string;
beforeEach(async () => (dir = join(await mkdtemp(join(tmpdir(), 'audit-export-')), 'audit')));
afterEach(() => rm(join(dir, '..'), { recursive: true, force: true }));

const lines = async (file: string) => (await readFile(join(dir, file), 'utf8')).split('\n').slice(0, -1);

describe('an export', () => {
  const log = honestLog('export', 40);

  test('holds the entries a line each, the hashes, the seals, the checkpoints and the key', async () => {
    const written = await writeAuditExport(dir, exportOf(log));
    const sealed = log.entries.filter((entry) => entry.sealed);
    expect(written).toEqual({ entries: 40, leaves: 40, sealed: sealed.length });
    expect((await lines('entries.jsonl')).map((line) => leafHash(Buffer.from(line)))).toEqual(log.leafHashes);
    expect(await readFile(join(dir, 'leaves'))).toEqual(Buffer.concat(log.leafHashes));
    const rows = (await lines('sealed.jsonl')).map((line) => splitSealedRow(Buffer.from(line))!);
    expect(rows.map((row) => ({ ...row, payload: parseCanonical(row.payload) }))).toEqual(
      sealed.map((entry) => ({ index: entry.index, ...entry.sealed })),
    );
    expect(await readFile(join(dir, 'checkpoint'), 'utf8')).toBe(log.checkpoints.at(-1));
    expect(await readdir(join(dir, 'checkpoints'))).toHaveLength(log.checkpoints.length);
    expect(await lines('verifier-key')).toEqual([logSigner.verifierKey]);
    const sizes = (await lines('tree-states.jsonl')).map((line) => parseTreeState(Buffer.from(line))?.size);
    expect(sizes.map(String).sort()).toEqual((await readdir(join(dir, 'checkpoints'))).sort());
  });

  test('of an empty log holds its checkpoint', async () => {
    expect(await writeAuditExport(dir, exportOf(honestLog('none', 0)))).toEqual({ entries: 0, leaves: 0, sealed: 0 });
    expect(await lines('tree-states.jsonl')).toHaveLength(1);
  });

  test('is written from sources that stream, in large blocks', async () => {
    const bytes = Buffer.alloc(60_000, 'x');
    async function* entries() {
      for (let index = 0; index < 20; index++) yield { index, bytes };
    }
    await writeAuditExport(dir, { ...exportOf(log), entries: entries() });
    expect(await lines('entries.jsonl')).toHaveLength(20);
  });

  test('is not written over another', async () => {
    await writeAuditExport(dir, exportOf(log));
    await expect(writeAuditExport(dir, exportOf(log))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  test('fails with its source, and lets go of its files', async () => {
    const entries = (function* () {
      throw new RangeError('row gone');
    })();
    await expect(writeAuditExport(dir, { ...exportOf(log), entries })).rejects.toThrow(RangeError);
  });

  test('keeps two checkpoints of one size apart, in the order they were given', async () => {
    const { text } = parseNote(log.checkpoints.at(-1)!);
    const twins = [3, 4, 5].map((seed) => signNote(text, [noteSigner('twin', Buffer.alloc(32, seed))]));
    await writeAuditExport(dir, { ...exportOf(log), checkpoints: [...log.checkpoints, ...twins, twins[0]!] });
    const kept = (name: string) => readFile(join(dir, 'checkpoints', name), 'utf8');
    expect(await Promise.all(['40', '40.1', '40.2', '40.3'].map(kept))).toEqual([log.checkpoints.at(-1), ...twins]);
    expect(await readdir(join(dir, 'checkpoints'))).toHaveLength(log.checkpoints.length + 3);
  });

  test('holds the witnesses’ keys behind the log’s', async () => {
    await writeAuditExport(dir, { ...exportOf(log), verifierKeys: ['log+00+key', 'witness+00+key'] });
    expect(await readFile(join(dir, 'verifier-key'), 'utf8')).toBe('log+00+key\nwitness+00+key\n');
  });

  test('needs at least one checkpoint, and readable ones', async () => {
    await expect(writeAuditExport(dir, { ...exportOf(log), checkpoints: ['nothing'] })).rejects.toThrow(NoteMalformed);
    await expect(writeAuditExport(dir, { ...exportOf(log), checkpoints: [] })).rejects.toThrow(NoteMalformed);
  });
});

test('a folder cannot be made where a file is', async () => {
  await mkdir(join(dir, '..', 'x'));
  await writeAuditExport(dir, exportOf(honestLog('one', 1)));
  await expect(writeAuditExport(join(dir, 'leaves'), exportOf(honestLog('one', 1)))).rejects.toThrow();
});
