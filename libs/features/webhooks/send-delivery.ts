import { Clock } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EndpointSecrets } from './endpoint-secrets';
import { type AddressRules, endpointAddress } from './outgoing/endpoint-address';
import { type PostOutcome, postMessage } from './outgoing/post-message';
import { webhookSignature } from './signature';
import type { WebhookDelivery } from './webhook-delivery.entity';
import type { WebhookEndpoint } from './webhook-endpoint.entity';
import { WebhookEvent } from './webhook-event.entity';
import { WEBHOOK_RULES } from './webhook-rules';
import { WebhookAddressRefused } from './webhooks.errors';

/** What every message is signed with, and at which moment. */
@Injectable()
export class DeliverySigner {
  constructor(
    private readonly secrets: EndpointSecrets,
    private readonly clock: Clock,
  ) {}

  /** The headers of the Standard Webhooks convention. Signed anew at each attempt: receivers refuse what is minutes old. */
  headersFor(endpoint: WebhookEndpoint, deliveryId: string, body: string): Record<string, string> {
    const now = this.clock.now();
    const content = { id: `msg_${deliveryId}`, timestamp: Math.floor(now.getTime() / 1_000), body };
    return {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'shuanggongshi-webhooks/1',
      'webhook-id': content.id,
      'webhook-timestamp': String(content.timestamp),
      'webhook-signature': webhookSignature(content, this.secrets.inForce(endpoint, now)),
    };
  }
}

/** Sends a delivery to its endpoint, once. */
@Injectable()
export class SendDelivery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly signer: DeliverySigner,
    @Inject(WEBHOOK_RULES) private readonly rules: AddressRules,
  ) {}

  /** Rejects only where the secret cannot be read or the event is gone; what the network does is an outcome. */
  async execute(endpoint: WebhookEndpoint, delivery: WebhookDelivery, signal: AbortSignal): Promise<PostOutcome> {
    const { rules } = this;
    const { body } = await this.dataSource.manager.findOneByOrFail(WebhookEvent, { id: delivery.eventId });
    const headers = this.signer.headersFor(endpoint, delivery.id, body);
    try {
      return await postMessage({ url: endpointAddress(endpoint.url, rules), headers, body }, { rules, signal });
    } catch (error) {
      // The rules may have become stricter since it was registered.
      if (error instanceof WebhookAddressRefused) return { failure: 'address-refused' };
      throw error;
    }
  }
}
