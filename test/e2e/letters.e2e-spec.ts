import { managerOf } from '@app/database';
import { AuditEntryRow } from '@app/features/audit-trail';
import { Assessment, monthProcess, RosterUnit, WorkedMonth } from '@app/features/months';
import { ProcessEngine } from '@app/features/processes';
import { DrawnUnit, spotCheckTask } from '@app/features/spot-checks';
import type { Browser } from '@app/http/testing';
import { JobFlows } from '@app/jobs';
import { SYSTEM, UnitOfWork } from '@app/kernel';
import { describeEachSetUp, type TestApp } from '../support/test-app';

const MONTH = '2021-08';
const URL = `/api/v1/months/${MONTH}/letters`;
const ASSESSMENT = 1;
const UNITS = [
  { unitNo: 0, code: '140802', name: '盐湖区', group: 'county', parent: '' },
  { unitNo: 1, code: '14080203', name: '盐湖区住房和城乡建设管理局', group: 'county_department', parent: '140802' },
  { unitNo: 2, code: 'D15', name: '市水务局', group: 'department', parent: '' },
] as const;

/** A planned month of which two units have been drawn. */
async function drawnMonth({ app, dataSource: { manager } }: TestApp): Promise<void> {
  await manager.insert(Assessment, {
    id: ASSESSMENT,
    month: MONTH,
    scheme: 'yuncheng-2021',
    parameters: {},
    cutOff: '2021-09-07',
    issueDate: '2021-09-10',
    drawSeed: '0123456789',
    givenDraw: null,
    previous: null,
    state: 'receiving',
    auditLog: 'office',
    openedAt: '2021-09-01T01:00:00.000Z',
  });
  await manager.insert(
    RosterUnit,
    UNITS.map((unit) => ({ ...unit, assessmentId: ASSESSMENT, remit: 'both' as const })),
  );
  const drawn = UNITS.filter(({ group }) => group !== 'county');
  await manager.insert(
    DrawnUnit,
    drawn.map(({ unitNo, parent }) => ({ assessmentId: ASSESSMENT, unitNo, area: parent || 'department', place: 1 })),
  );
  const engine = app.get(ProcessEngine);
  await app.get(UnitOfWork).run(async (tx) => {
    const common = { month: MONTH, actor: SYSTEM };
    const ofOffice = { subject: MONTH, unitCode: null, parentCode: null };
    const { id: recordId } = await engine.start(tx, { process: monthProcess, ...common, ...ofOffice });
    await managerOf(tx).insert(WorkedMonth, { month: MONTH, assessmentId: ASSESSMENT, recordId });
    for (const { code, parent } of drawn) {
      const ofUnit = { subject: `${MONTH}/${code}`, unitCode: code, parentCode: parent || null };
      await engine.start(tx, { process: spotCheckTask, ...common, ...ofUnit });
    }
  });
}

describeEachSetUp('The letters of a month, from the draft to the units', (start) => {
  let app: TestApp;
  let reviewer: Browser;
  let leader: Browser;
  beforeAll(async () => {
    app = await start(new Date('2021-09-01T01:00:00.000Z'));
    await drawnMonth(app);
    reviewer = app.as({ id: 'reviewer', roles: ['reviewer'] });
    leader = app.as({ id: 'leader', roles: ['leader'] });
  });
  afterAll(() => app.close());

  const act = (browser: Browser, action: string, { version, digest }: { version: number; digest: string }) =>
    browser.post(
      `${URL}/acts/${action}`,
      { digest },
      { 'if-match': `"${String(version)}"`, 'idempotency-key': `${action}-the-letters-once` },
    );

  it('are signed once by the leader, made, told of, checkable by anybody, and in the audit log', async () => {
    const drafted = await reviewer.post(URL, {}, { 'idempotency-key': 'draft-the-letters-once' });
    const { digest } = drafted.json<{ digest: string }>();
    expect((await act(reviewer, 'submit', { version: 1, digest })).status).toBe(200);
    expect((await act(leader, 'sign', { version: 2, digest })).json()).toMatchObject({ state: 'signed', letters: 2 });
    await app.app.get(JobFlows).whenIdle();
    expect((await reviewer.get(URL)).json()).toMatchObject({ state: 'issued', made: 2 });

    const officer = app.as({ roles: ['unit-officer'], unitCode: 'D15' });
    const { items } = (await officer.get('/api/v1/official-documents/received')).json<{ items: [{ id: string }] }>();
    const { bytes } = await officer.get(`/api/v1/official-documents/${items[0].id}/file`);
    const check = await app.anybody().upload('/api/v1/public/document-checks', { name: '函.pdf', bytes });
    expect(check.json()).toMatchObject({ verdict: 'VALID', document: { number: '运信用办函〔2021〕2号' } });

    const entries = await app.dataSource.manager.find(AuditEntryRow);
    const actions = entries.map(({ action }) => action).filter((action) => !action.startsWith('act.'));
    for (const [action, times] of [
      ['letter-batch.signed', 1],
      ['document.numbered', 2],
      ['document.issued', 2],
      ['letter-batch.issued', 1],
      ['spot-check-task.notified', 2],
      ['month.collection-opened', 1],
    ] as const) {
      expect([action, actions.filter((one) => one === action).length]).toEqual([action, times]);
    }
  });
});
