/** A running database transaction. Opaque here; `managerOf(tx)` in `@app/database` opens it. */
export abstract class Transaction {
  /** Runs `effect` once, after this transaction has committed; never when it rolls back. Its errors do not reach the caller. */
  abstract afterCommit(effect: () => void): void;
}

/** Runs work in one transaction: everything it wrote is there, durably, when the promise fulfils, and nothing of it when it rejects. */
export abstract class UnitOfWork {
  abstract run<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

class JoinedUnitOfWork extends UnitOfWork {
  constructor(private readonly tx: Transaction) {
    super();
  }

  override run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return work(this.tx);
  }
}

/** For a use case that may be part of a larger act: works in the transaction `within` where there is one, otherwise in one of its own. */
export function joining(unitOfWork: UnitOfWork, within: Transaction | undefined): UnitOfWork {
  return within === undefined ? unitOfWork : new JoinedUnitOfWork(within);
}
