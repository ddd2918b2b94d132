import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Config, openSecretKeys, type SecretKey } from '@app/config';
import { COPY_FILES, copyDatabase } from '@app/database';
import { type BackupDescription, CHECKPOINTS, copyName, DESCRIPTION, FILES } from './backup-description';
import { sealStoredFiles } from './copy-files';
import { sealFile } from './sealed-file';

/** Told what is being done, for a person who waits. */
export type BackupProgress = (step: 'database' | 'checkpoints' | 'files', count: number) => void;

/** A backup that was made. */
export interface MadeBackup {
  readonly folder: string;
  readonly description: BackupDescription;
}

/**
 * Backs up an installation into `target` while it works: one snapshot of the database, then the checkpoints, then the files, which are
 * written before a row names them and never removed, so that whatever the snapshot names is there. The backup's folder gets its name
 * last: a folder with the name of a moment is whole. Database and files are sealed with the installation's secret key; secrets themselves
 * are left out (docs/operations.md): kept together they would protect nothing.
 */
export async function makeBackup(
  config: Config,
  target: string,
  { now, onProgress = () => undefined }: { readonly now: Date; readonly onProgress?: BackupProgress },
): Promise<MadeBackup> {
  const folder = join(target, now.toISOString().replaceAll(/[:.]/g, '-'));
  const draft = `${folder}.incomplete`;
  await mkdir(draft, { recursive: true });
  try {
    const engine = config.database.driver;
    const keys = openSecretKeys(config.secretKeys);
    const copy = join(draft, copyName({ version: 2, engine }));
    onProgress('database', 0);
    await sealDatabase(config, copy, keys);
    onProgress('checkpoints', 0);
    await copyFolder(config.audit.checkpointDirectory, join(draft, CHECKPOINTS));
    const files = await backUpFiles(config, join(target, FILES), { keys, onProgress });
    const description: BackupDescription = {
      version: 2,
      madeAt: now.toISOString(),
      engine,
      databaseSha256: await digestOf(copy),
      files,
    };
    await writeFile(join(draft, DESCRIPTION), `${JSON.stringify(description, null, 2)}\n`, { flush: true });
    await rename(draft, folder);
    return { folder, description };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** SHA-256 of a file in lower-case hex, read in bounded memory. */
export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** What is not sealed yet never lies where backups are kept. */
async function sealDatabase(config: Config, copy: string, keys: readonly SecretKey[]): Promise<void> {
  await mkdir(config.dataDirectory, { recursive: true });
  const folder = await mkdtemp(join(config.dataDirectory, 'backup-'));
  try {
    const plain = join(folder, COPY_FILES[config.database.driver]);
    await copyDatabase(config.database, plain);
    await sealFile(plain, copy, keys);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function backUpFiles(
  { files }: Config,
  target: string,
  { keys, onProgress }: { readonly keys: readonly SecretKey[]; readonly onProgress: BackupProgress },
): Promise<BackupDescription['files']> {
  if (files.driver !== 'folder') return null;
  return sealStoredFiles(files.path, target, { keys, onFile: (count) => onProgress('files', count) });
}

/** A folder that does not exist is an empty one. */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to);
  await cp(from, to, { recursive: true }).catch((error: unknown) => {
    const isAbsent = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    if (!isAbsent) throw error;
  });
}
