import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { NoteKeyMalformed } from './audit-log.errors';
import { sha256 } from './merkle-hash';
import { decodeBase64, encodeBase64 } from './note-encoding';

/** Signature types of C2SP signed-note that this library makes: a log's own signature, and a witness's cosignature/v1. */
export type NoteKeyType = 'ed25519' | 'cosignature/v1';

const TYPE_BYTES = { ed25519: 0x01, 'cosignature/v1': 0x04 } as const;
const KEY_LENGTH = 32;
// RFC 8410: what stands before the 32 bytes of an Ed25519 key in DER.
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A key known to a reader of notes. `id` is four bytes in lower-case hex. */
export interface NoteVerifier {
  readonly name: string;
  readonly id: string;
  readonly type: NoteKeyType;
  /** Whether `signature` (what follows the key id on the line) is this key's over the note's text. */
  verifies(text: Uint8Array, signature: Uint8Array): boolean;
}

/** A key that can sign notes, with the verifier key (`name+id+base64`) that others need to check it. */
export interface NoteSigner {
  readonly name: string;
  readonly id: string;
  readonly verifierKey: string;
  sign(text: Uint8Array): Uint8Array;
}

/** Whether a key may have this name: not empty, no blank of any script, no plus. Any other character is literal, never a pattern. */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[\s+\u0085]/u.test(name);
}

/** The key id: the first four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key), in hex. */
function keyId(name: string, typedKey: Uint8Array): string {
  const digest = sha256(Buffer.concat([Buffer.from(`${name}\n`), typedKey]));
  return Buffer.from(digest.subarray(0, 4)).toString('hex');
}

/** Writes a verifier key `name+id+base64(type ‖ key)` from the 32 bytes of an Ed25519 public key. */
export function formatVerifierKey(name: string, type: NoteKeyType, publicKey: Uint8Array): string {
  if (!isKeyName(name) || publicKey.length !== KEY_LENGTH) throw new NoteKeyMalformed({ name });
  const typedKey = Buffer.concat([Uint8Array.of(TYPE_BYTES[type]), publicKey]);
  return `${name}+${keyId(name, typedKey)}+${encodeBase64(typedKey)}`;
}

/** Reads a verifier key. Throws `NoteKeyMalformed` when a part is wrong, the type is unknown or the id is not that of name and key. */
export function parseVerifierKey(text: string): NoteVerifier {
  const { name, id, type, key } = splitKey(text);
  if (keyId(name, key) !== id) throw new NoteKeyMalformed({ name });
  const publicKey = publicKeyOf(key.subarray(1));
  return { name, id, type, verifies: (message, signature) => SCHEMES[type].verifies(publicKey, message, signature) };
}

/** Reads a signer key as the Go tools write it: `PRIVATE+KEY+name+id+base64(type ‖ seed)`. Throws `NoteKeyMalformed`. */
export function parseSignerKey(text: string): NoteSigner {
  const [first, second, ...rest] = text.split('+');
  if (first !== 'PRIVATE' || second !== 'KEY') throw new NoteKeyMalformed();
  const { name, id, type, key } = splitKey(rest.join('+'));
  const signer = type === 'ed25519' ? noteSigner(name, privateKeyOf(key.subarray(1))) : null;
  if (signer?.id !== id) throw new NoteKeyMalformed({ name });
  return signer;
}

/** A log's signer from an Ed25519 private key (a `KeyObject`, or its seed of 32 bytes). Throws `NoteKeyMalformed` for any other. */
export function noteSigner(name: string, privateKey: KeyObject | Uint8Array): NoteSigner {
  const key = ed25519Private(name, privateKey);
  const verifierKey = formatVerifierKey(name, 'ed25519', publicBytes(key));
  const { id } = splitKey(verifierKey);
  return { name, id, verifierKey, sign: (text) => sign(null, text, key) };
}

/**
 * A witness's signer: cosignature/v1 says that at `unixTime` (seconds) this was the largest consistent checkpoint the witness
 * had seen. The signature holds the time in eight bytes and then Ed25519 over time and text.
 */
export function cosigner(name: string, privateKey: KeyObject | Uint8Array, unixTime: () => number): NoteSigner {
  const key = ed25519Private(name, privateKey);
  const verifierKey = formatVerifierKey(name, 'cosignature/v1', publicBytes(key));
  const { id } = splitKey(verifierKey);
  return { name, id, verifierKey, sign: (text) => cosign(key, text, unixTime()) };
}

/** The time (seconds since 1970) a cosignature/v1 states; null when the bytes are no such signature. Meaningful only once verified. */
export function cosignatureTime(signature: Uint8Array): bigint | null {
  return signature.length === 72 ? Buffer.from(signature).readBigUInt64BE(0) : null;
}

function cosign(key: KeyObject, text: Uint8Array, unixTime: number): Uint8Array {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(unixTime));
  return Buffer.concat([time, sign(null, cosignedMessage(BigInt(unixTime), text), key)]);
}

function cosignedMessage(time: bigint, text: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`cosignature/v1\ntime ${time}\n`), text]);
}

interface Scheme {
  verifies(key: KeyObject, text: Uint8Array, signature: Uint8Array): boolean;
}

const SCHEMES: Record<NoteKeyType, Scheme> = {
  ed25519: { verifies: (key, text, signature) => verify(null, text, key, signature) },
  'cosignature/v1': {
    verifies: (key, text, signature) => {
      const time = cosignatureTime(signature);
      return time !== null && verify(null, cosignedMessage(time, text), key, signature.subarray(8));
    },
  },
};

function splitKey(text: string): { name: string; id: string; type: NoteKeyType; key: Buffer } {
  // Stryker disable next-line StringLiteral,ArrayDeclaration: what is no key has none of its length, whatever stands in for its parts
  const [, name = '', id = '', base64 = ''] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
  const key = decodeBase64(base64);
  const type = typeOf(key?.[0]);
  if (!isKeyName(name) || key?.length !== KEY_LENGTH + 1 || type === null) throw new NoteKeyMalformed();
  return { name, id, type, key };
}

function typeOf(byte: number | undefined): NoteKeyType | null {
  if (byte === TYPE_BYTES.ed25519) return 'ed25519';
  return byte === TYPE_BYTES['cosignature/v1'] ? 'cosignature/v1' : null;
}

function publicKeyOf(bytes: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI_HEAD, bytes]), format: 'der', type: 'spki' });
}

function privateKeyOf(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
}

function ed25519Private(name: string, key: KeyObject | Uint8Array): KeyObject {
  if (key instanceof Uint8Array) {
    if (key.length !== KEY_LENGTH) throw new NoteKeyMalformed({ name });
    return privateKeyOf(key);
  }
  if (key.type !== 'private' || key.asymmetricKeyType !== 'ed25519') throw new NoteKeyMalformed({ name });
  return key;
}

function publicBytes(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI_HEAD.length);
}
