import { SecretBox } from '@app/config';
import { ActOnce, CommandKey, IdempotentCommands } from '@app/features/processes';
import { EdgeBench } from '@app/http/testing';
import { AuditTrail, JobOutbox, UnitOfWork } from '@app/kernel';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WEBHOOK_JOBS, WebhookEndpoint, WebhooksModule, WEBHOOKS_TEXTS } from '.';
import { WebhooksBench } from './testing/webhooks-bench';

const BODY = { url: 'https://hooks.example.cn/a', description: '共享平台', events: ['bulletin.published'] };

describe('The routes of webhooks', () => {
  let bench: WebhooksBench;
  let edge: EdgeBench;

  beforeAll(async () => {
    bench = await WebhooksBench.open({ loopback: 'refused' });
    const given = [
      { provide: DataSource, useValue: bench.dataSource },
      { provide: AuditTrail, useValue: bench.audit },
      { provide: JobOutbox, useValue: bench.system.outbox },
      { provide: SecretBox, useValue: bench.box },
      {
        provide: ActOnce,
        useValue: new ActOnce(bench.jobs.unitOfWork, new IdempotentCommands(bench.jobs.clock)),
      },
    ];
    @Global()
    @Module({ providers: given, exports: given })
    class Given {}
    const webhooks = WebhooksModule.forRoot({ loopback: 'refused' });
    // Its own unit of work: that of the edge is on the edge's database.
    const unitOfWork = { provide: UnitOfWork, useValue: bench.jobs.unitOfWork };
    @Module({ imports: [Given, { ...webhooks, providers: [...(webhooks.providers ?? []), unitOfWork] }] })
    class Both {}
    edge = await EdgeBench.open({ controllers: [], texts: [WEBHOOKS_TEXTS], imports: [Both] });
  });
  afterAll(async () => {
    await edge.close();
    await bench.dispose();
  });

  const administrator = () => edge.as({ id: 'admin', roles: ['system-administrator'] });

  let commands = 0;
  const keyed = () => ({ 'idempotency-key': `a-command-of-webhooks-${String((commands += 1))}` });

  test('register an endpoint, show it without its secret, and list what was sent to it', async () => {
    const admin = administrator();
    const made = await admin.post('/api/v1/webhooks', BODY, keyed());
    expect([made.status, made.json()]).toEqual([
      201,
      { id: expect.any(String), secret: expect.stringMatching(/^whsec_/), notice: null },
    ]);
    const { id } = made.json<{ id: string }>();
    const shown = await admin.get(`/api/v1/webhooks/${id}`);
    expect(shown.headers['etag']).toBe('"1"');
    expect(shown.json()).toMatchObject({ ...BODY, state: 'active' });
    expect(shown.text + (await admin.get('/api/v1/webhooks')).text).not.toMatch(/secret|s1\.k1/i);
    await bench.publish();
    const [delivery] = (await admin.get(`/api/v1/webhooks/${id}/deliveries`)).json<{ items: [{ id: string }] }>().items;
    expect(delivery).toMatchObject({ type: 'bulletin.published', state: 'pending', attempts: 0 });
    const replay = await admin.post(`/api/v1/webhooks/${id}/deliveries/${delivery.id}/replay`, undefined, keyed());
    expect([replay.status, replay.problem().code]).toEqual([409, 'webhook-delivery-pending']);
  });

  test('register once what is sent twice, and show and keep its secret only the first time', async () => {
    const [admin, key] = [administrator(), keyed()];
    expect((await admin.post('/api/v1/webhooks', BODY)).status).toBe(400);
    const before = await bench.dataSource.manager.count(WebhookEndpoint);
    const first = (await admin.post('/api/v1/webhooks', BODY, key)).json<{ id: string; secret: string }>();
    const again = await admin.post('/api/v1/webhooks', BODY, key);
    expect([again.status, again.json()]).toEqual([
      201,
      { id: first.id, secret: null, notice: '一次性口令或链接只在首次办理时显示' },
    ]);
    expect(await bench.dataSource.manager.count(WebhookEndpoint)).toBe(before + 1);
    expect(JSON.stringify(await bench.dataSource.manager.find(CommandKey))).not.toContain(first.secret);
    const other = await admin.post('/api/v1/webhooks', { ...BODY, description: '另一平台' }, key);
    expect([other.status, other.problem().code]).toEqual([422, 'command-key-reused']);
  });

  test('change, switch and renew at the version that was seen', async () => {
    const admin = administrator();
    const { id } = (await admin.post('/api/v1/webhooks', BODY, keyed())).json<{ id: string }>();
    const at = (version: number) => ({ 'if-match': `"${version}"` });
    const moved = await admin.put(`/api/v1/webhooks/${id}`, { ...BODY, url: 'https://b.example.cn/' }, at(1));
    expect(moved.json()).toMatchObject({ url: 'https://b.example.cn/', version: 2 });
    expect((await admin.put(`/api/v1/webhooks/${id}`, BODY, at(1))).status).toBe(412);
    expect((await admin.put(`/api/v1/webhooks/${id}`, BODY)).status).toBe(428);
    expect((await admin.post(`/api/v1/webhooks/${id}/disable`, undefined, at(2))).json()).toMatchObject({
      state: 'disabled',
      disabledBecause: 'person',
    });
    expect((await admin.post(`/api/v1/webhooks/${id}/enable`, undefined, at(3))).json()).toMatchObject({ version: 4 });
    expect((await admin.post(`/api/v1/webhooks/${id}/secret`, undefined, at(4))).json()).toEqual({
      secret: expect.stringMatching(/^whsec_/),
    });
  });

  test('refuse addresses that lead inside, in Chinese and without repeating them', async () => {
    const body = { ...BODY, url: 'https://169.254.169.254/latest' };
    const answer = await administrator().post('/api/v1/webhooks', body, keyed());
    expect([answer.status, answer.problem().title]).toEqual([422, '推送地址不能使用']);
    expect(answer.text).not.toContain('169.254');
  });

  test.each(['security-administrator', 'auditor', 'reviewer', 'leader', 'unit-officer', 'county-officer'] as const)(
    'are closed to the %s',
    async (role) => {
      const somebody = edge.as({ roles: [role] });
      expect((await somebody.get('/api/v1/webhooks')).status).toBe(403);
      expect((await somebody.post('/api/v1/webhooks', BODY)).status).toBe(403);
    },
  );

  test('come with a provider for every job', () => {
    for (const job of WEBHOOK_JOBS) expect(edge.app.get(job, { strict: false })).toBeInstanceOf(job);
  });
});
