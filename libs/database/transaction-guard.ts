import { AsyncLocalStorage } from 'node:async_hooks';
import {
  OutsideUnitOfWork,
  OverlappingSavepoints,
  TransactionControlRefused,
  TransactionLost,
} from './database.errors';

/** One transaction or savepoint that is open, as the code running inside it sees it. */
interface Frame {
  readonly runner: object;
  readonly parent: Frame | undefined;
  open: boolean;
}

const FINISHES = /^(?:COMMIT|ROLLBACK)$/;
// MySQL commits before a change of the schema, but for temporary tables.
const ENDS_TRANSACTION =
  /^\s*(?:COMMIT|ROLLBACK(?!\s+TO)|BEGIN|START\s+TRANSACTION|(?:CREATE|DROP)\s+(?!TEMP)|ALTER|TRUNCATE|RENAME|LOCK|UNLOCK)\b/i;

/** What the guard needs to know of a statement about to be executed. */
export interface GuardedStatement {
  readonly sql: string;
  /** Whether it writes, or would wait for the lock the current transaction holds. */
  readonly waits: boolean;
  /** How many transactions and savepoints its runner has open. */
  readonly depth: number;
}

/**
 * Knows, for the code that is running now, which transaction it belongs to. Refuses what the databases would accept and what
 * loses data: writing past the transaction one is in, using a transaction that is over, and interleaved savepoints.
 * One guard belongs to one data source; other data sources are not its business.
 */
export class TransactionGuard {
  private readonly frames = new AsyncLocalStorage<Frame | undefined>();
  private readonly innermost = new WeakMap<object, Frame>();

  /** Runs `work` as the (nested) transaction of `runner`. Rejects with `OverlappingSavepoints` when a sibling is still open. */
  async within<T>(runner: object, work: () => Promise<T>): Promise<T> {
    const parent = this.innermost.get(runner);
    const current = this.frames.getStore();
    if (parent !== undefined && current?.runner === runner && current !== parent) throw new OverlappingSavepoints();
    if (parent === undefined && current?.open === true) throw new OutsideUnitOfWork();
    const frame: Frame = { runner, parent, open: true };
    this.innermost.set(runner, frame);
    try {
      return await this.frames.run(frame, work);
    } finally {
      frame.open = false;
      if (parent === undefined) this.innermost.delete(runner);
      else this.innermost.set(runner, parent);
    }
  }

  /** Ends what may be done in the innermost transaction of `runner` but to finish it. */
  seal(runner: object): void {
    const frame = this.innermost.get(runner);
    if (frame !== undefined && frame.parent === undefined) frame.open = false;
  }

  /** To be called before each statement; throws when it must not be executed. */
  check(runner: object, statement: GuardedStatement): void {
    const own = this.innermost.get(runner);
    const current = this.frames.getStore();
    if (own === undefined) {
      if (statement.waits && current?.open === true) throw new OutsideUnitOfWork();
      return;
    }
    if (!own.open && !FINISHES.test(statement.sql)) throw new TransactionLost();
    if (own.open && statement.depth > 0 && ENDS_TRANSACTION.test(statement.sql)) throw new TransactionControlRefused();
    if (current?.runner === runner && current !== own) throw new OverlappingSavepoints();
  }

  /** Runs `effect` as code that belongs to no transaction. */
  outside<T>(effect: () => T): T {
    return this.frames.exit(effect);
  }
}

/** What was found of statements, the same few of which run over and over. */
const READING = new Map<string, boolean>();
const MOST_REMEMBERED = 500;

/** Whether the statement only reads and takes no lock, judged by its first words. */
export function onlyReads(sql: string): boolean {
  const known = READING.get(sql);
  if (known !== undefined) return known;
  const reads = judgeReading(sql);
  if (READING.size < MOST_REMEMBERED) READING.set(sql, reads);
  return reads;
}

function judgeReading(sql: string): boolean {
  if (/^\s*(?:SELECT|EXPLAIN|SHOW|DESCRIBE)\b/i.test(sql)) return !/\b(?:FOR UPDATE|LOCK IN SHARE MODE)\b/i.test(sql);
  return /^\s*WITH\b/i.test(sql) && !/\b(?:INSERT\s|UPDATE\s|DELETE\s|REPLACE\s+INTO)/i.test(sql);
}
