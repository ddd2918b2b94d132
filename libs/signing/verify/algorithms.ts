import type { X509Certificate } from 'node:crypto';
import { Null } from 'asn1js';
import { OID } from '../cms/oids';
import type { CmsSigner } from '../cms/read-cms';
import type { FindingCode } from './findings';

const DIGESTS: Readonly<Record<string, string>> = {
  [OID.sha256]: 'sha256',
  [OID.sha384]: 'sha384',
  [OID.sha512]: 'sha512',
};

const WEAK = new Set<string>([
  OID.sha1,
  '1.2.840.113549.2.5', // MD5
  '1.2.840.113549.1.1.4', // MD5 with RSA
  '1.2.840.113549.1.1.5', // SHA-1 with RSA
  '1.2.840.10045.4.1', // ECDSA with SHA-1
]);

/** Signature identifiers: the key they need, and the digest they fix (null: the signer's digest algorithm decides). */
const SIGNATURES: Readonly<Record<string, { readonly key: 'rsa' | 'ec'; readonly digest: string | null }>> = {
  [OID.rsaEncryption]: { key: 'rsa', digest: null },
  [OID.sha256WithRsa]: { key: 'rsa', digest: 'sha256' },
  [OID.sha384WithRsa]: { key: 'rsa', digest: 'sha384' },
  [OID.sha512WithRsa]: { key: 'rsa', digest: 'sha512' },
  [OID.ecdsaWithSha256]: { key: 'ec', digest: 'sha256' },
  [OID.ecdsaWithSha384]: { key: 'ec', digest: 'sha384' },
  [OID.ecdsaWithSha512]: { key: 'ec', digest: 'sha512' },
};

const CURVES = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
const MIN_RSA_BITS = 2048;

/** Node's name of the digest that a signer uses, or the code of why the signer's algorithms are not accepted. */
export function digestOf(signer: CmsSigner): { readonly digest: string } | FindingCode {
  if (WEAK.has(signer.digestAlgorithm) || WEAK.has(signer.signatureAlgorithm)) return 'ALGORITHM_WEAK';
  const digest = DIGESTS[signer.digestAlgorithm];
  const signature = SIGNATURES[signer.signatureAlgorithm];
  if (digest === undefined || signature === undefined) return 'ALGORITHM_UNSUPPORTED';
  if (signature.digest !== null && signature.digest !== digest) return 'ATTRIBUTES_MALFORMED';
  const algorithms = [signer.info.digestAlgorithm, signer.info.signatureAlgorithm];
  const plain = algorithms.every(({ algorithmParams: given }) => given === undefined || given instanceof Null);
  return plain ? { digest } : 'ATTRIBUTES_MALFORMED';
}

/** Whether the certificate's key is of the kind the signature names, and long enough. Null when it is. */
export function keyProblem(certificate: X509Certificate, signatureAlgorithm: string): FindingCode | null {
  const key = publicKeyOf(certificate);
  if (key === null) return 'ALGORITHM_UNSUPPORTED';
  if (key.asymmetricKeyType !== SIGNATURES[signatureAlgorithm]?.key) return 'SIGNATURE_WRONG';
  const details = key.asymmetricKeyDetails;
  if (key.asymmetricKeyType === 'rsa') return (details?.modulusLength ?? 0) < MIN_RSA_BITS ? 'ALGORITHM_WEAK' : null;
  return CURVES.has(details?.namedCurve ?? '') ? null : 'ALGORITHM_UNSUPPORTED';
}

/** Node throws on reading a key of a kind it does not know. */
function publicKeyOf(certificate: X509Certificate): X509Certificate['publicKey'] | null {
  try {
    return certificate.publicKey;
  } catch {
    return null;
  }
}
