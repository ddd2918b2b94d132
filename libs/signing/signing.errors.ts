import { DomainError, type RefusalKind } from '@app/kernel';

/** The PKCS#12 file cannot be opened: wrong password, damaged, or enciphered in a way Node cannot undo (`details.reason`). */
export class Pkcs12Unreadable extends DomainError {
  readonly code = 'signing.pkcs12-unreadable';
  readonly kind: RefusalKind = 'invalid';
}

/** Key and certificate do not belong together, or are of a kind that must not sign (`details.reason`). */
export class SigningKeyUnusable extends DomainError {
  readonly code = 'signing.key-unusable';
  readonly kind: RefusalKind = 'invalid';
}

/** The bytes cannot take a signature: no PDF, encrypted, or without the page asked for (`details.reason`). */
export class PdfUnsignable extends DomainError {
  readonly code = 'signing.pdf-unsignable';
  readonly kind: RefusalKind = 'invalid';
}

/** Signature, certificates and time stamp are larger than the room reserved for them (`details.needed`, `details.reserved`, bytes). */
export class SignatureTooLarge extends DomainError {
  readonly code = 'signing.signature-too-large';
  readonly kind: RefusalKind = 'conflict';
}

/** Who keeps the key has refused, or did not answer (`details.reason`). The signing has failed with it and may be tried again. */
export class SigningKeeperFailed extends DomainError {
  readonly code = 'signing.keeper-failed';
  readonly kind: RefusalKind = 'conflict';
}

/** The time-stamp service failed or answered for other data. The signing has failed with it and may be tried again. */
export class TimestampFailed extends DomainError {
  readonly code = 'signing.timestamp-failed';
  readonly kind: RefusalKind = 'conflict';
}

/** One of the certificates configured as trusted is none (`details.index`, from 0). */
export class TrustedCertificateUnreadable extends DomainError {
  readonly code = 'signing.trusted-certificate-unreadable';
  readonly kind: RefusalKind = 'invalid';
}
