import Database from 'libsql';
import { DatabaseInUse } from '../database.errors';

export interface ProcessLock {
  /** Lets another process have the database. Harmless when called twice. */
  release(): void;
}

/**
 * Reserves the database at `path` for this data source, by an open exclusive transaction on the empty file `PATH.lock`. The
 * operating system frees it when the process ends, however it ends. Throws `DatabaseInUse` when it is taken.
 */
export function lockForThisProcess(path: string): ProcessLock {
  const database = new Database(`${path}.lock`);
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    throw new DatabaseInUse({}, { cause });
  }
  return {
    release: () => {
      if (!database.open) return;
      // Ended by hand: closing alone frees the lock only when the garbage collector gets to it.
      database.exec('ROLLBACK');
      database.close();
    },
  };
}
