import { describeEachDatabase } from '@app/database/testing';
import type { NewJob } from '@app/kernel';
import { JOB_MIGRATIONS, InProcessTransport, JobRow, type JobTransport, LeaseLost } from '.';
import {
  BenchHandler,
  CreateJobEffect1700000000001,
  Gate,
  JobBench,
  JobEffect,
  SetClock,
  TestRedis,
  writeEffect,
} from './testing';

const PARTS = {
  entities: [JobRow, JobEffect],
  migrations: [...JOB_MIGRATIONS, CreateJobEffect1700000000001],
};

interface Carrier {
  readonly name: string;
  readonly unavailable?: string | undefined;
  make(): JobTransport;
  /** Loses all the transport was told; undefined for one that keeps it in the process. */
  forget?(): Promise<number>;
  renew(): void;
}

const redis = new TestRedis();
const CARRIERS: readonly Carrier[] = [
  { name: 'in process', make: () => new InProcessTransport({ each: 4 }), renew: () => undefined },
  {
    name: 'BullMQ',
    unavailable: redis.unavailable,
    make: () => redis.transport(),
    forget: () => redis.flush(),
    renew: () => redis.newPrefix(),
  },
];

const effect = new BenchHandler('effect');
const job = (note: string, more: Partial<NewJob> = {}): NewJob => ({ name: 'effect', payload: { note }, ...more });
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `e${String(index).padStart(3, '0')}`);

for (const carrier of CARRIERS) {
  if (carrier.unavailable === undefined)
    describeEachDatabase(`jobs, ${carrier.name}`, (database) => suite(carrier, database));
  else
    describe.skip(`jobs, ${carrier.name}: skipped, ${carrier.unavailable}`, () => it('was left out', () => undefined));
}

