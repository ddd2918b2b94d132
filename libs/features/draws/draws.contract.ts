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
import type { Actor } from '@app/kernel';
import { AbandonDrawJob } from './abandon-draw.job';
import { drawDigest, Redraws } from './redraws';
import {
  CommitValue,
  commitmentOf,
  DrawCommitment,
  DrawFromSeed,
  drawnEarlierThisYear,
  DrawStep,
  exportedDraw,
  findLatestCeremony,
  FreezePool,
  ListDrawnUnits,
  officerValues,
  repeatDraw,
  RevealValue,
} from '.';

const MONTH = '2021-08';
const SOURCE = '双色球第2021103期开奖号码';
const SEED = '03081318212706';

describeEachDatabase('A draw', (database) => {
  let bench: WorkedMonthBench;
  let freezePool: FreezePool;
  let drawFromSeed: DrawFromSeed;
  let commitValue: CommitValue;
  let revealValue: RevealValue;
  let redraws: Redraws;
  let abandon: AbandonDrawJob;

  beforeAll(async () => {
    bench = new WorkedMonthBench(await database.open(WORKED_MONTH_PARTS));
    const { clock, audit, engine } = bench.processes;
    freezePool = new FreezePool(clock, audit);
    const listDrawnUnits = new ListDrawnUnits(clock, audit, engine);
    drawFromSeed = new DrawFromSeed(clock, listDrawnUnits);
    commitValue = new CommitValue(clock, audit);
    revealValue = new RevealValue(clock, audit, listDrawnUnits);
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
    bench.run((tx) =>
      freezePool.execute(tx, REVIEWER, { month, seed: { seedSource: SOURCE, seedKnownFrom: new Date(at) } }),
    );
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
    const file = exportedDraw(await latest(), []);
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

  describe('whose seed two officers make', () => {
    const [ONE, OTHER] = ['7f3a91c04be2d85516af3e0c9d7b2488', 'b06c5d1e9a7742f3802e41cc56d9f710'];
    const freezeForOfficers = () =>
      bench.run((tx) => freezePool.execute(tx, REVIEWER, { month: MONTH, seed: 'two-officers' }));
    const commit = (actor: Actor, pool: string, value: string) =>
      bench.run((tx) => commitValue.execute(tx, actor, { month: MONTH, pool, commitment: commitmentOf(value) }));
    const reveal = (actor: Actor, pool: string, value: string) =>
      bench.run((tx) => revealValue.execute(tx, actor, { month: MONTH, pool, value }));
    const committed = async () => {
      const { pool } = await freezeForOfficers();
      await commit(REVIEWER, pool, ONE);
      await commit(LEADER, pool, OTHER);
      return pool;
    };

    test('follows by itself once both values are revealed, in the order of the commitments', async () => {
      const pool = await committed();
      expect(await reveal(LEADER, pool, OTHER)).toBeNull();
      expect(await reveal(REVIEWER, pool, ONE)).toMatchObject({ number: 1, units: 10 });
      const [assessment] = await bench.manager.findBy(Assessment, { month: MONTH });
      expect(assessment?.drawSeed).toBe(`${ONE}|${OTHER}`);
      expect(await tasks()).toHaveLength(10);
    });

    test('has both digests in the audit log before any value stands there', async () => {
      const pool = await committed();
      await reveal(REVIEWER, pool, ONE);
      await reveal(LEADER, pool, OTHER);
      const ceremony = bench.processes.audit.facts.filter(({ action }) => action.startsWith('draw.'));
      expect(ceremony.map(({ action, facts }) => [action, facts?.['place'] ?? null])).toEqual([
        ['draw.pool-frozen', null],
        ['draw.seed-committed', 1],
        ['draw.seed-committed', 2],
        ['draw.seed-revealed', 1],
        ['draw.seed-revealed', 2],
        ['draw.seed-entered', null],
        ['draw.drawn', null],
      ]);
      const before = JSON.stringify(ceremony.slice(0, 3));
      expect([before.includes(ONE), before.includes(commitmentOf(ONE))]).toEqual([false, true]);
    });

    test('takes no value before both digests, none that is another, and each once', async () => {
      const { pool } = await freezeForOfficers();
      await commit(REVIEWER, pool, ONE);
      await expect(reveal(REVIEWER, pool, ONE)).rejects.toMatchObject({ code: 'commitment-missing' });
      await commit(LEADER, pool, OTHER);
      await expect(reveal(OTHER_REVIEWER, pool, ONE)).rejects.toMatchObject({ code: 'commitment-missing' });
      await expect(reveal(REVIEWER, pool, OTHER)).rejects.toMatchObject({ code: 'value-differs' });
      await reveal(REVIEWER, pool, ONE);
      await expect(reveal(REVIEWER, pool, ONE)).rejects.toMatchObject({ code: 'stale-version' });
      expect(await bench.manager.countBy(DrawnUnit, {})).toBe(0);
    });

    test('has two officers, with a digest of his own each', async () => {
      const { pool } = await freezeForOfficers();
      await commit(REVIEWER, pool, ONE);
      await expect(commit(REVIEWER, pool, OTHER)).rejects.toMatchObject({ code: 'commitment-refused' });
      await expect(commit(LEADER, pool, ONE)).rejects.toMatchObject({ code: 'commitment-refused' });
      await commit(LEADER, pool, OTHER);
      await expect(commit(OTHER_REVIEWER, pool, 'c'.repeat(32))).rejects.toMatchObject({ code: 'commitment-refused' });
      expect(await bench.manager.countBy(DrawCommitment, {})).toBe(2);
    });

    test('is drawn once when both reveal at once', async () => {
      const pool = await committed();
      const results = await Promise.all([reveal(REVIEWER, pool, ONE), reveal(LEADER, pool, OTHER)]);
      expect(results.filter((result) => result !== null)).toHaveLength(1);
      expect(await bench.manager.countBy(DrawnUnit, {})).toBe(10);
    });

    test('takes no entered seed, and a draw from a public value no commitments', async () => {
      const { pool } = await freezeForOfficers();
      await expect(enter(pool)).rejects.toMatchObject({ code: 'seed-of-officers' });
      await bench.clear();
      await bench.plan(MONTH);
      const { pool: other } = await freeze();
      await expect(commit(REVIEWER, other, ONE)).rejects.toMatchObject({ code: 'pool-not-frozen' });
    });

    test('can be repeated from its file, which tells of a value that was exchanged', async () => {
      const pool = await committed();
      await reveal(REVIEWER, pool, ONE);
      await reveal(LEADER, pool, OTHER);
      const ceremony = await latest();
      const file = exportedDraw(ceremony, await officerValues(bench.manager, ceremony));
      expect(repeatDraw(JSON.stringify(file))).toMatchObject({ seed: `${ONE}|${OTHER}`, problems: [] });
      const [first, second] = file.officers;
      const exchanged = { ...file, officers: [{ ...first!, value: 'd'.repeat(32) }, second!] };
      expect(repeatDraw(JSON.stringify(exchanged)).problems).toEqual([
        '公开的数值与先前提交的摘要不符',
        '种子与两名工作人员公开的数值不符',
      ]);
      const early = { ...file, officers: [{ ...first!, revealedAt: '2021-08-01T00:00:00.000Z' }, second!] };
      expect(repeatDraw(JSON.stringify(early)).problems).toEqual(['两份摘要均提交之前已有数值公开']);
    });
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
