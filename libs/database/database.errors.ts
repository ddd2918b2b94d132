import { DomainError } from '@app/kernel';

/** The row is no longer at the version (or in the state) the actor saw: somebody was faster. Nothing was written. */
export class StaleVersion extends DomainError {
  readonly code = 'stale-version';
  readonly kind = 'conflict';
}

/** The database was held by others for longer than the limit. The whole command may be tried again; nothing of it was written. */
export class DatabaseBusy extends DomainError {
  readonly code = 'database-busy';
  readonly kind = 'conflict';
}

/** Another process (or another data source of this one) has the SQLite file open. */
export class DatabaseInUse extends DomainError {
  readonly code = 'database-in-use';
  readonly kind = 'conflict';
}

/** The bulk writer could not store every row exactly as given; the transaction must be rolled back. */
export class BulkWriteRefused extends DomainError {
  readonly code = 'bulk-write-refused';
  readonly kind = 'invalid';
}

/** A fault in the program: a statement inside a unit of work did not go through the manager of its transaction. */
export class OutsideUnitOfWork extends Error {
  constructor() {
    super('Inside a unit of work every statement that writes must use the manager of its transaction.');
    this.name = new.target.name;
  }
}

/** A fault in the program: two nested transactions of one unit of work were open side by side. */
export class OverlappingSavepoints extends Error {
  constructor() {
    super('Nested transactions must follow one another; while one is open, only it may be used.');
    this.name = new.target.name;
  }
}

/** The transaction is over (committed, rolled back, or ended by the database itself): nothing more can be done in it. */
export class TransactionLost extends Error {
  constructor(options?: { cause?: unknown }) {
    super('The transaction is over; the statement was not executed.', options);
    this.name = new.target.name;
  }
}

/** A fault in the program: a statement inside a unit of work would have committed or rolled back behind its back. */
export class TransactionControlRefused extends Error {
  constructor() {
    super('Inside a unit of work no statement may begin or end a transaction; schema changes do so on MySQL.');
    this.name = new.target.name;
  }
}

/** A copy is brought back into an empty database only: nothing is overwritten. */
export class DatabaseNotEmpty extends DomainError {
  readonly code = 'database-not-empty';
  readonly kind = 'conflict';
}

/** The server's own tool for copies is not on this machine. */
export class CopyToolMissing extends DomainError {
  readonly code = 'copy-tool-missing';
  readonly kind = 'not-found';
}

/** The server's tool ended with an error; its words are the cause. */
export class CopyToolFailed extends DomainError {
  readonly code = 'copy-tool-failed';
  readonly kind = 'conflict';
}
