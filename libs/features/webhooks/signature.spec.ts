import * as fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { newWebhookSecret, webhookSignature } from './signature';

// The vector of the reference libraries (standard-webhooks/standard-webhooks, libraries/*/tests, "sign function works").
const VECTOR = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  content: { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' },
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

const headersOf = (content: { id: string; timestamp: number }, signature: string) => ({
  'webhook-id': content.id,
  'webhook-timestamp': String(content.timestamp),
  'webhook-signature': signature,
});

describe('The signature of a webhook', () => {
  test('is that of the published vector', () => {
    expect(webhookSignature(VECTOR.content, [VECTOR.secret])).toBe(VECTOR.signature);
  });

  test('is accepted by the reference library for any body, and not for another', () => {
    const secret = newWebhookSecret();
    const webhook = new Webhook(secret);
    const timestamp = Math.floor(Date.now() / 1000);
    fc.assert(
      fc.property(fc.json(), (body) => {
        const content = { id: 'msg_01FHBPV7G0', timestamp, body };
        const headers = headersOf(content, webhookSignature(content, [secret]));
        expect(webhook.verify(body, headers)).toEqual(JSON.parse(body));
        expect(() => webhook.verify(`${body} `, headers)).toThrow();
      }),
    );
  });

  test('holds while a secret is changed: old and new are both accepted, a third is not', () => {
    const [older, newer] = [newWebhookSecret(), newWebhookSecret()];
    const content = { id: 'msg_1', timestamp: Math.floor(Date.now() / 1000), body: '{}' };
    const headers = headersOf(content, webhookSignature(content, [newer, older]));
    for (const secret of [older, newer]) expect(new Webhook(secret).verify('{}', headers)).toEqual({});
    expect(() => new Webhook(newWebhookSecret()).verify('{}', headers)).toThrow();
  });

  test('is not given to an id that could be read as another message', () => {
    expect(() => webhookSignature({ id: 'msg.1', timestamp: 1, body: '' }, [VECTOR.secret])).toThrow(TypeError);
  });

  test('rests on 32 random bytes', () => {
    const secrets = Array.from({ length: 20 }, newWebhookSecret);
    expect(new Set(secrets).size).toBe(20);
    for (const secret of secrets) expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
  });
});
