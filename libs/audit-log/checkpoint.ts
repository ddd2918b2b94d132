import { CheckpointMalformed, NoteUnverified } from './audit-log.errors';
import { HASH_SIZE } from './merkle-hash';
import { decodeBase64, decodeUint64, encodeBase64 } from './note-encoding';
import type { NoteSigner, NoteVerifier } from './note-keys';
import { openNote, signNote, type OpenedNote } from './signed-note';

/** What a log says of itself at one time. `size` is exact below 2^53, which no log of one office reaches. */
export interface Checkpoint {
  /** The log's name; its key bears the same. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** Lines after the root. This product writes none; they are kept so that a text reads back as it was. */
  readonly extension?: string;
}

/** The text a checkpoint's signature covers: origin, size, root, each on its line (C2SP tlog-checkpoint). */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  const { origin, size, root, extension = '' } = checkpoint;
  const body = `${origin}\n${size}\n${encodeBase64(root)}\n${extension}`;
  parseCheckpoint(body);
  return body;
}

// Three lines and perhaps more, none empty, each ended.
const BODY = /^([^\n]+)\n([^\n]+)\n([^\n]+)\n((?:[^\n]+\n)*)$/;

/**
 * Reads a checkpoint's text strictly: origin not empty, size decimal without sign or leading zero, root of 32 bytes in strict base64,
 * every line ended and, after the root, not empty. Throws `CheckpointMalformed`.
 */
export function parseCheckpoint(body: string): Checkpoint {
  // Stryker disable next-line StringLiteral,ArrayDeclaration: what is no checkpoint has no size, whatever its other lines are taken for
  const [, origin = '', sizeText = '', rootText = '', extension = ''] = BODY.exec(body) ?? [];
  const size = Number(decodeUint64(sizeText) ?? Number.NaN);
  const root = decodeBase64(rootText);
  if (!Number.isSafeInteger(size) || root?.length !== HASH_SIZE) throw new CheckpointMalformed();
  return extension === '' ? { origin, size, root } : { origin, size, root, extension };
}

/** A checkpoint whose log's signature was verified, with the note it came in. */
export interface SignedCheckpoint extends Checkpoint {
  readonly note: OpenedNote;
}

/** Signs a checkpoint with the log's key. Throws `CheckpointMalformed` unless the key bears the log's name. */
export function signCheckpoint(checkpoint: Checkpoint, signer: NoteSigner): string {
  if (signer.name !== checkpoint.origin) throw new CheckpointMalformed({ origin: checkpoint.origin });
  return signNote(formatCheckpoint(checkpoint), [signer]);
}

/**
 * Opens a signed checkpoint with the log's key, and the witnesses' if given. The origin must be the log key's name, so that a checkpoint of
 * one log cannot stand for another's (immudb CVE-2022-39199). Throws as `openNote` does, and `CheckpointMalformed`.
 */
export function openCheckpoint(
  note: string | Uint8Array,
  log: NoteVerifier,
  witnesses: readonly NoteVerifier[] = [],
): SignedCheckpoint {
  const opened = openNote(note, [log, ...witnesses]);
  // Whoever else signed, the log must have.
  if (!opened.verified.some((line) => line.name === log.name && line.keyId === log.id)) throw new NoteUnverified();
  const checkpoint = parseCheckpoint(opened.text);
  if (checkpoint.origin !== log.name) throw new CheckpointMalformed({ origin: checkpoint.origin });
  return { ...checkpoint, note: opened };
}
