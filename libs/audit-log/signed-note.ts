import { NoteKeyAmbiguous, NoteMalformed, NoteSignatureInvalid, NoteUnverified } from './audit-log.errors';
import { decodeBase64, decodeUtf8, encodeBase64 } from './note-encoding';
import { isKeyName, type NoteSigner, type NoteVerifier } from './note-keys';

/** One signature line. `keyId` is in lower-case hex, `signature` what follows it. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** A note taken apart but not yet believed. `text` includes its final newline. */
export interface ParsedNote {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A note that at least one known key has signed. */
export interface OpenedNote {
  readonly text: string;
  readonly verified: readonly NoteSignature[];
  /** Lines by keys the reader does not know; they mean nothing to it. */
  readonly unverified: readonly NoteSignature[];
}

/** Bounds against hostile input, as in the Go implementation; the format asks for 16 lines at least. */
const MOST_SIGNATURES = 100;
const MOST_BYTES = 1_000_000;
const SIGNATURE_LINE = /^— ([^ ]+) ([^ ]+)$/;
const KEY_ID_LENGTH = 4;

/** Takes a signed note apart (C2SP signed-note). Throws `NoteMalformed`; verifies nothing. */
export function parseNote(note: string | Uint8Array): ParsedNote {
  const all = wellFormedText(note);
  const split = all.lastIndexOf('\n\n');
  if (split < 0 || !all.endsWith('\n')) throw new NoteMalformed();
  const lines = all.slice(split + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) throw new NoteMalformed({ lines: lines.length });
  return { text: all.slice(0, split + 1), signatures: lines.map(parseSignatureLine) };
}

/**
 * Opens a note with the keys a reader trusts. Names and ids are compared literally; lines by unknown keys are set aside; of two
 * lines by one key the first counts. Throws `NoteMalformed`, `NoteSignatureInvalid` when a known key's line is wrong (whatever other
 * lines say), `NoteUnverified` when no known key signed, `NoteKeyAmbiguous` when two verifiers share name and id.
 */
export function openNote(note: string | Uint8Array, verifiers: readonly NoteVerifier[]): OpenedNote {
  const { text, signatures } = parseNote(note);
  const message = Buffer.from(text);
  const verified: NoteSignature[] = [];
  const unverified: NoteSignature[] = [];
  const seen = new Set<string>();
  for (const line of signatures) {
    const key = `${line.name}+${line.keyId}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const verifier = verifierFor(line, verifiers);
    if (verifier && !verifier.verifies(message, line.signature)) throw new NoteSignatureInvalid({ name: line.name });
    (verifier ? verified : unverified).push(line);
  }
  if (verified.length === 0) throw new NoteUnverified();
  return { text, verified, unverified };
}

/**
 * Signs a text, which must end in a newline. Signatures that an existing note carries are kept in front (a witness adds its own), except
 * those by the same keys. Throws `NoteMalformed` when the text could not be read back.
 */
export function signNote(
  text: string,
  signers: readonly NoteSigner[],
  existing: readonly NoteSignature[] = [],
): string {
  const message = Buffer.from(text);
  const made = signers.map((signer) => ({ name: signer.name, keyId: signer.id, signature: signer.sign(message) }));
  const isReplaced = (line: NoteSignature) => made.some((own) => own.name === line.name && own.keyId === line.keyId);
  const lines = [...existing.filter((line) => !isReplaced(line)), ...made].map(formatSignatureLine);
  const note = `${text}\n${lines.join('')}`;
  if (parseNote(note).text !== text) throw new NoteMalformed();
  return note;
}

function verifierFor(line: NoteSignature, verifiers: readonly NoteVerifier[]): NoteVerifier | undefined {
  const [known, another] = verifiers.filter((verifier) => verifier.name === line.name && verifier.id === line.keyId);
  if (another) throw new NoteKeyAmbiguous({ name: line.name });
  return known;
}

function wellFormedText(note: string | Uint8Array): string {
  const bytes = Buffer.from(note);
  if (bytes.length > MOST_BYTES) throw new NoteMalformed({ bytes: bytes.length });
  const text = decodeUtf8(bytes);
  // A string with half a character would come back changed.
  if (text === null || (typeof note === 'string' && text !== note)) throw new NoteMalformed();
  // Control characters other than the newline.
  if (/[\u0000-\u0009\u000b-\u001f]/.test(text)) throw new NoteMalformed();
  return text;
}

function parseSignatureLine(line: string): NoteSignature {
  // Stryker disable next-line StringLiteral,ArrayDeclaration: what is no signature line has no key id, whatever stands in for its words
  const [, name = '', base64 = ''] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = decodeBase64(base64);
  if (!isKeyName(name) || bytes === null || bytes.length <= KEY_ID_LENGTH) throw new NoteMalformed();
  return {
    name,
    keyId: bytes.subarray(0, KEY_ID_LENGTH).toString('hex'),
    signature: bytes.subarray(KEY_ID_LENGTH),
  };
}

function formatSignatureLine({ name, keyId, signature }: NoteSignature): string {
  return `— ${name} ${encodeBase64(Buffer.concat([Buffer.from(keyId, 'hex'), signature]))}\n`;
}
