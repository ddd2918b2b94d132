import { createDataSource, runMigrations } from '@app/database';
import { EdgeBench } from '@app/http/testing';
import { JOB_MIGRATIONS, DeadLetters, JobRow, JOBS_TEXTS, type JobSystem } from '@app/jobs';
import { BenchHandler, JobBench } from '@app/jobs/testing';
import { AuditTrail, Clock, UnitOfWork } from '@app/kernel';
import { RecordedAudit } from '@app/kernel/testing';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobAdministrationModule } from '.';

const JOBS = '/api/v1/jobs';

interface Letters {
  readonly items: readonly Record<string, unknown>[];
  readonly next: string | null;
}

describe('The administration of jobs', () => {
  let dataSource: DataSource;
  let jobs: JobBench;
  let edge: EdgeBench;
  let system: JobSystem;
  const audit = new RecordedAudit();
  let isSealBroken = true;
  const failing = () => (isSealBroken ? Promise.reject(new Error('the seal of 李某')) : Promise.resolve());

  beforeAll(async () => {
    dataSource = await createDataSource(
      { driver: 'sqlite', path: ':memory:', durability: 'scratch' },
      { entities: [JobRow], migrations: [...JOB_MIGRATIONS] },
    ).initialize();
    await runMigrations(dataSource);
    jobs = new JobBench(dataSource);
    system = await jobs.running([
      new BenchHandler('seal-bulletin', failing, { maxAttempts: 1 }),
      new BenchHandler('announce-bulletin', () => Promise.resolve()),
    ]);
    const given = [
      { provide: DataSource, useValue: dataSource },
      { provide: AuditTrail, useValue: audit },
      { provide: DeadLetters, useValue: system.deadLetters },
      { provide: Clock, useValue: jobs.clock },
      { provide: UnitOfWork, useValue: jobs.unitOfWork },
    ];
    @Global()
    @Module({ providers: given, exports: given })
    class Given {}
    // Its own unit of work: that of the edge is on the edge's database.
    const own = [
      { provide: UnitOfWork, useValue: jobs.unitOfWork },
      { provide: Clock, useValue: jobs.clock },
    ];
    @Module({ imports: [Given, { module: JobAdministrationModule, providers: own }] })
    class Both {}
    edge = await EdgeBench.open({ controllers: [], texts: [JOBS_TEXTS], imports: [Both] });
  });
  afterAll(async () => {
    await edge.close();
    await system.stop();
    await dataSource.destroy();
  });

  beforeEach(async () => {
    isSealBroken = true;
    audit.facts.length = 0;
    await dataSource.getRepository(JobRow).clear();
  });

  /** A bulletin that waits for its seal, and what became of the seal. */
  const announce = () =>
    jobs.runToEnd(system, {
      name: 'announce-bulletin',
      payload: {},
      children: [{ name: 'seal-bulletin', payload: {} }],
    });

  const administrator = () => edge.as({ id: 'U-SYS', roles: ['system-administrator'] });
  const dead = async (query = '') => (await administrator().get(`${JOBS}/dead${query}`)).json<Letters>();

  test('shows what was given up, why, and what is held up by it, without what it is about', async () => {
    const { flowId } = await announce();
    const [letter, ...more] = (await dead()).items;
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      name: 'seal-bulletin',
      attempts: 1,
      heldUp: [{ jobId: flowId, name: 'announce-bulletin' }],
    });
    expect(letter).not.toHaveProperty('payload');
    expect(JSON.stringify(letter)).not.toContain('李某');
  });

  test('shows the list page by page', async () => {
    for (let nth = 0; nth < 3; nth++) {
      await announce();
      jobs.clock.forward(1);
    }
    const first = await dead('?limit=2');
    const rest = await dead(`?limit=2&cursor=${first.next}`);
    const ids = [...first.items, ...rest.items].map(({ jobId }) => jobId);
    expect([first.items.length, rest.items.length, new Set(ids).size, rest.next]).toEqual([2, 1, 3, null]);
  });

  test('has a job run again, so that what waited for it goes on, and records who decided so', async () => {
    const { flowId } = await announce();
    const [letter] = (await dead()).items;
    isSealBroken = false;
    const answer = await administrator().post(`${JOBS}/dead/${String(letter!['jobId'])}/retry`);
    expect(answer.status).toBe(200);
    expect((await system.flows.whenFlowDone(flowId)).outcome).toBe('done');
    expect(audit.facts).toMatchObject([
      {
        action: 'job.retried',
        actor: 'U-SYS',
        role: 'system-administrator',
        subject: `job/${String(letter!['jobId'])}`,
        facts: { name: 'seal-bulletin', attempts: 1 },
      },
    ]);
  });

  test('discards a job for a reason from the list, together with what waited for it', async () => {
    const { flowId } = await announce();
    const [letter] = (await dead()).items;
    const url = `${JOBS}/dead/${String(letter!['jobId'])}/discard`;
    expect((await administrator().post(url, { reason: 'because' })).status).toBe(422);
    const answer = await administrator().post(url, { reason: 'done-by-hand' });
    expect(answer.json()).toEqual({ jobId: letter!['jobId'], alsoDiscarded: [flowId] });
    expect(audit.facts).toMatchObject([
      { action: 'job.discarded', reason: 'done-by-hand', facts: { alsoDiscarded: 1 } },
    ]);
    const late = await administrator().post(url, { reason: 'done-by-hand' });
    expect([late.status, late.problem().code]).toEqual([409, 'job-not-dead']);
    expect(audit.facts.length).toBe(1);
  });

  test('counts what waits in each queue, and since when', async () => {
    await announce();
    const { queues } = (await administrator().get(`${JOBS}/queues`)).json<{ queues: Record<string, unknown>[] }>();
    expect(queues.map(({ queue }) => queue)).toContain('audit');
    expect(queues.find(({ queue }) => queue === 'comparison')).toEqual({
      queue: 'comparison',
      due: 0,
      later: 0,
      running: 0,
      blocked: 1,
      dead: 1,
      dueSince: null,
    });
    await system.stop();
    const asked = jobs.clock.now();
    await jobs.enqueue(system, { name: 'announce-bulletin', payload: {} });
    await jobs.enqueue(system, {
      name: 'announce-bulletin',
      payload: {},
      notBefore: new Date(asked.getTime() + 60_000),
    });
    const after = (await administrator().get(`${JOBS}/queues`)).json<{ queues: Record<string, unknown>[] }>();
    expect(after.queues.find(({ queue }) => queue === 'comparison')).toMatchObject({
      due: 1,
      later: 1,
      dueSince: asked.toISOString(),
    });
  });

  test('is for the system administrator alone', async () => {
    for (const role of ['reviewer', 'leader', 'auditor'] as const) {
      expect((await edge.as({ roles: [role] }).get(`${JOBS}/dead`)).status).toBe(403);
    }
  });
});
