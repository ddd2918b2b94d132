import { readFile } from 'node:fs/promises';
import type { OfficeChoice, TimestampChoice } from '@app/config';
import type { Clock } from '@app/kernel';
import { splitCertificates } from '@app/signing';
import { HttpTimestampService } from './http-timestamp-service';
import { SealImageUnfit, TimestampCertificatesUnfit } from './official-documents.errors';
import type { OfficeIdentity, OfficeTimestamps } from './office-signer';
import { openOfficeKey } from './open-office-key';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** The office as it is configured. Key and seal are read when the first document needs them. */
export function officeIdentity({ profile, key, sealImage, timestamps }: OfficeChoice, clock: Clock): OfficeIdentity {
  const { name, location } = profile;
  return {
    name,
    location,
    openKey: () => openOfficeKey(key, { commonName: name, at: clock.now() }),
    openTimestamps: () => (timestamps === null ? Promise.resolve(null) : openTimestamps(timestamps)),
    openSealImage: () => (sealImage === null ? Promise.resolve(null) : readSealImage(sealImage)),
  };
}

async function openTimestamps({ url, certificates, timeoutSeconds }: TimestampChoice): Promise<OfficeTimestamps> {
  const pem = await readFile(certificates, 'utf8').catch((cause: unknown) => {
    throw new TimestampCertificatesUnfit({}, { cause });
  });
  const trusted = splitCertificates(pem);
  if (trusted.length === 0) throw new TimestampCertificatesUnfit();
  return { service: new HttpTimestampService(url, timeoutSeconds * 1000), trusted };
}

async function readSealImage(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new SealImageUnfit({}, { cause });
  });
  if (!bytes.subarray(0, PNG.length).equals(PNG)) throw new SealImageUnfit();
  return bytes;
}
