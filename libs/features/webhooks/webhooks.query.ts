import { type EntityManager, LessThan } from 'typeorm';
import { type DeliveryState, WebhookDelivery } from './webhook-delivery.entity';
import { WebhookEndpoint } from './webhook-endpoint.entity';
import { WebhookEndpointNotFound } from './webhooks.errors';

/** An endpoint as an administrator sees it: never with its secret. */
export type EndpointView = Omit<WebhookEndpoint, 'secret' | 'olderSecret'>;

export interface ListPiece {
  /** The id of the last one seen: only older ones follow. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The newest first. */
export async function listEndpoints(
  manager: EntityManager,
  { after, limit }: ListPiece,
): Promise<readonly EndpointView[]> {
  const where = after === undefined ? {} : { id: LessThan(after) };
  const rows = await manager.find(WebhookEndpoint, { where, order: { id: 'DESC' }, take: limit });
  return rows.map(viewOf);
}

/** Throws `WebhookEndpointNotFound`. */
export async function getEndpoint(manager: EntityManager, id: string): Promise<EndpointView> {
  const row = await manager.findOneBy(WebhookEndpoint, { id });
  if (row === null) throw new WebhookEndpointNotFound();
  return viewOf(row);
}

/** A delivery as an administrator sees it. */
export type DeliveryView = Omit<WebhookDelivery, 'endpointId' | 'eventId' | 'tries'>;

/** What was sent to an endpoint and how it went, the newest first. */
export async function listDeliveries(
  manager: EntityManager,
  endpointId: string,
  { after, limit, state }: ListPiece & { readonly state?: DeliveryState | undefined },
): Promise<readonly DeliveryView[]> {
  const where = {
    endpointId,
    ...(state === undefined ? {} : { state }),
    ...(after === undefined ? {} : { id: LessThan(after) }),
  };
  const rows = await manager.find(WebhookDelivery, { where, order: { id: 'DESC' }, take: limit });
  return rows.map(({ endpointId: _, eventId: __, tries: ___, ...view }) => view);
}

function viewOf({ secret: _, olderSecret: __, ...view }: WebhookEndpoint): EndpointView {
  return view;
}
