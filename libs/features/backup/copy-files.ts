import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SecretKey } from '@app/config';
import { openFile, SEAL_BYTES, sealFile } from './sealed-file';

/** Stored files lie at `ab/cd/<sha256>`; what is being written lies elsewhere. */
const STORED = /^[0-9a-f]{2}[\\/][0-9a-f]{2}[\\/][0-9a-f]{64}$/;
const SEALED = '.sealed';

export interface CopiedFiles {
  readonly count: number;
  readonly bytes: number;
}

/** Seals stored files that are not in the target yet; a file of another size was cut short and is sealed again. */
export function sealStoredFiles(
  from: string,
  to: string,
  { keys, onFile }: { readonly keys: readonly SecretKey[]; readonly onFile: (count: number) => void },
): Promise<CopiedFiles> {
  return eachStored(from, '', async (name, size, count) => {
    const target = join(to, `${name}${SEALED}`);
    if ((await sizeOf(target)) !== size + SEAL_BYTES) await sealFile(join(from, name), target, keys);
    onFile(count);
    return size;
  });
}

/** Brings sealed files back. Those of a backup of before backups were sealed are copied as they are. */
export async function openStoredFiles(from: string, to: string, keys: readonly SecretKey[]): Promise<CopiedFiles> {
  const opened = await eachStored(from, SEALED, async (name, size) => {
    const plain = name.slice(0, -SEALED.length);
    if ((await sizeOf(join(to, plain))) !== size - SEAL_BYTES) await openFile(join(from, name), join(to, plain), keys);
    return size - SEAL_BYTES;
  });
  const copied = await eachStored(from, '', async (name, size) => {
    if ((await sizeOf(join(to, name))) !== size) await copyWhole(join(from, name), join(to, name));
    return size;
  });
  return { count: opened.count + copied.count, bytes: opened.bytes + copied.bytes };
}

async function eachStored(
  folder: string,
  ending: string,
  take: (name: string, size: number, count: number) => Promise<number>,
): Promise<CopiedFiles> {
  let [count, bytes] = [0, 0];
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names.filter(
    (one) => one.endsWith(ending) && STORED.test(one.slice(0, one.length - ending.length)),
  )) {
    const { size } = await stat(join(folder, name));
    bytes += await take(name, size, ++count);
  }
  return { count, bytes };
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}

async function copyWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const draft = `${to}.${randomUUID()}`;
  try {
    await copyFile(from, draft);
    await rename(draft, to);
  } finally {
    await rm(draft, { force: true });
  }
}
