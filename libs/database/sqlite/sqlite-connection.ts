import type Database from 'libsql';
import { TransactionLost } from '../database.errors';
import { conversionFor, isWide, narrow, type ReadConversion, toSqlite } from './sqlite-values';
import { shapeOf } from './sql-shape';

type Row = Record<string, unknown>;

export interface SqliteResult {
  /** Undefined when the statement returns no columns. */
  readonly rows: Row[] | undefined;
  readonly changes: number;
  readonly lastInsertRowid: number | bigint;
}

interface Prepared {
  readonly statement: Database.Statement;
  readonly reader: boolean;
  readonly placeholders: number | undefined;
  readonly convert: ((row: Row) => Row) | undefined;
}

const STATEMENTS_KEPT = 300;

/**
 * One connection to a SQLite file with its prepared statements. Corrects what libsql does silently wrong (see
 * `sqlite-values.ts` and `sql-shape.ts`). Synchronous: a statement blocks the process while it runs.
 */
export class SqliteConnection {
  private readonly prepared = new Map<string, Prepared>();

  constructor(private readonly database: Database.Database) {}

  get inTransaction(): boolean {
    return this.database.inTransaction;
  }

  execute(sql: string, parameters: readonly unknown[]): SqliteResult {
    const prepared = this.prepare(sql);
    const values = bind(prepared, parameters);
    if (!prepared.reader) return { rows: undefined, ...this.changed(prepared.statement.run(values)) };
    const rows = prepared.statement.all(values).filter(isRow);
    return { rows: prepared.convert ? rows.map(prepared.convert) : rows, changes: rows.length, lastInsertRowid: 0 };
  }

  /** Steps through the rows. Ending the loop early frees the statement, and with it the snapshot it reads from. */
  *iterate(sql: string, parameters: readonly unknown[]): Generator<Row, void, undefined> {
    // A statement of its own: one from the cache could be started again by somebody else meanwhile.
    const prepared = this.compile(sql);
    const values = bind(prepared, parameters);
    let halfRead = true;
    try {
      for (const row of prepared.statement.iterate(values)) {
        if (isRow(row)) yield prepared.convert ? prepared.convert(row) : row;
      }
      halfRead = false;
    } finally {
      // libsql offers no way to reset a half-read statement but to have one more row of it alone.
      if (halfRead) prepared.statement.get(values);
    }
  }

  /** A statement to be run many times with values that are already as libsql wants them (see `toSqlite`). */
  prepareInsert(sql: string): (values: readonly unknown[]) => void {
    const { statement } = this.compile(sql);
    return (values) => {
      statement.run(values);
    };
  }

  exec(sql: string): void {
    this.database.exec(sql);
  }

  pragma(text: string): unknown {
    return this.database.pragma(text);
  }

  /** Throws `TransactionLost` when the engine itself ended the transaction (disk full, raw COMMIT). */
  requireTransaction(): void {
    if (!this.database.inTransaction) throw new TransactionLost();
  }

  /** Rolls back whatever is open; harmless when nothing is. */
  rollback(): void {
    if (this.database.inTransaction) this.database.exec('ROLLBACK');
  }

  /**
   * To be called when the schema has changed. The types of columns are remembered with the statements; and SQLite describes the
   * columns of a new statement as they were until it has executed one.
   */
  noticeSchema(): void {
    this.prepared.clear();
    this.database.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get([]);
  }

  close(): void {
    this.prepared.clear();
    this.database.close();
  }

  private changed(result: Database.RunResult): Omit<SqliteResult, 'rows'> {
    return { changes: result.changes, lastInsertRowid: result.lastInsertRowid };
  }

  private prepare(sql: string): Prepared {
    const known = this.prepared.get(sql);
    if (known !== undefined) return known;
    const prepared = this.compile(sql);
    this.prepared.set(sql, prepared);
    const [oldest] = this.prepared.keys();
    if (this.prepared.size > STATEMENTS_KEPT && oldest !== undefined) this.prepared.delete(oldest);
    return prepared;
  }

  private compile(sql: string): Prepared {
    const { placeholders, several } = shapeOf(sql);
    if (several) throw new SyntaxError('Only one statement can be executed at a time.');
    const statement = this.database.prepare(sql);
    const { reader } = statement;
    const columns = reader ? statement.columns() : [];
    const wide = columns.some((column) => isWide(column.type));
    if (wide) statement.safeIntegers(true);
    return { statement, reader, placeholders, convert: rowConversion(columns, wide) };
  }
}

function bind(prepared: Prepared, parameters: readonly unknown[]): unknown[] {
  if (prepared.placeholders !== undefined && prepared.placeholders !== parameters.length) {
    throw new RangeError(`The statement has ${prepared.placeholders} parameters, ${parameters.length} were given.`);
  }
  return parameters.map(toSqlite);
}

function rowConversion(columns: readonly Database.ColumnDefinition[], wide: boolean): Prepared['convert'] {
  const conversions: [string, ReadConversion][] = [];
  for (const column of columns) {
    const conversion = conversionFor(column.type) ?? (wide ? narrow : undefined);
    if (conversion !== undefined) conversions.push([column.name, conversion]);
  }
  if (conversions.length === 0) return undefined;
  return (row) => {
    for (const [name, conversion] of conversions) row[name] = conversion(row[name]);
    return row;
  };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}
