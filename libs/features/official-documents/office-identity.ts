import { readFile } from 'node:fs/promises';
import type { OfficeChoice } from '@app/config';
import type { Clock } from '@app/kernel';
import { SealImageUnfit } from './official-documents.errors';
import type { OfficeIdentity } from './office-signer';
import { openOfficeKey } from './open-office-key';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** The office as it is configured. Key and seal are read when the first document needs them. */
export function officeIdentity({ profile, key, sealImage }: OfficeChoice, clock: Clock): OfficeIdentity {
  const { name, location } = profile;
  return {
    name,
    location,
    openKey: () => openOfficeKey(key, { commonName: name, at: clock.now() }),
    openSealImage: () => (sealImage === null ? Promise.resolve(null) : readSealImage(sealImage)),
  };
}

async function readSealImage(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new SealImageUnfit({}, { cause });
  });
  if (!bytes.subarray(0, PNG.length).equals(PNG)) throw new SealImageUnfit();
  return bytes;
}
