import { managerOf } from '@app/database';
import { Assessment, monthProcess, RosterUnit, WorkedMonth } from '@app/features/months';
import { ProcessEngine } from '@app/features/processes';
import { getPlatformIntake } from '@app/features/records';
import { platformCsv } from '@app/features/records/testing';
import { JobFlows } from '@app/jobs';
import { SYSTEM, UnitOfWork } from '@app/kernel';
import { describeEachSetUp, type TestApp } from '../support/test-app';

const IMPORTS = '/api/v1/months/2021-08/imports';

describeEachSetUp('A platform file', (start) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await start();
    await planMonth(app);
  });
  afterAll(() => app.close());

  it('goes from the form to the month’s records, with an audit entry for each step', async () => {
    const reviewer = app.as({ id: 'reviewer' });
    const text = platformCsv('permit', [{}, { unit: 'D02' }]);
    const uploaded = await reviewer.upload(IMPORTS, { name: '许可.csv', bytes: text }, { kind: 'permit' });
    expect([uploaded.status, uploaded.json()]).toMatchObject([201, { state: 'reading', number: 1 }]);
    const { id, fileId } = uploaded.json<{ id: string; fileId: string }>();
    const idle = () => app.app.get(JobFlows).whenIdle();
    await idle();
    const read = await reviewer.get(`${IMPORTS}/${id}`);
    expect(read.json()).toMatchObject({ state: 'read', problemCount: 0, report: { inMonth: 2, faulty: 1 } });
    const headers = { 'if-match': String(read.headers['etag']), 'idempotency-key': 'confirm-0123456789' };
    expect((await reviewer.post(`/api/v1/imports/${id}/acts/confirm`, undefined, headers)).status).toBe(200);
    await idle();
    expect(await getPlatformIntake(app.dataSource.manager, '2021-08')).toMatchObject({ confirmed: 1, isDone: true });
    const records = await reviewer.get('/api/v1/months/2021-08/records?unit=D02');
    expect(records.json()).toMatchObject({ items: [{ importId: id, file: '许可.csv', line: 3, errors: 1 }] });
    expect((await reviewer.get(`/api/v1/files/${fileId}`)).text).toBe(text);
    expect(await actionsOn(app, `platform-import/${id}`)).toEqual([
      'platform-import.confirmed',
      'platform-import.read',
      'platform-import.uploaded',
    ]);
  });

  it('for a month that nobody has planned is refused, and the refusal is on record', async () => {
    const reviewer = app.as({ id: 'hasty' });
    const file = { name: '许可.csv', bytes: platformCsv('permit', [{}]) };
    const answer = await reviewer.upload('/api/v1/months/2021-10/imports', file, { kind: 'permit' });
    expect([answer.status, answer.problem().code]).toEqual([404, 'month-not-planned']);
    const [refused] = await app.dataSource.query(`SELECT COUNT(*) AS n FROM audit_entry WHERE actor = ?`, ['hasty']);
    expect(Number(refused.n)).toBe(1);
  });
});

/** A month with two units, as the planning of a month leaves it. */
async function planMonth({ app, clock, config }: TestApp): Promise<void> {
  const assessmentId = 1;
  await app.get(UnitOfWork).run(async (tx) => {
    const manager = managerOf(tx);
    await manager.insert(Assessment, {
      id: assessmentId,
      month: '2021-08',
      scheme: 'yuncheng-2021',
      parameters: {},
      cutOff: '2021-09-07',
      issueDate: '2021-09-10',
      drawSeed: '',
      givenDraw: null,
      previous: null,
      state: 'receiving',
      auditLog: config.audit.origin,
      openedAt: clock.now().toISOString(),
    });
    const unit = { assessmentId, name: '单位', group: 'department', parent: '' } as const;
    await manager.insert(RosterUnit, [
      { ...unit, unitNo: 0, code: 'D01', remit: 'both' },
      { ...unit, unitNo: 1, code: 'D02', remit: 'penalty' },
    ]);
    const office = { subject: '2021-08', month: '2021-08', unitCode: null, parentCode: null };
    const { id: recordId } = await app
      .get(ProcessEngine)
      .start(tx, { process: monthProcess, actor: SYSTEM, ...office });
    await manager.insert(WorkedMonth, { month: '2021-08', assessmentId, recordId });
  });
}

async function actionsOn({ dataSource }: TestApp, subject: string): Promise<string[]> {
  const rows: { action: string }[] = await dataSource.query('SELECT action FROM audit_entry WHERE subject = ?', [
    subject,
  ]);
  return rows.map(({ action }) => action).sort();
}
