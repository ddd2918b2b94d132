import { TypeOrmUnitOfWork } from '@app/database';
import { describeEachDatabase } from '@app/database/testing';
import {
  JOB_MIGRATIONS,
  CreateSchedule1637713600000,
  everyDayAt,
  JobRow,
  type JobSystem,
  type Schedule,
  SchedulePeriod,
  Schedules,
  ScheduleTickJob,
} from '..';
import { BenchHandler, CreateJobEffect1700000000001, JobBench, JobEffect } from '../testing';

const DAY = 86_400_000;
const REMIND: Schedule = {
  name: 'remind',
  nextAfter: everyDayAt(9),
  jobFor: (period) => ({ name: 'effect', payload: { note: period } }),
};

describeEachDatabase('A daily schedule', (database) => {
  let bench: JobBench;
  beforeAll(async () => {
    bench = new JobBench(
      await database.open({
        entities: [JobRow, SchedulePeriod, JobEffect],
        migrations: [...JOB_MIGRATIONS, CreateSchedule1637713600000, CreateJobEffect1700000000001],
      }),
    );
  });
  afterEach(async () => {
    await bench.clear();
    await bench.dataSource.query('DELETE FROM schedule_period');
  });

  /** A process with its schedules, at work. */
  async function startProcess(list: readonly Schedule[] = [REMIND]) {
    const system = bench.system([new BenchHandler('effect')]);
    const schedules = new Schedules(list, system.outbox, bench.clock);
    system.handlers.register([new ScheduleTickJob(schedules)]);
    await Promise.all(schedules.names.map((name) => bench.unitOfWork.run((tx) => schedules.ensure(tx, name))));
    await system.start({ work: true });
    return { system, schedules };
  }

  const dueNow = async (...systems: JobSystem[]) => {
    for (const { flows } of systems) await flows.whenIdle();
  };
  const today = () => new Date(bench.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

  test('begins each day once, although two processes keep it and both ring', async () => {
    const processes = await Promise.all([startProcess(), startProcess()]);
    const days: string[] = [];
    for (let i = 0; i < 3; i++) {
      bench.clock.forward(DAY);
      days.push(today());
      await dueNow(...processes.map(({ system }) => system));
    }
    expect(await bench.effects()).toEqual(days);
  });

  test('makes up for a standstill of three days by one turn', async () => {
    const { system } = await startProcess();
    await system.stop();
    bench.clock.forward(4 * DAY);
    const { system: next } = await startProcess();
    await dueNow(next);
    expect(await bench.effects()).toHaveLength(1);
    bench.clock.forward(DAY);
    const day = today();
    await dueNow(next);
    expect((await bench.effects()).at(-1)).toBe(day);
  });

  test('begins a period once when two ticks for it run at the same moment', async () => {
    const { schedules, system } = await startProcess();
    const [row] = await bench.dataSource.manager.find(SchedulePeriod);
    const begin = () => bench.unitOfWork.run((tx) => schedules.begin(tx, 'remind', row!.period));
    const results = await Promise.allSettled([begin(), begin(), begin()]);
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
    await dueNow(system);
    expect(await bench.effects()).toEqual([row!.period]);
  });

  test('goes on after a person has discarded its tick, as soon as a process starts', async () => {
    const { system } = await startProcess();
    const [row] = await bench.dataSource.manager.find(SchedulePeriod);
    await system.stop();
    await bench.dataSource.manager.update(JobRow, { id: row!.tickJobId! }, { state: 'discarded' });
    bench.clock.forward(DAY);
    const { system: next } = await startProcess();
    await dueNow(next);
    expect(await bench.effects()).toEqual([row!.period]);
  });

  test('is planned once by many processes that start together', async () => {
    await Promise.all(Array.from({ length: 4 }, () => startProcess()));
    expect(await bench.dataSource.manager.count(SchedulePeriod)).toBe(1);
    expect(await bench.dataSource.manager.count(JobRow)).toBe(1);
  });

  test('leaves a period of a schedule it does not know to a process that does', async () => {
    const old = bench.system([new BenchHandler('effect')]);
    const unaware = new Schedules([], old.outbox, bench.clock);
    await expect(
      new TypeOrmUnitOfWork(bench.dataSource).run((tx) => unaware.begin(tx, 'remind', '2021-10-08')),
    ).rejects.toThrow('There is no schedule named "remind".');
  });
});
