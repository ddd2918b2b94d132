import { DomainError } from '@app/kernel';
import { TlogProofMalformed } from './audit-log.errors';
import { openCheckpoint } from './checkpoint';
import { HASH_SIZE, leafHash } from './merkle-hash';
import { decodeBase64, decodeUint64, encodeBase64 } from './note-encoding';
import type { NoteVerifier } from './note-keys';
import { verifyInclusion } from './verify-proofs';

/** A receipt that an entry is in the log, complete in itself (C2SP tlog-proof, file suffix `.tlog-proof`). */
export interface TlogProof {
  readonly index: bigint;
  readonly hashes: readonly Uint8Array[];
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
  /** Anything the issuer added. Not covered by any signature: never to be trusted. */
  readonly extra?: Uint8Array;
}

const HEADER = 'c2sp.org/tlog-proof@v1';
const MOST_HASHES = 63;

/** Writes a proof file. Throws `TlogProofMalformed` when it could not be read back. */
export function formatTlogProof(proof: TlogProof): string {
  const extra = proof.extra === undefined ? '' : `extra ${encodeBase64(proof.extra)}\n`;
  const hashes = proof.hashes.map((hash) => `${encodeBase64(hash)}\n`).join('');
  const text = `${HEADER}\n${extra}index ${proof.index}\n${hashes}\n${proof.checkpoint}`;
  parseTlogProof(text);
  return text;
}

/** Takes a proof file apart. Throws `TlogProofMalformed`; verifies nothing. */
export function parseTlogProof(text: string): TlogProof {
  const blank = text.indexOf('\n\n');
  const [header, ...lines] = text.slice(0, blank).split('\n');
  const checkpoint = text.slice(blank + 2);
  if (blank < 0 || header !== HEADER || checkpoint === '') throw new TlogProofMalformed();
  const extraLine = lines[0]?.startsWith('extra ') ? lines.shift() : undefined;
  const extra = extraLine === undefined ? undefined : base64Line(extraLine.slice('extra '.length));
  const index = /^index (.*)$/.exec(lines.shift() ?? '')?.[1] ?? '';
  const parsed = { index: indexLine(index), hashes: lines.map(hashLine), checkpoint };
  if (parsed.hashes.length > MOST_HASHES) throw new TlogProofMalformed();
  return extra === undefined ? parsed : { ...parsed, extra };
}

/**
 * Whether the proof file shows the entry in the log with this key: checkpoint signature, origin, and inclusion of exactly these bytes.
 * Never throws for a bad file.
 */
export function verifyTlogProof(text: string, entry: Uint8Array, log: NoteVerifier): boolean {
  try {
    const { index, hashes, checkpoint } = parseTlogProof(text);
    const { size, root } = openCheckpoint(checkpoint, log);
    return verifyInclusion({ leafIndex: index, treeSize: size, leafHash: leafHash(entry), proof: hashes, root });
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

function indexLine(text: string): bigint {
  const index = decodeUint64(text);
  if (index === null) throw new TlogProofMalformed();
  return index;
}

function base64Line(line: string): Uint8Array {
  const bytes = decodeBase64(line);
  if (bytes === null) throw new TlogProofMalformed();
  return bytes;
}

function hashLine(line: string): Uint8Array {
  const bytes = base64Line(line);
  if (bytes.length !== HASH_SIZE) throw new TlogProofMalformed();
  return bytes;
}
