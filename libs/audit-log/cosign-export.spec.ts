import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LogBehindCheckpoint } from './audit-log.errors';
import { openCheckpoint } from './checkpoint';
import { cosignExport } from './cosign-export';
import { cosigner, parseVerifierKey } from './note-keys';
import { exportOf, honestLog, logVerifier } from './testing/honest-log';
import { writeAuditExport } from './write-export';

const witness = cosigner('yuncheng/auditor', Buffer.alloc(32, 9), () => 1_630_892_400);
const log = honestLog('cosigned', 300);
const checkpoints = log.checkpoints.map((note) => openCheckpoint(note, logVerifier));
const newest = checkpoints.at(-1)!;

let base: string;
let dir: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'cosign-'));
  dir = join(base, 'export');
  await writeAuditExport(dir, exportOf(log));
});
afterEach(() => rm(base, { recursive: true }));

describe('a witness who is handed an export', () => {
  test.each([
    ['the first time', null],
    ['after an earlier checkpoint', checkpoints[3]!],
    ['after this very checkpoint', newest],
    ['after the empty log', { ...newest, size: 0, root: openEmpty() }],
  ])('cosigns the newest checkpoint, %s', async (_, last) => {
    const { report, note } = await cosignExport(dir, { log: logVerifier, witness, last });
    expect(report.status).toBe('intact');
    const opened = openCheckpoint(note!, logVerifier, [parseVerifierKey(witness.verifierKey)]);
    expect([opened.size, opened.note.verified.length]).toEqual([newest.size, 2]);
  });

  test.each(checkpoints.filter((_, nth) => nth % 10 === 5))(
    'cosigns it whatever earlier checkpoint it has signed last: $size',
    async (last) => {
      const { report, note } = await cosignExport(dir, { log: logVerifier, witness, last });
      expect([report.anchors, openCheckpoint(note!, logVerifier).size]).toEqual([1, newest.size]);
    },
  );

  test('has nothing to hold a log against the first time', async () => {
    expect((await cosignExport(dir, { log: logVerifier, witness, last: null })).report.anchors).toBe(0);
  });

  test('signs nothing that is altered, though it has signed this very checkpoint', async () => {
    await writeFile(join(dir, 'entries.jsonl'), 'x\n');
    expect((await cosignExport(dir, { log: logVerifier, witness, last: newest })).note).toBeNull();
  });

  test('signs nothing that ends before what it has signed and has no checkpoint', async () => {
    await rm(join(dir, 'checkpoint'));
    const last = { ...newest, size: newest.size + 1 };
    expect((await cosignExport(dir, { log: logVerifier, witness, last })).note).toBeNull();
  });

  test('signs nothing that is altered, forked or without a checkpoint', async () => {
    const forked = { ...checkpoints[3]!, root: Buffer.alloc(32) };
    expect((await cosignExport(dir, { log: logVerifier, witness, last: forked })).note).toBeNull();
    await writeFile(join(dir, 'entries.jsonl'), 'x\n');
    expect(await cosignExport(dir, { log: logVerifier, witness, last: null })).toMatchObject({
      report: { status: 'altered' },
      note: null,
    });
    await rm(join(dir, 'checkpoint'));
    expect((await cosignExport(dir, { log: logVerifier, witness, last: null })).note).toBeNull();
  });

  test('refuses a log that ends before what it has signed', async () => {
    const last = { ...newest, size: newest.size + 1 };
    await expect(cosignExport(dir, { log: logVerifier, witness, last })).rejects.toThrow(LogBehindCheckpoint);
  });
});

function openEmpty(): Uint8Array {
  return Buffer.from('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'hex');
}
