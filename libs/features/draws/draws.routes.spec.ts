import { createHash } from 'node:crypto';
import { createDataSource, DATABASE_TEXTS, runMigrations } from '@app/database';
import { monthProcess } from '@app/features/months';
import { PROCESSES_TEXTS } from '@app/features/processes';
import { letterBatch } from '@app/features/letters';
import { redraw, spotCheckTask } from '@app/features/spot-checks';
import { openRoutes, WORKED_MONTH_PARTS, WorkedMonthBench } from '@app/features/spot-checks/testing';
import type { Browser, EdgeBench } from '@app/http/testing';
import { WORKFLOW_TEXTS } from '@app/workflow';
import { DRAWS_TEXTS, DrawsModule, repeatDraw } from '.';

const DRAW = '/api/v1/months/2021-08/draw';
const KEY = '01FJ8Z6V0Q3M7K2N5R4T9W1XY';
const HOUR = 3_600_000;

describe('The routes of draws', () => {
  let bench: WorkedMonthBench;
  let edge: EdgeBench;
  let keys = 0;

  beforeAll(async () => {
    const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const dataSource = await createDataSource(choice, WORKED_MONTH_PARTS).initialize();
    await runMigrations(dataSource);
    bench = new WorkedMonthBench(dataSource);
    edge = await openRoutes(bench, {
      modules: [{ module: DrawsModule }],
      processes: [monthProcess, redraw, letterBatch, spotCheckTask],
      texts: [DRAWS_TEXTS, WORKFLOW_TEXTS, PROCESSES_TEXTS, DATABASE_TEXTS],
    });
  });
  beforeEach(async () => {
    await bench.clear();
    await bench.plan();
  });
  afterAll(async () => {
    await edge.close();
    await bench.dataSource.destroy();
    await bench.dispose();
  });

  const reviewer = () => edge.as({ id: 'reviewer', roles: ['reviewer'] });
  const leader = () => edge.as({ id: 'leader', roles: ['leader'] });
  const post = (who: Browser, path: string, body: object) =>
    who.post(path, body, { 'idempotency-key': `${KEY}${String(100 + keys++)}` });
  const frozen = async () => {
    const seedKnownFrom = new Date(edge.clock.now().getTime() + HOUR).toISOString();
    const answer = await post(reviewer(), `${DRAW}/freeze`, { seedSource: '双色球第2021103期开奖号码', seedKnownFrom });
    return answer.json<{ pool: string }>().pool;
  };
  const seeded = async () => {
    const pool = await frozen();
    const seed = { pool, seed: '03081318212706', evidence: 'https://www.cwl.gov.cn/' };
    edge.clock.forward(2 * HOUR);
    return post(reviewer(), `${DRAW}/seed`, seed);
  };

  test('freeze, take the seed when it is out, and show what anybody needs to repeat the draw', async () => {
    const pool = await frozen();
    const early = await post(reviewer(), `${DRAW}/seed`, { pool, seed: '1', evidence: '官网' });
    expect(early.problem()).toMatchObject({ code: 'seed-too-early', status: 409 });
    edge.clock.forward(2 * HOUR);
    const drawn = await post(reviewer(), `${DRAW}/seed`, { pool, seed: ' 03081318212706 ', evidence: '官网' });
    expect(drawn.json()).toMatchObject({ number: 1, units: 10 });
    const view = (await leader().get(DRAW)).json<{ ceremonies: { drawn: { area: string }[] }[] }>();
    expect(view).toMatchObject({ isOpen: true, ceremonies: [{ state: 'drawn', seed: '03081318212706', pool }] });
    expect(view.ceremonies[0]?.drawn.map(({ area }) => area)).toEqual(['department', '140802']);
    const file = await leader().get(`${DRAW}/file`);
    expect(file.headers['content-disposition']).toContain('attachment');
    expect(repeatDraw(file.text)).toMatchObject({ poolDigest: pool, problems: [] });
  });

  test('draw again with a leader’s proof, for the draw that was shown', async () => {
    await seeded();
    const asked = await post(reviewer(), `${DRAW}/redraws`, { reason: '名册有误' });
    const { id, version } = asked.json<{ id: string; version: number }>();
    const [{ digest }] = (await leader().get(DRAW)).json<{ ceremonies: [{ digest: string }] }>().ceremonies;
    const approve = (who: Browser, shown: string) =>
      who.post(`/api/v1/redraws/${id}/approve`, { digest: shown }, { 'if-match': `"${version}"` });
    expect((await approve(reviewer(), digest)).status).toBe(403);
    const stale = edge.as({ id: 'leader', roles: ['leader'], provedAt: new Date(0) });
    expect((await approve(stale, digest)).status).toBe(401);
    expect((await approve(leader(), '0'.repeat(64))).problem().code).toBe('draw-changed');
    bench.processes.clock.at = edge.clock.now();
    expect((await approve(leader(), digest)).json()).toMatchObject({ state: 'approved', version: 2 });
    expect(bench.processes.outbox.jobs.map(({ name }) => name)).toContain('abandon-draw');
  });

  test('let a request be declined with a reason alone, or taken back', async () => {
    await seeded();
    const ask = async () => (await post(reviewer(), `${DRAW}/redraws`, { reason: '名册有误' })).json<{ id: string }>();
    const decide = (who: Browser, id: string, body: object) =>
      who.post(`/api/v1/redraws/${id}/decision`, body, { 'if-match': '"1"' });
    const [first, second] = [await ask(), await ask()];
    expect((await decide(leader(), first.id, { action: 'decline' })).problem().code).toBe('reason-invalid');
    const declined = await decide(leader(), first.id, { action: 'decline', reason: '名册无误' });
    expect(declined.json()).toMatchObject({ state: 'declined' });
    expect((await decide(reviewer(), second.id, { action: 'withdraw' })).json()).toMatchObject({ state: 'withdrawn' });
  });

  test('take a seed from two officers, who commit before either reveals, and show it to whoever repeats', async () => {
    const { pool } = (await post(reviewer(), `${DRAW}/freeze-for-officers`, {})).json<{ pool: string }>();
    const values = [
      { who: reviewer(), value: '7f3a91c04be2d85516af3e0c9d7b2488' },
      { who: leader(), value: 'b06c5d1e9a7742f3802e41cc56d9f710' },
    ];
    for (const { who, value } of values) {
      const commitment = createHash('sha256').update(value).digest('hex');
      expect((await post(who, `${DRAW}/commitments`, { pool, commitment })).status).toBe(200);
    }
    const short = await post(reviewer(), `${DRAW}/revelations`, { pool, value: 'short' });
    expect(short.status).toBe(422);
    const answers = [];
    for (const { who, value } of values)
      answers.push((await post(who, `${DRAW}/revelations`, { pool, value })).json<{ drawn: object | null }>());
    expect(answers).toEqual([{ drawn: null }, { drawn: expect.objectContaining({ units: 10 }) }]);
    const [shown] = (await leader().get(DRAW)).json<{ ceremonies: [object] }>().ceremonies;
    expect(shown).toMatchObject({ seedKnownFrom: null, officers: [{ isOwn: false }, { isOwn: true }] });
    const { text } = await leader().get(`${DRAW}/file`);
    expect(repeatDraw(text)).toMatchObject({ seed: values.map(({ value }) => value).join('|'), problems: [] });
  });

  test('refuse what they do not know', async () => {
    const body = { seedSource: '双色球', seedKnownFrom: '2021-13-01T00:00:00Z' };
    expect((await post(reviewer(), `${DRAW}/freeze`, body)).status).toBe(422);
    expect((await reviewer().get(`${DRAW}/file`)).status).toBe(404);
    expect((await reviewer().get('/api/v1/months/2021-12/draw')).json()).toMatchObject({
      ceremonies: [],
      isOpen: false,
    });
    expect((await edge.as({ roles: ['unit-officer'], unitCode: 'D01' }).get(DRAW)).status).toBe(403);
    expect(edge.errors).toEqual([]);
  });
});
