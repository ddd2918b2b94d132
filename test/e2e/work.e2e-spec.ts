import { ProcessEngine } from '@app/features/processes';
import { evidenceProcess } from '@app/features/evidence';
import { SYSTEM, UnitOfWork } from '@app/kernel';
import { describeEachSetUp, TestApp } from '../support/test-app';
import { Visitor } from '../support/visitor';

interface Listed {
  readonly items: readonly { id: string; unitCode: string | null; unitName: string | null; isOverdue: boolean }[];
  readonly next: string | null;
}

async function submit({ app }: TestApp, unitCode: string): Promise<string> {
  const actor = { ...SYSTEM, id: `OFFICER-${unitCode}`, roles: ['unit-officer'] as const, unitCode };
  const belonging = { unitCode, parentCode: null, month: '2021-09', subject: `2021-09/${unitCode}/plan` };
  const guards = { 'files-attached': true };
  const { id } = await app
    .get(UnitOfWork)
    .run((tx) => app.get(ProcessEngine).start(tx, { process: evidenceProcess, actor, guards, ...belonging }));
  return id;
}

describeEachSetUp('What waits for people', (start) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await start();
  });
  afterAll(() => app.close());

  const reviewer = () => app.as({ roles: ['reviewer'] });
  const officerOf = (unitCode: string) => app.as({ roles: ['unit-officer'], unitCode });

  const giveBack = (id: string) =>
    app.app.get(UnitOfWork).run((tx) =>
      app.app.get(ProcessEngine).act(tx, {
        process: evidenceProcess,
        id,
        version: 1,
        action: 'return',
        actor: { ...SYSTEM, id: 'REVIEWER', roles: ['reviewer'] },
        reason: '附件不清晰',
      }),
    );

  it('is listed for the role that is awaited, page by page and by month', async () => {
    for (const unit of ['D01', 'D02', 'D03']) await submit(app, unit);
    const first = (await reviewer().get('/api/v1/work?limit=2&process=evidence&month=2021-09')).json<Listed>();
    const second = (await reviewer().get(`/api/v1/work?limit=2&cursor=${first.next}`)).json<Listed>();
    expect([...first.items, ...second.items].map(({ unitCode }) => unitCode).sort()).toEqual(['D01', 'D02', 'D03']);
    for (const { unitCode, unitName } of first.items) expect(unitName).not.toBe(unitCode);
    expect((await reviewer().get('/api/v1/work?month=2021-08')).json()).toEqual({ items: [], next: null });
    expect((await officerOf('D01').get('/api/v1/work')).json()).toEqual({ items: [], next: null });
    expect((await app.as({ roles: ['system-administrator'] }).get('/api/v1/work')).json()).toMatchObject({ items: [] });
  });

  it('waits for the unit once the office has returned it, and for no other unit', async () => {
    const id = await submit(app, 'D04');
    await giveBack(id);
    expect((await officerOf('D04').get('/api/v1/work?overdue=false')).json<Listed>().items).toMatchObject([{ id }]);
    expect((await officerOf('D05').get('/api/v1/work')).json<Listed>().items).toEqual([]);
  });

  it('shows a record with its course and the buttons of whoever looks', async () => {
    const id = await submit(app, 'D06');
    await giveBack(id);
    const seen = (await officerOf('D06').get(`/api/v1/records/${id}`)).json<{ actions: { action: string }[] }>();
    expect(seen).toMatchObject({
      processLabel: '印证材料',
      stateLabel: '退回补正',
      timeline: [
        { label: '提交', roleLabel: '单位经办人' },
        { label: '退回', roleLabel: '审核人员', actorName: null, reason: '附件不清晰' },
      ],
    });
    expect(seen.actions.map(({ action }) => action)).toEqual(['resubmit', 'withdraw']);
    expect((await officerOf('D07').get(`/api/v1/records/${id}`)).status).toBe(404);
    expect((await app.as({ roles: ['security-administrator'] }).get(`/api/v1/records/${id}`)).status).toBe(404);
  });
});

describe('An act of which people are told', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start(undefined, { ownSessions: true, environment: { DEMO: 'yes' } });
  });
  afterAll(() => app.close());

  it('reaches the inboxes of those whose turn it is, and nobody else’s', async () => {
    const reviewer = await Visitor.signedIn(app, 'reviewer');
    const id = await submit(app, 'D01');
    const inbox = async () => (await reviewer.send('GET', 'my/notifications')).json<{ items: object[] }>().items;
    const deadline = performance.now() + 20_000;
    while ((await inbox()).length === 0 && performance.now() < deadline) await new Promise((go) => setTimeout(go, 200));
    expect(await inbox()).toEqual([
      expect.objectContaining({
        kind: 'step-awaited',
        recordId: id,
        title: expect.stringMatching(/^待办：2021年9月人民银行.+“印证材料（待审核）”$/),
      }),
    ]);
    const leader = await Visitor.signedIn(app, 'leader');
    expect((await leader.send('GET', 'my/notifications/unread')).json()).toEqual({ count: 0 });
  });
});
