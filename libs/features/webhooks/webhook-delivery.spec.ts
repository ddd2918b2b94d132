import { Webhook } from 'standardwebhooks';
import { Receiver } from './testing/receiver';
import { ADMINISTRATOR, PUBLISHED, WebhooksBench } from './testing/webhooks-bench';

describe('An event for other systems', () => {
  let bench: WebhooksBench;
  let receiver: Receiver;
  let url: string;
  beforeEach(async () => {
    [bench, receiver] = [await WebhooksBench.open(), new Receiver()];
    url = await receiver.open();
  });
  afterEach(async () => {
    await bench.dispose();
    await receiver.close();
  });

  const only = async () => (await bench.deliveries())[0]!;
  const replay = async () => {
    const { id: deliveryId, endpointId } = await only();
    return bench.replay.execute(ADMINISTRATOR, { deliveryId, endpointId });
  };

  test('reaches those who subscribe, signed so that the reference library accepts it', async () => {
    const { secret } = await bench.register(url);
    await bench.register(url, ['month.published']);
    jest.useFakeTimers({
      now: bench.jobs.clock.now(),
      doNotFake: ['setTimeout', 'setInterval', 'setImmediate', 'nextTick'],
    });
    expect(await bench.publish()).toBe(1);
    await bench.finish();
    const [{ headers, body }] = receiver.received as [Receiver['received'][number]];
    const read = new Webhook(secret).verify(body, headers as Record<string, string>);
    jest.useRealTimers();
    expect(read).toEqual({ ...PUBLISHED, timestamp: bench.jobs.clock.now().toISOString() });
    expect(headers['webhook-id']).toBe(`msg_${(await only()).id}`);
    expect(receiver.received).toHaveLength(1);
    expect(await only()).toMatchObject({ state: 'delivered', attempts: 1, lastStatus: 204, nextAt: null });
  });

  test('is published once, and not at all where its act is rolled back', async () => {
    await bench.register(url);
    expect([await bench.publish(), await bench.publish()]).toEqual([1, 0]);
    const act = bench.jobs.unitOfWork.run(async (tx) => {
      await bench.publisher.execute(tx, PUBLISHED, 'other');
      throw new Error('refused');
    });
    await expect(act).rejects.toThrow('refused');
    expect(await bench.deliveries()).toHaveLength(1);
  });

  test('is tried again later under the same id and signed anew, until it gets through', async () => {
    await bench.register(url);
    receiver.answers.push(500, 307, 503);
    await bench.publish();
    await bench.finish();
    expect(await only()).toMatchObject({ state: 'pending', attempts: 1, lastStatus: 500 });
    await bench.finish();
    expect(receiver.received).toHaveLength(1);
    await bench.tryAgain(3);
    expect(await only()).toMatchObject({ state: 'delivered', attempts: 4 });
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-signature'])).size).toBe(4);
    expect(await bench.endpoint()).toMatchObject({ failingSince: null, state: 'active' });
  });

  test('is given up after ten tries, shown as failed, and can be sent again by a person', async () => {
    await bench.register(url);
    receiver.answers.push(...Array.from({ length: 10 }, () => 500));
    await bench.publish();
    await bench.tryAgain(12);
    expect(await only()).toMatchObject({ state: 'failed', attempts: 10, nextAt: null });
    await replay();
    await bench.finish();
    expect(await only()).toMatchObject({ state: 'delivered', attempts: 11, tries: 1 });
    expect(receiver.received).toHaveLength(11);
    expect(bench.audit.actions).toContain('webhook-delivery.replayed');
  });

  test('is not sent twice by a job that comes twice, nor replayed while it is tried', async () => {
    await bench.register(url);
    await bench.publish();
    await expect(replay()).rejects.toMatchObject({ code: 'webhook-delivery-pending' });
    await bench.finish();
    const { id } = await only();
    await bench.jobs.enqueue(bench.system, { name: 'deliver-webhook', payload: { deliveryId: id, attempt: 1 } });
    await bench.finish();
    expect(receiver.received).toHaveLength(1);
  });

  test('disables an endpoint through which nothing got for five days', async () => {
    await bench.register(url);
    await receiver.close();
    for (let day = 0; day < 6; day++) {
      await bench.publish(PUBLISHED, `day ${day}`);
      await bench.finish();
      bench.jobs.clock.forward(86_400_000);
    }
    await bench.finish();
    expect(await bench.endpoint()).toMatchObject({ state: 'disabled', disabledBecause: 'failing' });
    expect(bench.audit.facts.at(-1)).toMatchObject({
      actor: 'system',
      action: 'webhook-endpoint.disabled',
      facts: { because: 'failing' },
    });
    expect(await bench.publish(PUBLISHED, 'later')).toBe(0);
  });

  test('disables an endpoint that says it is no more', async () => {
    await bench.register(url);
    receiver.answers.push(410);
    await bench.publish();
    await bench.finish();
    expect(await bench.endpoint()).toMatchObject({ state: 'disabled', disabledBecause: 'gone', version: 2 });
    expect(await only()).toMatchObject({ state: 'failed', lastStatus: 410 });
    await expect(replay()).rejects.toMatchObject({ code: 'webhook-endpoint-disabled' });
  });

  test('is cancelled where the endpoint was switched off meanwhile, and can be sent once it is on again', async () => {
    const { id } = await bench.register(url);
    await bench.publish();
    await bench.endpoints.turn(ADMINISTRATOR, { id, version: 1 }, 'disabled');
    await bench.finish();
    expect(await only()).toMatchObject({ state: 'cancelled', attempts: 0 });
    await bench.endpoints.turn(ADMINISTRATOR, { id, version: 2 }, 'active');
    await replay();
    await bench.finish();
    expect(await only()).toMatchObject({ state: 'delivered' });
  });

  test('is signed with the older secret too for a day after a new one', async () => {
    const { id, secret } = await bench.register(url);
    const { secret: newer } = await bench.endpoints.renewSecret(ADMINISTRATOR, { id, version: 1 });
    const signaturesOf = async (key: string) => {
      await bench.publish(PUBLISHED, key);
      await bench.finish();
      return String(receiver.received.at(-1)!.headers['webhook-signature']).split(' ').length;
    };
    expect(newer).not.toBe(secret);
    expect(await signaturesOf('a')).toBe(2);
    bench.jobs.clock.forward(86_400_000);
    expect(await signaturesOf('b')).toBe(1);
  });

  test('is refused to an address the rules no longer allow', async () => {
    await bench.register(url);
    await bench.publish();
    const strict = new WebhooksBench(bench.dataSource, { loopback: 'refused' });
    await strict.finish();
    expect(await only()).toMatchObject({ state: 'pending', lastFailure: 'address-refused' });
    expect(receiver.received).toEqual([]);
    await strict.system.stop();
  });
});
