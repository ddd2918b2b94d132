import { MONTHS_TEXTS } from '@app/features/months';
import { PROCESSES_TEXTS } from '@app/features/processes';
import { officeDay } from '@app/kernel';
import { WORKFLOW_TEXTS } from '@app/workflow';
import { DATABASE_TEXTS } from '@app/database';
import type { EdgeBench } from '@app/http/testing';
import { BULLETINS_TEXTS, BulletinsModule } from '.';
import { type BulletinBench, openBulletinEdge, workMonth } from './testing';

const API = '/api/v1';
const WORDS = {
  remarks: { situation: [], rankings: [], praise: ['望各单位互学互鉴。'], warnings: [], criticism: [] },
  requirements: null,
  praised: null,
};

describe('The routes of bulletins', () => {
  let bench: BulletinBench;
  let edge: EdgeBench;
  let id: string;
  let keys = 0;
  const headers = (version?: number) => ({
    'idempotency-key': `spec-bulletins-${String(++keys).padStart(6, '0')}`,
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  });
  const drafter = () => edge.as({ id: 'reviewer-1', roles: ['reviewer'] });
  const leader = () => edge.as({ id: 'leader-1', roles: ['leader'] });
  const pages = async () => (await drafter().get(`${API}/bulletins/${id}/pages`)).json<Record<string, unknown>>();
  const shown = async () => {
    const { manifestSha256, previewSha256 } = await pages();
    return { manifestSha256, previewSha256 };
  };

  beforeAll(async () => {
    ({ bench, edge } = await openBulletinEdge({
      modules: [BulletinsModule],
      texts: [BULLETINS_TEXTS, MONTHS_TEXTS, PROCESSES_TEXTS, WORKFLOW_TEXTS, DATABASE_TEXTS],
    }));
    await bench.start();
    await workMonth(bench.processes, '2021-08');
  }, 120_000);
  afterAll(async () => {
    await edge.close();
    await bench.stop();
    await bench.dataSource.destroy();
  });

  test('say that a month nobody has planned has no bulletin', async () => {
    const answer = await drafter().post(`${API}/months/2021-12/bulletin`, undefined, headers());
    expect([answer.status, answer.problem().code]).toEqual([404, 'month-not-planned']);
    expect((await drafter().get(`${API}/months/2021-08/bulletin`)).status).toBe(404);
  });

  test('draft, and change words at the version that was seen, with a reason', async () => {
    const drafted = await drafter().post(`${API}/months/2021-08/bulletin`, undefined, headers());
    expect(drafted.json()).toMatchObject({ state: 'drafted', version: 1 });
    ({ id } = drafted.json<{ id: string }>());
    const body = { narrative: WORDS, issueDate: officeDay(bench.processes.clock.now()), reason: '补充表扬语' };
    const url = `${API}/bulletins/${id}/narrative`;
    expect((await drafter().put(url, body, headers(7))).status).toBe(412);
    expect((await drafter().put(url, { ...body, reason: '' }, headers(1))).status).toBe(422);
    expect((await drafter().put(url, { ...body, total: '100.00' }, headers(1))).status).toBe(422);
    const praised = { ...body, narrative: { ...WORDS, praised: ['nobody'] } };
    expect((await drafter().put(url, praised, headers(1))).problem().code).toBe('praise-invalid');
    expect((await drafter().put(url, body, headers(1))).json()).toMatchObject({ version: 2 });
    const versions = (await drafter().get(`${API}/bulletins/${id}/narratives`)).json<{ items: object[] }>();
    expect(versions.items).toMatchObject([
      { version: 1, reason: null },
      { version: 2, reason: '补充表扬语', writtenBy: 'reviewer-1' },
    ]);
  });

  test('show the pages as they will be issued', async () => {
    const preview = await drafter().get(`${API}/bulletins/${id}/preview`);
    expect([preview.status, preview.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(preview.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(preview.headers['etag']).toBe(`"${String((await pages())['previewSha256'])}"`);
  });

  test('have no manifest before the bulletin is submitted, and then one that anybody can check', async () => {
    expect((await drafter().get(`${API}/bulletins/${id}/manifest`)).problem().code).toBe('bulletin-not-submitted');
    const submitted = await drafter().post(`${API}/bulletins/${id}/acts/submit`, await shown(), headers(2));
    expect(submitted.json()).toMatchObject({ state: 'submitted', version: 3 });
    const manifest = await drafter().get(`${API}/bulletins/${id}/manifest`);
    expect(manifest.json()).toMatchObject({ layout: 1, month: '2021-08' });
    expect((await drafter().get(`${API}/months/2021-08/bulletin`)).json()).toMatchObject({
      id,
      state: 'submitted',
      actions: expect.not.arrayContaining([expect.objectContaining({ action: 'review', refusal: null })]),
    });
  });

  test('take a signature only from those who have just proved who they are, and have seen what they sign', async () => {
    const reviewer = edge.as({ id: 'reviewer-2', roles: ['reviewer'] });
    const reviewed = await reviewer.post(`${API}/bulletins/${id}/acts/review`, await shown(), headers(3));
    expect(reviewed.json()).toMatchObject({ version: 4 });
    const url = `${API}/bulletins/${id}/acts/sign`;
    const stale = edge.as({ id: 'leader-1', roles: ['leader'], provedAt: new Date(0) });
    expect((await stale.post(url, await shown(), headers(4))).status).toBe(401);
    const other = { ...(await shown()), previewSha256: 'f'.repeat(64) };
    expect((await leader().post(url, other, headers(4))).problem().code).toBe('bulletin-shown-outdated');
    const key = headers(4);
    const signed = await leader().post(url, await shown(), key);
    expect(signed.json()).toMatchObject({ state: 'signed', version: 5 });
    expect((await leader().post(url, await shown(), key)).json()).toEqual(signed.json());
  });

  test('show the published ranking to anybody', async () => {
    await bench.idle();
    const nobody = edge.anybody();
    const published = (await nobody.get(`${API}/public/rankings/2021-08`)).json<{
      number: string;
      county: { rank: number }[];
    }>();
    expect(published.number).toMatch(/^运信用办〔\d{4}〕1号$/);
    expect(published.county.map(({ rank }) => rank).slice(-1)).toEqual([14]);
    expect((await nobody.get(`${API}/public/rankings/2021-07`)).status).toBe(404);
    expect((await nobody.get(`${API}/bulletins/${id}`)).status).toBe(401);
  });

  test('begin a correction of what is published, which can be given up', async () => {
    const begin = (body: object) => drafter().post(`${API}/months/2021-08/bulletin/corrections`, body, headers());
    const begun = await begin({ reason: '部分单位台账比对结果有误' });
    const { id: correction } = begun.json<{ id: string }>();
    expect((await begin({ reason: '再次更正' })).problem().code).toBe('bulletin-under-way');
    const discard = `${API}/bulletins/${correction}/acts/discard`;
    expect((await drafter().post(discard, {}, headers(1))).problem().code).toBe('reason-invalid');
    expect((await drafter().post(discard, { reason: '无需更正' }, headers(1))).json()).toMatchObject({
      state: 'discarded',
    });
    const all = (await drafter().get(`${API}/months/2021-08/bulletins?limit=1`)).json<{
      items: object[];
      next: string;
    }>();
    expect(all.items).toMatchObject([{ id: correction, kind: 'correction', corrects: id }]);
    const rest = await drafter().get(`${API}/months/2021-08/bulletins?cursor=${all.next}`);
    expect(rest.json<{ items: object[] }>().items).toMatchObject([{ id, state: 'published' }]);
  });

  test.each(['unit-officer', 'county-officer', 'system-administrator', 'security-administrator'] as const)(
    'are closed to the %s',
    async (role) => {
      const somebody = edge.as({ roles: [role], unitCode: '140802' });
      expect((await somebody.get(`${API}/bulletins/${id}`)).status).toBe(403);
      expect((await somebody.post(`${API}/bulletins/${id}/acts/submit`, await shown(), headers(1))).status).toBe(403);
    },
  );
});
