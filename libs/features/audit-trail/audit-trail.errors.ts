import { DomainError } from '@app/kernel';

/** The log was stopped by an alarm: its database contradicts what it has signed. A person must find out why before it goes on. */
export class AuditLogStopped extends DomainError {
  readonly code = 'audit-trail.stopped';
  readonly kind = 'conflict';
}

/** Another sequencer has taken over the log; this one has written nothing. */
export class AuditClaimLost extends DomainError {
  readonly code = 'audit-trail.claim-lost';
  readonly kind = 'conflict';
}

/** The log's key file does not exist, and this set-up does not make one (AUDIT_KEY_FILE). */
export class AuditKeyMissing extends DomainError {
  readonly code = 'audit-trail.key-missing';
  readonly kind = 'not-found';
}

/** The key file holds no Ed25519 private key in PEM, or other accounts of the machine can read it. */
export class AuditKeyUnfit extends DomainError {
  readonly code = 'audit-trail.key-unfit';
  readonly kind = 'invalid';
}

/** There is no such entry in the log. */
export class AuditEntryUnknown extends DomainError {
  readonly code = 'audit-trail.entry-unknown';
  readonly kind = 'not-found';
}

/** The entry is recorded, but no signed checkpoint covers it yet: in two seconds at most one will. */
export class AuditEntryNotCovered extends DomainError {
  readonly code = 'audit-trail.entry-not-covered';
  readonly kind = 'conflict';
}

/** No signed checkpoint of this size. */
export class AuditCheckpointUnknown extends DomainError {
  readonly code = 'audit-trail.checkpoint-unknown';
  readonly kind = 'not-found';
}

/** The entry seals no payload, or it has been erased. */
export class SealedPayloadMissing extends DomainError {
  readonly code = 'audit-trail.sealed-payload-missing';
  readonly kind = 'not-found';
}

/** The entry is under a lawful hold: what it sealed may not be erased until the hold is lifted. */
export class SealedPayloadHeld extends DomainError {
  readonly code = 'audit-trail.sealed-payload-held';
  readonly kind = 'conflict';
}

/** Payload and salt are there, but not those the entry's digest stands for. */
export class SealedPayloadAltered extends DomainError {
  readonly code = 'audit-trail.sealed-payload-altered';
  readonly kind = 'conflict';
}
