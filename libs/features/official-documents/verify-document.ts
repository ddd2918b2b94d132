import { createHash } from 'node:crypto';
import { type SignatureReport, verifySignedPdf } from '@app/signing';
import type { EntityManager } from 'typeorm';
import { type CheckedDocument, findByDigest } from './check-document.query';
import type { Office } from './office';
import { officeTrust } from './office-certificates';

/** Why a document is not (or not surely) the office's: of the verifier, or of the register. */
export interface CheckReason {
  readonly code: string;
  /** For a person to read. */
  readonly message: string;
}

/** What the check of a document found. Only VALID is acceptance; VALID has no reasons. */
export interface DocumentVerdict {
  readonly verdict: 'VALID' | 'INVALID' | 'UNKNOWN';
  readonly reasons: readonly CheckReason[];
  /** The document as it is registered; null where none has these bytes. */
  readonly document: CheckedDocument | null;
  /** Signed with a specimen key: whatever the verdict, it has no effect as an official document. */
  readonly isSpecimen: boolean;
}

const NOT_REGISTERED = { code: 'NOT_REGISTERED', message: '发文登记中没有内容与此完全相同的文件。' };
const NOT_OF_NUMBER = { code: 'NUMBER_AND_DIGEST_UNMATCHED', message: '没有文号和摘要均与此相符的已印发文件。' };

/**
 * Judges a PDF that claims to be the office's: its signature must be the office's own and cover every byte, and the register must hold
 * exactly these bytes (a file cut back to an earlier signature would pass the first test alone). Never throws on any bytes.
 */
export async function verifyDocument(
  manager: EntityManager,
  bytes: Uint8Array,
  { now, revoked = [] }: { readonly now: Date; readonly revoked?: Office['revoked'] },
): Promise<DocumentVerdict> {
  const trust = await officeTrust(manager);
  // What is registered is known to have existed since then: its certificate may have expired meanwhile.
  const found = await findByDigest(manager, createHash('sha256').update(bytes).digest('hex'));
  const report = verifySignedPdf(bytes, {
    ...trust,
    at: found?.issuedAt ?? now,
    revoked: new Map(revoked.map(({ sha256, since }) => [sha256, since])),
  });
  const reasons: CheckReason[] = report.findings.map(({ code, message }) => ({ code, message }));
  if (found === null) reasons.push(NOT_REGISTERED);
  return {
    verdict: report.verdict === 'VALID' && found === null ? 'UNKNOWN' : report.verdict,
    reasons,
    document: found?.checked ?? null,
    isSpecimen: report.signatures.some(isOfSpecimen),
  };
}

/**
 * Judges by number and digest, for whoever has computed the digest of a file at home. One answer for an unknown number and for another
 * digest: nobody learns what was issued to whom by trying numbers.
 */
export async function verifyNumber(
  manager: EntityManager,
  { number, sha256 }: { readonly number: string; readonly sha256: string },
): Promise<Omit<DocumentVerdict, 'isSpecimen'>> {
  const found = await findByDigest(manager, sha256);
  if (found === null || found.checked.number !== number)
    return { verdict: 'INVALID', reasons: [NOT_OF_NUMBER], document: null };
  return { verdict: 'VALID', reasons: [], document: found.checked };
}

function isOfSpecimen({ certificate }: SignatureReport): boolean {
  return certificate?.isSpecimen === true;
}
