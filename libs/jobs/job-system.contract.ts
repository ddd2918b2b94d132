import { describeEachDatabase } from '@app/database/testing';
import { DomainError } from '@app/kernel';
import { JOB_MIGRATIONS, type FlowState, HandlerUnknown, JobNotDead, JobNotFound, JobRow } from '.';
import { BenchHandler, CreateJobEffect1700000000001, Gate, JobBench, JobEffect, writeEffect } from './testing';

class MonthClosed extends DomainError {
  readonly code = 'month-closed';
  readonly kind = 'invalid';
}

const failing = new BenchHandler('failing', () => Promise.reject(new Error('张三 142701…')), { maxAttempts: 2 });
const effect = new BenchHandler('effect');
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describeEachDatabase('jobs', (database) => {
  let bench: JobBench;
  beforeAll(async () => {
    const entities = [JobRow, JobEffect];
    bench = new JobBench(
      await database.open({ entities, migrations: [...JOB_MIGRATIONS, CreateJobEffect1700000000001] }),
    );
  });
  afterEach(() => bench.clear());

  /** A job that fails for good under two joins, beside one that does not. */
  const heldUpFlow = {
    name: 'effect',
    payload: { note: 'root' },
    children: [
      { name: 'effect', payload: { note: 'join' }, children: [{ name: 'failing', payload: {} }] },
      { name: 'effect', payload: {} },
    ],
  };

  it('are rung for again when the clock of whoever rang last has been set back, or was ahead', async () => {
    const system = bench.system([effect]);
    const id = await bench.enqueue(system, { name: 'effect', payload: { note: 'late' } });
    const tomorrow = new Date(bench.clock.now().getTime() + 86_400_000);
    await bench.dataSource.manager.update(JobRow, { id }, { rungAt: tomorrow });
    await system.start({ work: true });
    expect((await system.flows.whenFlowDone(id)).outcome).toBe('done');
  });

  describe('dead letters', () => {
    it('take a job whose attempts are used up, without what its error said', async () => {
      const system = await bench.running([failing]);
      const state = await bench.runToEnd(system, { name: 'failing', payload: { unit: 14082107 } });
      expect(state.outcome).toBe('dead');
      const [letter, ...more] = await system.deadLetters.list();
      expect(more).toEqual([]);
      expect(letter).toMatchObject({ jobId: state.flowId, attempts: 2, payload: { unit: 14082107 }, heldUp: [] });
      expect(letter?.reason).toMatch(/^Error at job-system\.contract\.ts:\d+$/);
      expect(letter?.diedAt).toEqual(bench.clock.now());
    });

    it('take a job the domain refuses at the first attempt', async () => {
      const refused = new BenchHandler('refused', () => Promise.reject(new MonthClosed()));
      const system = await bench.running([refused]);
      await bench.runToEnd(system, { name: 'refused', payload: {} });
      expect(await system.deadLetters.list()).toMatchObject([{ attempts: 1, reason: 'MonthClosed (month-closed)' }]);
    });

    it('hold up what waits for them, and say so, while the rest of the flow goes on', async () => {
      const system = await bench.running([effect, failing]);
      const state = await bench.runToEnd(system, heldUpFlow);
      expect(state.outcome).toBe('dead');
      expect(await bench.effects()).toEqual(['effect']);
      const [letter] = await system.deadLetters.list();
      expect(letter?.heldUp).toHaveLength(2);
      expect(letter?.heldUp.at(-1)?.jobId).toBe(state.flowId);
      expect(await bench.job(state.flowId)).toMatchObject({ state: 'blocked', pendingChildren: 1 });
    });

    it('let the flow go on when a retry succeeds', async () => {
      let healed = false;
      const work = () => (healed ? Promise.resolve() : Promise.reject(new Error()));
      const system = await bench.running([effect, new BenchHandler('failing', work, { maxAttempts: 1 })]);
      const { flowId } = await bench.runToEnd(system, heldUpFlow);
      const [letter] = await system.deadLetters.list();
      healed = true;
      const decision = await bench.decide((tx) => system.deadLetters.retry(tx, letter!.jobId));
      expect(decision).toMatchObject({ jobId: letter!.jobId, flowId, name: 'failing', attempts: 1, alsoDiscarded: [] });
      expect((await system.flows.whenFlowDone(flowId)).outcome).toBe('done');
      expect(await bench.effects()).toEqual(['effect', 'join', 'root']);
      expect(await system.deadLetters.list()).toEqual([]);
    });

    it('take what waits for them along when they are discarded', async () => {
      const system = await bench.running([effect, failing]);
      const { flowId } = await bench.runToEnd(system, heldUpFlow);
      const [letter] = await system.deadLetters.list();
      const decision = await bench.decide((tx) => system.deadLetters.discard(tx, letter!.jobId));
      expect(decision.alsoDiscarded).toEqual(letter!.heldUp.map((job) => job.jobId));
      expect((await system.flows.state(flowId)).outcome).toBe('discarded');
      expect(await bench.effects()).toEqual(['effect']);
    });

    it('let siblings end whose parent was discarded', async () => {
      const gate = new Gate();
      const slow = new BenchHandler('slow', async (_payload, run) => {
        await gate.pass();
        await run.commit((tx) => writeEffect(tx, 'sibling'));
      });
      const system = await bench.running([effect, failing, slow]);
      const children = [
        { name: 'failing', payload: {} },
        { name: 'slow', payload: {} },
      ];
      const id = await bench.enqueue(system, { name: 'effect', payload: {}, children });
      await gate.reached;
      while ((await system.deadLetters.list()).length === 0) await turn();
      const [letter] = await system.deadLetters.list();
      await bench.decide((tx) => system.deadLetters.discard(tx, letter!.jobId));
      gate.open();
      expect((await system.flows.whenFlowDone(id)).outcome).toBe('discarded');
      expect(await bench.effects()).toEqual(['sibling']);
    });

    it('are decided on once', async () => {
      const system = await bench.running([failing]);
      const { flowId } = await bench.runToEnd(system, { name: 'failing', payload: {} });
      const decisions = await Promise.allSettled([
        bench.decide((tx) => system.deadLetters.discard(tx, flowId)),
        bench.decide((tx) => system.deadLetters.discard(tx, flowId)),
      ]);
      expect(decisions.map((decision) => decision.status).sort()).toEqual(['fulfilled', 'rejected']);
      await expect(bench.decide((tx) => system.deadLetters.retry(tx, flowId))).rejects.toBeInstanceOf(JobNotDead);
      await expect(bench.decide((tx) => system.deadLetters.retry(tx, 'nobody'))).rejects.toBeInstanceOf(JobNotFound);
    });
  });

  describe('attempts', () => {
    it('rest between failures', async () => {
      const system = bench.system([failing], { settings: { backOff: { first: 1_000, longest: 60_000 } } });
      const id = await bench.enqueue(system, { name: 'failing', payload: {} });
      await system.runner.deliver(id);
      const job = await bench.job(id);
      expect(job).toMatchObject({ state: 'ready', attempts: 1, leaseOwner: null, rungAt: null });
      expect(job.notBefore.getTime() - bench.clock.now().getTime()).toBe(1_000);
    });

    it('of workers that die are counted, until the job is given up', async () => {
      const deadly = new BenchHandler('deadly', () => new Promise(() => undefined), { maxAttempts: 2 });
      const id = await bench.enqueue(bench.system([deadly]), { name: 'deadly', payload: {} });
      const seen: unknown[] = [];
      for (const state of ['ready', 'dead']) {
        // Never started: it renews nothing, as if it had died.
        void bench.system([deadly]).runner.deliver(id);
        while ((await bench.job(id)).state !== 'running') await turn();
        bench.clock.forward(15_001);
        const relay = bench.system([deadly]);
        await relay.start({ work: false });
        while ((await bench.job(id)).state === 'running') await turn();
        await relay.stop();
        const { state: now, attempts } = await bench.job(id);
        seen.push([now, attempts]);
        expect(now).toBe(state);
      }
      expect(seen).toEqual([
        ['ready', 1],
        ['dead', 2],
      ]);
    });

    it('that take too long are over, and may not commit any more', async () => {
      const gate = new Gate();
      let refusal: unknown;
      const work = async (_payload: unknown, run: Parameters<BenchHandler['handle']>[1]) => {
        await gate.pass();
        await run.commit((tx) => writeEffect(tx, 'late')).catch((error: unknown) => (refusal = error));
      };
      const system = await bench.running([new BenchHandler('endless', work, { timeLimit: 30, maxAttempts: 1 })]);
      const { flowId } = await bench.runToEnd(system, { name: 'endless', payload: {} });
      const [letter] = await system.deadLetters.list();
      expect(letter).toMatchObject({ jobId: flowId, reason: expect.stringMatching(/^RunEnded/) });
      gate.open();
      while (refusal === undefined) await turn();
      expect(refusal).toMatchObject({ code: 'job-lease-lost' });
      expect(await bench.effects()).toEqual([]);
    });

    it('whose commit failed fail, also when the handler hides it', async () => {
      const work = (_payload: unknown, run: Parameters<BenchHandler['handle']>[1]) =>
        run.commit(() => Promise.reject(new TypeError())).catch(() => undefined);
      const system = await bench.running([new BenchHandler('hiding', work, { maxAttempts: 1 })]);
      expect((await bench.runToEnd(system, { name: 'hiding', payload: {} })).outcome).toBe('dead');
    });

    it('that committed are done, whatever the handler does after', async () => {
      const clumsy = new BenchHandler('clumsy', async (_payload, run) => {
        await run.commit((tx) => writeEffect(tx, 'once'));
        throw new Error('too late to matter');
      });
      const system = await bench.running([clumsy]);
      expect((await bench.runToEnd(system, { name: 'clumsy', payload: {} })).outcome).toBe('done');
      expect(await bench.effects()).toEqual(['once']);
      expect(bench.logged.at(-1)).toMatch(/failed after it was done/);
    });

    it('leave a job they do not know for the new version, for a while', async () => {
      const older = bench.system([effect], { settings: { leaveForNewer: 60_000 } });
      const newer = bench.system([effect, new BenchHandler('new kind')]);
      const id = await bench.enqueue(newer, { name: 'new kind', payload: {} });
      await older.runner.deliver(id);
      expect(await bench.job(id)).toMatchObject({ state: 'ready', attempts: 0 });
      bench.clock.forward(1_000);
      await newer.runner.deliver(id);
      expect(await bench.effects()).toEqual(['new kind']);
      const orphan = await bench.enqueue(newer, { name: 'new kind', payload: {} });
      bench.clock.forward(60_000);
      await older.runner.deliver(orphan);
      expect(await bench.job(orphan)).toMatchObject({ state: 'dead' });
    });
  });

  describe('flows', () => {
    it('tell their counts as they change, and the result of the root', async () => {
      const root = new BenchHandler('root', (_payload, run) => run.commit(async () => ({ units: 3, ranked: true })));
      const system = await bench.running([effect, root]);
      const children = ['a', 'b', 'c'].map((note) => ({ name: 'effect', payload: { note } }));
      const id = await bench.enqueue(system, { name: 'root', payload: {}, children });
      const told: FlowState[] = [];
      const end = await system.flows.whenFlowDone(id, (state) => told.push(state));
      expect(end).toEqual(told.at(-1));
      expect(end.result).toEqual({ units: 3, ranked: true });
      expect(end.counts).toMatchObject([
        { name: 'effect', state: 'done', count: 3 },
        { name: 'root', state: 'done', count: 1 },
      ]);
    });

    it('show how far a running job says it is', async () => {
      const gate = new Gate();
      const slow = new BenchHandler('slow', async (_payload, run) => {
        await run.progress(120, 500);
        await gate.pass();
      });
      const system = await bench.running([slow]);
      const id = await bench.enqueue(system, { name: 'slow', payload: {} });
      await gate.reached;
      const { counts } = await system.flows.state(id);
      expect(counts).toMatchObject([{ state: 'running', progressDone: 120, progressTotal: 500 }]);
      gate.open();
      await system.flows.whenFlowDone(id);
    });

    it('that nobody began are not found', async () => {
      const system = bench.system([effect]);
      await expect(system.flows.whenFlowDone('nobody')).rejects.toBeInstanceOf(JobNotFound);
    });

    it('cannot begin with a job that nobody handles', async () => {
      const system = bench.system([effect]);
      const unknown = { name: 'effect', payload: {}, children: [{ name: 'efect', payload: {} }] };
      await expect(bench.enqueue(system, unknown)).rejects.toBeInstanceOf(HandlerUnknown);
      expect(await bench.dataSource.manager.count(JobRow)).toBe(0);
    });
  });
});
