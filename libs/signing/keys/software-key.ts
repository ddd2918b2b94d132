import { sign, X509Certificate, type KeyObject } from 'node:crypto';
import { SigningKeyUnusable } from '../signing.errors';
import { SigningKey, type SignatureAlgorithm } from './signing-key';

const MIN_RSA_BITS = 2048;

/** A key held in this process's memory. RSA signatures are the same every time; ECDSA ones are not. */
export class SoftwareSigningKey extends SigningKey {
  readonly algorithm: SignatureAlgorithm;
  readonly certificateChain: readonly Uint8Array[];
  readonly #privateKey: KeyObject;

  /** Orders `certificates` (DER or PEM, any order) into the chain of `privateKey`. Throws `SigningKeyUnusable`. */
  constructor(privateKey: KeyObject, certificates: readonly Uint8Array[]) {
    super();
    this.algorithm = algorithmOf(privateKey);
    this.certificateChain = chainFor(privateKey, certificates.map(readCertificate));
    this.#privateKey = privateKey;
  }

  sign(message: Uint8Array): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      sign('sha256', message, this.#privateKey, (error, signature) => (error ? reject(error) : resolve(signature)));
    });
  }
}

/** How a key signs, by its private or its public part. Throws `SigningKeyUnusable` for kinds that must not sign. */
export function algorithmOf(key: KeyObject): SignatureAlgorithm {
  const details = key.asymmetricKeyDetails;
  if (key.asymmetricKeyType === 'rsa') {
    const bits = details?.modulusLength ?? 0;
    if (bits < MIN_RSA_BITS) throw new SigningKeyUnusable({ reason: 'rsa-too-short', bits });
    return 'rsa-sha256';
  }
  if (key.asymmetricKeyType === 'ec' && details?.namedCurve === 'prime256v1') return 'ecdsa-sha256';
  throw new SigningKeyUnusable({ reason: 'key-type', type: key.asymmetricKeyType ?? key.type });
}

/** Throws `SigningKeyUnusable`. */
export function readCertificate(bytes: Uint8Array): X509Certificate {
  try {
    return new X509Certificate(bytes);
  } catch (cause) {
    throw new SigningKeyUnusable({ reason: 'certificate-unreadable' }, { cause });
  }
}

function chainFor(privateKey: KeyObject, certificates: readonly X509Certificate[]): Uint8Array[] {
  const own = certificates.find((certificate) => certificate.checkPrivateKey(privateKey));
  if (own === undefined) throw new SigningKeyUnusable({ reason: 'no-certificate-for-key' });
  const chain = [own];
  for (let last = own; ;) {
    const issuer = certificates.find((candidate) => !chain.includes(candidate) && last.checkIssued(candidate));
    if (issuer === undefined) return chain.map((certificate) => new Uint8Array(certificate.raw));
    chain.push(issuer);
    last = issuer;
  }
}
