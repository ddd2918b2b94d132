import { generateKeyPairSync } from 'node:crypto';
import vectors from '../../test/fixtures/vectors/signed-note.json';
import { NoteKeyMalformed } from './audit-log.errors';
import {
  cosignatureTime,
  cosigner,
  formatVerifierKey,
  isKeyName,
  noteSigner,
  parseSignerKey,
  parseVerifierKey,
} from './note-keys';

const { vkey, skey } = vectors.keys.PeterNeumann;
const seed = Buffer.alloc(32, 7);
const message = Buffer.from('text\n');

describe('verifier keys agree with the published vectors (golang/mod @fe2ec04)', () => {
  test.each(Object.entries(vectors.keys))('the key of %s is read', (name, key) => {
    expect(parseVerifierKey(key.vkey)).toMatchObject({ name, type: 'ed25519', id: key.vkey.split('+')[1] });
  });

  test.each(vectors.bad_vkeys.filter((row) => row.vkey !== undefined))('a key is refused: $why', (row) => {
    expect(() => parseVerifierKey(row.vkey!)).toThrow(NoteKeyMalformed);
  });

  test('every proper substring of a key is refused', () => {
    for (let from = 0; from < vkey.length; from++) {
      for (let to = from; to <= vkey.length; to++) {
        if (to - from < vkey.length) expect(() => parseVerifierKey(vkey.slice(from, to))).toThrow(NoteKeyMalformed);
      }
    }
  });

  test.each([`x+${vkey}`, `${vkey}+x`, `${vkey} x`, `${vkey}\n`])(
    '%j, a key with something around it, is refused',
    (key) => {
      expect(() => parseVerifierKey(key)).toThrow(NoteKeyMalformed);
    },
  );

  test('a key whose id is another’s is refused by its name', () => {
    const key = vkey.replace(/\+[0-9a-f]{8}\+/, '+00000000+');
    expect(() => parseVerifierKey(key)).toThrow(expect.objectContaining({ details: { name: 'PeterNeumann' } }));
  });

  test('every variant with one byte incremented is refused', () => {
    for (let at = 0; at < vkey.length; at++) {
      const bytes = Buffer.from(vkey);
      bytes[at]! += 1;
      expect(() => parseVerifierKey(bytes.toString())).toThrow(NoteKeyMalformed);
    }
  });
});

describe('signer keys', () => {
  test('of the Go tools are read, and lead to the verifier key', () => {
    expect(parseSignerKey(skey).verifierKey).toBe(vkey);
  });

  test.each([
    ['without the words in front', skey.slice(8)],
    ['with another first word', skey.replace('PRIVATE', 'PUBLIC')],
    ['with another second word', skey.replace('KEY', 'SEED')],
    ['of a witness under a log’s id', witnessUnderLogId()],
    ['of another name', skey.replace('Peter', 'Enoch')],
    ['cut', skey.slice(0, -4)],
    ['of a witness', cosigner('w', seed, () => 0).verifierKey.replace(/^/, 'PRIVATE+KEY+')],
  ])('%s are refused', (_, key) => {
    expect(() => parseSignerKey(key)).toThrow(NoteKeyMalformed);
  });

  test('of another name are refused by that name', () => {
    const refused = expect.objectContaining({ details: { name: 'EnochNeumann' } });
    expect(() => parseSignerKey(skey.replace('Peter', 'Enoch'))).toThrow(refused);
  });

  test('sign what their verifier keys verify', () => {
    const signer = noteSigner('log', seed);
    const verifier = parseVerifierKey(signer.verifierKey);
    expect(verifier.verifies(message, signer.sign(message))).toBe(true);
    expect(verifier.verifies(Buffer.from('other\n'), signer.sign(message))).toBe(false);
  });

  test('made from a key object and from its seed are the same', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const raw = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
    expect(noteSigner('log', privateKey).verifierKey).toBe(noteSigner('log', raw).verifierKey);
  });

  test.each([
    ['a blank in the name', 'a b', seed],
    ['a plus in the name', 'a+b', seed],
    ['no name', '', seed],
    ['a short seed', 'log', seed.subarray(1)],
    ['a public key', 'log', generateKeyPairSync('ed25519').publicKey],
    ['a key of another kind', 'log', generateKeyPairSync('x25519').privateKey],
  ])('are not made from %s', (_, name, key) => {
    expect(() => noteSigner(name, key)).toThrow(NoteKeyMalformed);
    expect(() => noteSigner(name, key)).toThrow(expect.objectContaining({ details: { name } }));
  });

  test.each(['', ' ', 'a b', 'a\u0085b', 'a\u3000b', 'a+b', '+'])('have no name like %j', (name) => {
    expect(isKeyName(name)).toBe(false);
    expect(() => formatVerifierKey(name, 'ed25519', new Uint8Array(32))).toThrow(NoteKeyMalformed);
  });

  test('of a wrong length have no verifier key', () => {
    expect(() => formatVerifierKey('log', 'ed25519', new Uint8Array(31))).toThrow(NoteKeyMalformed);
  });
});

describe('a cosignature/v1', () => {
  const witness = cosigner('witness', seed, () => 1_633_046_400);
  const verifier = parseVerifierKey(witness.verifierKey);
  const signature = witness.sign(message);

  test('states its time and is verified by the witness’s key', () => {
    expect(verifier.type).toBe('cosignature/v1');
    expect(cosignatureTime(signature)).toBe(1_633_046_400n);
    expect(verifier.verifies(message, signature)).toBe(true);
  });

  test('has another key id than the same key as a log', () => {
    expect(noteSigner('witness', seed).id).not.toBe(witness.id);
  });

  test('fails when its time or text is changed', () => {
    const later = Buffer.from(signature);
    later[7]! += 1;
    expect(verifier.verifies(message, later)).toBe(false);
    expect(verifier.verifies(Buffer.from('other\n'), signature)).toBe(false);
  });

  test('of another length states no time and is not verified', () => {
    expect(cosignatureTime(signature.subarray(1))).toBeNull();
    expect(verifier.verifies(message, signature.subarray(8))).toBe(false);
  });

  test('is no plain signature of the same key', () => {
    expect(parseVerifierKey(noteSigner('witness', seed).verifierKey).verifies(message, signature.subarray(8))).toBe(
      false,
    );
  });
});

function witnessUnderLogId(): string {
  const typedSeed = Buffer.concat([Uint8Array.of(4), seed]);
  return `PRIVATE+KEY+w+${noteSigner('w', seed).id}+${typedSeed.toString('base64')}`;
}
