import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** A message to be signed: its id, its time in whole seconds since 1970, and the exact bytes of its body as text. */
export interface SignedContent {
  readonly id: string;
  readonly timestamp: number;
  readonly body: string;
}

/** A new secret of an endpoint, as the convention writes it: `whsec_` and 32 bytes in Base64. */
export function newWebhookSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64');
}

/**
 * The header `webhook-signature` of the Standard Webhooks convention: for each secret `v1,` and the HMAC-SHA256 of
 * `id.timestamp.body` in Base64, separated by blanks. Several while a secret is being changed: the receiver needs to know one.
 */
export function webhookSignature({ id, timestamp, body }: SignedContent, secrets: readonly string[]): string {
  if (id.includes('.')) throw new TypeError('An id with a full stop could be read as another message.');
  return secrets
    .map((secret) => {
      const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
      return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`, 'utf8').digest('base64')}`;
    })
    .join(' ');
}
