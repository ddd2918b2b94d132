import { describeEachDatabase } from '@app/database/testing';
import { Assessment } from '@app/features/months';
import { ProcessRecord } from '@app/features/processes';
import { letterBatch } from '@app/features/letters';
import { DrawnUnit, redraw, spotCheckTask } from '@app/features/spot-checks';
import {
  LEADER,
  OTHER_REVIEWER,
  REVIEWER,
  WORKED_MONTH_PARTS,
  WorkedMonthBench,
} from '@app/features/spot-checks/testing';
import type { JobRun } from '@app/jobs';
import { AbandonDrawJob } from './abandon-draw.job';
import { drawDigest, Redraws } from './redraws';
import {
  DrawFromSeed,
  drawnEarlierThisYear,
  DrawStep,
  exportedDraw,
  findLatestCeremony,
  FreezePool,
  repeatDraw,
} from '.';

const MONTH = '2021-08';
const SOURCE = '双色球第2021103期开奖号码';
const SEED = '03081318212706';

describeEachDatabase('A draw', (database) => {
  let bench: WorkedMonthBench;
  let freezePool: FreezePool;
  let drawFromSeed: DrawFromSeed;
  let redraws: Redraws;
  let abandon: AbandonDrawJob;

  beforeAll(async () => {
    bench = new WorkedMonthBench(await database.open(WORKED_MONTH_PARTS));
    const { clock, audit, engine } = bench.processes;
    freezePool = new FreezePool(clock, audit);
    drawFromSeed = new DrawFromSeed(clock, audit, engine);
    redraws = new Redraws(engine);
    abandon = new AbandonDrawJob(clock, audit, engine);
  });
  beforeEach(async () => {
    await bench.clear();
    bench.processes.setTime('2021-09-01', '10:00:00');
    await bench.plan(MONTH);
    bench.processes.audit.facts.length = 0;
  });
  afterAll(() => bench.dispose());

  const freeze = (month = MONTH, at = '2021-09-01T13:20:00Z') =>
    bench.run((tx) => freezePool.execute(tx, REVIEWER, { month, seedSource: SOURCE, seedKnownFrom: new Date(at) }));
  const enter = (pool: string, { month = MONTH, seed = SEED } = {}) =>
    bench.run((tx) => drawFromSeed.execute(tx, REVIEWER, { month, pool, seed, evidence: 'https://www.cwl.gov.cn/' }));
  const drawn = async () => {
    const { pool } = await freeze();
    bench.processes.setTime('2021-09-01', '22:00:00');
    return enter(pool);
  };
  const latest = async (month = MONTH) => (await findLatestCeremony(bench.manager, month))!;
  const tasks = () => bench.manager.findBy(ProcessRecord, { process: spotCheckTask.name, month: MONTH });
  const actions = () => bench.processes.audit.actions;

  test('puts pool, method and source of the seed in the audit log before the seed is known', async () => {
    const { number, pool } = await freeze();
    expect(number).toBe(1);
    expect(bench.processes.audit.facts).toEqual([
      expect.objectContaining({
        action: 'draw.pool-frozen',
        subject: 'draw/2021-08/1',
        after: pool,
        facts: { pool, seedSource: SOURCE, seedKnownFrom: '2021-09-01T13:20:00.000Z', units: 13 },
      }),
    ]);
    const { frozen } = await latest();
    expect(frozen.content.areas.map(({ area, units }) => [area, units.length])).toEqual([
      ['department', 7],
      ['140802', 6],
    ]);
  });

  test('takes no seed that may be known when the pool is frozen, and none before its time', async () => {
    await expect(freeze(MONTH, '2021-09-01T02:00:00Z')).rejects.toMatchObject({ code: 'seed-moment-invalid' });
    const { pool } = await freeze();
    await expect(enter(pool)).rejects.toMatchObject({ code: 'seed-too-early' });
    expect(await bench.manager.countBy(DrawnUnit, {})).toBe(0);
  });

  test('follows from the seed by itself: units, tasks, seed and log at once', async () => {
    const { units } = await drawn();
    const [assessment] = await bench.manager.findBy(Assessment, { month: MONTH });
    const rows = await bench.manager.find(DrawnUnit, { order: { area: 'ASC', place: 'ASC' } });
    expect([units, rows.length, assessment?.drawSeed]).toEqual([10, 10, SEED]);
    expect(rows.map(({ area, place }) => `${area}.${place}`)).toEqual([
      ...[1, 2, 3, 4, 5].map((place) => `140802.${place}`),
      ...[1, 2, 3, 4, 5].map((place) => `department.${place}`),
    ]);
    const records = await tasks();
    const { drawn: list } = await latest();
    const codes = list!.content.areas.flatMap((area) => area.drawn.map(({ code }) => code));
    expect(records.map(({ unitCode }) => unitCode).sort()).toEqual([...codes].sort());
    expect(records.filter(({ parentCode }) => parentCode === '140802')).toHaveLength(5);
    expect(actions().filter((action) => action.startsWith('draw.'))).toEqual([
      'draw.pool-frozen',
      'draw.seed-entered',
      'draw.drawn',
    ]);
  });

  test('is made once, however often the seed is sent', async () => {
    await drawn();
    const { frozen } = await latest();
    await expect(enter(frozen.digest, { seed: 'another' })).rejects.toMatchObject({ code: 'pool-not-frozen' });
    await expect(freeze(MONTH, '2021-09-02T13:20:00Z')).rejects.toMatchObject({ code: 'draw-under-way' });
    expect(await bench.manager.countBy(DrawStep, {})).toBe(3);
  });

  test('is of two that come at once made by one', async () => {
    const results = await Promise.allSettled([freeze(), freeze()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('can be repeated from its file alone, which tells of every change', async () => {
    await drawn();
    const file = exportedDraw(await latest());
    expect(repeatDraw(JSON.stringify(file))).toMatchObject({ month: MONTH, number: 1, seed: SEED, problems: [] });
    const other = { ...file, seed: { ...file.seed!, seed: 'chosen' } };
    expect(repeatDraw(JSON.stringify(other)).problems).toEqual([
      '抽取结果所用的种子与录入的种子不一致',
      '按抽取范围和种子重新计算，抽中的单位不一致',
    ]);
    const [first, ...rest] = file.pool.areas;
    const smaller = { ...file, pool: { ...file.pool, areas: [{ ...first!, units: first!.units.slice(1) }, ...rest] } };
    expect(repeatDraw(JSON.stringify(smaller)).problems).toContain('抽取范围与其摘要不符');
  });

  test('puts units drawn earlier in the year last, whether or not their month is published', async () => {
    await drawn();
    await bench.plan('2021-09');
    expect(await drawnEarlierThisYear(bench.manager, '2021-09')).toHaveLength(10);
    await freeze('2021-09', '2021-10-01T13:20:00Z');
    const { frozen } = await latest('2021-09');
    const flagged = frozen.content.areas.map(({ units }) => units.filter((unit) => unit.drawnEarlier).length);
    expect(flagged).toEqual([5, 5]);
    expect(await drawnEarlierThisYear(bench.manager, '2022-01')).toEqual([]);
  });

  test('is closed once a letter is signed', async () => {
    await bench.processes.start(letterBatch, REVIEWER, { subject: MONTH, guards: { 'draw-complete': true } });
    await bench.manager.update(ProcessRecord, { process: letterBatch.name }, { state: 'signed' });
    await expect(freeze()).rejects.toMatchObject({ code: 'draw-closed' });
  });

  test('is repeated only with a reason, a leader’s proof and for the draw that was shown, and then wholly', async () => {
    await drawn();
    const asked = await bench.run((tx) => redraws.request(tx, REVIEWER, { month: MONTH, reason: '名册有误' }));
    const { id } = asked;
    const approve = (more: object = {}) =>
      bench.run((tx) =>
        redraws.act(tx, LEADER, {
          id,
          version: 1,
          action: 'approve',
          shown: '0'.repeat(64),
          provedAt: bench.processes.clock.now(),
          ...more,
        }),
      );
    const shown = drawDigest(await latest());
    await expect(approve()).rejects.toMatchObject({ code: 'draw-changed' });
    await expect(approve({ shown, provedAt: undefined })).rejects.toMatchObject({ code: 'proof-needed' });
    await approve({ shown });
    expect(bench.processes.outbox.jobs.map(({ name }) => name)).toContain('abandon-draw');
    await runJob(id);
    await runJob(id);
    expect(await bench.manager.countBy(DrawnUnit, {})).toBe(0);
    expect(new Set((await tasks()).map(({ state }) => state))).toEqual(new Set(['cancelled']));
    expect((await latest()).state).toBe('abandoned');
    expect(actions().filter((action) => action === 'draw.abandoned')).toHaveLength(1);
    const { number, pool } = await freeze(MONTH, '2021-09-02T13:20:00Z');
    bench.processes.setTime('2021-09-02', '22:00:00');
    expect([number, (await enter(pool, { seed: '另一期' })).units]).toEqual([2, 10]);
    expect((await tasks()).filter(({ state }) => state === 'drawn')).toHaveLength(10);
  });

  test('is not repeated by whoever asked for it, nor where there is none', async () => {
    await expect(
      bench.run((tx) => redraws.request(tx, REVIEWER, { month: MONTH, reason: '名册有误' })),
    ).rejects.toMatchObject({ code: 'draw-not-found' });
    await drawn();
    const { id } = await bench.run((tx) => redraws.request(tx, REVIEWER, { month: MONTH, reason: '名册有误' }));
    const act = { id, version: 1, action: 'approve', shown: drawDigest(await latest()) } as const;
    await expect(bench.run((tx) => redraws.act(tx, OTHER_REVIEWER, act))).rejects.toMatchObject({
      code: 'role-missing',
    });
    expect((await bench.manager.findOneByOrFail(ProcessRecord, { process: redraw.name })).state).toBe('requested');
  });

  async function runJob(recordId: string): Promise<void> {
    const commit = async (work: Parameters<JobRun['commit']>[0]) => void (await bench.run((tx) => work(tx)));
    await abandon.handle({ recordId }, { commit } as JobRun);
  }
});
