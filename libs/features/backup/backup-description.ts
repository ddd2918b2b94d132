import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COPY_FILES } from '@app/database';
import { BackupUnreadable } from './backup.errors';

/** What a backup says of itself, in `backup.json` beside the copy of the database. */
export interface BackupDescription {
  /** 2: the copy of the database and the files are sealed (`sealed-file.ts`). 1: they are as they were. */
  readonly version: 1 | 2;
  /** UTC. */
  readonly madeAt: string;
  readonly engine: keyof typeof COPY_FILES;
  /** Of the copy of the database as it lies in the backup, lower-case hex. */
  readonly databaseSha256: string;
  /** How many stored files there were, and their bytes; null where the store backs itself up (S3). */
  readonly files: { readonly count: number; readonly bytes: number } | null;
}

export const DESCRIPTION = 'backup.json';
/** The copy of the database in a backup's folder. */
export function copyName({ version, engine }: Pick<BackupDescription, 'version' | 'engine'>): string {
  return version === 1 ? COPY_FILES[engine] : `${COPY_FILES[engine]}.sealed`;
}

/** Checkpoints as they were outside the database. */
export const CHECKPOINTS = 'checkpoints';
/** Shared by the backups beside it: stored files never change, so each is kept once. */
export const FILES = 'files';

/** Reads the description of the backup in a folder. Throws `BackupUnreadable`. */
export async function readDescription(folder: string): Promise<BackupDescription> {
  const text = await readFile(join(folder, DESCRIPTION), 'utf8').catch((cause: unknown) => {
    throw new BackupUnreadable({}, { cause });
  });
  const value = parsed(text);
  if (!isDescription(value)) throw new BackupUnreadable();
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDescription(value: unknown): value is BackupDescription {
  if (typeof value !== 'object' || value === null) return false;
  const isCurrent = 'version' in value && (value.version === 1 || value.version === 2);
  const hasEngine = 'engine' in value && typeof value.engine === 'string' && value.engine in COPY_FILES;
  const hasDigest = 'databaseSha256' in value && typeof value.databaseSha256 === 'string';
  return isCurrent && hasEngine && hasDigest && 'madeAt' in value && 'files' in value;
}
