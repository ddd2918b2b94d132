import { DomainError, type RefusalKind } from '@app/kernel';

/** The text is not a signed note: separator, signature line, UTF-8 or control characters (C2SP signed-note). */
export class NoteMalformed extends DomainError {
  readonly code = 'audit-log.note-malformed';
  readonly kind: RefusalKind = 'invalid';
}

/** A line claims a key the reader knows, and the signature is wrong: the whole note is refused. */
export class NoteSignatureInvalid extends DomainError {
  readonly code = 'audit-log.note-signature-invalid';
  readonly kind: RefusalKind = 'invalid';
}

/** No line of the note is by a key the reader knows. */
export class NoteUnverified extends DomainError {
  readonly code = 'audit-log.note-unverified';
  readonly kind: RefusalKind = 'invalid';
}

/** A verifier or signer key is not in the form `name+id+key`, or its parts contradict each other. */
export class NoteKeyMalformed extends DomainError {
  readonly code = 'audit-log.note-key-malformed';
  readonly kind: RefusalKind = 'invalid';
}

/** Two of the reader's keys share name and id: which of them should verify a line cannot be told. */
export class NoteKeyAmbiguous extends DomainError {
  readonly code = 'audit-log.note-key-ambiguous';
  readonly kind: RefusalKind = 'invalid';
}

/** The text is not a checkpoint: origin, decimal size, base64 root (C2SP tlog-checkpoint). */
export class CheckpointMalformed extends DomainError {
  readonly code = 'audit-log.checkpoint-malformed';
  readonly kind: RefusalKind = 'invalid';
}

/** The text is not a `.tlog-proof` file (C2SP tlog-proof). */
export class TlogProofMalformed extends DomainError {
  readonly code = 'audit-log.tlog-proof-malformed';
  readonly kind: RefusalKind = 'invalid';
}

/** An index or size that names no leaf or tree. */
export class TreePositionInvalid extends DomainError {
  readonly code = 'audit-log.tree-position-invalid';
  readonly kind: RefusalKind = 'invalid';
}

/** Stored hashes of the tree do not have the form they must have. */
export class TreeStateMalformed extends DomainError {
  readonly code = 'audit-log.tree-state-malformed';
  readonly kind: RefusalKind = 'invalid';
}

/** A hash the proof needs is not stored. */
export class TreeHashMissing extends DomainError {
  readonly code = 'audit-log.tree-hash-missing';
  readonly kind: RefusalKind = 'not-found';
}

/** An entry holds what canonical JSON cannot say (NaN, half a character), or lacks a field. */
export class AuditEntryInvalid extends DomainError {
  readonly code = 'audit-log.entry-invalid';
  readonly kind: RefusalKind = 'invalid';
}

/** An entry is longer than 65,535 bytes, the most an entry bundle can hold (C2SP tlog-tiles). */
export class AuditEntryTooLarge extends DomainError {
  readonly code = 'audit-log.entry-too-large';
  readonly kind: RefusalKind = 'invalid';
}

/** The database holds fewer leaves than a checkpoint already signed: a restored backup, or a cut tail. Nothing may be signed. */
export class LogBehindCheckpoint extends DomainError {
  readonly code = 'audit-log.behind-checkpoint';
  readonly kind: RefusalKind = 'conflict';
}

/** The tree in the database contradicts a checkpoint already signed. Nothing may be signed. */
export class LogForked extends DomainError {
  readonly code = 'audit-log.forked';
  readonly kind: RefusalKind = 'conflict';
}
