import { managerOf, updateMatching } from '@app/database';
import { actedBy, AuditTrail, Clock, JobOutbox, SYSTEM, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { afterTry, DELIVER_WEBHOOK, disabledAfter, hasSucceeded, type NextStep } from './delivery-plan';
import type { PostOutcome } from './outgoing/post-message';
import { WebhookDelivery } from './webhook-delivery.entity';
import { WebhookEndpoint } from './webhook-endpoint.entity';

/** Writes down how an attempt went and what follows from it. */
@Injectable()
export class RecordAttempt {
  constructor(
    private readonly outbox: JobOutbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Of two that record the same attempt, the second does nothing. */
  async execute(tx: Transaction, seen: WebhookDelivery, outcome: PostOutcome): Promise<void> {
    const now = this.clock.now();
    const step = afterTry(seen.tries + 1, outcome, now);
    if (!(await this.write(tx, seen, { outcome, step, now }))) return;
    if (step.kind === 'retry') {
      const payload = { deliveryId: seen.id, attempt: seen.attempts + 2 };
      await this.outbox.enqueue(tx, { name: DELIVER_WEBHOOK, payload, notBefore: step.at });
    }
    await this.judgeEndpoint(tx, seen.endpointId, outcome);
  }

  /** Ends a delivery whose endpoint was disabled. */
  async cancel(tx: Transaction, { id, attempts }: WebhookDelivery): Promise<void> {
    const where = { id, attempts, state: 'pending' } as const;
    await updateMatching(managerOf(tx), WebhookDelivery, { where, set: { state: 'cancelled', nextAt: null } });
  }

  private async write(
    tx: Transaction,
    { id, attempts, tries }: WebhookDelivery,
    { outcome, step, now }: { readonly outcome: PostOutcome; readonly step: NextStep; readonly now: Date },
  ): Promise<boolean> {
    const rows = await updateMatching(managerOf(tx), WebhookDelivery, {
      where: { id, attempts, state: 'pending' },
      set: {
        state: step.kind === 'retry' ? 'pending' : step.kind,
        attempts: attempts + 1,
        tries: tries + 1,
        attemptedAt: now,
        nextAt: step.kind === 'retry' ? step.at : null,
        lastStatus: 'status' in outcome ? outcome.status : null,
        lastFailure: 'failure' in outcome ? outcome.failure : null,
      },
    });
    return rows === 1;
  }

  private async judgeEndpoint(tx: Transaction, id: string, outcome: PostOutcome): Promise<void> {
    const manager = managerOf(tx);
    const now = this.clock.now();
    if (hasSucceeded(outcome)) {
      await updateMatching(manager, WebhookEndpoint, { where: { id }, set: { failingSince: null } });
      return;
    }
    const firstFailure = { where: { id, failingSince: IsNull() }, set: { failingSince: now } };
    await updateMatching(manager, WebhookEndpoint, firstFailure);
    const { failingSince } = await manager.findOneByOrFail(WebhookEndpoint, { id });
    const because = disabledAfter(outcome, failingSince ?? now, now);
    if (because !== null) await this.disable(tx, id, because);
  }

  private async disable(tx: Transaction, id: string, because: 'gone' | 'failing'): Promise<void> {
    const rows = await updateMatching(managerOf(tx), WebhookEndpoint, {
      where: { id, state: 'active' },
      set: { state: 'disabled', disabledBecause: because, version: () => 'version + 1' },
    });
    if (rows === 0) return;
    await this.audit.record(tx, {
      ...actedBy(SYSTEM, 'system'),
      action: 'webhook-endpoint.disabled',
      subject: `webhook-endpoint/${id}`,
      facts: { because },
    });
  }
}
