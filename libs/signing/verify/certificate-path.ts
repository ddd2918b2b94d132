import { X509Certificate } from 'node:crypto';
import { BitString } from 'asn1js';
import { Certificate } from 'pkijs';
import { ownBuffer } from '../cms/der';
import type { FindingCode } from './findings';

const MAX_PATH = 8;
const KEY_USAGE = '2.5.29.15';
const DIGITAL_SIGNATURE_OR_COMMITMENT = 0xc0;

/** A certificate with the bytes it was received in. */
export interface ReceivedCertificate {
  readonly der: Uint8Array;
  readonly x509: X509Certificate;
}

/** Reads a certificate in DER or PEM; null when it is none. */
export function readCertificate(bytes: Uint8Array): ReceivedCertificate | null {
  try {
    return { der: bytes, x509: new X509Certificate(bytes) };
  } catch {
    return null;
  }
}

/** A certificate to be judged: those sent along with it, those trusted, and the moment at which they have to be valid. */
export interface PathRequest {
  readonly leaf: X509Certificate;
  readonly others: readonly X509Certificate[];
  readonly trusted: readonly X509Certificate[];
  readonly moment: Date;
}

/**
 * Whether the leaf is trusted itself or leads to a trusted certificate by signatures of valid certification authorities, at most
 * eight steps long. Revocation is not asked for. Null when it does.
 */
export function pathProblem(request: PathRequest): FindingCode | null {
  if (request.trusted.length === 0) return 'TRUST_MISSING';
  let current = request.leaf;
  for (let step = 0; step < MAX_PATH; step += 1) {
    if (request.trusted.some((anchor) => anchor.fingerprint256 === current.fingerprint256)) return null;
    const issuer = issuerOf(current, request);
    if (issuer === null) return 'CERTIFICATE_UNTRUSTED';
    current = issuer;
  }
  return 'CERTIFICATE_UNTRUSTED';
}

function issuerOf(certificate: X509Certificate, { others, trusted, moment }: PathRequest): X509Certificate | null {
  const issues = (candidate: X509Certificate): boolean =>
    candidate.ca && certificate.checkIssued(candidate) && isValidAt(candidate, moment) && signs(candidate, certificate);
  return trusted.find(issues) ?? others.find(issues) ?? null;
}

function signs(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return certificate.verify(issuer.publicKey);
  } catch {
    // A key of a kind that OpenSSL does not use for this signature.
    return false;
  }
}

/** Whether `moment` lies within the certificate's validity, both ends included. */
export function isValidAt(certificate: X509Certificate, moment: Date): boolean {
  return Date.parse(certificate.validFrom) <= moment.getTime() && moment.getTime() <= Date.parse(certificate.validTo);
}

/** Whether the certificate's key may sign documents: no keyUsage at all, or digitalSignature or contentCommitment in it. */
export function maySign(der: Uint8Array): boolean {
  const extension = Certificate.fromBER(ownBuffer(der)).extensions?.find(({ extnID }) => extnID === KEY_USAGE);
  if (extension === undefined) return true;
  const usage = extension.parsedValue;
  const bits = usage instanceof BitString ? (usage.valueBlock.valueHexView[0] ?? 0) : 0;
  return (bits & DIGITAL_SIGNATURE_OR_COMMITMENT) !== 0;
}
