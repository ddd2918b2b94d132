import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, dirname } from 'node:path';
import { CheckpointFolder, noteSigner, parseVerifierKey } from '@app/audit-log';
import { type Config, openSecretKeys, type SecretKey } from '@app/config';
import { COPY_FILES, createDataSource, restoreDatabase } from '@app/database';
import { examineAuditLog, type LogExamination, readAuditKey } from '@app/features/audit-trail';
import { type BackupDescription, CHECKPOINTS, copyName, FILES, readDescription } from './backup-description';
import { BackupDamaged, BackupOfOtherEngine } from './backup.errors';
import { openStoredFiles } from './copy-files';
import { openFile } from './sealed-file';
import { digestOf } from './make-backup';

/** What the restored audit log looks like against checkpoints kept outside the database. */
export interface RestoredLog {
  /** Against those of the backup: whether the copy itself is sound. */
  readonly examination: LogExamination;
  /** Entries that were signed after the backup was made and are lost with it; 0 where this machine's checkpoints know of none. */
  readonly lostEntries: number;
}

export interface RestoredBackup {
  readonly description: BackupDescription;
  readonly files: { readonly count: number; readonly bytes: number } | null;
  readonly log: RestoredLog;
}

export interface RestoreMeans {
  /** The folder of one backup. */
  readonly folder: string;
  /** A folder that does not exist yet, for the export of the log that the examination rests on. */
  readonly evidence: string;
  readonly entities: Parameters<typeof createDataSource>[1]['entities'];
}

/**
 * Brings a backup back into an installation without a database, and verifies the audit log before anybody works with it. Throws
 * `BackupUnreadable`, `BackupDamaged`, `BackupKeyMissing`, `BackupOfOtherEngine`, `DatabaseNotEmpty`, `AuditKeyMissing`: put the log's key back first.
 */
export async function restoreBackup(config: Config, means: RestoreMeans): Promise<RestoredBackup> {
  const { folder } = means;
  const description = await readDescription(folder);
  const { engine, databaseSha256 } = description;
  if (engine !== config.database.driver) throw new BackupOfOtherEngine({ engine });
  const keys = openSecretKeys(config.secretKeys);
  const copy = join(folder, copyName(description));
  if ((await digestOf(copy)) !== databaseSha256) throw new BackupDamaged();
  const verifierKey = noteSigner(config.audit.origin, await readAuditKey(config.audit.key)).verifierKey;
  await restoreCopy(config, copy, { description, keys });
  const files =
    config.files.driver === 'folder'
      ? await openStoredFiles(join(dirname(folder), FILES), config.files.path, keys)
      : null;
  return { description, files, log: await examine(config, means, verifierKey) };
}

async function restoreCopy(
  config: Config,
  copy: string,
  { description, keys }: { readonly description: BackupDescription; readonly keys: readonly SecretKey[] },
): Promise<void> {
  if (description.version === 1) return restoreDatabase(config.database, copy);
  await mkdir(config.dataDirectory, { recursive: true });
  const plain = await mkdtemp(join(config.dataDirectory, 'restore-'));
  try {
    const opened = join(plain, COPY_FILES[description.engine]);
    await openFile(copy, opened, keys);
    await restoreDatabase(config.database, opened);
  } finally {
    await rm(plain, { recursive: true, force: true });
  }
}

async function examine(
  { database, audit }: Config,
  { folder, evidence, entities }: RestoreMeans,
  verifierKey: string,
): Promise<RestoredLog> {
  const log = parseVerifierKey(verifierKey);
  const dataSource = await createDataSource(database, { entities, migrations: [] }).initialize();
  try {
    const kept = new CheckpointFolder(join(folder, CHECKPOINTS), log);
    const examination = await examineAuditLog(dataSource, { log, verifierKey, folder: kept, exportTo: evidence });
    const newest = await new CheckpointFolder(audit.checkpointDirectory, log).newest();
    const lostEntries = Math.max(0, (newest?.size ?? 0) - (examination.report?.size ?? 0));
    return { examination, lostEntries };
  } finally {
    await dataSource.destroy();
  }
}
