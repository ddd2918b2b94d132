import { createDataSource, DATABASE_TEXTS, runMigrations } from '@app/database';
import { FILE_RECEIPT_TEXTS } from '@app/features/file-receipt';
import { monthProcess, MONTHS_TEXTS } from '@app/features/months';
import { openMonth } from '@app/features/months/testing';
import { PROCESSES_TEXTS } from '@app/features/processes';
import { ProcessBench } from '@app/features/processes/testing';
import type { Browser, EdgeBench } from '@app/http/testing';
import { WORKFLOW_TEXTS } from '@app/workflow';
import { EVIDENCE_TEXTS, EvidenceModule, evidenceProcess } from '.';
import { EVIDENCE_PARTS, openEdge } from './testing';

const MONTH = '/api/v1/months/2021-08/evidence';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

describe('The routes of evidence', () => {
  let bench: ProcessBench;
  let edge: EdgeBench;
  let keys = 0;
  const key = () => ({ 'idempotency-key': `evidence-request-${String(++keys)}` });
  const officer = () => edge.as({ id: 'county', roles: ['county-officer'], unitCode: '140802' });
  const reviewer = () => edge.as({ id: 'reviewer', roles: ['reviewer'] });
  const upload = async (browser: Browser, item = 'I1') =>
    (await browser.upload(`${MONTH}/files`, { name: '工作方案.pdf', bytes: PDF }, { item })).json<{ id: string }>();

  beforeAll(async () => {
    const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const dataSource = await createDataSource(choice, EVIDENCE_PARTS).initialize();
    await runMigrations(dataSource);
    bench = new ProcessBench(dataSource, [monthProcess, evidenceProcess]);
    await openMonth(bench, '2021-08');
    const texts = [EVIDENCE_TEXTS, FILE_RECEIPT_TEXTS, MONTHS_TEXTS, PROCESSES_TEXTS, WORKFLOW_TEXTS, DATABASE_TEXTS];
    edge = await openEdge(bench, EvidenceModule, texts);
  });
  afterAll(async () => {
    await edge.close();
    await bench.dataSource.destroy();
  });

  test('take a file, then the submission that names it, then the decision at the version that was seen', async () => {
    const { id: file } = await upload(officer());
    const submitted = await officer().post(MONTH, { item: 'I1', files: [file] }, key());
    expect([submitted.status, submitted.json()]).toEqual([
      201,
      { id: expect.any(String), state: 'submitted', version: 1 },
    ]);
    const { id } = submitted.json<{ id: string }>();
    const shown = await reviewer().get(`/api/v1/evidence/${id}`);
    expect(shown.headers['etag']).toBe('"1"');
    expect(shown.json()).toMatchObject({
      unitName: '盐湖区',
      stateLabel: '待审核',
      files: [{ id: file, kind: 'pdf' }],
    });
    const stale = await reviewer().post(`/api/v1/evidence/${id}/acts/accept`, {}, { ...key(), 'if-match': '"7"' });
    expect([stale.status, stale.problem().code]).toEqual([412, 'stale-version']);
    const accepted = await reviewer().post(`/api/v1/evidence/${id}/acts/accept`, {}, { ...key(), 'if-match': '"1"' });
    expect(accepted.json()).toMatchObject({ state: 'accepted', version: 2 });
    expect((await reviewer().get(`/api/v1/evidence/${id}`)).json()).toMatchObject({ countsFor: ['2021-08'] });
  });

  test('answer the same command with the same receipt', async () => {
    bench.setTime('2021-09-02');
    const { id: file } = await upload(officer(), 'I2-catalogue');
    const body = { item: 'I2-catalogue', files: [file], webAddress: 'http://www.example.gov.cn/sgs' };
    const headers = key();
    const [first, again] = [await officer().post(MONTH, body, headers), await officer().post(MONTH, body, headers)];
    expect(again.json()).toEqual(first.json());
  });

  test('list page by page, and show an officer the own unit alone', async () => {
    const first = (await reviewer().get(`${MONTH}?limit=1`)).json<{ items: { item: string }[]; next: string }>();
    expect(first.items.map(({ item }) => item)).toEqual(['I1']);
    const second = await reviewer().get(`${MONTH}?limit=1&cursor=${first.next}`);
    expect(second.json()).toMatchObject({ items: [{ item: 'I2-catalogue' }], next: null });
    const other = edge.as({ roles: ['county-officer'], unitCode: '140881' });
    expect((await other.get(MONTH)).json()).toEqual({ items: [], next: null });
  });

  test('show what is missing, to an officer of the own unit alone', async () => {
    const own = (await officer().get(`${MONTH}/standing`)).json<{ items: { item: string; isConfirmed: boolean }[] }>();
    expect(own.items.map(({ item, isConfirmed }) => [item, isConfirmed])).toEqual([
      ['I1', true],
      ['I2-catalogue', false],
      ['I2-publication', false],
    ]);
    const all = (await reviewer().get(`${MONTH}/standing`)).json<{ items: unknown[] }>();
    expect(all.items).toHaveLength(12);
  });

  test('export the list', async () => {
    const csv = await reviewer().get(`${MONTH}/export?format=csv`);
    expect(csv.text).toContain('盐湖区,工作方案或任务分工方案公开,,已采纳');
  });

  test('refuse what the table refuses, in Chinese', async () => {
    const { id: file } = await upload(officer(), 'I2-publication');
    const noAddress = await officer().post(MONTH, { item: 'I2-publication', files: [file] }, key());
    expect([noAddress.status, noAddress.problem().title]).toEqual([422, '网址不符合要求']);
    const unknown = await officer().post(MONTH, { item: 'I1', files: [file], score: 5 }, key());
    expect(unknown.status).toBe(422);
    const unplanned = await officer().post(MONTH.replace('08', '12'), { item: 'I1', files: [file] }, key());
    expect([unplanned.status, unplanned.problem().code]).toEqual([404, 'month-not-planned']);
  });

  test('hide another unit’s submission from an officer', async () => {
    const { id: file } = await upload(officer(), 'no-data');
    const { id } = (await officer().post(MONTH, { item: 'no-data', files: [file] }, key())).json<{ id: string }>();
    const other = edge.as({ roles: ['unit-officer'], unitCode: 'D01' });
    expect((await other.get(`/api/v1/evidence/${id}`)).status).toBe(404);
    const withdraw = await other.post(`/api/v1/evidence/${id}/acts/withdraw`, {}, { ...key(), 'if-match': '"1"' });
    expect(withdraw.status).toBe(404);
    const own = await officer().post(`/api/v1/evidence/${id}/acts/withdraw`, {}, { ...key(), 'if-match': '"1"' });
    expect(own.json()).toMatchObject({ state: 'withdrawn' });
  });
});
