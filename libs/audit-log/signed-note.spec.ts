import fc from 'fast-check';
import vectors from '../../test/fixtures/vectors/signed-note.json';
import { NoteKeyAmbiguous, NoteMalformed, NoteSignatureInvalid, NoteUnverified } from './audit-log.errors';
import { noteSigner, parseSignerKey, parseVerifierKey } from './note-keys';
import { openNote, parseNote, signNote } from './signed-note';

const keys: Record<string, { vkey: string; skey?: string }> = vectors.keys;
const verifier = (name: string) => parseVerifierKey(keys[name]!.vkey);
const peter = verifier('PeterNeumann');
const enoch = noteSigner('EnochRoot', new Uint8Array(32));
const names = (lines: readonly { name: string }[]) => lines.map(({ name }) => name);
const text = vectors.valid[0]!.text;
const note = vectors.valid[0]!.note;
const line = note.slice(text.length + 1);

const EXPECTED: Record<string, new () => Error> = {
  malformed: NoteMalformed,
  'reject whole note': NoteSignatureInvalid,
  'reject: no verifiable signature': NoteUnverified,
  'reject: ambiguous key': NoteKeyAmbiguous,
};

describe('signed notes agree with the published vectors (golang/mod @fe2ec04, C2SP signed-note)', () => {
  test.each(vectors.valid)('a note by $expect_verified is opened', (row) => {
    const opened = openNote(row.note, row.verifiers.map(verifier));
    expect(opened.text).toBe(row.text);
    expect(names(opened.verified)).toEqual(row.expect_verified);
    expect(names(opened.unverified)).toEqual(row.expect_unverified ?? []);
  });

  const refused = vectors.invalid.filter((row) => row.expect in EXPECTED);

  test('every published refusal but the signer’s is among the cases below', () => {
    expect(refused).toHaveLength(vectors.invalid.length - 1);
  });

  test.each(refused)('a note is refused: $why', (row) => {
    const bytes = row.note_hex === undefined ? Buffer.from(row.note!) : Buffer.from(row.note_hex, 'hex');
    const verifiers = (row.verifiers ?? ['PeterNeumann']).map(verifier);
    expect(() => openNote(bytes, verifiers)).toThrow(EXPECTED[row.expect]);
  });

  test('a text without final newline is not signed', () => {
    expect(() => signNote('abc', [enoch])).toThrow(NoteMalformed);
  });

  test('signing the published text with the published key gives the published note', () => {
    expect(signNote(text, [parseSignerKey(keys['PeterNeumann']!.skey!)])).toBe(note);
  });

  test('the all-zero seed gives the published key of EnochRoot, and its published line', () => {
    expect(enoch.verifierKey).toBe(keys['EnochRoot']!.vkey);
    expect(signNote(text, [enoch], parseNote(note).signatures)).toBe(vectors.valid[2]!.note);
  });
});

