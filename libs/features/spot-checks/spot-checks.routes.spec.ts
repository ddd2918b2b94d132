import { createDataSource, runMigrations } from '@app/database';
import { monthProcess } from '@app/features/months';
import { PROCESSES_TEXTS } from '@app/features/processes';
import type { Browser, EdgeBench } from '@app/http/testing';
import type { JobRun } from '@app/jobs';
import { WORKFLOW_TEXTS } from '@app/workflow';
import { DATABASE_TEXTS } from '@app/database';
import { letterBatch } from '@app/features/letters';
import { Workbook } from 'exceljs';
import { redraw, SPOT_CHECKS_TEXTS, SpotChecksModule, spotCheckTask } from '.';
import { CompareSpotCheckJob } from './tasks/compare-spot-check.job';
import { openRoutes, WORKED_MONTH_PARTS, WorkedMonthBench } from './testing';

const UNIT = '14080203';
const HEADER = '信息类型,行政相对人名称,行政相对人代码,决定文书号,决定日期,备注';
const KEY = '01FJ8Z6V0Q3M7K2N5R4T9W1XY';

describe('The routes of spot checks', () => {
  let bench: WorkedMonthBench;
  let edge: EdgeBench;
  let keys = 0;

  beforeAll(async () => {
    const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const dataSource = await createDataSource(choice, WORKED_MONTH_PARTS).initialize();
    await runMigrations(dataSource);
    bench = new WorkedMonthBench(dataSource);
    edge = await openRoutes(bench, {
      modules: [SpotChecksModule.forRoot({ secondEyes: false })],
      processes: [monthProcess, redraw, letterBatch, spotCheckTask],
      texts: [SPOT_CHECKS_TEXTS, WORKFLOW_TEXTS, PROCESSES_TEXTS, DATABASE_TEXTS],
    });
  });
  beforeEach(async () => {
    await bench.clear();
    bench.processes.setTime('2021-09-01', '10:00:00');
    edge.clock.forward(bench.processes.clock.at.getTime() - edge.clock.now().getTime());
    await bench.plan();
    await bench.moveMonth('2021-08', 'checking');
  });
  afterAll(async () => {
    await edge.close();
    await bench.dataSource.destroy();
    await bench.dispose();
  });

  const officer = () => edge.as({ id: 'officer', roles: ['unit-officer'], unitCode: UNIT });
  const stranger = () => edge.as({ id: 'stranger', roles: ['unit-officer'], unitCode: 'D07' });
  const reviewer = () => edge.as({ id: 'reviewer', roles: ['reviewer'] });
  const act = (
    who: Browser,
    path: string,
    { version = 0, ...body }: { version?: number; [field: string]: unknown },
  ) => {
    const headers = { 'if-match': `"${version}"`, 'idempotency-key': `${KEY}${String(100 + keys++)}` };
    return who.post(`/api/v1/spot-checks/${path}`, body, headers);
  };
  const csv = (...rows: string[]) => ({ name: '台账.csv', bytes: [HEADER, ...rows, ''].join('\n') });
  const answered = async () => {
    const id = await bench.drawUnit(UNIT);
    await act(officer(), `${id}/acts/acknowledge`, { version: 2 });
    const rows = [
      '行政许可,甲公司,,许决〔2021〕1号,2021/08/16,简易程序',
      '行政许可,乙公司,,许决〔2021〕2号,2021/08/16,',
    ];
    const { upload } = (await officer().upload(`/api/v1/spot-checks/${id}/ledgers`, csv(...rows))).json<{
      upload: string;
    }>();
    expect((await act(officer(), `${id}/acts/answer`, { version: 3, upload })).json()).toMatchObject({
      state: 'answered',
      version: 4,
    });
    return id;
  };
  const compared = async (id: string) => {
    expect((await act(reviewer(), `${id}/acts/compare`, { version: 4 })).status).toBe(200);
    const commit = async (work: Parameters<JobRun['commit']>[0]) => void (await bench.run((tx) => work(tx)));
    await edge.app
      .get(CompareSpotCheckJob, { strict: false })
      .handle({ recordId: id, ordinal: 5 }, { commit } as JobRun);
  };

  test('let an officer acknowledge, hand in and answer, and show the task with its buttons', async () => {
    const id = await answered();
    const seen = await officer().get(`/api/v1/spot-checks/${id}`);
    expect(seen.headers['etag']).toBe('"4"');
    expect(seen.json()).toMatchObject({ state: 'answered', unit: { code: UNIT }, actions: [], deadline: '2021-09-07' });
    expect(seen.json<{ derivation: object[] }>().derivation).toHaveLength(1);
    const { actions } = (await reviewer().get(`/api/v1/spot-checks/${id}`)).json<{ actions: object[] }>();
    expect(actions).toMatchObject([
      { action: 'return', obstacle: null },
      { action: 'compare', obstacle: null },
    ]);
    const uploads = (await officer().get(`/api/v1/spot-checks/${id}/uploads`)).json<{ items: object[] }>();
    expect(uploads.items).toEqual([
      expect.objectContaining({ kind: 'ledger', name: '台账.csv', isUsable: true, rowCount: 2 }),
    ]);
    const list = (await officer().get('/api/v1/months/2021-08/spot-checks')).json();
    expect(list).toMatchObject({ items: [{ id, unitName: `盐湖区${UNIT}局`, state: 'answered' }], next: null });
  });

  test('tell what is wrong with a ledger, and give it as a file without formulas', async () => {
    const id = await bench.drawUnit(UNIT);
    await act(officer(), `${id}/acts/acknowledge`, { version: 2 });
    const bad = await officer().upload(
      `/api/v1/spot-checks/${id}/ledgers`,
      csv('行政许可,甲公司,,许决〔2021〕1号,=1+1,'),
    );
    expect(bad.json()).toMatchObject({
      isUsable: false,
      problemCount: 1,
      problems: [{ line: 2, column: '决定日期', value: '=1+1' }],
    });
    const { upload } = bad.json<{ upload: string }>();
    const list = await officer().get(`/api/v1/spot-checks/${id}/uploads/${upload}/problems?format=csv`);
    expect(list.text).toContain('文件,行号,列,填写的内容,问题');
    expect(list.text).not.toContain(',=1+1');
    const own = await officer().get(`/api/v1/spot-checks/${id}/uploads/${upload}/problems?format=xlsx`);
    const workbook = new Workbook();
    await workbook.xlsx.load(own.bytes as never);
    const [ledger, told] = workbook.worksheets.map((sheet) => sheet.getRow(2));
    expect([ledger!.getCell(2).text, ledger!.getCell(5).value]).toEqual(['甲公司', '=1+1']);
    expect(ledger!.getCell(5).note).toBeDefined();
    expect(told!.values).toEqual([undefined, '台账.csv', 2, '决定日期', '=1+1', expect.any(String)]);
    expect((await act(officer(), `${id}/acts/answer`, { version: 3, upload })).problem()).toMatchObject({
      code: 'upload-unfit',
      status: 409,
    });
    const template = await officer().get('/api/v1/spot-checks/ledger-template?format=xlsx');
    expect([template.status, template.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });

  test('take no file for a ledger that is none, and tell why, line by line', async () => {
    const id = await bench.drawUnit(UNIT);
    await act(officer(), `${id}/acts/acknowledge`, { version: 2 });
    const url = `/api/v1/spot-checks/${id}/ledgers`;
    const answer = await officer().upload(url, { name: '台账.csv', bytes: '信息类型,决定日期\n行政许可,2021/08/02\n' });
    expect(answer.problem()).toMatchObject({ status: 422, code: 'table-refused' });
    expect(answer.problem().errors?.map(({ reason }) => reason)).toContain('第1行“决定文书号”：缺少该列');
    const quoted = await officer().upload(url, csv('行政许可,甲"公司,,许决1号,2021/08/02,'));
    expect(quoted.problem().errors).toEqual([{ field: 'file', reason: expect.stringMatching(/^第2行：/) }]);
    expect((await officer().get(`/api/v1/spot-checks/${id}/uploads`)).json()).toEqual({ items: [] });
  });

  test('give the list away as a file, with its filters, to whoever sees it', async () => {
    await answered();
    const path = '/api/v1/months/2021-08/spot-checks/export?format=csv';
    const lines = async (who: Browser, more = '') => (await who.get(`${path}${more}`)).text.trim().split('\r\n');
    expect((await lines(reviewer()))[1]).toContain(`${UNIT},盐湖区${UNIT}局`);
    expect(await lines(reviewer(), '&state=confirmed')).toHaveLength(1);
    expect(await lines(stranger())).toHaveLength(1);
  });

  test('tell strangers nothing', async () => {
    const id = await answered();
    for (const path of ['', '/uploads']) {
      expect((await stranger().get(`/api/v1/spot-checks/${id}${path}`)).status).toBe(404);
    }
    expect((await stranger().get(`/api/v1/spot-checks/${id}/desk`)).status).toBe(403);
    expect((await stranger().upload(`/api/v1/spot-checks/${id}/ledgers`, csv('x'))).status).toBe(404);
    expect((await act(stranger(), `${id}/acts/answer`, { version: 4 })).status).toBe(404);
    expect((await stranger().get('/api/v1/months/2021-08/spot-checks')).json()).toEqual({ items: [], next: null });
  });

  test('rule on rows at the version of the desk, and show them with their rulings', async () => {
    const id = await answered();
    await compared(id);
    const desk = await reviewer().get(`/api/v1/spot-checks/${id}/desk?open=true`);
    expect(desk.headers['etag']).toBe('"1"');
    expect(desk.json()).toMatchObject({ open: 1, rows: [{ line: 2, outcome: 'exempt', open: ['exemption'] }] });
    const rule = (version: number, key: string, verdict = 'accepted') =>
      reviewer().post(
        `/api/v1/spot-checks/${id}/rulings`,
        { rulings: [{ line: 2, subject: 'exemption', verdict }], reason: '简易程序，依法免予公示' },
        { 'if-match': `"${version}"`, 'idempotency-key': key },
      );
    const first = await rule(1, `${KEY}aaa`);
    expect(first.json()).toMatchObject({ version: 2, open: 0, check: { exempt: 1, concealed: 1 } });
    expect((await rule(1, `${KEY}aaa`)).json()).toEqual(first.json());
    expect((await rule(1, `${KEY}bbb`)).status).toBe(412);
    expect((await rule(2, `${KEY}aaa`, 'refused')).problem().code).toBe('command-key-reused');
    const { actions } = (await reviewer().get(`/api/v1/spot-checks/${id}`)).json<{ actions: object[] }>();
    expect(actions).toContainEqual(
      expect.objectContaining({ action: 'examine', obstacle: expect.stringContaining('双人复核') }),
    );
    expect(actions).toContainEqual(expect.objectContaining({ action: 'confirm', obstacle: null }));
    const rows = (await reviewer().get(`/api/v1/spot-checks/${id}/desk?limit=1`)).json();
    expect(rows).toMatchObject({ rows: [{ rulings: [{ subject: 'exemption', verdict: 'accepted' }] }], next: 2 });
    const past = (await reviewer().get(`/api/v1/spot-checks/${id}/rulings`)).json();
    expect(past).toMatchObject({ items: [{ line: 2, verdict: 'accepted', actorId: 'reviewer' }], next: null });
    expect((await act(reviewer(), `${id}/acts/confirm`, { version: 6 })).json()).toMatchObject({ state: 'confirmed' });
  });

  test('do the same on several tasks, each on its own, and once for one key', async () => {
    const [one, other] = [await answered(), await bench.drawUnit('D01')];
    const send = () =>
      reviewer().post(
        '/api/v1/months/2021-08/spot-checks/acts/compare',
        {
          items: [
            { id: one, version: 4 },
            { id: other, version: 2 },
          ],
        },
        { 'idempotency-key': `${KEY}ccc` },
      );
    const answer = (await send()).json<{ results: object[] }>();
    expect(answer.results).toEqual([
      expect.objectContaining({ id: one, done: true, state: 'comparing', version: 5 }),
      expect.objectContaining({ id: other, done: false, code: 'state-unfit', title: '当前状态不能进行此项操作' }),
    ]);
    expect((await send()).json()).toEqual(answer);
    expect(bench.processes.audit.actions.filter((each) => each === 'spot-check-task.refused')).toHaveLength(2);
  });

  test('do nothing on several tasks in a month that is not planned', async () => {
    const id = await answered();
    const url = '/api/v1/months/2019-02/spot-checks/acts/compare';
    const key = { 'idempotency-key': `${KEY}month` };
    const refused = await reviewer().post(url, { items: [{ id, version: 4 }] }, key);
    expect([refused.status, refused.problem().code]).toEqual([404, 'month-not-planned']);
    expect((await reviewer().get(`/api/v1/spot-checks/${id}`)).json()).toMatchObject({ state: 'answered' });
  });

  test('refuse what they do not know, and acts without version or key', async () => {
    const id = await bench.drawUnit(UNIT);
    expect((await act(officer(), `${id}/acts/acknowledge`, { version: 2, force: true })).status).toBe(422);
    expect((await act(officer(), `${id}/acts/cancel`, { version: 2 })).status).toBe(422);
    expect((await officer().post(`/api/v1/spot-checks/${id}/acts/acknowledge`, {})).status).toBe(428);
    expect((await act(officer(), `${id}/acts/acknowledge`, { version: 1 })).status).toBe(412);
    expect((await reviewer().get('/api/v1/months/2021-08/spot-checks?state=lost')).status).toBe(422);
    expect(edge.errors).toEqual([]);
  });
});
