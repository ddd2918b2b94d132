import { X509Certificate } from 'node:crypto';
import { insertUnlessPresent, managerOf } from '@app/database';
import type { Transaction } from '@app/kernel';
import { isSpecimenCertificate, type VerifyOptions } from '@app/signing';
import type { EntityManager } from 'typeorm';
import { OfficeCertificate } from './office-certificate.entity';

/** What a certificate was used for. */
export interface CertificateUse {
  readonly isForTimestamps: boolean;
  readonly at: Date;
}

/** Remembers, in the transaction that issues a document, by which certificate (DER or PEM) it can be verified. Idempotent. */
export async function rememberCertificate(
  tx: Transaction,
  certificate: Uint8Array,
  { isForTimestamps, at }: CertificateUse,
): Promise<void> {
  const read = new X509Certificate(certificate);
  await insertUnlessPresent(managerOf(tx), OfficeCertificate, {
    sha256: read.fingerprint256.replaceAll(':', '').toLowerCase(),
    certificate: read.raw.toString('base64'),
    isSpecimen: isSpecimenCertificate(certificate),
    isForTimestamps,
    firstUsedAt: at,
  });
}

/** Whose signatures are the office's, and whose time stamps it believes: all the certificates documents were issued with. */
export async function officeTrust(
  manager: EntityManager,
): Promise<Required<Pick<VerifyOptions, 'trusted' | 'trustedTimestamps'>>> {
  const kept = await manager.find(OfficeCertificate, { order: { firstUsedAt: 'ASC', sha256: 'ASC' } });
  const ofUse = (isForTimestamps: boolean) =>
    kept
      .filter((one) => one.isForTimestamps === isForTimestamps)
      .map(({ certificate }) => Buffer.from(certificate, 'base64'));
  return { trusted: ofUse(false), trustedTimestamps: ofUse(true) };
}
