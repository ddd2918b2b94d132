import { readConfig } from '@app/config';
import { createDataSource, runMigrations } from '@app/database';
import { OfficialDocumentsModule } from '@app/features/official-documents';
import { PROCESS_TABLES } from '@app/features/process-tables';
import { ProcessesModule } from '@app/features/processes';
import { type Browser, EdgeBench } from '@app/http/testing';
import { AuditTrail, FileStore, JobOutbox, UnitOfWork } from '@app/kernel';
import { RecordedAudit } from '@app/kernel/testing';
import { WORKFLOW_TEXTS } from '@app/workflow';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LETTER_JOBS, LETTERS_TEXTS, LettersModule } from '.';
import { LETTERS_PARTS, LettersBench, MONTH } from './testing/letters-bench';

const URL = `/api/v1/months/${MONTH}/letters`;
let keys = 0;

/** What an act is sent with: the version that was seen and a key of its own. */
const sent = (version: number, key = `key-of-a-command-${String(++keys)}`) => ({
  'if-match': `"${String(version)}"`,
  'idempotency-key': key,
});

interface Shown {
  readonly state: string;
  readonly version: number;
  readonly digest: string;
  readonly actions: readonly { readonly action: string; readonly refusal: unknown }[];
}

describe('The routes of a month’s letters', () => {
  let bench: LettersBench;
  let edge: EdgeBench;
  let reviewer: Browser;
  let leader: Browser;

  beforeAll(async () => {
    const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const dataSource = await createDataSource(choice, LETTERS_PARTS).initialize();
    await runMigrations(dataSource);
    bench = new LettersBench(dataSource);
    const given = [
      { provide: DataSource, useValue: dataSource },
      { provide: AuditTrail, useValue: new RecordedAudit() },
      { provide: JobOutbox, useValue: bench.jobs },
    ];
    @Global()
    @Module({ providers: given, exports: given })
    class Given {}
    const { office, audit, http } = readConfig({ DATA_DIR: '/nowhere' });
    const documents = OfficialDocumentsModule.forRoot({
      office,
      auditLog: audit.origin,
      publicUrl: http.publicUrl,
      work: false,
    });
    // Their own: those of the edge are on the edge's database and folder.
    const own = [
      { provide: UnitOfWork, useValue: bench.processes.unitOfWork },
      { provide: FileStore, useValue: bench.files },
    ];
    const processes = ProcessesModule.forRoot({ processes: PROCESS_TABLES });
    @Module({
      imports: [
        Given,
        { ...processes, providers: [...(processes.providers ?? []), ...own] },
        { ...documents, providers: [...(documents.providers ?? []), ...own] },
        { module: LettersModule, providers: own },
      ],
    })
    class All {}
    edge = await EdgeBench.open({ controllers: [], texts: [LETTERS_TEXTS, WORKFLOW_TEXTS], imports: [All] });
    reviewer = edge.as({ id: 'reviewer', roles: ['reviewer'] });
    leader = edge.as({ id: 'leader', roles: ['leader'] });
  });
  beforeEach(async () => {
    await bench.planMonth();
    await bench.drawUnits('14080203', 'D15');
  });
  afterEach(() => bench.clear());
  afterAll(async () => {
    await edge.close();
    await bench.dataSource.destroy();
  });

  const draft = async () => (await reviewer.post(URL, {}, sent(1))).json<Shown>();

  test('lead from the draft over the preview and both signatures to letters that every unit can read', async () => {
    const drafted = await reviewer.post(URL, {}, sent(1));
    expect([drafted.status, drafted.json()]).toMatchObject([
      201,
      { state: 'drafted', letters: 2, made: 0, version: 1 },
    ]);
    const { items } = (await reviewer.get(`${URL}/items`)).json<{ items: { unitCode: string; recipient: string }[] }>();
    expect(items.map(({ recipient }) => recipient)).toEqual(['盐湖区住房和城乡建设管理局', '市水务局']);
    const preview = await reviewer.get(`${URL}/units/D15/preview`);
    expect([preview.headers['content-type'], preview.headers['x-frame-options']]).toEqual([
      'application/pdf',
      'SAMEORIGIN',
    ]);
    const about = (await reviewer.get(`${URL}/units/D15`)).json();
    expect(about).toMatchObject({ recipient: '市水务局', pages: 2 });
    expect(preview.headers['etag']).toBe(`"${String(about['sha256'])}"`);
    const { digest } = drafted.json<Shown>();
    const submitted = await reviewer.post(`${URL}/acts/submit`, { digest }, sent(1));
    expect(submitted.json()).toMatchObject({ state: 'submitted', version: 2, digest });
    const seen = (await leader.get(URL)).json<Shown>();
    expect(seen.actions.map(({ action, refusal }) => [action, refusal])).toEqual([
      ['sign', null],
      ['return', null],
      ['void', null],
    ]);
    const signed = await leader.post(`${URL}/acts/sign`, { digest: seen.digest }, sent(2));
    expect(signed.json()).toMatchObject({ state: 'signed', version: 3, made: 0 });
    await bench.finish();
    expect((await reviewer.get(URL)).json()).toMatchObject({ state: 'issued', letters: 2, made: 2 });
    const officer = edge.as({ roles: ['unit-officer'], unitCode: 'D15' });
    const [letter] = (await officer.get('/api/v1/official-documents/received')).json<{ items: [{ id: string }] }>()
      .items;
    const file = await officer.get(`/api/v1/official-documents/${letter.id}/file`);
    expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('do an act once, however often it is sent', async () => {
    const { digest } = await draft();
    const again = sent(1, 'the-key-of-one-command');
    const answers = [
      await reviewer.post(`${URL}/acts/submit`, { digest }, again),
      await reviewer.post(`${URL}/acts/submit`, { digest }, again),
    ];
    expect(answers.map((answer) => [answer.status, answer.json<Shown>().version])).toEqual([
      [200, 2],
      [200, 2],
    ]);
  });

  test('refuse a stale version, a batch that was not seen, and whoever drafted it, in Chinese', async () => {
    const { digest } = await draft();
    expect((await reviewer.post(`${URL}/acts/submit`, { digest }, sent(7))).status).toBe(412);
    const unseen = await reviewer.post(`${URL}/acts/submit`, { digest: '0'.repeat(64) }, sent(1));
    expect([unseen.status, unseen.problem().code]).toEqual([409, 'letters-frozen']);
    await reviewer.post(`${URL}/acts/submit`, { digest }, sent(1));
    const both = edge.as({ id: 'reviewer', roles: ['leader'] });
    const own = await both.post(`${URL}/acts/sign`, { digest }, sent(2));
    expect([own.status, own.problem().title]).toEqual([403, expect.stringMatching(/\p{Script=Han}/u)]);
    const stale = edge.as({ id: 'leader', roles: ['leader'], provedAt: new Date(0) });
    expect((await stale.post(`${URL}/acts/sign`, { digest }, sent(2))).status).toBe(401);
  });

  test('give a batch back with a reason, take it revised, and void it', async () => {
    const { digest } = await draft();
    await reviewer.post(`${URL}/acts/submit`, { digest }, sent(1));
    expect((await leader.post(`${URL}/acts/return`, { reason: ' ' }, sent(2))).status).toBe(422);
    const returned = await leader.post(`${URL}/acts/return`, { reason: '联系人有误' }, sent(2));
    expect(returned.json()).toMatchObject({ state: 'returned' });
    const contact = { name: '信用科', telephone: '2282268', email: 'office@example.cn' };
    const revised = (await reviewer.post(`${URL}/acts/revise`, { contact }, sent(3))).json<Shown>();
    expect([revised.state, revised.digest === digest]).toEqual(['drafted', false]);
    const voided = await reviewer.post(`${URL}/acts/void`, { reason: '重新抽取' }, sent(4));
    expect(voided.json()).toMatchObject({ state: 'voided', actions: [] });
    expect((await reviewer.post(URL, {}, sent(1))).status).toBe(201);
  });

  test('say so where nothing is drafted, or nobody gets a letter', async () => {
    expect((await reviewer.get(URL)).problem()).toMatchObject({ status: 404, code: 'letters-not-drafted' });
    await draft();
    expect((await reviewer.get(`${URL}/units/14080207/preview`)).problem().code).toBe('letter-not-found');
  });

  test.each(['unit-officer', 'county-officer', 'system-administrator', 'security-administrator'] as const)(
    'are closed to the %s',
    async (role) => {
      const somebody = edge.as({ roles: [role], unitCode: 'D15' });
      expect((await somebody.get(URL)).status).toBe(403);
      expect((await somebody.post(URL, {}, sent(1))).status).toBe(403);
    },
  );

  test('come with a provider for every job', () => {
    for (const job of LETTER_JOBS) expect(edge.app.get(job, { strict: false })).toBeInstanceOf(job);
  });
});
