import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Config } from '@app/config';
import { COPY_FILES, copyDatabase } from '@app/database';
import { type BackupDescription, CHECKPOINTS, DESCRIPTION, FILES } from './backup-description';
import { copyStoredFiles } from './copy-files';

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
 * last: a folder with the name of a moment is whole. Secrets are left out (docs/operations.md): kept together they would protect nothing.
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
    const copy = join(draft, COPY_FILES[engine]);
    onProgress('database', 0);
    await copyDatabase(config.database, copy);
    onProgress('checkpoints', 0);
    await copyFolder(config.audit.checkpointDirectory, join(draft, CHECKPOINTS));
    const files = await backUpFiles(config, join(target, FILES), onProgress);
    const description: BackupDescription = {
      version: 1,
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

async function backUpFiles(
  { files }: Config,
  target: string,
  onProgress: BackupProgress,
): Promise<BackupDescription['files']> {
  if (files.driver !== 'folder') return null;
  return copyStoredFiles(files.path, target, (count) => onProgress('files', count));
}

/** A folder that does not exist is an empty one. */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to);
  await cp(from, to, { recursive: true }).catch((error: unknown) => {
    const isAbsent = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    if (!isAbsent) throw error;
  });
}
