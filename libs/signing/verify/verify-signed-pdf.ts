import { createHash } from 'node:crypto';
import { lastStartXref, revisionEndingAt } from '../pdf/file-end';
import { PdfFile } from '../pdf/pdf-file';
import { PdfLexer } from '../pdf/pdf-lexer';
import { parseValue } from '../pdf/pdf-parser';
import { integersOf, PdfBroken, PdfUnsupported } from '../pdf/pdf-value';
import { checkSignature, type SignatureReport } from './check-signature';
import { finding, verdictOf, type Finding, type FindingCode, type Verdict } from './findings';
import { placeSignatures } from './revisions';
import { trustedCertificates, type VerifyOptions } from './trust';

/** What the verifier found. Every finding is a reason against VALID; a VALID report has none. */
export interface VerificationReport {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** In the order in which they were made. */
  readonly signatures: readonly SignatureReport[];
  /** SHA-256 of the whole file in lower-case hex, to be compared with the audit log. */
  readonly sha256: string;
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly signatures: readonly SignatureReport[];
}

/**
 * Verifies the signatures of a PDF. VALID means: every byte but the last signature's own value is covered by a PAdES baseline
 * signature, nothing follows it, and every signature is by a trusted certificate valid at its time. Of revocation it knows
 * what it is told, and nothing of what the document means. Never throws on any `bytes`, and ends in time about linear in their number; throws
 * `TrustedCertificateUnreadable` for a wrong setting.
 */
export function verifySignedPdf(bytes: Uint8Array, options: VerifyOptions): VerificationReport {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { findings, signatures } = judge(buffer, options);
  const sha256 = createHash('sha256').update(buffer).digest('hex');
  return { verdict: verdictOf(findings), findings, signatures, sha256 };
}

function judge(bytes: Buffer, options: VerifyOptions): Judged {
  const trusted = trustedCertificates(options);
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') return refused('NOT_A_PDF');
  const startXref = revisionEndingAt(bytes, bytes.length) ?? lastStartXref(bytes);
  if (startXref === null) return refused(isCutOff(bytes) ? 'FILE_TRUNCATED' : 'STRUCTURE_BROKEN');
  try {
    const { placed, findings } = placeSignatures(bytes, new PdfFile(bytes, startXref));
    if (placed.length === 0 && findings.length === 0) return refused(withoutSignature(bytes));
    const context = { bytes, trusted, at: options.at ?? null, revoked: options.revoked ?? new Map<string, number>() };
    const judged = placed.map((signature) => checkSignature(signature, context));
    const own = judged.flatMap(({ report, problems }) => problems.map((problem) => finding(problem, report.field)));
    return { findings: [...findings, ...own], signatures: judged.map(({ report }) => report) };
  } catch (error) {
    if (error instanceof PdfUnsupported) return refused('STRUCTURE_UNSUPPORTED');
    if (error instanceof PdfBroken) return refused(isCutOff(bytes) ? 'FILE_TRUNCATED' : 'STRUCTURE_BROKEN');
    throw error;
  }
}

function refused(code: FindingCode): Judged {
  return { findings: [finding(code)], signatures: [] };
}

/** Nothing leads to a signature. Remains of one in the bytes tell a stripped file from one that never was signed. */
function withoutSignature(bytes: Buffer): FindingCode {
  if (isCutOff(bytes)) return 'FILE_TRUNCATED';
  return bytes.includes('/ByteRange', 0, 'latin1') ? 'SIGNATURE_REMOVED' : 'NO_SIGNATURE';
}

/** Whether the end of the file is missing: it does not end as a PDF does, or the last /ByteRange reaches beyond it. */
function isCutOff(bytes: Buffer): boolean {
  const at = bytes.lastIndexOf('/ByteRange', undefined, 'latin1');
  const [, , start = 0, length = 0] = (at === -1 ? null : rangeAt(bytes, at)) ?? [];
  return start + length > bytes.length || revisionEndingAt(bytes, bytes.length) === null;
}

function rangeAt(bytes: Buffer, at: number): number[] | null {
  try {
    return integersOf(parseValue(new PdfLexer(bytes, at + '/ByteRange'.length)));
  } catch {
    // Not an array at all: this is only looked at to explain a file that is refused anyway.
    return null;
  }
}
