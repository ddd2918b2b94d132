import { createDataSource, runMigrations } from '@app/database';
import { AUDIT_TRAIL_TEXTS } from '@app/features/audit-trail';
import { AUDIT_PARTS, AuditBench } from '@app/features/audit-trail/testing';
import { ActOnce, CommandKey, CreateCommandKey1637713210000, IdempotentCommands } from '@app/features/processes';
import { EdgeBench } from '@app/http/testing';
import { AuditTrail, Clock, JobOutbox, UnitOfWork } from '@app/kernel';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AUDIT_RETENTION_TEXTS, AuditRetentionModule } from '.';

const AUDIT = '/api/v1/audit';

describe('The routes of retention', () => {
  let dataSource: DataSource;
  let bench: AuditBench;
  let edge: EdgeBench;
  const enqueued: unknown[] = [];

  beforeAll(async () => {
    dataSource = await createDataSource(
      { driver: 'sqlite', path: ':memory:', durability: 'scratch' },
      {
        entities: [...AUDIT_PARTS.entities, CommandKey],
        migrations: [...AUDIT_PARTS.migrations, CreateCommandKey1637713210000],
      },
    ).initialize();
    await runMigrations(dataSource);
    bench = new AuditBench(dataSource);
    const outbox = {
      enqueue: (_: unknown, job: unknown) => {
        enqueued.push(job);
        return Promise.resolve('');
      },
    };
    const given = [
      { provide: DataSource, useValue: dataSource },
      { provide: AuditTrail, useValue: bench.trail },
      { provide: JobOutbox, useValue: outbox },
      { provide: ActOnce, useValue: new ActOnce(bench.unitOfWork, new IdempotentCommands(bench.clock)) },
    ];
    @Global()
    @Module({ providers: given, exports: given })
    class Given {}
    const retention = AuditRetentionModule.forRoot({ log: bench.log });
    // Its own unit of work and clock: those of the edge are on the edge's database.
    retention.providers!.push(
      { provide: UnitOfWork, useValue: bench.unitOfWork },
      { provide: Clock, useValue: bench.clock },
    );
    @Module({ imports: [Given, retention] })
    class Both {}
    edge = await EdgeBench.open({
      controllers: [],
      texts: [AUDIT_TRAIL_TEXTS, AUDIT_RETENTION_TEXTS],
      imports: [Both],
    });
  });
  afterAll(async () => {
    await edge.close();
    await dataSource.destroy();
    await bench.dispose();
  });

  const leader = () => edge.as({ id: 'U-L', roles: ['leader'] });
  const administrator = () => edge.as({ id: 'U-S', roles: ['security-administrator'] });
  let commands = 0;
  const keyed = () => ({ 'idempotency-key': `a-command-of-retention-${String((commands += 1))}` });
  const auditor = () => edge.as({ roles: ['auditor'] });

  test('set the period, within what the law and the office know', async () => {
    expect((await auditor().get(`${AUDIT}/retention`)).json()).toEqual({ months: null, version: 1 });
    const at = (version: number) => ({ 'if-match': `"${String(version)}"` });
    const set = (months: number, headers = {}) => administrator().post(`${AUDIT}/retention`, { months }, headers);
    expect((await set(5, at(1))).status).toBe(422);
    expect((await set(36)).status).toBe(428);
    expect((await set(36, at(1))).status).toBe(204);
    const shown = await auditor().get(`${AUDIT}/retention`);
    expect([shown.headers['etag'], shown.json()]).toEqual(['"2"', { months: 36, version: 2 }]);
    // Who has not seen the 36 months does not replace them.
    expect((await set(12, at(1))).status).toBe(412);
    expect((await set(48, at(2))).status).toBe(204);
    expect((await set(12, at(2))).status).toBe(412);
    expect((await auditor().get(`${AUDIT}/retention`)).json()).toEqual({ months: 48, version: 3 });
  });

  test('place, list and lift a hold, and keep an erasure waiting for it', async () => {
    const entry = await bench.record({ month: '2021-08', sealed: { name: '张三' } });
    const erasures = `${AUDIT}/entries/${entry}/erasures`;
    const body = { reason: 'data-subject-request' };
    const placed = await leader().post(`${AUDIT}/holds`, { month: '2021-08', ground: 'dispute' }, keyed());
    const { id } = placed.json<{ id: string }>();
    expect(placed.status).toBe(201);
    const held = await administrator().post(erasures, body, keyed());
    expect([held.status, held.problem().code]).toEqual([409, 'audit-trail.sealed-payload-held']);
    expect((await leader().post(`${AUDIT}/holds/${id}/lift`)).status).toBe(204);
    expect((await leader().post(`${AUDIT}/holds/${id}/lift`)).problem().code).toBe('audit-hold-not-found');
    expect((await auditor().get(`${AUDIT}/holds`)).json()).toMatchObject({
      items: [{ id, month: '2021-08', unit: null, ground: 'dispute', placedBy: 'U-L', liftedBy: 'U-L' }],
      next: null,
    });
    const key = keyed();
    expect((await administrator().post(erasures, body)).status).toBe(400);
    expect((await administrator().post(erasures, body, key)).status).toBe(204);
    expect((await administrator().post(erasures, body, key)).status).toBe(204);
    // Sent twice, ordered once.
    expect(enqueued).toMatchObject([{ name: 'erase-sealed-payload', payload: { entryId: entry, actor: 'U-S' } }]);
  });

  test('list holds page by page, the newest first', async () => {
    for (const unit of ['140802', '140803']) {
      bench.clock.forward(1000);
      await leader().post(`${AUDIT}/holds`, { unit, ground: 'inspection' }, keyed());
    }
    const first = (await auditor().get(`${AUDIT}/holds?limit=1`)).json<{ items: { unit: string }[]; next: string }>();
    const second = (await auditor().get(`${AUDIT}/holds?limit=1&cursor=${first.next}`)).json<typeof first>();
    expect([first, second].map(({ items }) => items.map(({ unit }) => unit))).toEqual([['140803'], ['140802']]);
  });

  test('place one hold, however often it is sent', async () => {
    const [body, key] = [{ subject: 'record/9', ground: 'court-order' }, keyed()];
    const place = async () => (await leader().post(`${AUDIT}/holds`, body, key)).json<{ id: string }>().id;
    expect(await place()).toBe(await place());
    const { items } = (await auditor().get(`${AUDIT}/holds`)).json<{ items: { subject: string | null }[] }>();
    expect(items.filter(({ subject }) => subject === body.subject)).toHaveLength(1);
  });

  test('refuse who has not proved identity again, a ground the law does not know, and what was never sealed', async () => {
    const entry = await bench.record();
    const erasures = `${AUDIT}/entries/${entry}/erasures`;
    const stale = edge.as({ roles: ['security-administrator'], provedAt: new Date(0) });
    expect((await stale.post(erasures, { reason: 'purpose-fulfilled' })).status).toBe(401);
    expect((await administrator().post(erasures, { reason: 'curiosity' }, keyed())).status).toBe(422);
    const none = await administrator().post(erasures, { reason: 'purpose-fulfilled' }, keyed());
    expect([none.status, none.problem().code]).toEqual([404, 'audit-trail.sealed-payload-missing']);
  });
});
