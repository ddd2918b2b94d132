import { managerOf, updateExactlyOne } from '@app/database';
import { type Actor, newId, type Transaction } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { type EndpointAct, EndpointActs } from './endpoint-acts';
import { EndpointSecrets, overlapFrom } from './endpoint-secrets';
import { type AddressRules, endpointAddress } from './outgoing/endpoint-address';
import { WEBHOOK_RULES } from './webhook-rules';
import { type EndpointState, WebhookEndpoint } from './webhook-endpoint.entity';
import { WEBHOOK_EVENTS, type WebhookEventType } from './webhook-events';
import { WebhookEndpointNotFound } from './webhooks.errors';

/** What an administrator says of an endpoint. */
export interface EndpointTerms {
  readonly url: string;
  readonly description: string;
  readonly events: readonly WebhookEventType[];
}

/** An endpoint as an administrator saw it. */
export interface SeenEndpoint {
  readonly id: string;
  readonly version: number;
}

/** The endpoints, as the system administrator keeps them. Acts on a version that is no longer there throw `StaleVersion`. */
@Injectable()
export class WebhookEndpoints {
  constructor(
    private readonly acts: EndpointActs,
    private readonly secrets: EndpointSecrets,
    @Inject(WEBHOOK_RULES) private readonly rules: AddressRules,
  ) {}

  /** Returns the secret, which is shown this once; in a transaction of its own, or in the one given. Throws `WebhookAddressRefused`. */
  register(
    actor: Actor,
    terms: EndpointTerms,
    within?: Transaction,
  ): Promise<{ readonly id: string; readonly secret: string }> {
    return this.acts.within(within).run(actor, async (tx, now) => {
      const given = this.checked(terms);
      const id = newId(now);
      const { secret, sealed } = this.secrets.make(id);
      const fresh = { olderSecret: null, olderUntil: null, disabledBecause: null, failingSince: null };
      const endpoint = { id, ...given, secret: sealed, ...fresh, state: 'active', createdAt: now, version: 1 } as const;
      await managerOf(tx).insert(WebhookEndpoint, endpoint);
      return { ...told('registered', id, given), result: { id, secret } };
    });
  }

  /** Throws `WebhookAddressRefused` and `WebhookEndpointNotFound`. */
  change(actor: Actor, seen: SeenEndpoint, terms: EndpointTerms): Promise<void> {
    return this.acts.run(actor, async (tx) => {
      const given = this.checked(terms);
      await this.write(tx, seen, given);
      return told('changed', seen.id, given);
    });
  }

  /** Returns a new secret, shown this once; the old one signs beside it for a day. Throws `WebhookEndpointNotFound`. */
  renewSecret(actor: Actor, seen: SeenEndpoint): Promise<{ readonly secret: string }> {
    return this.acts.run(actor, async (tx, now) => {
      const endpoint = await getEndpointRow(tx, seen.id);
      const { secret, sealed } = this.secrets.make(seen.id);
      await this.write(tx, seen, { secret: sealed, olderSecret: endpoint.secret, olderUntil: overlapFrom(now) });
      return { ...told('secret-renewed', seen.id), result: { secret } };
    });
  }

  /** Switches it on, with its failures forgotten, or off. Throws `WebhookEndpointNotFound`. */
  turn(actor: Actor, seen: SeenEndpoint, state: EndpointState): Promise<void> {
    return this.acts.run(actor, async (tx) => {
      const isActive = state === 'active';
      const because = isActive ? null : ('person' as const);
      await this.write(tx, seen, { state, disabledBecause: because, ...(isActive ? { failingSince: null } : {}) });
      return told(isActive ? 'enabled' : 'disabled', seen.id);
    });
  }

  private checked({ url, description, events }: EndpointTerms): EndpointTerms {
    const { href } = endpointAddress(url, this.rules);
    return { url: href, description, events: WEBHOOK_EVENTS.filter((type) => events.includes(type)) };
  }

  private async write(tx: Transaction, { id, version }: SeenEndpoint, set: Partial<WebhookEndpoint>): Promise<void> {
    await getEndpointRow(tx, id);
    const where = { id, version };
    await updateExactlyOne(managerOf(tx), WebhookEndpoint, { where, set: { ...set, version: version + 1 } });
  }
}

async function getEndpointRow(tx: Transaction, id: string): Promise<WebhookEndpoint> {
  const endpoint = await managerOf(tx).findOneBy(WebhookEndpoint, { id });
  if (endpoint === null) throw new WebhookEndpointNotFound();
  return endpoint;
}

/** The path of an address may hold a token: the log has the host alone. */
function told(act: string, id: string, terms?: EndpointTerms): EndpointAct<void> {
  const facts = terms === undefined ? {} : { host: new URL(terms.url).host, events: terms.events.join(' ') };
  return { action: `webhook-endpoint.${act}`, subject: `webhook-endpoint/${id}`, facts, result: undefined };
}
