import { createPrivateKey } from 'node:crypto';
import { SigningKeyUnusable } from '../signing.errors';
import { splitCertificates } from './pem-certificates';
import type { SigningKey } from './signing-key';
import { SoftwareSigningKey } from './software-key';

/** A key as it is kept in a file: PKCS#8 and certificates, both PEM. The private part is a secret: store it apart, mode 0600. */
export interface PemKey {
  readonly privateKeyPem: string;
  readonly certificatesPem: string;
}

/** Opens a key kept as PEM. Throws `SigningKeyUnusable` when a part is unreadable or they do not belong together. */
export function openPemKey(pem: PemKey): SigningKey {
  return new SoftwareSigningKey(privateKeyOf(pem.privateKeyPem), splitCertificates(pem.certificatesPem));
}

function privateKeyOf(pem: string): ReturnType<typeof createPrivateKey> {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    throw new SigningKeyUnusable({ reason: 'private-key-unreadable' }, { cause });
  }
}
