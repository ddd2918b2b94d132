import { Readable } from 'node:stream';
import type { ResultSetHeader } from 'mysql2';
import { BulkWriteRefused } from '../database.errors';
import type { GuardedMysqlQueryRunner } from '../mysql/guarded-mysql-query-runner';
import { endsTransaction, isLockWaitTimeout, mysqlErrorNumber } from '../mysql/mysql-errors';
import { quoted } from '../mysql/quoted';
import type { PooledConnection } from '../mysql/pooled-connection';
import type { BulkRow, BulkSink, BulkTarget } from './bulk-sink';
import { LoadDataBytes } from './load-data-bytes';
import { LOAD_DATA_FORMAT, rowsOfLoadData } from './load-data-text';

// Rows are sent in statements of about this many bytes: large enough that their number costs nothing, small enough for memory.
const LOAD_BYTES = 3_000_000;
const INSERT_ROWS = 1_000;
const CHUNK_BYTES = 262_144;
const ER_LOCAL_INFILE_REFUSED = [1148, 2068, 3948, 4166];

/** Servers (by their driver) that were found to refuse LOAD DATA LOCAL. */
const withoutLoadData = new WeakSet<object>();

/**
 * Rows into MySQL by LOAD DATA LOCAL, or by INSERT statements of many rows where the server does not allow it. LOCAL turns every
 * error of a row into a warning, so a single warning or missing row refuses the whole.
 */
export class MysqlBulkSink implements BulkSink {
  private batch = new LoadDataBytes();
  /** Being stored, or free to be filled next. */
  private other = new LoadDataBytes();
  private underWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly runner: GuardedMysqlQueryRunner,
    readonly target: BulkTarget,
  ) {}

  async add(rows: readonly BulkRow[]): Promise<void> {
    for (const row of rows) {
      this.batch.add(row);
      if (this.batch.length >= LOAD_BYTES) await this.send();
    }
  }

  async flush(): Promise<void> {
    await this.send();
    await this.underWay;
  }

  /** Begins to send what is gathered, when the batch before it is stored: the next is put together while the server works. */
  private async send(): Promise<void> {
    await this.underWay;
    if (this.batch.rows === 0) return;
    const connection = await this.runner.transactionConnection();
    this.underWay = this.store(connection, this.batch);
    // Its failure is reported by the next call that waits for it.
    this.underWay.catch(() => undefined);
    [this.batch, this.other] = [this.other, this.batch];
    this.batch.clear();
  }

  private async store(connection: PooledConnection, batch: LoadDataBytes): Promise<void> {
    try {
      if (withoutLoadData.has(this.runner.driver) || !(await this.load(connection, batch)))
        await this.insert(connection, batch);
    } catch (error) {
      this.runner.noteFailure(error);
      throw error;
    }
  }

  /** Returns false, having written nothing, when the server does not allow it. */
  private async load(connection: PooledConnection, batch: LoadDataBytes): Promise<boolean> {
    const { table, columns } = this.target;
    const sql = `LOAD DATA LOCAL INFILE 'rows' INTO TABLE ${quoted(table)} ${LOAD_DATA_FORMAT} (${columns.map(quoted).join(', ')})`;
    const bytes = batch.written();
    try {
      const [header] = await connection
        .promise()
        .query<ResultSetHeader>({ sql, infileStreamFactory: () => chunksOf(bytes) });
      await this.requireWhole(connection, header, batch.rows);
      return true;
    } catch (error) {
      if (!ER_LOCAL_INFILE_REFUSED.includes(mysqlErrorNumber(error) ?? 0)) throw error;
      withoutLoadData.add(this.runner.driver);
      return false;
    }
  }

  private async insert(connection: PooledConnection, batch: LoadDataBytes): Promise<void> {
    const { table, columns } = this.target;
    const sql = `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES ?`;
    const all = rowsOfLoadData(batch.written().toString('utf8'));
    for (let from = 0; from < all.length; from += INSERT_ROWS) {
      const rows = all.slice(from, from + INSERT_ROWS);
      const [header] = await connection
        .promise()
        .query<ResultSetHeader>(sql, [rows])
        .catch((error: unknown) => this.refuseRow(error));
      await this.requireWhole(connection, header, rows.length);
    }
  }

  private refuseRow(error: unknown): never {
    const number = mysqlErrorNumber(error);
    if (number === undefined || endsTransaction(error) || isLockWaitTimeout(error)) throw error;
    throw new BulkWriteRefused({ table: this.target.table, firstError: number });
  }

  /** The server's messages quote values of the rows, which may be personal: only their numbers are kept. */
  private async requireWhole(connection: PooledConnection, header: ResultSetHeader, sent: number): Promise<void> {
    if (header.affectedRows === sent && header.warningStatus === 0) return;
    const [warnings] = await connection.promise().query('SHOW WARNINGS LIMIT 1');
    throw new BulkWriteRefused({
      table: this.target.table,
      sent,
      stored: header.affectedRows,
      warnings: header.warningStatus,
      firstError: firstCode(warnings),
    });
  }
}

/** mysql2 wants a stream of buffers: one of strings ends the process. */
function chunksOf(bytes: Buffer): Readable {
  const chunks: Buffer[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) chunks.push(bytes.subarray(from, from + CHUNK_BYTES));
  return Readable.from(chunks);
}

function firstCode(warnings: unknown): number {
  const first: unknown = Array.isArray(warnings) ? warnings[0] : undefined;
  if (typeof first !== 'object' || first === null || !('Code' in first)) return 0;
  return Number(first.Code);
}
