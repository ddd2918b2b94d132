import { InProcessTransport, JobHandler, JobRow, type JobRun, JobSystem, JOB_MIGRATIONS } from '@app/jobs';
import { createDataSource, runMigrations } from '@app/database';
import type { DataSource } from 'typeorm';
import { ProcessRecord, WatchDeadline } from '.';
import { actorOf, PROCESS_PARTS, ProcessBench } from './testing';
import { request } from './testing/sample-tables';

const officer = actorOf('officer', 'unit-officer', { unitCode: '14080203' });
const reviewer = actorOf('reviewer', 'reviewer');

/** Notes the payloads of one job name. */
class NotingHandler extends JobHandler<object> {
  override readonly queue = 'notifications';
  readonly told: object[] = [];

  constructor(override readonly name: string) {
    super();
  }

  override parse(payload: unknown): object {
    return Object(payload) as object;
  }

  override async handle(payload: object, run: JobRun): Promise<void> {
    await run.commit(() => Promise.resolve());
    this.told.push(payload);
  }
}

describe('the watch on a deadline', () => {
  let dataSource: DataSource;
  let bench: ProcessBench;
  let jobs: JobSystem;
  let reminders: NotingHandler;

  beforeEach(async () => {
    const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const parts = {
      entities: [...PROCESS_PARTS.entities, JobRow],
      migrations: [...JOB_MIGRATIONS, ...PROCESS_PARTS.migrations],
    };
    dataSource = await createDataSource(choice, parts).initialize();
    await runMigrations(dataSource);
    reminders = new NotingHandler('remind');
    const log = { warn: () => undefined, error: () => undefined };
    bench = new ProcessBench(dataSource, [request], (clock, unitOfWork) => {
      const transport = new InProcessTransport({ each: 2 });
      jobs = new JobSystem({ dataSource, unitOfWork, clock, transport, log, settings: { poll: 5 } });
      return jobs.outbox;
    });
    const { registry, engine, clock } = bench;
    jobs.handlers.register([
      reminders,
      new NotingHandler('tell'),
      new NotingHandler('prepare'),
      new WatchDeadline({ registry, engine, outbox: jobs.outbox, clock }),
    ]);
    await jobs.start({ work: true });
  });
  afterEach(async () => {
    await jobs.stop();
    await dataSource.destroy();
  });

  const at = async (day: string, time?: string) => {
    bench.setTime(day, time);
    await jobs.flows.whenIdle();
  };
  const record = (id: string) => dataSource.manager.findOneByOrFail(ProcessRecord, { id });
  const left = () => reminders.told.map((payload) => (payload as { workingDaysLeft: number }).workingDaysLeft);

  it('reminds on the days the table names, then lets the deadline expire, all by itself', async () => {
    const { id, deadline } = await bench.start(request, officer);
    expect(deadline?.date).toBe('2021-09-06');
    await at('2021-09-03', '08:59:00');
    expect(left()).toEqual([]);
    await at('2021-09-03', '09:00:00');
    expect(left()).toEqual([1]);
    await at('2021-09-06', '23:59:59');
    expect(left()).toEqual([1, 0]);
    expect((await record(id)).state).toBe('lodged');
    await at('2021-09-07', '00:00:00');
    expect(await record(id)).toMatchObject({ state: 'silent', version: 2, deadline: '2021-09-06' });
    expect(bench.audit.facts.at(-1)).toMatchObject({ actor: 'system', role: 'system', action: 'request.expired' });
  });

  it('leaves a record alone that has moved on', async () => {
    const { id } = await bench.start(request, officer);
    await bench.act({ process: request, id, version: 1, action: 'check', actor: reviewer, guards: { complete: true } });
    await at('2021-09-08');
    expect([left(), (await record(id)).state]).toEqual([[], 'checked']);
  });

  it('follows an extension and forgets the old day', async () => {
    const { id } = await bench.start(request, officer);
    const extension = { reason: '系统故障', deadlineDay: '2021-09-08' };
    await bench.act({ process: request, id, version: 1, action: 'extend', actor: reviewer, ...extension });
    await at('2021-09-07', '10:00:00');
    expect([left(), (await record(id)).state]).toEqual([[1], 'lodged']);
    await at('2021-09-09', '00:00:00');
    expect(await record(id)).toMatchObject({ state: 'silent', version: 3 });
  });

  it('is not put off by an act that stays in the state', async () => {
    const { id } = await bench.start(request, officer);
    await bench.act({ process: request, id, version: 1, action: 'note', actor: reviewer, reason: '催办' });
    await at('2021-09-07', '00:00:00');
    expect(await record(id)).toMatchObject({ state: 'silent', version: 3 });
  });

  it('after a long standstill lets expire at once, without reminders of the past', async () => {
    const { id } = await bench.start(request, officer);
    await at('2021-10-20');
    expect([left(), (await record(id)).state]).toEqual([[], 'silent']);
  });
});
