import { ActOnce, ProcessAct, ProcessEngine, ProcessReader, ProcessRecord } from '@app/features/processes';
import { NoticeSources, TellNotices } from '@app/features/notifications';
import { EvidenceItem } from '@app/features/evidence';
import { listRoutes } from '@app/http';
import { EdgeBench } from '@app/http/testing';
import { AuditTrail, Clock, newId, UnitOfWork } from '@app/kernel';
import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WORKED_MONTHS_JOBS, WorkedMonthsModule, WORKED_MONTHS_TEXTS } from '.';
import { type RouteSamples, walkRoute } from '../../../test/support/access-matrix';
import { WorkedMonthsBench } from './testing';

// One example month is worked once; most of what is asked of it changes nothing.
jest.setTimeout(120_000);

const MONTH = '2021-08';

describe('The routes of months and scores', () => {
  let bench: WorkedMonthsBench;
  let edge: EdgeBench;
  beforeAll(async () => {
    bench = await WorkedMonthsBench.inMemory();
    await bench.work(MONTH, '2021-09-07');
    edge = await EdgeBench.open({ controllers: [], texts: [WORKED_MONTHS_TEXTS], imports: [modulesOf(bench)] });
  });
  afterAll(async () => {
    await edge.close();
    await bench.close();
  });

  const reviewer = () => edge.as({ id: 'reviewer', roles: ['reviewer'] });
  const officerOf = (unitCode: string) => edge.as({ id: 'officer', roles: ['unit-officer'], unitCode });
  const countyOfficerOf = (unitCode: string) => edge.as({ id: 'county', roles: ['county-officer'], unitCode });
  const get = async <T>(browser: ReturnType<typeof reviewer>, path: string): Promise<T> => {
    const answer = await browser.get(`/api/v1/${path}`);
    expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
    return answer.json<T>();
  };
  const key = () => ({ 'idempotency-key': newId(bench.clock.now()) });

  describe('the cockpit', () => {
    test('shows the plan, how far everything is, and the buttons with what stands in their way', async () => {
      const answer = await reviewer().get(`/api/v1/months/${MONTH}`);
      expect(answer.headers['etag']).toMatch(/^"\d+"$/);
      expect(answer.json()).toMatchObject({
        ...{ month: MONTH, state: 'scored', stateLabel: '已评分', scoring: 'current', cutOff: '2021-09-07' },
        steps: expect.arrayContaining([
          expect.objectContaining({ step: 'comparison', deadline: '2021-09-07', standing: 'done' }),
          expect.objectContaining({ step: 'sign-off', standing: 'due' }),
        ]),
        answers: { drawn: 75, open: 0 },
        actions: expect.arrayContaining([
          expect.objectContaining({
            action: 'enter-signing',
            refusal: { code: 'bulletin-submitted', explanation: '当月通报尚未送审' },
          }),
          expect.objectContaining({ action: 'request-scoring', refusal: null }),
        ]),
      });
    });

    test('counts the silence that was confirmed apart from answers', async () => {
      const { answers } = await get<{ answers: { answered: number; silent: number } }>(reviewer(), `months/${MONTH}`);
      const { criticised } = JSON.parse(await bench.scores(MONTH)) as { criticised: string[] };
      expect(answers.silent).toBeGreaterThan(0);
      expect(answers.answered + answers.silent).toBe(75);
      expect(criticised.length).toBeGreaterThanOrEqual(answers.silent);
    });

    test('lists the months, and is closed to officers', async () => {
      const { items } = await get<{ items: unknown[] }>(reviewer(), 'months');
      expect(items).toEqual([expect.objectContaining({ month: MONTH, state: 'scored', isOverdue: false })]);
      expect((await officerOf('D09').get(`/api/v1/months/${MONTH}`)).status).toBe(403);
    });

    test('tells in numbers why an act is refused, and does it once where it is not', async () => {
      const { version } = await get<{ version: number }>(reviewer(), `months/${MONTH}`);
      const at = { 'if-match': `"${String(version)}"` };
      const act = (action: string, headers = {}) =>
        reviewer().post(`/api/v1/months/${MONTH}/acts/${action}`, {}, { ...at, ...key(), ...headers });
      const refused = await act('enter-signing');
      expect([refused.status, refused.problem().detail]).toEqual([409, '尚不具备条件：当月通报尚未送审。']);
      expect((await act('change-dates')).status).toBe(422);
      expect((await act('enter-signing', { 'if-match': '"1"' })).status).toBe(412);
    });
  });

  describe('scores', () => {
    test('are those that were published by the rules, ranked by group', async () => {
      const answer = await get<{ basis: string; groups: object }>(reviewer(), `months/${MONTH}/scores`);
      expect(answer).toMatchObject({
        basis: 'scored',
        standing: 'current',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(answer.groups).toEqual((JSON.parse(await bench.scores(MONTH)) as { groups: object }).groups);
    });

    test('explain every figure, and name the records that lowered it', async () => {
      const sheet = await get<{
        figures: { figure: string; numerator: number; denominator: number; formula: string }[];
      }>(reviewer(), `months/${MONTH}/scores/140823`);
      const figure = (name: string) => sheet.figures.find((one) => one.figure === name)!;
      expect(figure('I3')).toMatchObject({ numerator: 147, denominator: 163, formula: '30 × 147/163 ≈ 27.06' });
      expect(figure('I5')).toMatchObject({ numerator: 2, denominator: 39, points: '23.72', maximum: '25.00' });
      const behind = async (of: string) =>
        (await get<{ items: object[] }>(reviewer(), `months/${MONTH}/scores/140823/records?of=${of}`)).items;
      expect(await behind('errors')).toHaveLength(163 - 147);
      expect(await behind('late')).toHaveLength(figure('I4').numerator);
      expect(await behind('concealed')).toHaveLength(figure('I5').numerator);
      expect((await behind('late'))[0]).toEqual({
        ...{ unitCode: expect.any(String), unitName: expect.any(String), kind: expect.any(String) },
        ...{ documentNo: expect.any(String), decisionDate: expect.any(String), receivedDate: expect.any(String) },
        ...{ dueDate: expect.any(String), file: expect.any(String), line: expect.any(Number), findings: [] },
      });
    });

    test('go through long lists by pages without losing a record', async () => {
      const seen: unknown[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: { items: { file: string; line: number }[]; next: string | null } = await get(
          reviewer(),
          `months/${MONTH}/scores/140823/records?of=errors&limit=5${cursor === '' ? '' : `&cursor=${cursor}`}`,
        );
        seen.push(...page.items.map(({ file, line }) => `${file}:${String(line)}`));
        cursor = page.next;
      }
      expect(seen).toHaveLength(16);
      expect(new Set(seen).size).toBe(16);
    });

    test('say since when evidence has counted', async () => {
      const sheet = await get<{ evidence: object[] }>(reviewer(), `months/${MONTH}/scores/140802`);
      expect(sheet.evidence[0]).toMatchObject({ item: 'I1', confirmed: true, since: MONTH });
    });

    test.each([
      ['scores/file?format=csv', '名次'],
      ['scores/140823/file?format=csv', '27.06'],
      ['scores/140823/records/file?format=csv&of=errors', '不合规之处'],
    ])('are downloaded (%s)', async (path, content) => {
      const answer = await reviewer().get(`/api/v1/months/${MONTH}/${path}`);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain(content);
    });

    test('become stale when what they rest on changes, and the preview shows the change', async () => {
      const { assessmentId } = await bench.worked(MONTH);
      const item = { assessmentId, unitCode: '140823', item: 'I1' };
      await bench.manager.update(EvidenceItem, item, { confirmed: 0 });
      const scores = (basis: string) =>
        get<{ standing: string; unit: { total: string } }>(reviewer(), `months/${MONTH}/scores/140823?basis=${basis}`);
      expect(await scores('scored')).toMatchObject({ standing: 'stale', unit: { total: '95.60' } });
      expect(await scores('present')).toMatchObject({ standing: 'stale', unit: { total: '90.60' } });
      expect(await get(reviewer(), `months/${MONTH}`)).toMatchObject({ scoring: 'stale' });
      await bench.manager.update(EvidenceItem, item, { confirmed: 1 });
      expect(await get(reviewer(), `months/${MONTH}`)).toMatchObject({ scoring: 'current' });
    });
  });

  describe('a unit', () => {
    test('sees its own score sheet, not that of another, and no ranking', async () => {
      const own = await get<{ checks: { code: string }[] }>(officerOf('D09'), `months/${MONTH}/scores/D09`);
      expect(own.checks.map(({ code }) => code)).toEqual(['D09']);
      expect((await officerOf('D09').get(`/api/v1/months/${MONTH}/scores/D10`)).status).toBe(404);
      expect((await officerOf('D09').get(`/api/v1/months/${MONTH}/scores`)).status).toBe(403);
    });

    test('sees its own concealed rows alone, although the rate is pooled', async () => {
      const rows = async (browser: ReturnType<typeof reviewer>, unit: string) => {
        const path = `months/${MONTH}/scores/${unit}/records?of=concealed`;
        return (await get<{ items: { unitCode: string }[] }>(browser, path)).items.map(({ unitCode }) => unitCode);
      };
      const pooled = await rows(reviewer(), 'D10');
      const [concealing = ''] = pooled;
      expect(concealing).toMatch(/^D(?!10)/);
      expect(await rows(officerOf('D10'), 'D10')).toEqual([]);
      expect(await rows(officerOf(concealing), concealing)).toEqual(pooled.filter((code) => code === concealing));
    });

    test('that is a county sees the records of its departments, and they see their own', async () => {
      const path = (unit: string) => `/api/v1/months/${MONTH}/scores/${unit}/records?of=errors`;
      expect((await countyOfficerOf('140802').get(path('140802'))).status).toBe(200);
      expect((await countyOfficerOf('140802').get(path('14080202'))).status).toBe(200);
      expect((await officerOf('14080202').get(path('14080202'))).status).toBe(200);
      expect((await officerOf('14080202').get(path('140802'))).status).toBe(404);
      expect((await countyOfficerOf('140881').get(path('14080202'))).status).toBe(404);
    });

    test('follows its scores over the months', async () => {
      const { items } = await get<{ items: object[] }>(officerOf('D09'), 'units/D09/scores');
      expect(items).toEqual([
        expect.objectContaining({ month: MONTH, ranked: 33, unit: expect.objectContaining({ code: 'D09' }) }),
      ]);
      expect((await officerOf('D09').get('/api/v1/units/D10/scores')).status).toBe(404);
    });

    test('sees nothing while the figures are being put right', async () => {
      await bench.act(MONTH, 'reopen-confirmation', { reason: '数据有误' });
      expect((await officerOf('D09').get(`/api/v1/months/${MONTH}/scores/D09`)).status).toBe(404);
      expect((await get<{ items: object[] }>(officerOf('D09'), 'units/D09/scores')).items).toEqual([]);
      expect((await reviewer().get(`/api/v1/months/${MONTH}/scores/D09`)).status).toBe(200);
      await bench.act(MONTH, 'request-scoring');
      await bench.whenLeft(MONTH, 'confirming');
    });
  });

  test('every ranked unit is told of its score sheet, and until when it may object', async () => {
    const { recordId } = await bench.worked(MONTH);
    const acts = await bench.manager.findBy(ProcessAct, { recordId });
    const noticesOf = (action: string) => {
      const { ordinal = 0 } = acts.find((act) => act.action === action) ?? {};
      return bench.unitOfWork.run((tx) =>
        edge.app.get(NoticeSources, { strict: false }).ofAct(tx, { recordId, ordinal }),
      );
    };
    const notices = await noticesOf('score');
    expect(notices).toHaveLength(47);
    expect(notices).toContainEqual({
      notice: expect.objectContaining({
        content: { kind: 'score-sheet-ready', facts: { month: MONTH, unit: '市发展改革委', due: '2021-09-09' } },
      }),
      audience: [{ roles: ['unit-officer', 'county-officer'], unitCode: 'D09' }],
    });
    await expect(noticesOf('begin-checks')).rejects.toThrow('No feature says');
  });

  describe('notes on the indicators that are not scored (notice §3)', () => {
    const write = (unit: string, content: string, headers = key()) =>
      reviewer().post(`/api/v1/months/${MONTH}/notes/${unit}`, { indicator: 'website-links', content }, headers);

    test('are kept with their history, the one in force first', async () => {
      const twice = key();
      expect((await write('D09', '有2个失效链接。', twice)).status).toBe(204);
      expect((await write('D09', '有2个失效链接。', twice)).status).toBe(204);
      bench.clock.forward(1000);
      await write('D09', '已全部修复。');
      const { items } = await get<{ items: object[] }>(reviewer(), `months/${MONTH}/notes/D09?indicator=website-links`);
      expect(items).toMatchObject([{ content: '已全部修复。' }, { content: '有2个失效链接。' }]);
      expect(JSON.stringify(bench.processes.audit.facts.map(({ sealed: _, ...fact }) => fact))).not.toContain(
        '失效链接',
      );
    });

    test('are of the department that the notice names', async () => {
      const refused = await write('D10', '没有问题。');
      expect([refused.status, refused.problem().code]).toEqual([422, 'unit-not-responsible']);
      expect((await write('D99', '没有问题。')).problem().code).toBe('unit-not-in-roster');
    });
  });

  test('a month is planned once and its dates are moved at the version that was seen', async () => {
    bench.setDay('2021-10-08');
    const command = key();
    const plan = () => reviewer().post('/api/v1/months', { month: '2021-09' }, command);
    const planned = await plan();
    expect([planned.status, planned.json()]).toEqual([201, expect.objectContaining({ state: 'planned', version: 1 })]);
    expect((await plan()).status).toBe(201);
    const dates = { cutOff: '2021-10-07', issueDate: '2021-10-10', reason: '与印发安排一致' };
    const move = () => reviewer().put('/api/v1/months/2021-09/dates', dates, { 'if-match': '"1"' });
    expect((await move()).json()).toMatchObject({ cutOff: '2021-10-07', issueDate: '2021-10-10', version: 2 });
    expect((await move()).status).toBe(412);
  });

  test('every route answers every role, and nobody, as its policy says', async () => {
    const wrong: string[] = [];
    for (const route of listRoutes(edge.app)) wrong.push(...(await walkRoute(route, edge, samplesOfUnits())));
    expect(wrong).toEqual([]);
  });

  test('a month that cannot be scored because a task was opened again stays, and the reviewers are told', async () => {
    const [task] = await bench.manager.findBy(ProcessRecord, { process: 'spot-check-task', state: 'confirmed' });
    await bench.manager.update(ProcessRecord, { id: task!.id }, { state: 'reviewing' });
    const job = { name: 'settle-month-scores', payload: { month: MONTH } };
    await bench.unitOfWork.run((tx) => bench.jobs.outbox.enqueue(tx, job));
    await bench.idle();
    expect(bench.told.notices.map(({ notice, audience }) => [notice.content, audience])).toEqual([
      [{ kind: 'scoring-held', facts: { month: MONTH, missing: '还有1个单位未确认' } }, [{ roles: ['reviewer'] }]],
    ]);
  });

  test('every job of a month has its handler', () => {
    for (const job of WORKED_MONTHS_JOBS) expect(edge.app.get(job, { strict: false })).toBeInstanceOf(job);
  });
});

/** Calls for an own and for another unit, for every route that reaches what belongs to a unit. */
function samplesOfUnits(): RouteSamples {
  const sample = (query = '') => ({
    unitCode: 'D09',
    own: { path: { month: MONTH, unit: 'D09' }, query },
    other: { path: { month: MONTH, unit: 'D10' }, query },
  });
  return new Map([
    ['GET /api/v1/units/:unit/scores', sample()],
    ['GET /api/v1/units/:unit/scores/export', sample('?format=csv')],
    ['GET /api/v1/months/:month/scores/:unit', sample()],
    ['GET /api/v1/months/:month/scores/:unit/file', sample('?format=csv')],
    ['GET /api/v1/months/:month/scores/:unit/records', sample('?of=late')],
    ['GET /api/v1/months/:month/scores/:unit/records/file', sample('?of=late&format=csv')],
  ]);
}

/** The module on the bench's database, clock and processes. */
function modulesOf(bench: WorkedMonthsBench): new () => object {
  const { processes, dataSource, unitOfWork, clock, settings } = bench;
  const given = [
    { provide: DataSource, useValue: dataSource },
    { provide: UnitOfWork, useValue: unitOfWork },
    { provide: Clock, useValue: clock },
    { provide: AuditTrail, useValue: processes.audit },
    { provide: ProcessEngine, useValue: processes.engine },
    { provide: ProcessReader, useValue: processes.reader },
    { provide: ActOnce, useValue: bench.once },
    { provide: TellNotices, useValue: bench.told },
    NoticeSources,
  ];
  const months: DynamicModule = WorkedMonthsModule.forRoot(settings);
  @Module({ imports: [{ ...months, providers: [...(months.providers ?? []), ...given] }] })
  class Both {}
  return Both;
}
