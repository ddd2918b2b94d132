/**
 * How a key signs. SM2 (GB/T 38540) will be a third member: ETSI.CAdES.detached has no registered use of it, so it comes with a
 * container of its own rather than as a driver of this port.
 */
export type SignatureAlgorithm = 'rsa-sha256' | 'ecdsa-sha256';

/**
 * The office's signing key, wherever it is kept: a file, a hardware key or a signing service. The private part never crosses
 * this port.
 */
export abstract class SigningKey {
  abstract readonly algorithm: SignatureAlgorithm;
  /** Certificates in DER, the signer's own first, each issued by the next. The root may be left out. */
  abstract readonly certificateChain: readonly Uint8Array[];
  /**
   * Signs `message` (a few hundred bytes, not yet hashed): RSASSA-PKCS1-v1_5 with SHA-256, or ECDSA with SHA-256 in DER.
   * Rejects when the keeper of the key refuses or cannot be reached; it never answers with another key's signature.
   */
  abstract sign(message: Uint8Array): Promise<Uint8Array>;
}
