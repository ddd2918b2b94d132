import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noteSigner, runDocumentVerify } from '@app/audit-log';
import { readAuditKey } from '@app/features/audit-trail';
import { makeSpecimenKey, openPemKey, type SigningKey } from '@app/signing';
import type { Target } from '../target';

/** When the keys of the office were made that it no longer uses. */
const MADE = new Date('2021-01-01T00:00:00Z');

/** A key of the office with its certificate. */
export interface OfficeKey {
  readonly key: SigningKey;
  readonly certificate: Buffer;
}

export function officeKey(commonName: string): OfficeKey {
  const pem = makeSpecimenKey({ commonName, at: MADE });
  return { key: openPemKey(pem), certificate: Buffer.from(new X509Certificate(pem.certificatesPem).raw) };
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What the offline verifier says of a file and its receipt: 0 where it is proven. */
export function verdictOffline(claim: {
  readonly receipt: string;
  readonly key: string;
  readonly file: Buffer;
}): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'attack-proof-'));
  const [pdf, tlog] = [join(folder, 'a.pdf'), join(folder, 'a.tlog-proof')];
  writeFileSync(pdf, claim.file);
  writeFileSync(tlog, claim.receipt);
  return runDocumentVerify([pdf, tlog, '--key', claim.key], { out: () => undefined, err: () => undefined });
}

/** The proof of a document's issue, as anybody gets it, and the office's key of the log. */
export async function publicProof(
  target: Target,
  checkCode: string,
): Promise<{ readonly text: string; readonly key: string }> {
  const answer = await target.anybody().get(`/api/v1/public/document-checks/${checkCode}/proof`);
  expect(answer.status).toBe(200);
  return { text: answer.text, key: await logKey(target) };
}

/** The key by which everybody verifies the log of an installation. */
export async function logKey({ installation }: Target): Promise<string> {
  const privateKey = await readAuditKey({ path: installation.auditKeyFile, mayCreate: false });
  return noteSigner('yuncheng.example/shuanggongshi', privateKey).verifierKey;
}
