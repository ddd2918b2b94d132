import { createDataSource, DATABASE_TEXTS, runMigrations } from '@app/database';
import { openEdge } from '@app/features/evidence/testing';
import { FILE_RECEIPT_TEXTS } from '@app/features/file-receipt';
import { monthProcess, MONTHS_TEXTS } from '@app/features/months';
import { enterState, openMonth } from '@app/features/months/testing';
import { PROCESSES_TEXTS } from '@app/features/processes';
import { ProcessBench } from '@app/features/processes/testing';
import { spotCheckTask } from '@app/features/spot-checks';
import type { EdgeBench } from '@app/http/testing';
import { WORKFLOW_TEXTS } from '@app/workflow';
import { objectionProcess, OBJECTIONS_JOBS, ObjectionsModule, OBJECTIONS_TEXTS } from '.';
import { OBJECTION_PARTS } from './testing';

const MONTH = '/api/v1/months/2021-08/objections';

describe('The routes of objections', () => {
  let bench: ProcessBench;
  let edge: EdgeBench;
  let keys = 0;
  const headers = (version?: number) => ({
    'idempotency-key': `objection-request-${String(++keys)}`,
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  });
  const officer = () => edge.as({ id: 'county', roles: ['county-officer'], unitCode: '140802' });
  const reviewer = () => edge.as({ id: 'reviewer', roles: ['reviewer'] });
  const lodge = async (body: object = {}) =>
    officer().post(MONTH, { matter: 'I4', reason: '8月20日已报送', ...body }, headers());

  beforeAll(async () => {
    const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const dataSource = await createDataSource(choice, OBJECTION_PARTS).initialize();
    await runMigrations(dataSource);
    bench = new ProcessBench(dataSource, [monthProcess, objectionProcess, spotCheckTask]);
    bench.setTime('2021-09-08');
    await openMonth(bench, '2021-08');
    const texts = [OBJECTIONS_TEXTS, FILE_RECEIPT_TEXTS, MONTHS_TEXTS, PROCESSES_TEXTS, WORKFLOW_TEXTS, DATABASE_TEXTS];
    edge = await openEdge(bench, ObjectionsModule, texts);
  });
  afterAll(async () => {
    await edge.close();
    await bench.dataSource.destroy();
  });

  test('do not hear an objection before the sheets are out, and say so in Chinese', async () => {
    const early = await lodge();
    expect([early.status, early.problem().code]).toEqual([409, 'sheet-open']);
    expect(early.problem().detail).toContain('得分表已公示且通报尚未签发');
  });

  test('take one with what it concerns and its proof, and dismiss it with the reason', async () => {
    await enterState(bench, '2021-08', 'scored');
    const upload = { name: '回执.csv', bytes: '编号,日期\n1,2021-08-20\n' };
    const file = (await officer().upload(`${MONTH}/files`, upload)).json<{ id: string }>();
    const lodged = await lodge({ concerned: ['permit.csv:12'], files: [file.id] });
    expect(lodged.status).toBe(201);
    const { id } = lodged.json<{ id: string }>();
    const shown = (await reviewer().get(`/api/v1/objections/${id}`)).json();
    expect(shown).toMatchObject({
      matterName: '及时性',
      concerned: ['permit.csv:12'],
      decision: null,
      files: [{ id: file.id }],
    });
    const silent = await reviewer().post(`/api/v1/objections/${id}/acts/dismiss`, {}, headers(1));
    expect(silent.status).toBe(422);
    const body = { reason: '收到日期为9月2日' };
    const dismissed = await reviewer().post(`/api/v1/objections/${id}/acts/dismiss`, body, headers(1));
    expect(dismissed.json()).toMatchObject({ state: 'dismissed' });
    expect((await officer().get(`/api/v1/objections/${id}`)).json()).toMatchObject({ decision: body.reason });
  });

  test('uphold one, which sends the month back to be scored anew', async () => {
    const { id } = (await lodge()).json<{ id: string }>();
    const upheld = await reviewer().post(`/api/v1/objections/${id}/acts/uphold`, { reason: '属实' }, headers(1));
    expect(upheld.json()).toMatchObject({ state: 'upheld', version: 2 });
    expect((await lodge()).problem().code).toBe('sheet-open');
  });

  test('are closed to officers of other units', async () => {
    await enterState(bench, '2021-08', 'scored');
    const { id } = (await lodge()).json<{ id: string }>();
    const other = edge.as({ roles: ['unit-officer'], unitCode: 'D01' });
    expect((await other.get(`/api/v1/objections/${id}`)).status).toBe(404);
    expect((await other.post(`/api/v1/objections/${id}/acts/withdraw`, {}, headers(1))).status).toBe(404);
    expect((await other.get(MONTH)).json()).toEqual({ items: [], next: null });
  });

  test('list and export what was objected to', async () => {
    const listed = (await reviewer().get(`${MONTH}?matter=I4&state=lodged`)).json<{ items: unknown[] }>();
    expect(listed.items).toHaveLength(1);
    expect((await reviewer().get(`${MONTH}/export?format=csv`)).text).toContain('盐湖区,及时性,待处理');
  });

  test('come with a provider for every job', () => {
    for (const job of OBJECTIONS_JOBS) expect(edge.app.get(job, { strict: false })).toBeInstanceOf(job);
  });
});
