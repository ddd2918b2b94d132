import { managerOf, updateMatching } from '@app/database';
import { AuditHold } from '@app/features/audit-trail';
import {
  type Actor,
  actedBy,
  AuditTrail,
  Clock,
  joining,
  newId,
  requireRole,
  type Transaction,
  UnitOfWork,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { AuditHoldNotFound } from './audit-retention.errors';

/** Preserving evidence, and letting go of it, is decided by who answers for the office; who orders erasures cannot. */
const ROLE = 'leader';

/** Which entries a hold covers: those that agree with all that is given; with nothing given, the whole log. */
export interface HoldScope {
  readonly month?: string;
  readonly unit?: string;
  readonly subject?: string;
}

/** Places lawful holds on a log, and lifts them; both are entries. */
@Injectable()
export class HoldActs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Places a hold and returns its id; in a transaction of its own, or in the one given. From its commit on no payload that it covers
   * can be erased. Throws `RoleRequired`.
   */
  place(
    actor: Actor,
    { log, scope, ground }: { readonly log: string; readonly scope: HoldScope; readonly ground: string },
    within?: Transaction,
  ): Promise<string> {
    requireRole(actor, ROLE);
    return joining(this.unitOfWork, within).run(async (tx) => {
      const placedAt = this.clock.now();
      const { month = null, unit = null, subject = null } = scope;
      const hold = { id: newId(placedAt), log, month, unit, subject, ground, placedBy: actor.id, placedAt };
      await managerOf(tx).insert(AuditHold, { ...hold, liftedBy: null, liftedAt: null });
      await this.record(tx, actor, { action: 'audit-hold.placed', hold });
      return hold.id;
    });
  }

  /** Lifts a hold. Throws `AuditHoldNotFound` where there is none that stands, `RoleRequired`. */
  lift(actor: Actor, { log, id }: { readonly log: string; readonly id: string }): Promise<void> {
    requireRole(actor, ROLE);
    return this.unitOfWork.run(async (tx) => {
      const manager = managerOf(tx);
      const hold = await manager.findOneBy(AuditHold, { id, log, liftedAt: IsNull() });
      const where = { id, liftedAt: IsNull() };
      const set = { liftedBy: actor.id, liftedAt: this.clock.now() };
      const lifted = hold === null ? 0 : await updateMatching(manager, AuditHold, { where, set });
      if (hold === null || lifted !== 1) throw new AuditHoldNotFound();
      await this.record(tx, actor, { action: 'audit-hold.lifted', hold });
    });
  }

  private record(
    tx: Transaction,
    actor: Actor,
    { action, hold }: { readonly action: string; readonly hold: Omit<AuditHold, 'liftedBy' | 'liftedAt'> },
  ): Promise<void> {
    const { id, month, unit, subject, ground } = hold;
    return this.audit.record(tx, {
      ...actedBy(actor, ROLE),
      action,
      subject: `audit-hold/${id}`,
      month,
      unit,
      reason: ground,
      ...(subject === null ? {} : { facts: { covers: subject } }),
    });
  }
}