function suite(carrier: Carrier, database: Parameters<Parameters<typeof describeEachDatabase>[1]>[0]): void {
  let bench: JobBench;
  beforeAll(async () => {
    bench = new JobBench(await database.open(PARTS), () => carrier.make());
  });
  beforeEach(() => carrier.renew());
  afterEach(async () => {
    await bench.clear();
    await carrier.forget?.();
  });

  it('runs a job after the commit that asks for it, not before', async () => {
    const system = await bench.running([effect]);
    const seen: string[][] = [];
    const id = await bench.unitOfWork.run(async (tx) => {
      const enqueued = await system.outbox.enqueue(tx, job('a'));
      for (const pause of [30, 30]) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        seen.push(await bench.effects().catch(() => []));
      }
      return enqueued;
    });
    await system.flows.whenFlowDone(id);
    expect(seen).toEqual([[], []]);
    expect(await bench.effects()).toEqual(['a']);
  });

  it('never runs a job whose transaction was rolled back', async () => {
    const system = await bench.running([effect]);
    const refused = bench.unitOfWork.run(async (tx) => {
      await system.outbox.enqueue(tx, job('never'));
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    await bench.runToEnd(system, job('a'));
    expect(await bench.effects()).toEqual(['a']);
    expect(await bench.dataSource.manager.count(JobRow)).toBe(1);
  });

  it('has one effect of a job delivered ten times at once to two processes', async () => {
    const [one, other] = [bench.system([effect]), bench.system([effect])];
    const id = await bench.enqueue(one, job('a'));
    const deliveries = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? one : other).runner.deliver(id));
    await Promise.all(deliveries);
    await Promise.all([one.runner.deliver(id), other.runner.deliver(id)]);
    expect(await bench.effects()).toEqual(['a']);
    expect(await bench.job(id)).toMatchObject({ state: 'done', attempts: 1, fence: 1 });
  });

  it('has one effect of each job when two processes ring and run at once', async () => {
    const [one, other] = [await bench.running([effect]), await bench.running([effect])];
    const notes = numbered(40);
    await Promise.all(notes.map((note, index) => bench.runToEnd(index % 2 === 0 ? one : other, job(note))));
    expect(await bench.effects()).toEqual(notes);
  });

  it('tries a handler again that failed twice', async () => {
    let calls = 0;
    const flaky = new BenchHandler('flaky', async (_payload, run) => {
      calls++;
      await run.commit(async (tx) => {
        await writeEffect(tx, `attempt ${run.attempt}`);
        if (run.attempt < 3) throw new Error('the network is away');
      });
    });
    const system = await bench.running([flaky]);
    const state = await bench.runToEnd(system, { name: 'flaky', payload: {} });
    expect(state.outcome).toBe('done');
    expect(calls).toBe(3);
    expect(await bench.effects()).toEqual(['attempt 3']);
  });

  it('puts what it cannot read, and what nobody handles, into the dead letters and goes on', async () => {
    const earlier = bench.system([effect, new BenchHandler('removed')]);
    const poison = await bench.enqueue(earlier, { name: 'effect', payload: { poison: 1 } });
    const orphan = await bench.enqueue(earlier, { name: 'removed', payload: {} });
    const system = await bench.running([effect]);
    expect((await bench.runToEnd(system, job('a'))).outcome).toBe('done');
    expect((await system.flows.whenFlowDone(poison)).outcome).toBe('dead');
    expect((await system.flows.whenFlowDone(orphan)).outcome).toBe('dead');
    const letters = Object.fromEntries((await system.deadLetters.list()).map((letter) => [letter.jobId, letter]));
    expect(letters[poison]).toMatchObject({
      attempts: 0,
      reason: expect.stringMatching(/^payload refused: TypeError/),
    });
    expect(letters[orphan]).toMatchObject({
      attempts: 0,
      reason: expect.stringMatching(/^handler missing: HandlerUnknown/),
    });
    expect(await bench.effects()).toEqual(['a']);
  });

  it('joins 200 children exactly once, after the last of them', async () => {
    const before: number[] = [];
    const join = new BenchHandler('join', async (_payload, run) => {
      before.push((await bench.effects()).length);
      await run.commit((tx) => writeEffect(tx, 'joined'));
    });
    const system = await bench.running([effect, join]);
    const children = numbered(200).map((note) => job(note));
    const state = await bench.runToEnd(system, { name: 'join', payload: {}, children });
    expect(state).toMatchObject({
      outcome: 'done',
      counts: [
        { name: 'effect', count: 200 },
        { name: 'join', count: 1 },
      ],
    });
    expect(before).toEqual([200]);
    expect(await bench.effects()).toEqual([...numbered(200), 'joined']);
  });

  it('runs a flow inside a flow from the leaves to the root', async () => {
    const order: string[] = [];
    const step = new BenchHandler('step', async (payload) => {
      order.push(String(payload['note']));
    });
    const at = (note: string, ...children: NewJob[]): NewJob => ({ name: 'step', payload: { note }, children });
    const system = await bench.running([step]);
    await bench.runToEnd(system, at('root', at('left', at('leaf 1'), at('leaf 2')), at('right', at('leaf 3'))));
    expect([...order].sort()).toEqual(['leaf 1', 'leaf 2', 'leaf 3', 'left', 'right', 'root']);
    expect(order.at(-1)).toBe('root');
    expect(order.indexOf('left')).toBeGreaterThan(Math.max(order.indexOf('leaf 1'), order.indexOf('leaf 2')));
    expect(order.indexOf('right')).toBeGreaterThan(order.indexOf('leaf 3'));
  });

  it('leaves a parent alone that is delivered before its children', async () => {
    const system = bench.system([effect]);
    const id = await bench.enqueue(system, job('parent', { children: [job('child')] }));
    await system.runner.deliver(id);
    expect(await bench.effects()).toEqual([]);
    expect(await bench.job(id)).toMatchObject({ state: 'blocked', attempts: 0 });
  });

  it('makes the parent wait for what a child adds in its place', async () => {
    const fanOut = new BenchHandler('fan-out', async (_payload, run) => {
      await run.commit(async (tx) => {
        await run.enqueue(tx, job('second', { children: [job('first')] }));
        await writeEffect(tx, 'fanned out');
      });
    });
    const seen: string[] = [];
    const last = new BenchHandler('last', async () => {
      seen.push(...(await bench.effects()));
    });
    const system = await bench.running([effect, fanOut, last]);
    const children = [{ name: 'fan-out', payload: {} }, job('beside')];
    const state = await bench.runToEnd(system, { name: 'last', payload: {}, children });
    expect(state.outcome).toBe('done');
    expect(seen).toEqual(['beside', 'fanned out', 'first', 'second']);
  });

  it('does not let a process commit whose lease was taken from it', async () => {
    const gate = new Gate();
    let refusal: unknown;
    const slow = new BenchHandler('slow', async (_payload, run) => {
      await gate.pass();
      await run.commit((tx) => writeEffect(tx, 'late')).catch((error: unknown) => (refusal = error));
    });
    const stuck = bench.system([slow]);
    const id = await bench.enqueue(stuck, { name: 'slow', payload: {} });
    const late = stuck.runner.deliver(id);
    await gate.reached;
    const clock = new SetClock(bench.clock.now());
    clock.forward(15_001);
    const prompt = new BenchHandler('slow', (_payload, run) => run.commit((tx) => writeEffect(tx, 'prompt')));
    const healthy = await bench.running([prompt], { clock });
    await healthy.flows.whenFlowDone(id);
    gate.open();
    await late;
    expect(refusal).toBeInstanceOf(LeaseLost);
    expect(await bench.effects()).toEqual(['prompt']);
    expect(await bench.job(id)).toMatchObject({ state: 'done', attempts: 2, fence: 2 });
  });

  it('tells a run whose lease was taken, and lets it write nothing', async () => {
    let reason: unknown;
    const slow = new BenchHandler('slow', async (_payload, run) => {
      if (run.attempt > 1) return;
      await bench.dataSource.manager.update(JobRow, { id: run.jobId }, { fence: 99, leaseOwner: 'another process' });
      await new Promise((resolve) => run.signal.addEventListener('abort', resolve));
      reason = run.signal.reason;
      await run.commit((tx) => writeEffect(tx, 'late'));
    });
    const system = await bench.running([slow]);
    const id = await bench.enqueue(system, { name: 'slow', payload: {} });
    while (reason === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
    bench.clock.forward(15_001);
    await system.flows.whenFlowDone(id);
    expect(reason).toBeInstanceOf(LeaseLost);
    expect(await bench.effects()).toEqual([]);
  });

  it('runs a job not before its time', async () => {
    const system = await bench.running([effect]);
    const notBefore = new Date(bench.clock.now().getTime() + 3_600_000);
    const id = await bench.enqueue(system, job('later', { notBefore }));
    await bench.runToEnd(system, job('now'));
    await system.runner.deliver(id);
    await system.flows.whenIdle();
    expect(await bench.effects()).toEqual(['now']);
    bench.clock.forward(3_600_000);
    await system.flows.whenFlowDone(id);
    expect(await bench.effects()).toEqual(['later', 'now']);
  });

  it('lets what is running end when it stops, and takes nothing new', async () => {
    const gate = new Gate();
    const slow = new BenchHandler('slow', async (_payload, run) => {
      await gate.pass();
      await run.commit((tx) => writeEffect(tx, 'ended'));
    });
    const system = await bench.running([slow, effect]);
    const running = await bench.enqueue(system, { name: 'slow', payload: {} });
    await gate.reached;
    const stopped = system.stop();
    const later = await bench.enqueue(system, job('later'));
    gate.open();
    await stopped;
    expect(await bench.effects()).toEqual(['ended']);
    expect(await bench.job(running)).toMatchObject({ state: 'done' });
    expect(await bench.job(later)).toMatchObject({ state: 'ready' });
    const next = await bench.running([slow, effect]);
    await next.flows.whenFlowDone(later);
    expect(await bench.effects()).toEqual(['ended', 'later']);
  });

  it('gives back what does not end in the grace time, without counting the attempt', async () => {
    const deaf = new BenchHandler('deaf', () => new Promise(() => undefined));
    const polite = new BenchHandler('polite', (_payload, run) => {
      return new Promise((_, reject) => run.signal.addEventListener('abort', () => reject(run.signal.reason)));
    });
    const system = await bench.running([deaf, polite], { settings: { grace: 20 } });
    const ids = [
      await bench.enqueue(system, { name: 'deaf', payload: {} }),
      await bench.enqueue(system, { name: 'polite', payload: {} }),
    ];
    for (const id of ids)
      while ((await bench.job(id)).state !== 'running') await new Promise((resolve) => setTimeout(resolve, 5));
    await system.stop();
    for (const id of ids) expect(await bench.job(id)).toMatchObject({ state: 'ready', attempts: 0, leaseOwner: null });
  });

  if (carrier.forget !== undefined) {
    const { forget } = carrier;
    it('loses nothing when the transport forgets everything half way', async () => {
      const slowly = new BenchHandler('effect', async (payload, run) => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        await run.commit((tx) => writeEffect(tx, String(payload['note'])));
      });
      const system = await bench.running([slowly, new BenchHandler('join')]);
      const notes = numbered(60);
      const id = await bench.enqueue(system, { name: 'join', payload: {}, children: notes.map((note) => job(note)) });
      while ((await bench.effects()).length < 10) await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await forget()).toBeGreaterThan(0);
      bench.clock.forward(10_001);
      await system.flows.whenFlowDone(id);
      expect(await bench.effects()).toEqual([...notes, 'join']);
    });
  }
}
