import type { X509Certificate } from 'node:crypto';
import { TrustedCertificateUnreadable } from '../signing.errors';
import { readCertificate } from './certificate-path';

/** Whom the verifier believes. */
export interface VerifyOptions {
  /** Certificates in DER or PEM: the office's own, or the authorities whose certificates count. None: nothing is ever VALID. */
  readonly trusted: readonly Uint8Array[];
  /** The same for time stamps; `trusted` does not extend to them. */
  readonly trustedTimestamps?: readonly Uint8Array[];
  /**
   * A moment at which these bytes are known to have existed: the time the audit log gives, or now. Without it the time the
   * signer claims is believed, so an expired certificate goes unnoticed.
   */
  readonly at?: Date;
  /** Certificates that count for nothing from a moment on, by SHA-256 in lower-case hex; the moment in milliseconds since 1970. */
  readonly revoked?: ReadonlyMap<string, number>;
}

export interface TrustedCertificates {
  readonly signers: readonly X509Certificate[];
  readonly timestamps: readonly X509Certificate[];
}

/** Reads the trusted certificates. Throws `TrustedCertificateUnreadable`: a wrong setting must not look like a wrong file. */
export function trustedCertificates(options: VerifyOptions): TrustedCertificates {
  return { signers: options.trusted.map(read), timestamps: (options.trustedTimestamps ?? []).map(read) };
}

function read(bytes: Uint8Array, index: number): X509Certificate {
  const certificate = readCertificate(bytes);
  if (certificate === null) throw new TrustedCertificateUnreadable({ index });
  return certificate.x509;
}
