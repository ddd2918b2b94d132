import { createHash } from 'node:crypto';
import vectors from '../../test/fixtures/vectors/checkpoint-and-tlog-proof.json';
import { TlogProofMalformed } from './audit-log.errors';
import { signCheckpoint } from './checkpoint';
import { leafHash } from './merkle-hash';
import { rootFromLeaves } from './compact-range';
import { noteSigner, parseVerifierKey, type NoteVerifier } from './note-keys';
import { formatTlogProof, parseTlogProof, verifyTlogProof } from './tlog-proof';

const sha256 = (text: string) => createHash('sha256').update(text).digest();
const { valid, invalid } = vectors.tlog_proof;

describe('proof files agree with the published vectors (transparency-dev/formats @0b850f1)', () => {
  test.each(valid)('the proof of leaf $index is read, and written back the same', (row) => {
    const proof = parseTlogProof(row.text);
    expect(proof).toEqual({
      index: BigInt(row.index),
      hashes: row.hashes_are_sha256_of.map(sha256),
      checkpoint: row.checkpoint,
      ...(row.extra_ascii === undefined ? {} : { extra: Buffer.from(row.extra_ascii) }),
    });
    expect(formatTlogProof(proof)).toBe(row.text);
  });

  test.each(invalid)('a proof is refused: $why', ({ text }) => {
    expect(() => parseTlogProof(text)).toThrow(TlogProofMalformed);
  });
});

describe('a proof file', () => {
  const entries = ['a', 'b'].map((text) => Buffer.from(text));
  const signer = noteSigner('log', Buffer.alloc(32, 1));
  const log = parseVerifierKey(signer.verifierKey);
  const checkpoint = signCheckpoint({ origin: 'log', size: 2, root: rootFromLeaves(entries) }, signer);
  const file = formatTlogProof({ index: 1n, hashes: [leafHash(entries[0]!)], checkpoint });

  test('shows its entry in the log, offline', () => {
    expect(verifyTlogProof(file, entries[1]!, log)).toBe(true);
  });

  test('does not show another entry, place or log', () => {
    expect(verifyTlogProof(file, entries[0]!, log)).toBe(false);
    expect(verifyTlogProof(file.replace('index 1', 'index 0'), entries[1]!, log)).toBe(false);
    expect(
      verifyTlogProof(file, entries[1]!, parseVerifierKey(noteSigner('log', Buffer.alloc(32, 2)).verifierKey)),
    ).toBe(false);
    expect(verifyTlogProof('', entries[1]!, log)).toBe(false);
  });

  test('does not swallow an error that is not about the file', () => {
    const broken: NoteVerifier = { ...log, verifies: () => { throw new RangeError('no memory'); } }; // prettier-ignore
    expect(() => verifyTlogProof(file, entries[1]!, broken)).toThrow(RangeError);
  });

  test.each([
    ['no blank line', 'c2sp.org/tlog-proof@v1\nindex 0\n'],
    ['no checkpoint', 'c2sp.org/tlog-proof@v1\nindex 0\n\n'],
    ['no index line at all', 'c2sp.org/tlog-proof@v1\n\ncheckpoint\n'],
    ['an index with a leading zero', 'c2sp.org/tlog-proof@v1\nindex 00\n\ncheckpoint\n'],
    ['something before the index', 'c2sp.org/tlog-proof@v1\nan index 0\n\ncheckpoint\n'],
    ['something behind the index', 'c2sp.org/tlog-proof@v1\nindex 0\r\n\ncheckpoint\n'],
    ['64 hashes', `c2sp.org/tlog-proof@v1\nindex 0\n${`${sha256('x').toString('base64')}\n`.repeat(64)}\ncheckpoint\n`],
  ])('is refused with %s', (_, text) => {
    expect(() => parseTlogProof(text)).toThrow(TlogProofMalformed);
  });

  test('may have 63 hashes, which no log exceeds', () => {
    const hashes = `${sha256('x').toString('base64')}\n`.repeat(63);
    expect(parseTlogProof(`c2sp.org/tlog-proof@v1\nindex 0\n${hashes}\ncheckpoint\n`).hashes).toHaveLength(63);
  });

  test('carries no extra line unless there is one', () => {
    expect(Object.keys(parseTlogProof(file))).toEqual(['index', 'hashes', 'checkpoint']);
  });

  test('is not written with what could not be read back', () => {
    expect(() => formatTlogProof({ index: 0n, hashes: [new Uint8Array(5)], checkpoint })).toThrow(TlogProofMalformed);
  });
});
