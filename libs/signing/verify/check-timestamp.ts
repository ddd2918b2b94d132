import { createHash } from 'node:crypto';
import { TSTInfo } from 'pkijs';
import { ownBuffer } from '../cms/der';
import { OID } from '../cms/oids';
import { readCms, singleValue, type CmsSigner } from '../cms/read-cms';
import { isValidAt, pathProblem } from './certificate-path';
import { checkCms } from './check-cms';
import type { FindingCode } from './findings';
import { oldSigningCertificateProblem, signingCertificateProblem } from './signing-certificate';
import type { TrustedCertificates } from './trust';

/** A time stamp over a signature, and what is wrong with it. `at` counts only when there is no problem. */
export interface TimestampJudgement {
  readonly at: Date | null;
  /** The authority's subject, as OpenSSL prints it. */
  readonly authority: string;
  readonly problem: FindingCode | null;
}

const INVALID: TimestampJudgement = { at: null, authority: '', problem: 'TIMESTAMP_INVALID' };

/** Judges the signature-time-stamp of a signer (RFC 3161, RFC 5816); null when it has none. */
export function checkTimestamp(signer: CmsSigner, trusted: TrustedCertificates): TimestampJudgement | null {
  if (!signer.unsignedAttributes.some(({ type }) => type === OID.signatureTimeStamp)) return null;
  const token = singleValue(signer.unsignedAttributes, OID.signatureTimeStamp)?.valueBeforeDecodeView;
  if (token === undefined) return INVALID;
  try {
    return judge(token, signer, trusted);
  } catch {
    // pkijs throws plain errors of many kinds for a token it cannot read.
    return INVALID;
  }
}

function judge(token: Uint8Array, signer: CmsSigner, trusted: TrustedCertificates): TimestampJudgement {
  const cms = readCms(token);
  const content = cms.content ?? new Uint8Array();
  const { certificate, others, problems } = checkCms(cms, {
    contentType: OID.tstInfo,
    digest: (algorithm) => createHash(algorithm).update(content).digest(),
    bindsCertificate: (tokenSigner, der) =>
      signingCertificateProblem(tokenSigner, der) && oldSigningCertificateProblem(tokenSigner, der),
  });
  if (certificate === null || problems.length > 0) return INVALID;
  const info = TSTInfo.fromBER(ownBuffer(content));
  const isForTimestamps = certificate.x509.keyUsage.includes(OID.timeStamping);
  if (!isOver(info, signer.signature) || !isForTimestamps || !isValidAt(certificate.x509, info.genTime)) return INVALID;
  const path = pathProblem({ leaf: certificate.x509, others, trusted: trusted.timestamps, moment: info.genTime });
  const problem = path === null ? null : 'TIMESTAMP_UNTRUSTED';
  return { at: info.genTime, authority: certificate.x509.subject, problem };
}

const IMPRINTS: Readonly<Record<string, string>> = {
  [OID.sha256]: 'sha256',
  [OID.sha384]: 'sha384',
  [OID.sha512]: 'sha512',
};

function isOver(info: TSTInfo, signature: Uint8Array): boolean {
  const digest = IMPRINTS[info.messageImprint.hashAlgorithm.algorithmId];
  if (digest === undefined) return false;
  const expected = createHash(digest).update(signature).digest();
  return expected.equals(Buffer.from(info.messageImprint.hashedMessage.getValue()));
}
