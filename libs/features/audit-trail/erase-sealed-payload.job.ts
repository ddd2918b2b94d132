import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import { actedBy, type Actor, ROLES } from '@app/kernel';
import { SealedPayloadHeld, SealedPayloadMissing } from './audit-trail.errors';
import type { DatabaseAuditTrail } from './database-audit-trail';
import { ERASED, type ErasureOrder, EraseSealedPayload, sealSubject } from './erase-sealed-payload';
import type { ErasingAccount } from './erasing-account';

export const ERASE_SEALED_PAYLOAD = 'erase-sealed-payload';

interface Ordered extends ErasureOrder {
  readonly actor: Actor;
}

/**
 * Carries out an erasure that somebody ordered: `{ log, entryId, reason, actor, role, requestId }`. A hold that was placed meanwhile wins:
 * the refusal is an entry, and the job is done.
 */
export class EraseSealedPayloadJob extends JobHandler<Ordered> {
  override readonly name = ERASE_SEALED_PAYLOAD;
  override readonly queue = 'audit';

  constructor(
    private readonly trail: DatabaseAuditTrail,
    private readonly account: ErasingAccount,
  ) {
    super();
  }

  override parse(payload: unknown): Ordered {
    const read = new PayloadReader(payload);
    const [id, requestId] = [read.text('actor'), read.text('requestId')];
    const role = ROLES.find((known) => known === read.text('role'));
    if (role === undefined) throw new TypeError('The payload names no role.');
    const actor: Actor = { id, roles: [role], unitCode: null, delegatedBy: null, requestId };
    return { log: read.text('log'), entryId: read.text('entryId'), reason: read.text('reason'), actor, role };
  }

  override async handle({ actor, ...order }: Ordered, run: JobRun): Promise<void> {
    const outcome = await this.erase(actor, order);
    await run.commit(() => Promise.resolve({ outcome }));
  }

  private async erase(actor: Actor, order: ErasureOrder): Promise<string> {
    try {
      const erase = new EraseSealedPayload(this.trail);
      await this.account.get().unitOfWork.run((tx) => erase.execute(tx, actor, order));
      return 'erased';
    } catch (error) {
      // An attempt before this one has erased it, and died before it could say so.
      if (error instanceof SealedPayloadMissing) return 'erased before';
      if (!(error instanceof SealedPayloadHeld)) throw error;
      const { log, role, entryId, reason } = order;
      const fact = { log, ...actedBy(actor, role), action: ERASED, subject: sealSubject(entryId), reason };
      await this.trail.recordRefusal({ ...fact, refusal: error.code });
      return 'held';
    }
  }
}
