import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { newId } from '@app/kernel';
import { AuditKeyMissing, AuditKeyUnfit } from './audit-trail.errors';
import { isRecord } from './raw-rows';

/** Where the log's Ed25519 key is (PKCS #8 in PEM), and whether it is made when it is not there. */
export interface AuditKeyFile {
  readonly path: string;
  readonly mayCreate: boolean;
}

const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

/**
 * The key that signs checkpoints. Throws `AuditKeyMissing`, or `AuditKeyUnfit` for anything but an Ed25519 key that only its owner can
 * read. A new key is on the disk before it is used; of several processes that make one at once, all get the same.
 */
export async function readAuditKey({ path, mayCreate }: AuditKeyFile): Promise<KeyObject> {
  const found = await readKeyFile(path);
  if (found !== null) return found;
  if (!mayCreate) throw new AuditKeyMissing();
  await createKeyFile(path);
  const made = await readKeyFile(path);
  if (made === null) throw new AuditKeyMissing();
  return made;
}

async function readKeyFile(path: string): Promise<KeyObject | null> {
  const pem = await readFile(path, 'utf8').catch(() => null);
  if (pem === null) return null;
  // Windows has no such bits.
  if (process.platform !== 'win32' && ((await stat(path)).mode & OTHERS) !== 0) throw new AuditKeyUnfit();
  const key = privateKeyOf(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new AuditKeyUnfit();
  return key;
}

function privateKeyOf(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    throw new AuditKeyUnfit({}, { cause });
  }
}

async function createKeyFile(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const { privateKey } = generateKeyPairSync('ed25519');
  const draft = `${path}.${newId(new Date(0))}`;
  const file = await open(draft, 'wx', OWNER_ONLY);
  try {
    await file.writeFile(privateKey.export({ format: 'pem', type: 'pkcs8' }));
    await file.sync();
  } finally {
    await file.close();
  }
  await chmod(draft, OWNER_ONLY);
  // A link, unlike a rename, leaves alone the key another process has put there meanwhile.
  await link(draft, path).catch((error: unknown) => {
    if (!isRecord(error) || error['code'] !== 'EEXIST') throw error;
  });
  await rm(draft);
}
