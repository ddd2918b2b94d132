import { SecretBox } from '@app/config';
import { Injectable } from '@nestjs/common';
import { newWebhookSecret } from './signature';
import type { WebhookEndpoint } from './webhook-endpoint.entity';

/** How long the older secret still signs: time enough to change it at the other end. */
const OVERLAP_MS = 24 * 3_600_000;

/** Secrets of endpoints: shown once, kept sealed, bound to their endpoint. */
@Injectable()
export class EndpointSecrets {
  constructor(private readonly box: SecretBox) {}

  make(endpointId: string): { readonly secret: string; readonly sealed: string } {
    const secret = newWebhookSecret();
    return { secret, sealed: this.box.seal(secret, purposeOf(endpointId)) };
  }

  /** Those that sign at a moment, the newest first. Throws `SecretUnreadable`. */
  inForce({ id, secret, olderSecret, olderUntil }: WebhookEndpoint, now: Date): readonly string[] {
    const hasOlder = olderSecret !== null && olderUntil !== null && olderUntil > now;
    const sealed = hasOlder ? [secret, olderSecret] : [secret];
    return sealed.map((one) => this.box.open(one, purposeOf(id)));
  }
}

/** Until when a secret that is replaced now still signs. */
export function overlapFrom(now: Date): Date {
  return new Date(now.getTime() + OVERLAP_MS);
}

function purposeOf(endpointId: string): string {
  return `webhook-endpoint/${endpointId}`;
}
