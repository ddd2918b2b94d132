import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Person } from '@app/http/testing';
import Database from 'libsql';
import { createPool, type Pool } from 'mysql2/promise';
import type { CommandKeyRow, JobRow, ProcessActRow, ProcessRecordRow, Reading } from './reading';

type Row = Record<string, unknown>;

interface NewSession {
  readonly sessionId: string;
  readonly token: string;
  readonly csrfToken: string;
}

const PATIENCE_MS = 60_000;
const REST_MS = 150;
const STORED = /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}$/;
const FILES =
  'SELECT sha256 FROM received_file UNION SELECT sha256 FROM platform_import UNION SELECT sha256 FROM spot_check_upload' +
  ' UNION SELECT file_sha256 FROM official_document WHERE file_sha256 IS NOT NULL' +
  ' UNION SELECT file_sha256 FROM draft_preview';

/** The database and the files of an installation, looked at from outside; waits where the database is being started again. */
export class Truth {
  private pool: Pool | undefined;

  constructor(private readonly place: { readonly databaseUrl: () => string; readonly files: string }) {}

  /** Everything that the invariants speak of, in one snapshot. */
  async read(): Promise<Reading> {
    const tables = await this.snapshot([
      'SELECT id, process, subject, state, version FROM process_record',
      'SELECT record_id, ordinal, action, from_state, to_state, actor_id, delegated_by, role, at FROM process_act ORDER BY record_id, ordinal',
      "SELECT entry FROM audit_entry WHERE outcome = 'done' ORDER BY id",
      'SELECT COUNT(*) AS entries FROM audit_entry',
      'SELECT COUNT(*) AS leaves, COALESCE(MAX(leaf_index), -1) AS last FROM audit_leaf',
      'SELECT id, name, state, parent_id, pending_children, attempts, not_before, lease_until, payload, last_error FROM job',
      'SELECT account_id, command_key, result FROM command_key',
      FILES,
      'SELECT id, series, year, serial, check_code, file_sha256, published_at FROM official_document WHERE file_sha256 IS NOT NULL',
      'SELECT id, manifest_sha256, document_id, published_at FROM bulletin WHERE published_at IS NOT NULL',
      'SELECT size, note FROM audit_checkpoint',
      'SELECT schedule, period, COUNT(*) AS times FROM schedule_period GROUP BY schedule, period',
    ]);
    const [records, acts, entries, entryCount, leaves, jobs, keys, files, documents, bulletins, checkpoints, periods] =
      tables;
    return {
      records: (records as unknown as ProcessRecordRow[]).map((row) => ({ ...row, version: Number(row.version) })),
      acts: (acts as unknown as ProcessActRow[]).map((row) => ({ ...row, ordinal: Number(row.ordinal) })),
      actEntries: entries!.map(({ entry }) => JSON.parse(String(entry))),
      entryCount: Number(entryCount![0]!['entries']),
      leafCount: Number(leaves![0]!['leaves']),
      lastLeaf: Number(leaves![0]!['last']),
      jobs: (jobs as unknown as JobRow[]).map((row) => ({ ...row, payload: JSON.parse(String(row.payload)) })),
      commandKeys: keys as unknown as CommandKeyRow[],
      fileDigests: files!.map((row) => String(Object.values(row)[0])),
      storedFiles: this.storedFiles(),
      fixed: new Map([
        ...documents!.map(
          (row) => [`document ${String(row['id'])}`, JSON.stringify({ ...row, published_at: undefined })] as const,
        ),
        ...bulletins!.map((row) => [`bulletin ${String(row['id'])}`, JSON.stringify(row)] as const),
        ...checkpoints!.map(({ size, note }) => [`checkpoint ${String(size)}`, String(note)] as const),
      ]),
      doubledPeriods: periods!.filter(({ times }) => Number(times) > 1).map(({ schedule }) => String(schedule)),
    };
  }

  /** How many jobs are running or could run at a moment. */
  async jobsToDo(now: Date): Promise<number> {
    const sql = "SELECT COUNT(*) AS jobs FROM job WHERE state = 'running' OR (state = 'ready' AND not_before <= ?)";
    const [row] = await this.query(sql, [textOf(now)]);
    return Number(row!['jobs']);
  }

