import { setImmediate as nextTurn } from 'node:timers/promises';
import { BulkWriteRefused } from '../database.errors';
import type { PooledSqliteQueryRunner } from '../sqlite/pooled-sqlite-query-runner';
import { quoted } from '../sqlite/quoted';
import { type SqliteParameter, toSqlite } from '../sqlite/sqlite-values';
import type { BulkRow, BulkSink, BulkTarget } from './bulk-sink';

// Measured with 18 columns: one row a statement is 15 % slower, thousands of rows are no faster.
const VALUES_PER_STATEMENT = 4_000;
// Other requests of this process are served after so many milliseconds at the latest.
const TURN_MS = 12;

type Insert = (values: readonly unknown[]) => void;

/** Rows into SQLite by a prepared statement of many rows, executed as they come. */
export class SqliteBulkSink implements BulkSink {
  private readonly rowsPerStatement: number;
  private many: Insert | undefined;
  private one: Insert | undefined;

  constructor(
    private readonly runner: PooledSqliteQueryRunner,
    readonly target: BulkTarget,
  ) {
    this.rowsPerStatement = Math.max(1, Math.floor(VALUES_PER_STATEMENT / target.columns.length));
  }

  async add(rows: readonly BulkRow[]): Promise<void> {
    let turnBegan = performance.now();
    for (let from = 0; from < rows.length; from += this.rowsPerStatement) {
      this.insert(rows.slice(from, from + this.rowsPerStatement));
      if (performance.now() - turnBegan > TURN_MS) {
        await nextTurn();
        turnBegan = performance.now();
      }
    }
  }

  /** Nothing is held back. */
  async flush(): Promise<void> {}

  private insert(rows: readonly BulkRow[]): void {
    const connection = this.runner.transactionConnection();
    try {
      if (rows.length === this.rowsPerStatement) {
        this.many ??= connection.prepareInsert(this.sql(this.rowsPerStatement));
        this.many(flat(rows));
        return;
      }
      this.one ??= connection.prepareInsert(this.sql(1));
      for (const row of rows) this.one(flat([row]));
    } catch (cause) {
      throw new BulkWriteRefused({ table: this.target.table }, { cause });
    }
  }

  private sql(rows: number): string {
    const { table, columns } = this.target;
    const row = `(${columns.map(() => '?').join(', ')})`;
    return `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES ${Array(rows).fill(row).join(', ')}`;
  }
}

function flat(rows: readonly BulkRow[]): SqliteParameter[] {
  const values: SqliteParameter[] = [];
  for (const row of rows) for (const value of row) values.push(toSqlite(value));
  return values;
}
