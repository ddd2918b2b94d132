import { createHash } from 'node:crypto';
import { derLength } from '../cms/der';
import { OID } from '../cms/oids';
import { CmsUnreadable, readCms, type CmsSignature, type CmsSigner } from '../cms/read-cms';
import { isSpecimenCertificate } from '../keys/specimen-key';
import { parsePdfDate } from '../pdf/pdf-date';
import { nameOf, textOf } from '../pdf/pdf-value';
import { isValidAt, maySign, pathProblem } from './certificate-path';
import { checkCms, type CmsJudgement } from './check-cms';
import { checkTimestamp, type TimestampJudgement } from './check-timestamp';
import type { FindingCode } from './findings';
import type { PlacedSignature } from './revisions';
import { signingCertificateProblem } from './signing-certificate';
import type { TrustedCertificates } from './trust';

/** What a signature says of itself. Believe it only when the file is VALID. */
export interface SignatureReport {
  readonly field: string;
  /** The signer's claim (/M). */
  readonly signedAt: Date | null;
  readonly name: string | null;
  readonly reason: string | null;
  readonly location: string | null;
  /** Null when the signer's certificate could not be told. */
  readonly certificate: SignerCertificate | null;
  readonly timestamp: { readonly at: Date; readonly authority: string } | null;
}

export interface SignerCertificate {
  /** As OpenSSL prints it: one attribute a line. */
  readonly subject: string;
  readonly issuer: string;
  /** Hexadecimal, upper case. */
  readonly serialNumber: string;
  readonly sha256: string;
  readonly validFrom: Date;
  readonly validTo: Date;
  /** Made by `makeSpecimenKey`: whatever the verdict, the document is 样张. */
  readonly isSpecimen: boolean;
}

/** What the judgement of one signature rests on. */
export interface SignatureContext {
  readonly bytes: Buffer;
  readonly trusted: TrustedCertificates;
  readonly at: Date | null;
  readonly revoked: ReadonlyMap<string, number>;
}

interface SignatureJudgement {
  readonly report: SignatureReport;
  readonly problems: readonly FindingCode[];
}

/** Judges one signature apart from its place in the file: CMS, certificate, trust, times. */
export function checkSignature(signature: PlacedSignature, context: SignatureContext): SignatureJudgement {
  const { entries } = signature.field.dictionary;
  if (nameOf(entries.get('SubFilter')) !== 'ETSI.CAdES.detached') {
    return { report: reportOf(signature, null, null), problems: ['SUBFILTER_UNSUPPORTED'] };
  }
  const cms = cmsOf(signature);
  if (cms === null) return { report: reportOf(signature, null, null), problems: ['CMS_MALFORMED'] };
  const judgement = checkCms(cms, {
    contentType: OID.data,
    digest: (algorithm) => digestOf(signature, { bytes: context.bytes, algorithm }),
    bindsCertificate: signingCertificateProblem,
  });
  const timestamp = judgement.signer === null ? null : checkTimestamp(judgement.signer, context.trusted);
  const report = reportOf(signature, judgement, timestamp);
  const problems = [
    ...(cms.content === null ? [] : ['CONTENT_EMBEDDED' as const]),
    ...judgement.problems,
    ...unsignedProblems(judgement.signer, timestamp),
    ...certificateProblems(judgement, { ...context, claimed: report.signedAt, proven: timestamp }),
  ];
  return { report, problems };
}

/** The CMS at the start of /Contents; behind it nothing but the zeros that fill the reserved room. */
function cmsOf({ field }: PlacedSignature): CmsSignature | null {
  const contents = Buffer.from(field.contents?.bytes ?? '', 'latin1');
  const length = derLength(contents);
  if (length === null || !contents.subarray(length).every((byte) => byte === 0)) return null;
  try {
    return readCms(contents.subarray(0, length));
  } catch (error) {
    if (error instanceof CmsUnreadable) return null;
    throw error;
  }
}

function digestOf({ range }: PlacedSignature, { bytes, algorithm }: { bytes: Buffer; algorithm: string }): Buffer {
  const hash = createHash(algorithm).update(bytes.subarray(0, range.gapStart));
  return hash.update(bytes.subarray(range.gapEnd, range.end)).digest();
}

function unsignedProblems(signer: CmsSigner | null, timestamp: TimestampJudgement | null): FindingCode[] {
  const isForeign = signer?.unsignedAttributes.some(({ type }) => type !== OID.signatureTimeStamp) ?? false;
  const problems: (FindingCode | null)[] = [
    isForeign ? 'UNSIGNED_ATTRIBUTE_UNKNOWN' : null,
    timestamp?.problem ?? null,
  ];
  return problems.filter((problem) => problem !== null);
}

interface Times {
  readonly trusted: TrustedCertificates;
  readonly at: Date | null;
  readonly revoked: ReadonlyMap<string, number>;
  readonly claimed: Date | null;
  readonly proven: TimestampJudgement | null;
}

function certificateProblems({ certificate, others }: CmsJudgement, times: Times): FindingCode[] {
  if (certificate === null) return [];
  if (times.claimed === null) return ['SIGNING_TIME_MISSING'];
  const path = { leaf: certificate.x509, others, trusted: times.trusted.signers, moment: times.claimed };
  const proven = times.proven?.problem === null ? times.proven.at : null;
  const existed = proven ?? times.at ?? times.claimed;
  const problems: (FindingCode | null)[] = [
    maySign(certificate.der) ? null : 'CERTIFICATE_USAGE',
    pathProblem(path),
    isValidAt(certificate.x509, times.claimed) ? null : 'CERTIFICATE_NOT_VALID_THEN',
    existed.getTime() > Date.parse(certificate.x509.validTo) ? 'CERTIFICATE_EXPIRED' : null,
    // The time that the signer claims is not believed: whoever has a stolen key claims an earlier one.
    existed.getTime() >= (times.revoked.get(digestOfDer(certificate.der)) ?? Infinity) ? 'CERTIFICATE_REVOKED' : null,
  ];
  return problems.filter((problem) => problem !== null);
}

function reportOf(
  { field }: PlacedSignature,
  judgement: CmsJudgement | null,
  timestamp: TimestampJudgement | null,
): SignatureReport {
  const { entries } = field.dictionary;
  const isStamped = timestamp !== null && timestamp.problem === null && timestamp.at !== null;
  return {
    field: field.name,
    signedAt: parsePdfDate(textOf(entries.get('M'))),
    name: textOf(entries.get('Name')),
    reason: textOf(entries.get('Reason')),
    location: textOf(entries.get('Location')),
    certificate: judgement === null ? null : describe(judgement),
    timestamp: isStamped && timestamp.at !== null ? { at: timestamp.at, authority: timestamp.authority } : null,
  };
}

function describe({ certificate }: CmsJudgement): SignerCertificate | null {
  if (certificate === null) return null;
  const { x509, der } = certificate;
  return {
    subject: x509.subject,
    issuer: x509.issuer,
    serialNumber: x509.serialNumber,
    sha256: digestOfDer(der),
    validFrom: new Date(x509.validFrom),
    validTo: new Date(x509.validTo),
    isSpecimen: isSpecimenCertificate(der),
  };
}

function digestOfDer(der: Uint8Array): string {
  return createHash('sha256').update(der).digest('hex');
}
