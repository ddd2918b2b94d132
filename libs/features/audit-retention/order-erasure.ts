import { managerOf } from '@app/database';
import {
  ERASE_SEALED_PAYLOAD,
  payloadStanding,
  SealedPayloadHeld,
  SealedPayloadMissing,
  sealSubject,
} from '@app/features/audit-trail';
import {
  type Actor,
  actedBy,
  AuditTrail,
  JobOutbox,
  joining,
  requireRole,
  type Transaction,
  UnitOfWork,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';

const ROLE = 'security-administrator';

/**
 * Orders that what an entry sealed be erased before its time (PIPL 47). A worker carries it out: the account of the processes that answer
 * requests may not erase.
 */
@Injectable()
export class OrderErasure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly outbox: JobOutbox,
  ) {}

  /**
   * In a transaction of its own, or in the one given. Throws `SealedPayloadMissing`, `SealedPayloadHeld` under a lawful hold,
   * `RoleRequired`.
   */
  execute(
    actor: Actor,
    { log, entryId, reason }: { readonly log: string; readonly entryId: string; readonly reason: string },
    within?: Transaction,
  ): Promise<void> {
    requireRole(actor, ROLE);
    return joining(this.unitOfWork, within).run(async (tx) => {
      const standing = await payloadStanding(managerOf(tx), { log, entryId });
      if (standing === 'missing') throw new SealedPayloadMissing();
      if (standing === 'held') throw new SealedPayloadHeld();
      const by = actedBy(actor, ROLE);
      const subject = sealSubject(entryId);
      await this.audit.record(tx, { ...by, log, action: 'sealed-payload.erasure-ordered', subject, reason });
      const payload = { log, entryId, reason, actor: actor.id, role: ROLE, requestId: actor.requestId };
      await this.outbox.enqueue(tx, { name: ERASE_SEALED_PAYLOAD, payload });
    });
  }
}