describe('a signed note', () => {
  test('is opened as bytes as well as text', () => {
    expect(openNote(Buffer.from(note), [peter]).text).toBe(text);
  });

  test('may carry 100 lines, of which those by unknown keys are set aside', () => {
    const unknown = Array.from({ length: 99 }, (_, i) => noteSigner(`log${i}`, Buffer.alloc(32, i + 1)));
    const opened = openNote(signNote(text, unknown, parseNote(note).signatures), [peter]);
    expect(names(opened.verified)).toEqual(['PeterNeumann']);
    expect(opened.unverified).toHaveLength(99);
  });

  test('counts a repeated line once', () => {
    expect(openNote(note + line, [peter]).verified).toHaveLength(1);
  });

  test('is refused for one bad line of a known key, whatever other lines say', () => {
    const forged = { name: 'EnochRoot', keyId: enoch.id, signature: new Uint8Array(64) };
    const lines = [...parseNote(note).signatures, forged];
    const both = signNote(text, [], lines);
    expect(() => openNote(both, [peter, verifier('EnochRoot')])).toThrow(NoteSignatureInvalid);
    expect(names(openNote(both, [peter]).verified)).toEqual(['PeterNeumann']);
  });

  test('compares names literally: a dot is a dot', () => {
    const real = noteSigner('log.example', new Uint8Array(32));
    const like = { ...parseVerifierKey(real.verifierKey), name: 'log+example' };
    const opened = () =>
      openNote(signNote('x\n', [{ ...real, name: 'logxexample' }]), [parseVerifierKey(real.verifierKey), like]);
    expect(opened).toThrow(NoteUnverified);
  });

  test('replaces an older line of the same key when it is signed again', () => {
    const again = signNote(text, [enoch], parseNote(signNote(text, [enoch])).signatures);
    expect(parseNote(again).signatures).toHaveLength(1);
  });

  test('keeps the lines of a namesake and of a key with the same id when it is signed again', () => {
    const { keyId } = parseNote(signNote(text, [enoch])).signatures[0]!;
    const others = [
      { name: 'EnochRoot', keyId: '01020304', signature: Buffer.alloc(64) },
      { name: 'another', keyId, signature: Buffer.alloc(64) },
    ];
    const { signatures } = parseNote(signNote(text, [enoch], others));
    expect(signatures.slice(0, 2)).toEqual(others);
    expect(names(signatures)).toEqual(['EnochRoot', 'another', 'EnochRoot']);
  });

  test('needs an empty line before its signatures, and loses no letter for want of one', () => {
    expect(() => parseNote(`x${line}`)).toThrow(NoteMalformed);
    expect(parseNote(`\n\n${line}`).text).toBe('\n');
  });

  test('with half a character in its text is no note', () => {
    expect(() => parseNote(`half \ud800\n\n${line}`)).toThrow(NoteMalformed);
  });

  test('may have a million bytes and no more', () => {
    const longest = `${'a'.repeat(1_000_000 - 2 - Buffer.byteLength(line))}\n\n${line}`;
    expect(parseNote(longest).signatures).toHaveLength(1);
    expect(() => parseNote(`a${longest}`)).toThrow(expect.objectContaining({ details: { bytes: 1_000_001 } }));
  });

  test('is refused with what is wrong: too many lines, a false signature, two keys of one id', () => {
    const many = () => parseNote(note + line.repeat(100));
    expect(many).toThrow(expect.objectContaining({ details: { lines: 101 } }));
    const forged = signNote(text, [{ ...enoch, sign: () => new Uint8Array(64) }]);
    const named = expect.objectContaining({ details: { name: 'EnochRoot' } });
    expect(() => openNote(forged, [verifier('EnochRoot')])).toThrow(named);
    expect(() => openNote(forged, [verifier('EnochRoot'), verifier('EnochRoot')])).toThrow(named);
  });

  test('may hold blank lines in its text: the last one divides', () => {
    const signed = signNote('a\n\nb\n', [enoch]);
    expect(openNote(signed, [parseVerifierKey(enoch.verifierKey)]).text).toBe('a\n\nb\n');
  });

  test('is not made from a text whose end would be read as a signature', () => {
    const [signature] = signNote('a\n', [enoch]).split('\n').slice(-2);
    expect(() => signNote(`a\n\n${signature}`, [enoch])).toThrow(NoteMalformed);
  });

  test.each([
    ['half a character', 'a\ud800\n', []],
    ['a tab', 'a\tb\n', []],
    ['a carriage return', 'a\r\n', []],
    ['more than a million bytes', `${'a'.repeat(1_000_000)}\n`, []],
  ])('is not made from %s', (_, bad) => {
    expect(() => signNote(bad, [enoch])).toThrow(NoteMalformed);
  });

  test.each([
    ['another dash', '- PeterNeumann AAAAAAAA\n'],
    ['no name', '—  AAAAAAAA\n'],
    ['a plus in the name', '— Peter+Neumann AAAAAAAA\n'],
    ['a further word', '— PeterNeumann AAAAAAAA x\n'],
    ['no signature', '— PeterNeumann\n'],
    ['a key id without signature', '— PeterNeumann AAAAAA==\n'],
    ['loose base64', '— PeterNeumann AAAAAAB=\n'],
    ['an empty line', '\n'],
    ['something before the dash', 'x— PeterNeumann AAAAAAAA\n'],
  ])('is malformed with %s in a signature line', (_, bad) => {
    expect(() => parseNote(`text\n\n${bad}`)).toThrow(NoteMalformed);
  });

  test('is refused with any one bit flipped', () => {
    const bytes = Buffer.from(note);
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const altered = Buffer.from(bytes);
        altered[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => openNote(altered, [peter])).toThrow();
      }),
      { numRuns: 500 },
    );
  });

  test('made of arbitrary bytes is refused as malformed', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => expect(() => parseNote(bytes)).toThrow(NoteMalformed)));
  });
});
