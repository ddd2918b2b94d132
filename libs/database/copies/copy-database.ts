import type { DatabaseChoice } from '@app/config';
import { copyMysql, restoreMysql } from './copy-mysql';
import { copySqlite, restoreSqlite } from './copy-sqlite';

/** The name of a copy's file, by the engine it can be brought back into. */
export const COPY_FILES = { sqlite: 'database.sqlite', mysql: 'database.sql.gz' } as const;

/** Writes one consistent snapshot of a database into a file that does not exist yet; others may work meanwhile. */
export function copyDatabase(choice: DatabaseChoice, target: string): Promise<void> {
  return choice.driver === 'sqlite' ? copySqlite(choice.path, target) : copyMysql(choice.url, target);
}

/** Brings a copy of the same engine back. Throws `DatabaseNotEmpty` where the database holds anything already. */
export function restoreDatabase(choice: DatabaseChoice, source: string): Promise<void> {
  return choice.driver === 'sqlite' ? restoreSqlite(source, choice.path) : restoreMysql(source, choice.url);
}
