import { createHash } from 'node:crypto';
import vectors from '../../test/fixtures/vectors/checkpoint-and-tlog-proof.json';
import { CheckpointMalformed, NoteSignatureInvalid, NoteUnverified } from './audit-log.errors';
import { formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint';
import { cosigner, noteSigner, parseVerifierKey } from './note-keys';
import { parseNote, signNote } from './signed-note';

const { valid, invalid, stricter_by_spec: stricter } = vectors.checkpoint_body;
const sha256 = (text: string) => createHash('sha256').update(text).digest();
const base64 = (bytes: Buffer) => bytes.toString('base64');
const root = sha256('root');
const signer = noteSigner('yuncheng/audit', Buffer.alloc(32, 1));
const log = parseVerifierKey(signer.verifierKey);
const witnessKey = cosigner('auditor', Buffer.alloc(32, 2), () => 1_633_046_400);
const witness = parseVerifierKey(witnessKey.verifierKey);
const checkpoint = { origin: 'yuncheng/audit', size: 5, root };
const signed = signCheckpoint(checkpoint, signer);

describe('checkpoint texts agree with the published vectors (transparency-dev/formats @0b850f1)', () => {
  // The published roots are words, not SHA-256 values, and a SHA-256 tree has none but 32 bytes: they are given that length here.
  test.each(valid)('the text of $origin is read once its root is a hash, and written back the same', (row) => {
    const bytes = sha256(row.root_ascii ?? '');
    const body = row.body.replace(/^(.*\n.*\n).*\n/, `$1${base64(bytes)}\n`);
    const read = parseCheckpoint(body);
    expect(read).toEqual({
      origin: row.origin,
      size: Number(row.size),
      root: bytes,
      ...(row.rest === undefined ? {} : { extension: row.rest }),
    });
    expect(formatCheckpoint(read)).toBe(body);
  });

  test.each(valid)('the text of $origin is refused with its root of another length', ({ body }) => {
    const is32 = Buffer.from(body.split('\n')[2]!, 'base64').length === 32;
    expect(is32).toBe(false);
    expect(() => parseCheckpoint(body)).toThrow(CheckpointMalformed);
  });

  const withHash = (body: string) => body.replace(/\n(YmFuYW5hcw==|dGhl[^\n]*)/, `\n${base64(root)}`);

  test.each([...invalid, ...stricter])('a text is refused: $why', ({ body }) => {
    expect(() => parseCheckpoint(body)).toThrow(CheckpointMalformed);
  });

  test.each([...invalid, ...stricter].filter(({ body, why }) => withHash(body) !== body && !why.includes('32 bytes')))(
    'a text is refused even with a root of 32 bytes: $why',
    ({ body }) => {
      expect(() => parseCheckpoint(withHash(body))).toThrow(CheckpointMalformed);
    },
  );
});

describe('a checkpoint', () => {
  test.each([
    ['nothing', ''],
    ['an origin alone', 'log\n'],
    ['an empty line before it', `\nlog\n5\n${base64(root)}\n`],
    ['an empty line in the extension', `log\n5\n${base64(root)}\n\nmore\n`],
    ['an unfinished extension', `log\n5\n${base64(root)}\nmore`],
    ['a size no number holds exactly', `log\n9007199254740993\n${base64(root)}\n`],
    ['a size above uint64', `log\n18446744073709551616\n${base64(root)}\n`],
  ])('is refused with %s', (_, body) => {
    expect(() => parseCheckpoint(body)).toThrow(CheckpointMalformed);
  });

  test('is opened with the key of its log', () => {
    expect(openCheckpoint(signed, log)).toMatchObject(checkpoint);
  });

  test('is not written for an origin that would break its lines', () => {
    expect(() => formatCheckpoint({ ...checkpoint, origin: 'a\nb' })).toThrow(CheckpointMalformed);
  });

  test('is not signed by the key of another log', () => {
    const sign = () => signCheckpoint({ ...checkpoint, origin: 'other' }, signer);
    expect(sign).toThrow(CheckpointMalformed);
    expect(sign).toThrow(expect.objectContaining({ details: { origin: 'other' } }));
  });

  test('of another origin is refused though the key signed it', () => {
    const foreign = signNote(formatCheckpoint({ ...checkpoint, origin: 'other' }), [signer]);
    expect(() => openCheckpoint(foreign, log)).toThrow(CheckpointMalformed);
    expect(() => openCheckpoint(foreign, log)).toThrow(expect.objectContaining({ details: { origin: 'other' } }));
  });

  test('carries a witness’s cosignature beside the log’s signature', () => {
    const cosigned = signNote(parseNote(signed).text, [witnessKey], parseNote(signed).signatures);
    expect(openCheckpoint(cosigned, log, [witness]).note.verified).toHaveLength(2);
    expect(openCheckpoint(cosigned, log).note.unverified).toHaveLength(1);
  });

  test('signed by a witness alone is not the log’s', () => {
    const alone = signNote(parseNote(signed).text, [witnessKey]);
    expect(() => openCheckpoint(alone, log, [witness])).toThrow(NoteUnverified);
  });

  test('signed by a key of the same name and another id is not the log’s', () => {
    const twin = noteSigner('yuncheng/audit', Buffer.alloc(32, 9));
    const note = signNote(formatCheckpoint(checkpoint), [twin]);
    expect(() => openCheckpoint(note, log, [parseVerifierKey(twin.verifierKey)])).toThrow(NoteUnverified);
  });

  test('signed by a witness whose id is the log’s is not the log’s either', () => {
    const namesake = { ...witness, id: log.id, verifies: () => true };
    const line = { name: witness.name, keyId: log.id, signature: new Uint8Array(72) };
    const note = signNote(parseNote(signed).text, [], [line]);
    expect(() => openCheckpoint(note, log, [namesake])).toThrow(NoteUnverified);
  });

  test('with a bad cosignature of a known witness is refused', () => {
    const bad = { name: witness.name, keyId: witness.id, signature: new Uint8Array(72) };
    const note = signNote(parseNote(signed).text, [], [...parseNote(signed).signatures, bad]);
    expect(() => openCheckpoint(note, log, [witness])).toThrow(NoteSignatureInvalid);
  });
});
