import { createHash } from 'node:crypto';
import { Constructed, ObjectIdentifier, OctetString, Sequence, type AsnType } from 'asn1js';
import { OID } from '../cms/oids';
import { singleValue, type CmsSigner } from '../cms/read-cms';
import type { FindingCode } from './findings';

const DIGESTS: Readonly<Record<string, string>> = {
  [OID.sha256]: 'sha256',
  [OID.sha384]: 'sha384',
  [OID.sha512]: 'sha512',
};

/** Checks that signing-certificate-v2 (RFC 5035) names `certificate` first. Null when it does. */
export function signingCertificateProblem(signer: CmsSigner, certificate: Uint8Array): FindingCode | null {
  const named = firstCertId(singleValue(signer.signedAttributes, OID.signingCertificateV2));
  if (named === null) return 'SIGNING_CERTIFICATE_MISSING';
  const hash = createHash(named.digest).update(certificate).digest();
  return hash.equals(named.hash) ? null : 'SIGNING_CERTIFICATE_MISMATCH';
}

/** Checks the SHA-1 form of the attribute that older time-stamp authorities still write (RFC 2634). Null when it names it. */
export function oldSigningCertificateProblem(signer: CmsSigner, certificate: Uint8Array): FindingCode | null {
  const [hash] = childrenOf(firstOf(firstOf(singleValue(signer.signedAttributes, OID.signingCertificate))));
  if (!(hash instanceof OctetString)) return 'SIGNING_CERTIFICATE_MISSING';
  const expected = createHash('sha1').update(certificate).digest();
  return expected.equals(Buffer.from(hash.getValue())) ? null : 'SIGNING_CERTIFICATE_MISMATCH';
}

/** SEQUENCE { SEQUENCE OF ESSCertIDv2 { hash algorithm DEFAULT SHA-256, OCTET STRING, … } … } */
function firstCertId(attribute: AsnType | null): { digest: string; hash: Buffer } | null {
  const parts = childrenOf(firstOf(firstOf(attribute)));
  const hash = parts.slice(0, 2).find((part) => part instanceof OctetString);
  if (hash === undefined) return null;
  const algorithm = parts[0] instanceof Sequence ? firstOf(parts[0]) : null;
  const oid = algorithm instanceof ObjectIdentifier ? algorithm.getValue() : OID.sha256;
  const digest = DIGESTS[oid];
  return digest === undefined ? null : { digest, hash: Buffer.from(hash.getValue()) };
}

function firstOf(value: AsnType | null): AsnType | null {
  return childrenOf(value)[0] ?? null;
}

function childrenOf(value: AsnType | null): readonly AsnType[] {
  return value instanceof Constructed ? value.valueBlock.value : [];
}
