import { timingSafeEqual, verify, type X509Certificate } from 'node:crypto';
import { ObjectIdentifier } from 'asn1js';
import { Certificate, IssuerAndSerialNumber } from 'pkijs';
import { ownBuffer } from '../cms/der';
import { OID } from '../cms/oids';
import { octetsOf, singleValue, type CmsSignature, type CmsSigner } from '../cms/read-cms';
import { digestOf, keyProblem } from './algorithms';
import { readCertificate, type ReceivedCertificate } from './certificate-path';
import type { FindingCode } from './findings';

/** What a CMS has to be a signature of. */
export interface CmsExpectation {
  /** The content type the signer has to have signed (`id-data`, or a time stamp's `TSTInfo`). */
  readonly contentType: string;
  /** Hashes the signed content with Node's digest of this name. */
  readonly digest: (algorithm: string) => Buffer;
  readonly bindsCertificate: (signer: CmsSigner, certificate: Uint8Array) => FindingCode | null;
}

/** The outcome: what is wrong, and the signer and certificate as far as they could be told. */
export interface CmsJudgement {
  readonly problems: readonly FindingCode[];
  readonly signer: CmsSigner | null;
  readonly certificate: ReceivedCertificate | null;
  readonly others: readonly X509Certificate[];
}

/** Judges structure, attributes, digest, signature and the binding to the certificate (RFC 5652, 5.6); not whom to trust. */
export function checkCms(cms: CmsSignature, expected: CmsExpectation): CmsJudgement {
  const { signer } = cms;
  const received = cms.certificates.map(readCertificate).filter((certificate) => certificate !== null);
  const none = { signer, certificate: null, others: [] };
  if (signer === null) return { ...none, problems: ['SIGNER_COUNT'] };
  const certificate = received.find(({ der }) => isNamedBy(signer, der)) ?? null;
  const others = received.filter((other) => other !== certificate).map(({ x509 }) => x509);
  if (certificate === null) return { ...none, problems: ['CERTIFICATE_MISSING'] };
  return { signer, certificate, others, problems: problemsOf(cms, { signer, certificate, expected }) };
}

interface Signed {
  readonly signer: CmsSigner;
  readonly certificate: ReceivedCertificate;
  readonly expected: CmsExpectation;
}

function problemsOf(cms: CmsSignature, { signer, certificate, expected }: Signed): FindingCode[] {
  const algorithm = digestOf(signer);
  if (typeof algorithm === 'string') return [algorithm];
  const structure = structureProblem(cms, { signer, certificate, expected });
  if (structure !== null) return [structure];
  const digest = octetsOf(singleValue(signer.signedAttributes, OID.messageDigest));
  const found: (FindingCode | null)[] = [
    digest !== null && sameBytes(digest, expected.digest(algorithm.digest)) ? null : 'DIGEST_MISMATCH',
    signatureProblem(signer, { certificate: certificate.x509, digest: algorithm.digest }),
    expected.bindsCertificate(signer, certificate.der),
  ];
  return found.filter((problem) => problem !== null);
}

function structureProblem(cms: CmsSignature, { signer, expected }: Signed): FindingCode | null {
  const stated = singleValue(signer.signedAttributes, OID.contentType);
  const isStated = stated instanceof ObjectIdentifier && stated.getValue() === expected.contentType;
  const names = signer.signedAttributes.map(({ type }) => type);
  const isSound = new Set(names).size === names.length && cms.digestAlgorithms.includes(signer.digestAlgorithm);
  const isExpected = cms.contentType === expected.contentType && isStated;
  return isSound && isExpected && signer.version === 1 ? null : 'ATTRIBUTES_MALFORMED';
}

function signatureProblem(signer: CmsSigner, by: { certificate: X509Certificate; digest: string }): FindingCode | null {
  if (signer.signedBytes === null) return 'ATTRIBUTES_MALFORMED';
  const problem = keyProblem(by.certificate, signer.signatureAlgorithm);
  if (problem !== null) return problem;
  return verify(by.digest, signer.signedBytes, by.certificate.publicKey, signer.signature) ? null : 'SIGNATURE_WRONG';
}

/** The signer is named by issuer and serial number, as version 1 of SignerInfo has it; both compared as encoded. */
function isNamedBy(signer: CmsSigner, der: Uint8Array): boolean {
  const { sid } = signer.info;
  if (!(sid instanceof IssuerAndSerialNumber)) return false;
  const certificate = Certificate.fromBER(ownBuffer(der));
  const isIssuer = Buffer.from(sid.issuer.valueBeforeDecode).equals(Buffer.from(certificate.issuer.valueBeforeDecode));
  return isIssuer && sid.serialNumber.isEqual(certificate.serialNumber);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
