import { DomainError } from '@app/kernel';

/** Nothing is sent to such an address; the detail `reason` says why. */
export class WebhookAddressRefused extends DomainError {
  readonly code = 'webhook-address-refused';
  readonly kind = 'invalid';
}

export class WebhookEndpointNotFound extends DomainError {
  readonly code = 'webhook-endpoint-not-found';
  readonly kind = 'not-found';
}

export class WebhookDeliveryNotFound extends DomainError {
  readonly code = 'webhook-delivery-not-found';
  readonly kind = 'not-found';
}

/** The delivery is still being tried. */
export class WebhookDeliveryPending extends DomainError {
  readonly code = 'webhook-delivery-pending';
  readonly kind = 'conflict';
}

/** Nothing is sent to an endpoint that is disabled. */
export class WebhookEndpointDisabled extends DomainError {
  readonly code = 'webhook-endpoint-disabled';
  readonly kind = 'conflict';
}
