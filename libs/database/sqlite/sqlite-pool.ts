import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SqliteChoice } from '@app/config';
import Database from 'libsql';
import { type ProcessLock, lockForThisProcess } from './process-lock';
import { SqliteConnection } from './sqlite-connection';

const MEMORY = ':memory:';
const CACHE_KIB = 65_536;
const READ_CACHE_KIB = 32_768;
/** A long read passes over its pages once, and several may be under way. */
const STREAM_CACHE_KIB = 4_096;
// Another connection only ever holds the file for the moments of a checkpoint: long waits would block the process.
const BUSY_MS = 2_000;

/**
 * The connections to one SQLite file: one that writes, one that reads beside it, and as many for long reads as are under way at
 * once. A `:memory:` database has only the first.
 */
export class SqlitePool {
  private readonly path: string;
  private readonly idleStreams: SqliteConnection[] = [];
  readonly write: SqliteConnection;
  /** Sees only what is committed, and refuses to write. */
  readonly read: SqliteConnection | undefined;

  private constructor(
    choice: SqliteChoice,
    private readonly lock: ProcessLock | undefined,
  ) {
    this.path = choice.path;
    this.write = openWriter(choice);
    this.read = choice.path === MEMORY ? undefined : openReader(choice.path);
  }

  /** Opens (and creates) the file. Throws `DatabaseInUse` when another process has it. */
  static async open(choice: SqliteChoice): Promise<SqlitePool> {
    if (choice.path === MEMORY) return new SqlitePool(choice, undefined);
    await mkdir(dirname(choice.path), { recursive: true });
    const lock = lockForThisProcess(choice.path);
    try {
      return new SqlitePool(choice, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /**
   * Lends a reading connection for one long read, with a snapshot of its own; undefined for `:memory:`. While a statement is
   * half read its connection stays at one snapshot, which the shared reader must not.
   */
  borrowStream(): SqliteConnection | undefined {
    if (this.read === undefined) return undefined;
    const connection = this.idleStreams.pop() ?? openReader(this.path, STREAM_CACHE_KIB);
    connection.noticeSchema();
    return connection;
  }

  giveBackStream(connection: SqliteConnection): void {
    this.idleStreams.push(connection);
  }

  /** To be called when a transaction that changed the schema has ended. */
  noticeSchema(): void {
    this.write.noticeSchema();
    this.read?.noticeSchema();
  }

  close(): void {
    for (const connection of this.idleStreams.splice(0)) connection.close();
    this.read?.close();
    this.write.rollback();
    this.write.close();
    this.lock?.release();
  }
}

function openWriter({ path, durability }: SqliteChoice): SqliteConnection {
  const connection = new SqliteConnection(new Database(path, { timeout: BUSY_MS }));
  connection.pragma('journal_mode = WAL');
  // In WAL mode NORMAL keeps the file whole but may lose the last commits with the power: not what `full` promises.
  connection.pragma(`synchronous = ${durability === 'full' ? 'FULL' : 'OFF'}`);
  connection.pragma('foreign_keys = ON');
  connection.pragma(`cache_size = -${CACHE_KIB}`);
  connection.pragma('wal_autocheckpoint = 4000');
  connection.pragma('journal_size_limit = 67108864');
  return connection;
}

function openReader(path: string, cacheKib = READ_CACHE_KIB): SqliteConnection {
  const connection = new SqliteConnection(new Database(path, { timeout: BUSY_MS }));
  connection.pragma('query_only = ON');
  connection.pragma(`cache_size = -${cacheKib}`);
  return connection;
}
