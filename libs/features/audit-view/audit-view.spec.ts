import { leafHash, parseCheckpoint, parseTlogProof, verifyConsistency, verifyInclusion } from '@app/audit-log';
import { createDataSource, runMigrations } from '@app/database';
import { Account, CreateAccounts1637713410000 } from '@app/features/accounts';
import { AUDIT_TRAIL_TEXTS } from '@app/features/audit-trail';
import { AUDIT_PARTS, AuditBench } from '@app/features/audit-trail/testing';
import { CreateUnits1637713400000 } from '@app/features/units';
import { EdgeBench } from '@app/http/testing';
import { AuditTrail, UnitOfWork } from '@app/kernel';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditViewModule } from '.';

const AUDIT = '/api/v1/audit';

interface Entries {
  readonly items: readonly Record<string, unknown>[];
  readonly next: string | null;
}

describe('The auditor’s view', () => {
  let dataSource: DataSource;
  let bench: AuditBench;
  let edge: EdgeBench;
  let signed: string;
  let sealed: string;

  beforeAll(async () => {
    dataSource = await createDataSource(
      { driver: 'sqlite', path: ':memory:', durability: 'scratch' },
      {
        entities: [...AUDIT_PARTS.entities, Account],
        migrations: [CreateUnits1637713400000, CreateAccounts1637713410000, ...AUDIT_PARTS.migrations],
      },
    ).initialize();
    await runMigrations(dataSource);
    bench = new AuditBench(dataSource);
    await insertAccount(dataSource, { id: 'U-LEADER', displayName: '李主任' });
    const bulletin = { subject: 'bulletin/1', month: '2021-08' };
    await bench.record({ ...bulletin, action: 'bulletin.drafted' });
    bench.clock.forward(60_000);
    signed = await bench.record({
      ...bulletin,
      action: 'bulletin.signed',
      actor: 'U-LEADER',
      role: 'leader',
      facts: { pages: 11 },
    });
    sealed = await bench.record({ subject: 'account/2', unit: '140802', sealed: { displayName: '王某' } });
    await bench.newSequencer().sequence();
    await bench.record({ subject: 'bulletin/1', action: 'bulletin.published' });

    const given = [
      { provide: DataSource, useValue: dataSource },
      { provide: AuditTrail, useValue: bench.trail },
      { provide: UnitOfWork, useValue: bench.unitOfWork },
    ];
    @Global()
    @Module({ providers: given, exports: given })
    class Given {}
    // Its own unit of work: that of the edge is on the edge's database.
    const view = AuditViewModule.forRoot({ log: bench.log });
    view.providers!.push({ provide: UnitOfWork, useValue: bench.unitOfWork });
    @Module({ imports: [Given, view] })
    class Both {}
    edge = await EdgeBench.open({ controllers: [], texts: [AUDIT_TRAIL_TEXTS], imports: [Both] });
  });
  afterAll(async () => {
    await edge.close();
    await dataSource.destroy();
    await bench.dispose();
  });

  const auditor = () => edge.as({ roles: ['auditor'] });
  const entries = async (query: string) => (await auditor().get(`${AUDIT}/entries${query}`)).json<Entries>();

  test('finds entries by person, month, unit, subject, action and day, the newest first and page by page', async () => {
    const first = await entries('?subject=bulletin%2F1&limit=2');
    expect(first.items.map(({ action }) => action)).toEqual(['bulletin.published', 'bulletin.signed']);
    const rest = await entries(`?subject=bulletin%2F1&limit=2&cursor=${first.next}`);
    expect([rest.items.map(({ action }) => action), rest.next]).toEqual([['bulletin.drafted'], null]);
    for (const [query, found] of [
      ['?actor=U-LEADER', 1],
      ['?month=2021-08', 2],
      ['?unit=140802', 1],
      ['?action=bulletin.signed&outcome=done', 1],
      ['?outcome=refused', 0],
      ['?to=2020-01-01', 0],
    ] as const) {
      expect([query, (await entries(query)).items.length]).toEqual([query, found]);
    }
  });

  test('names who acted, and shows an entry with the very text that the log hashes', async () => {
    const answer = (await auditor().get(`${AUDIT}/entries/${signed}`)).json<Record<string, string>>();
    expect(answer).toMatchObject({ actorName: '李主任', role: 'leader', facts: '{"pages":11}', leafIndex: 1 });
    const proven = (await auditor().get(`${AUDIT}/entries/${signed}/inclusion`)).json<{
      leafIndex: number;
      treeSize: number;
      proof: string[];
      checkpoint: string;
    }>();
    const leaf = leafHash(Buffer.from(answer['canonical']!, 'utf8'));
    const claim = {
      ...proven,
      leafHash: leaf,
      proof: proven.proof.map((hash) => Buffer.from(hash, 'base64')),
      root: parseCheckpoint(proven.checkpoint.slice(0, proven.checkpoint.indexOf('\n\n') + 1)).root,
    };
    expect(verifyInclusion(claim)).toBe(true);
    expect(verifyInclusion({ ...claim, leafHash: leafHash(Buffer.from('{}')) })).toBe(false);
  });

  test('gives a receipt that is checked offline', async () => {
    const answer = await auditor().get(`${AUDIT}/entries/${signed}/receipt`);
    expect(answer.headers['content-disposition']).toContain(`${signed}.tlog-proof`);
    expect(Number(parseTlogProof(answer.text).index)).toBe(1);
  });

  test('tells an entry that no checkpoint covers yet from one that does not exist', async () => {
    const [{ id } = { id: '' }] = (await entries('?action=bulletin.published')).items;
    const early = await auditor().get(`${AUDIT}/entries/${String(id)}/receipt`);
    expect([early.status, early.problem().code]).toEqual([409, 'audit-trail.entry-not-covered']);
    for (const path of ['', '/receipt', '/inclusion']) {
      const unknown = await auditor().get(`${AUDIT}/entries/01FJ8Z6V0Q3M7K2N5R4T9W1XYE${path}`);
      expect([unknown.status, unknown.problem().code]).toEqual([404, 'audit-trail.entry-unknown']);
    }
  });

  test('tells the life of a document from its beginning', async () => {
    const timeline = (await auditor().get(`${AUDIT}/timeline?subject=bulletin%2F1`)).json<Entries>();
    expect(timeline.items.map(({ action }) => action)).toEqual([
      'bulletin.drafted',
      'bulletin.signed',
      'bulletin.published',
    ]);
  });

  test('opens a sealed payload only with a recent proof and a ground, and the opening is an entry', async () => {
    const url = `${AUDIT}/entries/${sealed}/openings`;
    const stale = edge.as({ roles: ['auditor'], provedAt: new Date(0) });
    expect((await stale.post(url, { reason: 'inspection' })).status).toBe(401);
    expect((await auditor().post(url, { reason: 'curiosity' })).status).toBe(422);
    expect((await entries('?action=sealed-payload.opened')).items).toEqual([]);
    const opened = await auditor().post(url, { reason: 'inspection' });
    expect(JSON.parse(opened.json<{ payload: string }>().payload)).toEqual({ displayName: '王某' });
    const [entry] = (await entries('?action=sealed-payload.opened')).items;
    expect(entry).toMatchObject({ subject: `audit-entry/${sealed}`, reason: 'inspection', role: 'auditor' });
    const none = await auditor().post(`${AUDIT}/entries/${signed}/openings`, { reason: 'inspection' });
    expect([none.status, none.problem().code]).toEqual([404, 'audit-trail.sealed-payload-missing']);
  });

  test('lists every unmasking of personal data, by whatever act', async () => {
    const unmasked = await bench.record({
      action: 'platform-record.unmasked',
      actor: 'U-REVIEWER',
      reason: 'complaint',
    });
    await bench.record({ action: 'received-file.downloaded', actor: 'U-OTHER' });
    const actions = async (query: string) =>
      (await auditor().get(`${AUDIT}/unmaskings${query}`)).json<Entries>().items.map(({ action }) => action);
    expect(await actions('')).toEqual([
      'received-file.downloaded',
      'platform-record.unmasked',
      'sealed-payload.opened',
    ]);
    const [only] = (await auditor().get(`${AUDIT}/unmaskings?actor=U-REVIEWER`)).json<Entries>().items;
    expect(only).toMatchObject({ id: unmasked, reason: 'complaint' });
    expect(await actions('?to=2020-01-01')).toEqual([]);
    expect((await edge.as({ roles: ['reviewer'] }).get(`${AUDIT}/unmaskings`)).status).toBe(403);
  });

  test('counts what each person did in each hour of at most a month', async () => {
    const day = bench.clock.now().toISOString().slice(0, 10);
    const answer = (await auditor().get(`${AUDIT}/hours?from=${day}&to=${day}`)).json<{ hours: { actor: string }[] }>();
    expect(answer.hours).toContainEqual(
      expect.objectContaining({ actor: 'U-LEADER', actorName: '李主任', done: 1, refused: 0 }),
    );
    expect((await auditor().get(`${AUDIT}/hours?from=2021-01-01&to=2021-03-01`)).status).toBe(422);
    expect((await auditor().get(`${AUDIT}/hours?from=2021-02-02&to=2021-02-01`)).status).toBe(422);
  });

  test('exports what was found as a table', async () => {
    const answer = await auditor().get(`${AUDIT}/entries/export?format=csv&subject=bulletin%2F1`);
    const lines = answer.text.trim().split('\r\n');
    expect(lines.length).toBe(4);
    expect(lines[0]).toContain('序号,编号,时间（UTC）');
    expect(lines[2]).toContain('U-LEADER,leader,bulletin.signed,bulletin/1,2021-08,,已办理');
  });

  test('shows how the log does', async () => {
    const health = (await auditor().get(`${AUDIT}/health`)).json();
    expect(health).toMatchObject({ state: 'well', alarm: null, size: 3 });
    expect(typeof health['waitingSince']).toBe('string');
  });

  test('is for the auditor alone', async () => {
    for (const role of ['reviewer', 'leader', 'security-administrator'] as const) {
      expect((await edge.as({ roles: [role] }).get(`${AUDIT}/entries`)).status).toBe(403);
    }
  });

  test('lets anybody keep checkpoints and prove that each continues the one before', async () => {
    await bench.newSequencer().sequence();
    const anybody = edge.anybody();
    const newest = await anybody.get(`${AUDIT}/checkpoint`);
    const rootOf = (note: string) => parseCheckpoint(note.slice(0, note.indexOf('\n\n') + 1));
    const later = rootOf(newest.text);
    const earlier = rootOf((await anybody.get(`${AUDIT}/checkpoint?size=3`)).text);
    expect([earlier.size, later.size > earlier.size]).toEqual([3, true]);
    const url = `${AUDIT}/consistency?from=3&to=${later.size}`;
    const { proof } = (await anybody.get(url)).json<{ proof: string[] }>();
    const claim = {
      size1: earlier.size,
      size2: later.size,
      root1: earlier.root,
      root2: later.root,
      proof: proof.map((hash) => Buffer.from(hash, 'base64')),
    };
    expect(verifyConsistency(claim)).toBe(true);
    expect((await anybody.get(`${AUDIT}/checkpoint?size=2`)).status).toBe(404);
    expect((await anybody.get(`${AUDIT}/checkpoint?size=03`)).status).toBe(422);
    expect((await anybody.get(`${AUDIT}/consistency?from=3&to=2`)).status).toBe(422);
    expect((await anybody.get(`${AUDIT}/consistency?from=3&to=900`)).problem().code).toBe(
      'audit-trail.checkpoint-unknown',
    );
  });
});

async function insertAccount(dataSource: DataSource, { id, displayName }: { id: string; displayName: string }) {
  await dataSource.manager.insert(Account, {
    id,
    signInName: id.toLowerCase(),
    displayName,
    roles: ['leader'],
    unitCode: null,
    state: 'active',
    passwordHash: null,
    passwordChangedAt: null,
    totpSecret: null,
    totpPending: null,
    totpLastStep: null,
    isDemo: false,
    version: 1,
    createdAt: new Date(0),
    lastSignInAt: null,
  });
}
