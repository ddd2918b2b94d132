import { access, copyFile, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import Database from 'libsql';
import { DatabaseNotEmpty } from '../database.errors';

/**
 * Writes the present state of a SQLite database, which others may be writing to meanwhile, into a new file: one snapshot, whole and
 * compacted, synced to the disk.
 */
export async function copySqlite(path: string, target: string): Promise<void> {
  // Without waiting, a checkpoint of the writer would end the copy.
  const database = new Database(path, { timeout: 60_000 });
  try {
    database.prepare('VACUUM INTO ?').run([target]);
  } finally {
    database.close();
  }
  await synced(target);
}

/** Puts a copy in the place of a database that does not exist. Throws `DatabaseNotEmpty` where there is one. */
export async function restoreSqlite(source: string, path: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new DatabaseNotEmpty();
  await mkdir(dirname(path), { recursive: true });
  await copyFile(source, path);
  await synced(path);
}

async function synced(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
