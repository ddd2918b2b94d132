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
