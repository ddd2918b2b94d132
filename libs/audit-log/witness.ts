import { LogBehindCheckpoint, LogForked } from './audit-log.errors';
import { openCheckpoint, type Checkpoint } from './checkpoint';
import type { NoteSigner, NoteVerifier } from './note-keys';
import { parseNote, signNote } from './signed-note';
import { verifyConsistency } from './verify-proofs';

/** What a witness is asked to sign, and what it knows. */
export interface CosigningRequest {
  /** The signed checkpoint, verbatim. */
  readonly note: string;
  readonly log: NoteVerifier;
  /** The last checkpoint of this log that the witness has signed; null the first time. */
  readonly last: Checkpoint | null;
  /** From `last` to the checkpoint; empty when there is nothing to prove. */
  readonly proof: readonly Uint8Array[];
}

/**
 * Adds a witness's cosignature to a checkpoint, and returns the note with it. The witness signs nothing that does not continue what it has
 * signed before: throws `LogBehindCheckpoint`, or `LogForked` when the proof does not show it. Throws as `openCheckpoint` does.
 */
export function cosignCheckpoint({ note, log, last, proof }: CosigningRequest, witness: NoteSigner): string {
  const next = openCheckpoint(note, log);
  if (last !== null) requireContinuation(last, next, proof);
  const { text, signatures } = parseNote(note);
  return signNote(text, [witness], signatures);
}

function requireContinuation(last: Checkpoint, next: Checkpoint, proof: readonly Uint8Array[]): void {
  const details = { signedSize: last.size, size: next.size };
  if (next.origin !== last.origin) throw new LogForked(details);
  if (next.size < last.size) throw new LogBehindCheckpoint(details);
  const claim = { size1: last.size, size2: next.size, root1: last.root, root2: next.root, proof };
  // Nothing can be shown about an empty tree, and anything follows it.
  if (last.size === 0 ? proof.length > 0 : !verifyConsistency(claim)) throw new LogForked(details);
}
