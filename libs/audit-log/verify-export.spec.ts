import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryBytes } from './audit-entry';
import { openCheckpoint, signCheckpoint } from './checkpoint';
import { rootFromLeaves } from './compact-range';
import { leafHash } from './merkle-hash';
import { cosigner, noteSigner } from './note-keys';
import { parseNote, signNote } from './signed-note';
import { SeededNumbers, exportOf, honestLog, keepLog, logSigner, logVerifier, someEntry } from './testing/honest-log';
import { editFile, editFileLines } from './testing/edit-export';
import { FINDINGS_LIMIT, verifyAuditExport, type VerifyOptions } from './verify-export';
import { writeAuditExport, type AuditExportSource } from './write-export';

const SIZE = 50;
const log = honestLog('verify', SIZE);
const sizes = log.checkpoints.map((note) => openCheckpoint(note, logVerifier).size);
const anchorAt = (nth: number) => openCheckpoint(log.checkpoints.at(nth)!, logVerifier);
const pinned: VerifyOptions = { verifierKey: logVerifier };

let root: string;
let dir: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'audit-verify-'));
  dir = join(root, 'audit');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (change: Partial<AuditExportSource> = {}) => writeAuditExport(dir, { ...exportOf(log), ...change });

const edit = (file: string, change: (text: string) => string) => editFile([dir, file], change);
const editLines = (file: string, change: (lines: string[]) => string[]) => editFileLines([dir, file], change);

async function found(options: VerifyOptions = pinned): Promise<string[]> {
  const report = await verifyAuditExport(dir, options);
  expect(report.findings.every(({ text }) => /[\u4e00-\u9fff]/.test(text) && !/undefined|NaN|null/.test(text))).toBe(
    true,
  );
  return report.findings.map(({ kind, index, from, to }) =>
    `${kind} ${index ?? (to === undefined ? '' : `${from ?? ''}-${to}`)}`.trim(),
  );
}

/** The two checkpoints around a leaf. */
function stretchOf(leaf: number): string {
  const to = sizes.find((size) => size > leaf)!;
  return `${sizes[sizes.indexOf(to) - 1] ?? 0}-${to}`;
}

const rewritten = (index: number) => ({ index, bytes: entryBytes(someEntry(index, { reason: '已改写' })) });

describe('an honest export', () => {
  test('is intact, and the report says what was proven', async () => {
    await write();
    const sealed = log.entries.filter((entry) => entry.sealed).length;
    expect(await verifyAuditExport(dir, { ...pinned, anchors: [anchorAt(0), anchorAt(-1)] })).toEqual({
      status: 'intact', origin: 'yuncheng/audit', size: SIZE, root: Buffer.from(anchorAt(-1).root).toString('hex'), rows: SIZE,
      checkpoints: log.checkpoints.length, keyPinned: true, anchors: 2, sealedAgreeing: sealed, sealedAbsent: 0, findings: [], findingsTotal: 0,
    }); // prettier-ignore
  });

  test('of an empty log is intact', async () => {
    await write(honestLog('none', 0));
    expect(await verifyAuditExport(dir, pinned)).toMatchObject({ status: 'intact', size: 0 });
  });

  test('verified with its own key only says so', async () => {
    await write();
    expect(await verifyAuditExport(dir)).toMatchObject({ status: 'intact', keyPinned: false, anchors: 0 });
  });

  test('stays intact when payloads have been erased, which is counted', async () => {
    await write({ entries: log.entries.map(({ index, bytes }) => ({ index, bytes })) });
    expect(await verifyAuditExport(dir, pinned)).toMatchObject({
      status: 'intact', sealedAgreeing: 0, sealedAbsent: log.entries.filter((entry) => entry.sealed).length,
    }); // prettier-ignore
  });

  test('with a witness’s cosignatures is intact; a false one is not believed', async () => {
    const witness = cosigner('auditor', Buffer.alloc(32, 3), () => 1_633_046_400);
    const liar = { ...witness, sign: () => new Uint8Array(72) };
    const cosigned = (signer: typeof witness) => ({
      checkpoints: log.checkpoints.map((note) => signNote(parseNote(note).text, [signer], parseNote(note).signatures)),
      verifierKeys: [logSigner.verifierKey, witness.verifierKey],
    });
    await write(cosigned(witness));
    expect(await found()).toEqual([]);
    await rm(dir, { recursive: true });
    await write(cosigned(liar));
    expect(await verifyAuditExport(dir, pinned)).toMatchObject({ status: 'unverifiable' });
  });

  test('with a checkpoint witnessed later beside its first form is intact', async () => {
    const witness = cosigner('auditor', Buffer.alloc(32, 3), () => 1_633_046_400);
    const { text, signatures } = parseNote(log.checkpoints[0]!);
    await write({ checkpoints: [...log.checkpoints, signNote(text, [witness], signatures)] });
    expect(await found()).toEqual([]);
  });
});