  /** Gives somebody an account, if they have none, and a session as a sign-in leaves it. */
  async signIn(
    { id, roles = ['reviewer'], unitCode = null }: Person & { readonly id: string },
    session: NewSession,
    now: Date,
  ): Promise<void> {
    const ignore = this.isMysql ? 'IGNORE' : 'OR IGNORE';
    const account = {
      ...{ id, sign_in_name: id, display_name: id, roles: roles.join(','), unit_code: unitCode, state: 'active' },
      ...{ password_hash: null, password_changed_at: textOf(now), is_demo: 0, version: 1, created_at: textOf(now) },
    };
    const row = {
      ...{
        id: session.sessionId,
        account_id: id,
        csrf_token: session.csrfToken,
        client: 'faults',
        second_factor: 'shown',
      },
      ...{ token_digest: createHash('sha256').update(session.token, 'utf8').digest('hex'), failed_proofs: 0 },
      ...{ created_at: textOf(now), last_seen_at: textOf(now), proved_at: textOf(now) },
    };
    for (const [table, values] of [
      ['account', account],
      ['session', row],
    ] as const) {
      const columns = Object.keys(values);
      const places = columns.map(() => '?').join(', ');
      await this.query(
        `INSERT ${ignore} INTO ${table} (${columns.join(', ')}) VALUES (${places})`,
        Object.values(values),
      );
    }
  }

  /** Rows of one statement. */
  async query(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const giveUp = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await this.once(sql, parameters);
      } catch (error) {
        if (Date.now() > giveUp) throw error;
        await pause(REST_MS);
      }
    }
  }

  async close(): Promise<void> {
    await this.pool?.end();
  }

  private get isMysql(): boolean {
    return this.place.databaseUrl().startsWith('mysql:');
  }

  private async once(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    if (this.isMysql) {
      const [rows] = await this.mysql().query(sql, [...parameters]);
      return Array.isArray(rows) ? (rows as Row[]) : [];
    }
    return this.onSqlite((database) => {
      const statement = database.prepare(sql);
      if (statement.reader) return statement.all([...parameters]) as Row[];
      statement.run([...parameters]);
      return [];
    });
  }

  private async snapshot(statements: readonly string[]): Promise<Row[][]> {
    if (!this.isMysql) {
      return this.onSqlite((database) => {
        database.exec('BEGIN');
        const tables = statements.map((sql) => database.prepare(sql).all([]) as Row[]);
        database.exec('COMMIT');
        return tables;
      });
    }
    await this.query('SELECT 1');
    const connection = await this.mysql().getConnection();
    try {
      await connection.query('START TRANSACTION WITH CONSISTENT SNAPSHOT');
      const tables: Row[][] = [];
      for (const sql of statements) tables.push((await connection.query(sql))[0] as Row[]);
      await connection.query('COMMIT');
      return tables;
    } finally {
      connection.release();
    }
  }

  private mysql(): Pool {
    this.pool ??= createPool({ uri: this.place.databaseUrl(), connectionLimit: 4, dateStrings: true, timezone: 'Z' });
    return this.pool;
  }

  private onSqlite<T>(work: (database: Database.Database) => T): T {
    const database = new Database(this.place.databaseUrl().slice('sqlite:'.length));
    try {
      database.pragma('busy_timeout = 300');
      return work(database);
    } finally {
      database.close();
    }
  }

  /** The digest of every stored file's bytes, by the digest that is its name. */
  private storedFiles(): ReadonlyMap<string, string> {
    const names = readdirSync(this.place.files, { recursive: true, encoding: 'utf8' }).filter((name) =>
      STORED.test(name),
    );
    return new Map(names.map((name) => [name.slice(6), digestOf(readFileSync(join(this.place.files, name)))]));
  }
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** As both engines keep a moment. */
function textOf(moment: Date): string {
  return moment.toISOString().replace('T', ' ').replace('Z', '');
}
