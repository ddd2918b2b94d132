import { EdgeBench } from '@app/http/testing';
import { DeadLetters } from '@app/jobs';
import { AuditTrail, JobOutbox, Mailer, UnitOfWork } from '@app/kernel';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NOTIFICATION_JOBS, NotificationsModule, NOTIFICATIONS_TEXTS, Recipients, WaitingWork } from '.';
import { NotificationsBench } from './testing/notifications-bench';

describe('The routes of notifications', () => {
  let bench: NotificationsBench;
  let edge: EdgeBench;

  beforeAll(async () => {
    bench = await NotificationsBench.open();
    const given = [
      { provide: DataSource, useValue: bench.dataSource },
      { provide: AuditTrail, useValue: bench.audit },
      { provide: JobOutbox, useValue: bench.system.outbox },
      { provide: DeadLetters, useValue: bench.system.deadLetters },
      { provide: Mailer, useValue: bench.mail },
      { provide: Recipients, useValue: bench.recipients },
      { provide: WaitingWork, useValue: bench.work },
    ];
    @Global()
    @Module({ providers: given, exports: given })
    class Given {}
    // Its own unit of work: that of the edge is on the edge's database.
    const unitOfWork = { provide: UnitOfWork, useValue: bench.jobs.unitOfWork };
    @Module({ imports: [Given, { module: NotificationsModule, providers: [unitOfWork] }] })
    class Both {}
    edge = await EdgeBench.open({ controllers: [], texts: [NOTIFICATIONS_TEXTS], imports: [Both] });
  });
  afterAll(async () => {
    await edge.close();
    await bench.dispose();
  });

  const browserOf = (id: string) => edge.as({ id, roles: ['unit-officer'] });

  test('show an inbox page by page, count it, and mark it as read', async () => {
    for (const key of ['a', 'b', 'c']) {
      bench.jobs.clock.forward(1);
      await bench.tell({ recipients: ['anna'], dedupeKey: key });
    }
    const anna = browserOf('anna');
    const first = (await anna.get('/api/v1/my/notifications?limit=2')).json<{
      items: { id: string }[];
      next: string;
    }>();
    const rest = (await anna.get(`/api/v1/my/notifications?limit=2&cursor=${first.next}`)).json<typeof first>();
    expect([first.items.length, rest.items.length, rest.next]).toEqual([2, 1, null]);
    expect((await anna.get('/api/v1/my/notifications/unread')).json()).toEqual({ count: 3 });
    const [newest, second] = first.items;
    expect((await anna.post(`/api/v1/my/notifications/${newest!.id}/read`)).status).toBe(204);
    const left = await anna.post('/api/v1/my/notifications/read', { upTo: second!.id });
    expect(left.json()).toEqual({ count: 0 });
    expect((await anna.get('/api/v1/my/notifications?unread=true')).json()).toEqual({ items: [], next: null });
  });

  test('do not tell of another inbox', async () => {
    await bench.tell({ recipients: ['bao'], dedupeKey: 'd' });
    const [{ id }] = (await browserOf('bao').get('/api/v1/my/notifications')).json<{ items: [{ id: string }] }>().items;
    const answer = await browserOf('chen').post(`/api/v1/my/notifications/${id}/read`);
    expect([answer.status, answer.problem().code, answer.problem().title]).toEqual([
      404,
      'notification-not-found',
      '没有该通知',
    ]);
    expect((await edge.anybody().get('/api/v1/my/notifications')).status).toBe(401);
  });

  test('change settings at the version that was seen', async () => {
    const anna = browserOf('anna');
    const seen = await anna.get('/api/v1/my/notification-settings');
    expect(seen.headers['etag']).toBe('"1"');
    const body = { address: 'anna@example.cn', kinds: ['jobs-dead'], digest: 'none' };
    const put = (tag: string, more: object = {}) =>
      anna.put('/api/v1/my/notification-settings', { ...body, ...more }, { 'if-match': tag });
    expect((await put('"1"')).json()).toEqual({ ...body, version: 2 });
    expect((await put('"1"')).status).toBe(412);
    expect((await put('"2"', { kinds: ['unknown'] })).status).toBe(422);
    expect((await put('"2"', { address: 'anna' })).problem().code).toBe('mail-address-invalid');
    expect((await put('"2"', { address: null, kinds: [] })).json()).toMatchObject({ address: null, version: 3 });
  });

  test('are refused for what they do not know', async () => {
    const anna = browserOf('anna');
    expect((await anna.get('/api/v1/my/notifications?cursor=x')).status).toBe(422);
    expect((await anna.get('/api/v1/my/notifications?kind=all')).status).toBe(422);
    expect((await anna.get('/api/v1/my/notifications?account=bao')).status).toBe(422);
  });

  test('come with a provider for every job', () => {
    for (const job of NOTIFICATION_JOBS) expect(edge.app.get(job, { strict: false })).toBeInstanceOf(job);
    const names = NOTIFICATION_JOBS.map((job) => edge.app.get(job, { strict: false }).name);
    expect(new Set(names).size).toBe(names.length);
  });
});
