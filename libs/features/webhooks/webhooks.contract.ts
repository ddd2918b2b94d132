import { describeEachDatabase } from '@app/database/testing';
import type { DataSource } from 'typeorm';
import { Receiver } from './testing/receiver';
import { ADMINISTRATOR, WebhooksBench, WEBHOOKS_PARTS } from './testing/webhooks-bench';
import { listDeliveries } from './webhooks.query';

describeEachDatabase('Webhooks', (database) => {
  let dataSource: DataSource;
  let bench: WebhooksBench;
  let receiver: Receiver;
  beforeAll(async () => {
    dataSource = await database.open(WEBHOOKS_PARTS);
  });
  beforeEach(async () => {
    [bench, receiver] = [new WebhooksBench(dataSource), new Receiver()];
    await bench.register(await receiver.open());
  });
  afterEach(async () => {
    await bench.system.stop();
    await receiver.close();
    for (const table of ['webhook_delivery', 'webhook_event', 'webhook_endpoint', 'job'])
      await dataSource.query(`DELETE FROM ${table}`);
  });

  test('are published once, although several transactions publish one event at the same moment', async () => {
    const published = await Promise.all([1, 2, 3, 4].map(() => bench.publish()));
    expect(published.sort()).toEqual([0, 0, 0, 1]);
    await bench.finish();
    expect(receiver.received).toHaveLength(1);
  });

  test('are recorded with their failures and the endpoint’s', async () => {
    receiver.answers.push(500);
    await bench.publish();
    await bench.finish();
    const { failingSince } = await bench.endpoint();
    expect(failingSince).toEqual(bench.jobs.clock.now());
    await bench.tryAgain();
    expect(await bench.endpoint()).toMatchObject({ failingSince: null });
    const { id } = await bench.endpoint();
    const rows = await listDeliveries(dataSource.manager, id, { limit: 10, state: 'delivered' });
    expect(rows).toMatchObject([{ attempts: 2, lastStatus: 204, lastFailure: null }]);
  });

  test('are replayed once by two administrators at the same moment', async () => {
    await bench.publish();
    await bench.finish();
    const { id: deliveryId, endpointId } = (await bench.deliveries())[0]!;
    const replay = () => bench.replay.execute(ADMINISTRATOR, { deliveryId, endpointId });
    const results = await Promise.allSettled([replay(), replay()]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await bench.finish();
    expect(receiver.received).toHaveLength(2);
  });
});
