import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { inSpan, type NewSpan, Transaction, UnitOfWork } from '@app/kernel';
import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { DatabaseBusy, TransactionLost } from './database.errors';
import { GuardedDataSource } from './guarded-data-source';
import { isLockWaitTimeout, isWorthRetrying } from './mysql/mysql-errors';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 10;

class TypeOrmTransaction extends Transaction {
  private readonly effects: (() => void)[] = [];
  private over = false;

  constructor(readonly manager: EntityManager) {
    super();
  }

  afterCommit(effect: () => void): void {
    if (this.over) throw new TransactionLost();
    this.effects.push(effect);
  }

  /** The effects to be run, once the transaction has committed. */
  takeEffects(): readonly (() => void)[] {
    this.over = true;
    return this.effects.splice(0);
  }
}

/** The entity manager of a running transaction: the only way to read its own writes and to write in it. */
export function managerOf(tx: Transaction): EntityManager {
  if (tx instanceof TypeOrmTransaction) return tx.manager;
  throw new TypeError('The transaction was not begun by TypeOrmUnitOfWork.');
}

/**
 * The unit of work on either engine. When the database gives a transaction up in favour of another (deadlock, write conflict),
 * all of `work` runs again, up to five times: it must be repeatable, that is touch nothing outside the database. Rejects with
 * `DatabaseBusy` when others held the database for too long.
 */
export class TypeOrmUnitOfWork extends UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    /** Told of errors thrown by `afterCommit` effects; they reach nobody else. */
    private readonly onEffectError: (error: unknown) => void = () => undefined,
  ) {
    super();
  }

  run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return inSpan(this.span(), (span) => this.attempts(work, (tried) => span?.set({ 'sgs.db.attempts': tried })));
  }

  private async attempts<T>(work: (tx: Transaction) => Promise<T>, onAttempt: (tried: number) => void): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      onAttempt(attempt);
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt < ATTEMPTS && isWorthRetrying(error)) await pause(randomInt(FIRST_PAUSE_MS << attempt));
        else throw explained(error);
      }
    }
  }

  private async attempt<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    let begun: TypeOrmTransaction | undefined;
    const result = await this.dataSource.transaction((manager) => {
      begun = new TypeOrmTransaction(manager);
      return work(begun);
    });
    for (const effect of begun?.takeEffects() ?? []) this.runEffect(effect);
    return result;
  }

  private span(): NewSpan {
    const system = this.dataSource.options.type === 'mysql' ? 'mysql' : 'sqlite';
    return { name: 'transaction', kind: 'inner', attributes: { 'db.system.name': system } };
  }

  private runEffect(effect: () => void): void {
    try {
      if (this.dataSource instanceof GuardedDataSource) this.dataSource.guard.outside(effect);
      else effect();
    } catch (error) {
      this.onEffectError(error);
    }
  }
}

function explained(error: unknown): unknown {
  if (isWorthRetrying(error) || isLockWaitTimeout(error) || isSqliteBusy(error)) {
    return new DatabaseBusy({}, { cause: error });
  }
  return error;
}

function isSqliteBusy(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const cause: unknown = error.driverError;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && /^SQLITE_BUSY/.test(cause.code);
}
