import { DomainError } from '@app/kernel';

/** No document of the office is kept under this id or check code. */
export class DocumentNotFound extends DomainError {
  readonly code = 'document-not-found';
  readonly kind = 'not-found';
}

/** The document is not issued yet: its bytes are still being made. */
export class DocumentNotIssued extends DomainError {
  readonly code = 'document-not-issued';
  readonly kind = 'conflict';
}

/** The verifier has not accepted the bytes that were just signed; they are not issued (`details.findings`). */
export class SignatureNotAccepted extends DomainError {
  readonly code = 'signature-not-accepted';
  readonly kind = 'conflict';
}

/** No signing key is configured for the office: nothing can be issued. What is signed off waits, and goes on once there is one. */
export class OfficeKeyMissing extends DomainError {
  readonly code = 'office-key-missing';
  readonly kind = 'conflict';
}

/** The file with the office's key cannot be used (`details.reason`: `unreadable`, `readable-for-others`). */
export class OfficeKeyUnfit extends DomainError {
  readonly code = 'office-key-unfit';
  readonly kind = 'conflict';
}

/** The file with the office's seal cannot be read, or is no PNG. */
export class SealImageUnfit extends DomainError {
  readonly code = 'seal-image-unfit';
  readonly kind = 'conflict';
}

/** The file with the certificates of the time-stamping authority cannot be read, or has none. */
export class TimestampCertificatesUnfit extends DomainError {
  readonly code = 'timestamp-certificates-unfit';
  readonly kind = 'conflict';
}
