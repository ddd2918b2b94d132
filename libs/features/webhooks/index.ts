export { CreateWebhooks1637713620000 } from './1637713620000-create-webhooks';
export { PublishEvent } from './publish-event';
export { WebhookDelivery } from './webhook-delivery.entity';
export { WebhookEndpoint } from './webhook-endpoint.entity';
export { WebhookEvent } from './webhook-event.entity';
export { WEBHOOK_EVENTS, type WebhookContent, type WebhookEventType, type WebhookFacts } from './webhook-events';
export {
  WebhookAddressRefused,
  WebhookDeliveryNotFound,
  WebhookDeliveryPending,
  WebhookEndpointDisabled,
  WebhookEndpointNotFound,
} from './webhooks.errors';
export { WEBHOOK_JOBS, WebhooksModule } from './webhooks.module';
export { WEBHOOKS_TEXTS } from './webhooks.texts';
