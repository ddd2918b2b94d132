import { createDataSource, DATABASE_TEXTS, runMigrations } from '@app/database';
import { openEdge } from '@app/features/evidence/testing';
import { FILE_RECEIPT_TEXTS } from '@app/features/file-receipt';
import { monthProcess, MONTHS_TEXTS } from '@app/features/months';
import { openMonth } from '@app/features/months/testing';
import { PROCESSES_TEXTS } from '@app/features/processes';
import { ProcessBench } from '@app/features/processes/testing';
import type { Browser, EdgeBench, Person } from '@app/http/testing';
import { WORKFLOW_TEXTS } from '@app/workflow';
import { adjustmentProcess, ADJUSTMENTS_TEXTS, AdjustmentsModule } from '.';
import { ADJUSTMENT_PARTS } from './testing';

const MONTH = '/api/v1/months/2021-08/adjustments';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const PRAISE = {
  rule: 'media',
  cases: 1,
  title: '《人民日报》专题报道',
  happenedOn: '2021-08-12',
  reason: '符合加分条件',
};

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly contentSha256: string;
}

describe('The routes of bonuses and deductions', () => {
  let bench: ProcessBench;
  let edge: EdgeBench;
  let keys = 0;
  const key = () => ({ 'idempotency-key': `adjustment-request-${String(++keys)}` });
  const as = (person: Person) => edge.as({ provedAt: bench.clock.now(), ...person });
  const officer = () => as({ id: 'county', roles: ['county-officer'], unitCode: '140802' });
  const reviewer = () => as({ id: 'reviewer', roles: ['reviewer'] });
  const leader = (more: Person = {}) => as({ id: 'leader', roles: ['leader'], ...more });
  const propose = async (browser: Browser, more: object = {}) => {
    const file = await browser.upload(`${MONTH}/files`, { name: '报道.pdf', bytes: PDF });
    return browser.post(MONTH, { ...PRAISE, files: [file.json<Shown>().id], ...more }, key());
  };
  const shown = async (id: string) => (await reviewer().get(`/api/v1/adjustments/${id}`)).json<Shown>();
  /** `target`: the record and the act, `<id>/acts/<action>`. */
  const act = async (browser: Browser, target: string, body: object) => {
    const { version } = await shown(target.slice(0, 26));
    return browser.post(`/api/v1/adjustments/${target}`, body, { ...key(), 'if-match': `"${version}"` });
  };

  beforeAll(async () => {
    const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const dataSource = await createDataSource(choice, ADJUSTMENT_PARTS).initialize();
    await runMigrations(dataSource);
    bench = new ProcessBench(dataSource, [monthProcess, adjustmentProcess]);
    await openMonth(bench, '2021-08');
    const texts = [
      ADJUSTMENTS_TEXTS,
      FILE_RECEIPT_TEXTS,
      MONTHS_TEXTS,
      PROCESSES_TEXTS,
      WORKFLOW_TEXTS,
      DATABASE_TEXTS,
    ];
    edge = await openEdge(bench, AdjustmentsModule, texts);
    bench.clock.at = edge.clock.now();
  });
  afterAll(async () => {
    await edge.close();
    await bench.dataSource.destroy();
  });

  test('take a proposal with its proof, and both signatures on exactly what was shown', async () => {
    const proposed = await propose(officer());
    expect(proposed.status).toBe(201);
    const { id } = proposed.json<Shown>();
    const { contentSha256 } = await shown(id);
    expect((await act(reviewer(), `${id}/acts/verify`, { contentSha256 })).json()).toMatchObject({ state: 'verified' });
    const other = await act(leader(), `${id}/acts/approve`, { contentSha256: 'f'.repeat(64) });
    expect([other.status, other.problem().code]).toEqual([409, 'adjustment-content-changed']);
    expect((await act(leader(), `${id}/acts/approve`, { contentSha256 })).json()).toMatchObject({ state: 'approved' });
    const listed = await officer().get(`${MONTH}?state=approved`);
    expect(listed.json()).toMatchObject({
      items: [{ id, unitName: '盐湖区', kind: 'bonus', points: '2.00', cases: 1 }],
    });
  });

  test('ask signers for a proof of identity of the last minutes', async () => {
    const { id } = (await propose(officer())).json<Shown>();
    const { contentSha256 } = await shown(id);
    const stale = as({ id: 'reviewer', roles: ['reviewer'], provedAt: new Date(0) });
    const refused = await act(stale, `${id}/acts/verify`, { contentSha256 });
    expect([refused.status, refused.problem().code]).toEqual([401, 'proof-needed']);
  });

  test('say in Chinese which condition of the table does not hold', async () => {
    const incident = await propose(officer(), { rule: 'platform-incident' });
    expect([incident.status, incident.problem().code]).toEqual([409, 'claimant-entitled']);
    expect(incident.problem().detail).toContain('该事项适用于此单位');
    expect((await propose(officer(), { cases: 0 })).status).toBe(422);
    expect((await propose(officer(), { points: 3 })).status).toBe(422);
  });

  test('let an officer see and withdraw the own unit’s alone', async () => {
    const { id } = (await propose(officer())).json<Shown>();
    const other = as({ roles: ['unit-officer'], unitCode: 'D01' });
    expect((await other.get(`/api/v1/adjustments/${id}`)).status).toBe(404);
    expect((await act(other, `${id}/acts/withdraw`, {})).status).toBe(404);
    expect((await act(officer(), `${id}/acts/withdraw`, {})).json()).toMatchObject({ state: 'withdrawn' });
  });

  test('reject with a reason, and not without', async () => {
    const { id } = (await propose(officer())).json<Shown>();
    expect((await act(reviewer(), `${id}/acts/reject`, {})).status).toBe(422);
    expect((await act(reviewer(), `${id}/acts/reject`, { reason: '非所列媒体' })).json()).toMatchObject({
      state: 'rejected',
    });
  });

  test('export the list as a table no cell of which is a formula', async () => {
    await propose(officer(), { title: '=HYPERLINK("http://evil.example")' });
    const csv = await reviewer().get(`${MONTH}/export?format=csv`);
    expect(csv.text).toContain('盐湖区,中央主要媒体正面专题报道或省领导表扬,加分,2.00,1');
    expect(csv.text).not.toMatch(/,"?=HYPERLINK/);
  });
});
