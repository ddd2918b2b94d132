import {
  actedBy,
  type Actor,
  type AuditFact,
  AuditTrail,
  Clock,
  joining,
  requireRole,
  type Transaction,
  UnitOfWork,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';

/** What an act came to, and how the audit log tells it. */
export interface EndpointAct<T> {
  readonly result: T;
  readonly action: string;
  readonly subject: string;
  readonly facts?: NonNullable<AuditFact['facts']>;
}

/** Runs an act of the system administrator in one transaction with its audit entry. */
@Injectable()
export class EndpointActs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The same in a transaction that has begun; these where there is none. */
  within(tx: Transaction | undefined): EndpointActs {
    return tx === undefined ? this : new EndpointActs(joining(this.unitOfWork, tx), this.audit, this.clock);
  }

  /** Throws `RoleRequired`. */
  async run<T>(actor: Actor, work: (tx: Transaction, now: Date) => Promise<EndpointAct<T>>): Promise<T> {
    requireRole(actor, 'system-administrator');
    return this.unitOfWork.run(async (tx) => {
      const { result, ...told } = await work(tx, this.clock.now());
      await this.audit.record(tx, { ...actedBy(actor, 'system-administrator'), ...told });
      return result;
    });
  }
}
