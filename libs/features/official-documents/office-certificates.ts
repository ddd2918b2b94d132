import { X509Certificate } from 'node:crypto';
import { insertUnlessPresent, managerOf } from '@app/database';
import type { Transaction } from '@app/kernel';
import { isSpecimenCertificate } from '@app/signing';
import type { EntityManager } from 'typeorm';
import { OfficeCertificate } from './office-certificate.entity';

/** Remembers, in the transaction that issues a document, with which certificate (DER or PEM) it was signed. Idempotent. */
export async function rememberCertificate(tx: Transaction, certificate: Uint8Array, at: Date): Promise<void> {
  const read = new X509Certificate(certificate);
  await insertUnlessPresent(managerOf(tx), OfficeCertificate, {
    sha256: read.fingerprint256.replaceAll(':', '').toLowerCase(),
    certificate: read.raw.toString('base64'),
    isSpecimen: isSpecimenCertificate(certificate),
    firstUsedAt: at,
  });
}

/** The certificates (DER) whose signatures are the office's: those it has issued documents with. */
export async function officeCertificates(manager: EntityManager): Promise<readonly Uint8Array[]> {
  const kept = await manager.find(OfficeCertificate, { order: { firstUsedAt: 'ASC', sha256: 'ASC' } });
  return kept.map(({ certificate }) => Buffer.from(certificate, 'base64'));
}
