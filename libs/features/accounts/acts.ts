import { managerOf } from '@app/database';
import { type AuditFact, AuditTrail, Clock, joining, type Transaction, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** One transaction of a use case, at one moment. */
export interface Act {
  readonly tx: Transaction;
  readonly manager: EntityManager;
  readonly now: Date;
  /** Writes the audit entry in this transaction. */
  record(fact: AuditFact): Promise<void>;
}

/** What every use case of accounts acts through: the transaction, the clock, the audit trail. */
@Injectable()
export class Acts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** The same in a transaction that has begun; these where there is none. */
  within(tx: Transaction | undefined): Acts {
    return tx === undefined ? this : new Acts(joining(this.unitOfWork, tx), this.clock, this.audit);
  }

  run<T>(work: (act: Act) => Promise<T>): Promise<T> {
    return this.unitOfWork.run((tx) => {
      const record = (fact: AuditFact): Promise<void> => this.audit.record(tx, fact);
      return work({ tx, manager: managerOf(tx), now: this.clock.now(), record });
    });
  }
}