describe('a row', () => {
  beforeEach(() => write());

  test('altered is named, with what it says now', async () => {
    await editLines('entries.jsonl', (lines) => lines.with(17, Buffer.from(rewritten(17).bytes).toString('latin1')));
    const { findings, status } = await verifyAuditExport(dir, pinned);
    expect(status).toBe('altered');
    expect(findings).toMatchObject([{ kind: 'entry-altered', index: 17, line: 18, entry: { subject: 'record/17' } }]);
    expect(findings[0]!.text).toMatch(/序号 17 .*第 18 行.*U-3，record.corrected，record\/17。$/);
  });

  test('altered beyond reading is named without what it says', async () => {
    await editLines('entries.jsonl', (lines) => lines.with(17, '{'));
    expect((await verifyAuditExport(dir, pinned)).findings).toEqual([
      { kind: 'entry-altered', file: 'entries.jsonl', index: 17, line: 18, text: expect.stringContaining('序号 17') },
    ]);
  });

  test('removed is named', async () => {
    await editLines('entries.jsonl', (lines) => lines.toSpliced(17, 1));
    expect(await found()).toEqual(['entry-removed 17']);
  });

  test('inserted is named', async () => {
    await editLines('entries.jsonl', (lines) => lines.toSpliced(17, 0, lines[3]!));
    expect(await found()).toEqual(['entry-inserted 17']);
  });

  test('moved is named', async () => {
    await editLines('entries.jsonl', (lines) => lines.toSpliced(40, 1).toSpliced(5, 0, lines[40]!));
    expect(await found()).toEqual(['entry-moved 40']);
  });

  test('cut in the middle of the last line is named, and the file as cut', async () => {
    await edit('entries.jsonl', (text) => text.slice(0, -5));
    expect(await found()).toEqual(['file-malformed', 'entry-altered 49']);
  });

  test('whose seal is written over is named once, not again for its payload', async () => {
    const { index } = log.entries.find((entry) => entry.sealed)!;
    await editLines('entries.jsonl', (lines) =>
      lines.with(index, lines[index]!.replace(/"digest":"..../, '"digest":"zzzz')),
    );
    expect(await found()).toEqual([`entry-altered ${index}`]);
  });

  test('appended behind the last checkpoint is named', async () => {
    await editLines('entries.jsonl', (lines) => [...lines, '{}']);
    expect(await found()).toEqual(['entry-inserted 50']);
  });

  test('altered together with its stored hash is located between two checkpoints, and the rest is proven', async () => {
    const { bytes } = rewritten(20);
    await editLines('entries.jsonl', (lines) => lines.with(20, Buffer.from(bytes).toString('latin1')));
    await edit(
      'leaves',
      (text) => text.slice(0, 640) + Buffer.from(leafHash(bytes)).toString('latin1') + text.slice(672),
    );
    // The payload kept apart still tells which of them it was.
    expect(await found()).toEqual([`range-altered ${stretchOf(20)}`, 'sealed-orphan 20']);
  });

  test('removed together with its stored hash is located between two checkpoints; rows behind are counted from the end', async () => {
    await editLines('entries.jsonl', (lines) => lines.toSpliced(20, 1));
    await edit('leaves', (text) => text.slice(0, 640) + text.slice(672));
    expect(await found()).toEqual([`range-altered ${stretchOf(20)}`, 'sealed-orphan 20']);
  });

  test('inserted together with its stored hash is located between two checkpoints', async () => {
    const { bytes } = rewritten(99);
    await editLines('entries.jsonl', (lines) => lines.toSpliced(20, 0, Buffer.from(bytes).toString('latin1')));
    await edit(
      'leaves',
      (text) => text.slice(0, 640) + Buffer.from(leafHash(bytes)).toString('latin1') + text.slice(640),
    );
    const [range, ...others] = await found();
    expect(range).toBe(`range-altered ${stretchOf(20)}`);
    expect(others.filter((kind) => !kind.startsWith('sealed'))).toEqual([expect.stringMatching(/^entry-suspect/)]);
  });

  test('altered while another’s stored hash is altered is suspected with it, within the stretch', async () => {
    const leaf = sizes[2]!;
    const other = sizes[3]! - 1;
    await editLines('entries.jsonl', (lines) => lines.with(leaf, '{}'));
    await edit('leaves', (text) => `${text.slice(0, other * 32)}${'x'.repeat(32)}${text.slice(other * 32 + 32)}`);
    const expected = [...new Set([leaf, other])].map((index) => `entry-suspect ${index}`);
    expect(await found()).toEqual([`range-altered ${stretchOf(leaf)}`, ...expected]);
  });

  test('altered is named exactly though a stored hash of another stretch is altered, too', async () => {
    const other = sizes.at(-2)!;
    await editLines('entries.jsonl', (lines) => lines.with(1, '{}'));
    await edit('leaves', (text) => `${text.slice(0, other * 32)}${'x'.repeat(32)}${text.slice(other * 32 + 32)}`);
    expect(await found()).toEqual(['entry-altered 1', `leaf-hash-altered ${other}`]);
  });

  test('altered without stored hashes is located between two checkpoints', async () => {
    await editLines('entries.jsonl', (lines) => lines.with(20, '{}'));
    await rm(join(dir, 'leaves'));
    expect((await found()).filter((kind) => !kind.startsWith('leaf-hash'))).toEqual([
      `range-altered ${stretchOf(20)}`,
      'file-unreadable',
    ]);
  });

  test('altered with its hash stops the proof there when tree states are gone, too', async () => {
    await editLines('entries.jsonl', (lines) => lines.with(20, '{}'));
    await rm(join(dir, 'leaves'));
    await rm(join(dir, 'tree-states.jsonl'));
    const behind = sizes.filter((size) => size > 20).map((to) => `range-altered ${stretchOf(to - 1)}`);
    expect((await found()).filter((kind) => kind.startsWith('range'))).toEqual(behind);
  });

  test('altered everywhere is counted, and only the first are listed', async () => {
    const many = honestLog('many', FINDINGS_LIMIT + 5);
    await rm(dir, { recursive: true });
    await write({ ...many, entries: many.entries.map(({ index }) => rewritten(index)) });
    const report = await verifyAuditExport(dir, pinned);
    expect(report.findingsTotal).toBe(FINDINGS_LIMIT + 5);
    expect(report.findings).toHaveLength(FINDINGS_LIMIT);
  });
});

describe('the stored hashes', () => {
  beforeEach(() => write());

  test('altered are named, and the row is still proven by the checkpoint', async () => {
    await edit('leaves', (text) => `${text.slice(0, 320)}${'x'.repeat(32)}${text.slice(352)}`);
    expect(await found()).toEqual(['leaf-hash-altered 10']);
  });

  test('cut are named, and so is a broken last one', async () => {
    await edit('leaves', (text) => text.slice(0, -40));
    expect(await found()).toEqual(['file-malformed', 'leaf-hash-altered 48', 'leaf-hash-altered 49']);
  });
});

describe('a checkpoint', () => {
  beforeEach(() => write());

  test('with a wrong signature is not believed; the others still prove the log', async () => {
    await edit('checkpoint', (text) => text.replace(/(.)=\n$/, (_, last) => `${last === 'A' ? 'E' : 'A'}=\n`));
    expect(await found()).toEqual(['checkpoint-invalid']);
  });

  test('under the wrong size is not believed', async () => {
    await rename(join(dir, 'checkpoints', String(sizes[0])), join(dir, 'checkpoints', '999'));
    expect(await found()).toEqual(['checkpoint-invalid', `checkpoint-missing -${sizes[0]}`]);
  });

  test('missing is named: the log signed one at that size', async () => {
    await rm(join(dir, 'checkpoints', String(sizes[1])));
    expect(await found()).toEqual([`checkpoint-missing -${sizes[1]}`]);
  });

  test('replaced by an older one is a rollback; the newest proves the rows', async () => {
    await cp(join(dir, 'checkpoints', String(sizes[1])), join(dir, 'checkpoint'));
    expect(await found()).toEqual([`checkpoint-rolled-back ${sizes[1]}-${SIZE}`]);
  });

  test('whose tree state is altered, missing or unreadable is named by line', async () => {
    await editLines('tree-states.jsonl', (lines) => ['{', ...lines.slice(1)]);
    expect((await verifyAuditExport(dir, pinned)).findings).toMatchObject([
      { kind: 'tree-state-altered', line: 1 },
      { kind: 'tree-state-altered', line: sizes.length + 1 },
    ]);
  });

  test('whose tree state is another’s is named', async () => {
    await editLines('tree-states.jsonl', (lines) => lines.with(1, lines[1]!.replace(/\["./, '["/')));
    expect(await found()).toEqual(['tree-state-altered']);
  });

  test('of a folder without any proves nothing; rows and hashes are compared still', async () => {
    await rm(join(dir, 'checkpoint'));
    await rm(join(dir, 'checkpoints'), { recursive: true });
    await editLines('entries.jsonl', (lines) => lines.with(3, '{}'));
    expect(await verifyAuditExport(dir, pinned)).toMatchObject({ status: 'unverifiable', root: null, size: 0 });
    expect(await found()).toEqual(expect.arrayContaining(['checkpoint-invalid', 'entry-suspect 3']));
  });
});

describe('a log cut back whole', () => {
  const older = log.checkpoints.slice(0, -2);
  const size = sizes.at(-3)!;
  const cut = { entries: log.entries.slice(0, size), leafHashes: log.leafHashes.slice(0, size), checkpoints: older };

  test('agrees with itself, but not with a checkpoint printed before', async () => {
    await write(cut);
    expect(await found()).toEqual([]);
    expect(await found({ ...pinned, anchors: [anchorAt(-1)] })).toEqual([`behind-anchor ${size}-${SIZE}`]);
  });

  test('without any checkpoint of its own is measured against the printed one', async () => {
    await write(cut);
    await rm(join(dir, 'checkpoint'));
    await rm(join(dir, 'checkpoints'), { recursive: true });
    const kinds = await found({ anchors: [anchorAt(-1)] });
    expect(kinds).toContain(`range-altered 0-${SIZE}`);
    await edit('entries.jsonl', (text) => `x${text}`);
    expect(await found({ anchors: [{ size: 2 ** 50, root: anchorAt(-1).root }] })).toContain(
      `range-altered 0-${2 ** 50}`,
    );
  });
});

describe('a fork', () => {
  const numbers = new SeededNumbers('fork');
  const other = keepLog(
    log.entries.map((entry) => (entry.index === 20 ? rewritten(20) : entry)),
    numbers,
  );
  const before = sizes.filter((size) => size <= 20).at(-1)!;

  test('under the log’s own key contradicts the checkpoints signed before', async () => {
    const checkpoints = [...log.checkpoints.slice(0, -1), other.checkpoints.at(-1)!];
    await write({ entries: other.entries, leafHashes: other.leafHashes, checkpoints });
    const conflicts = sizes.slice(0, -1).filter((size) => size > 20);
    expect(await found()).toEqual(conflicts.map((size) => `checkpoint-conflict ${before}-${size}`));
  });

  test('of one size is two checkpoints that cannot both be true', async () => {
    await write({ ...other, checkpoints: [...other.checkpoints, log.checkpoints.at(-1)!] });
    const shared = openCheckpoint(other.checkpoints.at(-2)!, logVerifier).size;
    expect(await found()).toEqual([`checkpoint-conflict ${shared}-${SIZE}`]);
    await edit('entries.jsonl', (text) => `x${text}`);
    await edit('leaves', (text) => `x${text}`);
    expect(await found()).toContain(`checkpoint-conflict ${shared}-${SIZE}`);
  });

  test('of an empty log is seen, too', async () => {
    await write();
    expect(await found({ ...pinned, anchors: [{ size: 0, root: anchorAt(0).root }] })).toEqual([
      'checkpoint-conflict 0-0',
    ]);
  });

  test('is seen against a printed checkpoint', async () => {
    await write({ ...other, checkpoints: other.checkpoints.slice(-1) });
    expect(await found()).toEqual([]);
    const anchor = anchorAt(sizes.findIndex((size) => size > 20));
    expect(await found({ ...pinned, anchors: [anchor] })).toEqual([`checkpoint-conflict 0-${anchor.size}`]);
  });

  test('under a key of its own is another log’s', async () => {
    const forger = noteSigner('yuncheng/audit', Buffer.alloc(32, 66));
    const root = rootFromLeaves(other.entries.map(({ bytes }) => bytes));
    const checkpoints = [signCheckpoint({ origin: forger.name, size: SIZE, root }, forger)];
    await write({ ...other, checkpoints, verifierKeys: [forger.verifierKey] });
    expect(await found({})).toEqual([]);
    expect(await found()).toEqual(expect.arrayContaining(['key-mismatch', 'checkpoint-invalid']));
    expect(await verifyAuditExport(dir, pinned)).toMatchObject({ status: 'unverifiable' });
  });

  test('under a key of another name is another log’s', async () => {
    await write({ verifierKeys: [noteSigner('other', Buffer.alloc(32, 1)).verifierKey] });
    expect(await found()).toEqual(['key-mismatch']);
  });
});

describe('a folder that is no export', () => {
  test('that is missing or empty is unverifiable', async () => {
    expect(await verifyAuditExport(dir)).toMatchObject({ status: 'unverifiable', origin: null, rows: 0 });
    await mkdir(dir);
    expect(await verifyAuditExport(dir)).toMatchObject({ status: 'unverifiable', origin: null, rows: 0 });
  });

  test.each([
    ['unreadable keys', 'nothing\n'],
    ['an unfinished key', logSigner.verifierKey],
    ['an unreadable witness', `${logSigner.verifierKey}\nnothing\n`],
    ['bytes that are no text', '\xff\n'],
    ['nothing', ''],
  ])('with %s as its key is unverifiable, unless a key is brought along', async (_, text) => {
    await write();
    await edit('verifier-key', () => text);
    expect(await found({})).toContain('key-invalid');
    expect(await verifyAuditExport(dir)).toMatchObject({ status: 'unverifiable' });
    expect(await found()).toEqual(['key-invalid']);
  });

  test('with folders in place of files is reported', async () => {
    await write();
    for (const file of ['entries.jsonl', 'leaves', 'sealed.jsonl', 'checkpoint', 'tree-states.jsonl']) {
      await rm(join(dir, file));
      await mkdir(join(dir, file));
    }
    const kinds = await found();
    expect(kinds.filter((kind) => kind === 'file-unreadable')).toHaveLength(4);
    expect(kinds).toContain('checkpoint-invalid');
  });

  test('does not hide an error that is not about its content', async () => {
    await write();
    const verifierKey = { ...logVerifier, verifies: () => { throw new RangeError('no memory'); } }; // prettier-ignore
    await expect(verifyAuditExport(dir, { verifierKey })).rejects.toThrow(RangeError);
  });
});
