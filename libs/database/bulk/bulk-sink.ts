import { BulkWriteRefused } from '../database.errors';
import { forbidCommit, permitCommit } from '../commit-hold';

/** What a bulk-written column may hold. Dates and times are given as text (`2021-09-30`, `2021-09-30 08:00:00.000`, UTC). */
export type BulkValue = string | number | bigint | null;

export type BulkRow = readonly BulkValue[];

export interface BulkTarget {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The engine's own way of writing rows. */
export interface BulkSink {
  readonly target: BulkTarget;
  add(rows: readonly BulkRow[]): Promise<void>;
  flush(): Promise<void>;
}

/** Counts the rows, refuses ragged ones, and keeps a transaction with an unfinished or failed writer from committing. */
export class RowCountingWriter {
  private written = 0;
  private state: 'open' | 'busy' | 'failed' | 'closed' = 'open';

  constructor(
    private readonly sink: BulkSink,
    private readonly runner: object,
  ) {
    forbidCommit(runner, this);
  }

  async write(rows: readonly BulkRow[]): Promise<void> {
    await this.during(async () => {
      const width = this.sink.target.columns.length;
      for (const row of rows) if (row.length !== width) throw this.ragged(row.length);
      await this.sink.add(rows);
      this.written += rows.length;
    });
    this.state = 'open';
  }

  async close(): Promise<number> {
    await this.during(() => this.sink.flush());
    this.state = 'closed';
    permitCommit(this.runner, this);
    return this.written;
  }

  private async during(work: () => Promise<void>): Promise<void> {
    if (this.state !== 'open')
      throw new TypeError(`The bulk writer is ${this.state}; await each call, and close once.`);
    this.state = 'busy';
    try {
      await work();
    } catch (error) {
      this.state = 'failed';
      throw error;
    }
  }

  private ragged(values: number): BulkWriteRefused {
    const { table, columns } = this.sink.target;
    return new BulkWriteRefused({ table, columns: columns.length, values });
  }
}
