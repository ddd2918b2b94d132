import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OfficeKeyChoice } from '@app/config';
import { newId } from '@app/kernel';
import {
  makeSpecimenKey,
  openCommandKey,
  openPemKey,
  openPkcs12,
  type SigningKey,
  type SpecimenRequest,
} from '@app/signing';
import { OfficeKeyMissing, OfficeKeyUnfit } from './official-documents.errors';

const OWNER_ONLY = 0o600;
const OTHERS = 0o077;
const PEM = '-----BEGIN';
/** A service may have somebody confirm on a telephone. */
const COMMAND_TIMEOUT_MS = 60_000;

/**
 * The key that signs what the office issues. A specimen is made when there is none yet, and is on the disk before it is used; of several
 * processes that make one at once all get the same. Rejects with `OfficeKeyMissing`, `OfficeKeyUnfit`, and with what the signing library
 * refuses (`Pkcs12Unreadable`, `SigningKeyUnusable`).
 */
export async function openOfficeKey(choice: OfficeKeyChoice, specimen: SpecimenRequest): Promise<SigningKey> {
  if (choice.source === 'missing') throw new OfficeKeyMissing();
  if (choice.source === 'command') return keyBehind(choice);
  if (choice.source === 'specimen') await makeUnlessThere(choice.path, specimen);
  const bytes = await readOrRefuse(choice.path);
  const isPem = bytes.includes(PEM);
  if (!isPem) return openPkcs12(bytes, choice.source === 'file' ? choice.passphrase : '');
  // Windows has no such bits.
  if (process.platform !== 'win32' && ((await stat(choice.path)).mode & OTHERS) !== 0)
    throw new OfficeKeyUnfit({ reason: 'readable-for-others' });
  const pem = bytes.toString('utf8');
  return openPemKey({ privateKeyPem: pem, certificatesPem: pem });
}

type CommandChoice = Extract<OfficeKeyChoice, { readonly source: 'command' }>;

async function keyBehind({ command, certificates }: CommandChoice): Promise<SigningKey> {
  const certificatesPem = (await readOrRefuse(certificates)).toString('utf8');
  return openCommandKey({ command, certificatesPem, timeoutMs: COMMAND_TIMEOUT_MS });
}

function readOrRefuse(path: string): Promise<Buffer> {
  return readFile(path).catch((cause: unknown) => {
    throw new OfficeKeyUnfit({ reason: 'unreadable' }, { cause });
  });
}

async function makeUnlessThere(path: string, specimen: SpecimenRequest): Promise<void> {
  if ((await stat(path).catch(() => null)) !== null) return;
  await mkdir(dirname(path), { recursive: true });
  const { privateKeyPem, certificatesPem } = makeSpecimenKey(specimen);
  const draft = `${path}.${newId(specimen.at)}`;
  const file = await open(draft, 'wx', OWNER_ONLY);
  try {
    await file.writeFile(`${privateKeyPem.trimEnd()}\n${certificatesPem}`);
    await file.sync();
  } finally {
    await file.close();
  }
  await chmod(draft, OWNER_ONLY);
  // A link, unlike a rename, leaves alone the key another process has put there meanwhile.
  await link(draft, path).catch((error: unknown) => {
    if (!isThere(error)) throw error;
  });
  await rm(draft);
}

function isThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}
