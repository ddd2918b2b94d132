import { insertUnlessPresent, managerOf } from '@app/database';
import { Clock, JobOutbox, newId, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DELIVER_WEBHOOK } from './delivery-plan';
import { WebhookDelivery } from './webhook-delivery.entity';
import { WebhookEndpoint } from './webhook-endpoint.entity';
import { WebhookEvent } from './webhook-event.entity';
import type { WebhookContent } from './webhook-events';

/** Tells those who subscribe that something has happened, in the transaction in which it does. */
@Injectable()
export class PublishEvent {
  constructor(
    private readonly outbox: JobOutbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns how many endpoints it goes to. A key (at most 160 characters, such as `bulletin.published/<id>`) that was published before
   * is not published again.
   */
  async execute(tx: Transaction, { type, data }: WebhookContent, dedupeKey: string): Promise<number> {
    const now = this.clock.now();
    const body = JSON.stringify({ type, timestamp: now.toISOString(), data });
    const event = { id: newId(now), type, body, dedupeKey, createdAt: now };
    if (!(await insertUnlessPresent(managerOf(tx), WebhookEvent, event))) return 0;
    const active = await managerOf(tx).findBy(WebhookEndpoint, { state: 'active' });
    const subscribing = active.filter(({ events }) => events.includes(type));
    for (const endpoint of subscribing) await this.begin(tx, endpoint.id, event);
    return subscribing.length;
  }

  private async begin(tx: Transaction, endpointId: string, event: WebhookEvent): Promise<void> {
    const { id: eventId, type, createdAt } = event;
    const id = newId(createdAt);
    const untried = { attempts: 0, tries: 0, attemptedAt: null, lastStatus: null, lastFailure: null };
    const delivery = {
      id,
      endpointId,
      eventId,
      type,
      state: 'pending',
      ...untried,
      nextAt: createdAt,
      createdAt,
    } as const;
    await managerOf(tx).insert(WebhookDelivery, delivery);
    await this.outbox.enqueue(tx, { name: DELIVER_WEBHOOK, payload: { deliveryId: id, attempt: 1 } });
  }
}
