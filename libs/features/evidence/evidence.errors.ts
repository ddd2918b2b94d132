import { DomainError } from '@app/kernel';

/** The scheme has no such item. */
export class EvidenceItemUnknown extends DomainError {
  readonly code = 'evidence-item-unknown';
  readonly kind = 'invalid';
}

/** What is to be seen on the web is submitted with its address, `http(s)://…`. */
export class WebAddressInvalid extends DomainError {
  readonly code = 'web-address-invalid';
  readonly kind = 'invalid';
}

/** Counties and municipal departments alone are scored by I1 and I2 (notice §1). */
export class EvidenceNotAssessed extends DomainError {
  readonly code = 'evidence-not-assessed';
  readonly kind = 'conflict';
}

/** A submission of the unit for this item is not decided yet. */
export class EvidencePending extends DomainError {
  readonly code = 'evidence-pending';
  readonly kind = 'conflict';
}

/** A drawn unit answers its letter: its statement belongs to the spot-check task. */
export class StatementBelongsToTask extends DomainError {
  readonly code = 'statement-belongs-to-task';
  readonly kind = 'conflict';
}

/** Evidence is taken back from a month of its year on, not before its own. */
export class RevocationMonthInvalid extends DomainError {
  readonly code = 'revocation-month-invalid';
  readonly kind = 'invalid';
}
