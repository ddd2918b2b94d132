import { managerOf, updateExactlyOne } from '@app/database';
import { type Actor, JobOutbox, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DELIVER_WEBHOOK } from './delivery-plan';
import { EndpointActs } from './endpoint-acts';
import { WebhookDelivery } from './webhook-delivery.entity';
import { WebhookEndpoint } from './webhook-endpoint.entity';
import { WebhookDeliveryNotFound, WebhookDeliveryPending, WebhookEndpointDisabled } from './webhooks.errors';

/** Has a delivery made once more, with all its tries, under the same id: a receiver that had it will know it. */
@Injectable()
export class ReplayDelivery {
  constructor(
    private readonly acts: EndpointActs,
    private readonly outbox: JobOutbox,
  ) {}

  /**
   * In a transaction of its own, or in the one given. Throws `WebhookDeliveryNotFound`, `WebhookDeliveryPending`,
   * `WebhookEndpointDisabled`, and `StaleVersion` for the slower of two.
   */
  execute(
    actor: Actor,
    { endpointId, deliveryId }: { endpointId: string; deliveryId: string },
    within?: Transaction,
  ): Promise<void> {
    return this.acts.within(within).run(actor, async (tx, now) => {
      const manager = managerOf(tx);
      const delivery = await manager.findOneBy(WebhookDelivery, { id: deliveryId, endpointId });
      if (delivery === null) throw new WebhookDeliveryNotFound();
      if (delivery.state === 'pending') throw new WebhookDeliveryPending();
      const { state: endpointState } = await manager.findOneByOrFail(WebhookEndpoint, { id: endpointId });
      if (endpointState === 'disabled') throw new WebhookEndpointDisabled();
      const { id, attempts, state, type } = delivery;
      const where = { id, attempts, state };
      await updateExactlyOne(manager, WebhookDelivery, { where, set: { state: 'pending', tries: 0, nextAt: now } });
      await this.outbox.enqueue(tx, { name: DELIVER_WEBHOOK, payload: { deliveryId: id, attempt: attempts + 1 } });
      const subject = `webhook-delivery/${id}`;
      return { action: 'webhook-delivery.replayed', subject, facts: { type, was: state }, result: undefined };
    });
  }
}
