import { Assessment, monthProcess, RosterUnit, WorkedMonth } from '@app/features/months';
import { ProcessEngine } from '@app/features/processes';
import { spotCheckTask } from '@app/features/spot-checks';
import { SYSTEM, UnitOfWork } from '@app/kernel';
import type { UnitSamples } from './access-matrix';
import type { TestApp } from './test-app';

const MONTH = '2021-10';
const PATHS = ['/api/v1/spot-checks/:id', '/api/v1/spot-checks/:id/uploads'];

/** Notified spot-check tasks of two departments, for the routes that show a unit its own. */
export async function spotCheckSamples(app: TestApp): Promise<readonly (readonly [string, UnitSamples])[]> {
  const codes = ['D15', 'D16'];
  await planMonth(app, codes);
  const [own = '', other = ''] = await Promise.all(codes.map((code) => notifyUnit(app, code)));
  const samples = { unitCode: 'D15', own: { path: { id: own } }, other: { path: { id: other } } };
  return PATHS.map((path) => [`GET ${path}`, samples]);
}

async function planMonth({ app, dataSource: { manager } }: TestApp, codes: readonly string[]): Promise<void> {
  const assessmentId = 9_000;
  await manager.insert(Assessment, {
    id: assessmentId,
    month: MONTH,
    scheme: 'yuncheng-2021',
    parameters: {},
    cutOff: '2021-11-04',
    issueDate: '2021-11-10',
    drawSeed: '',
    givenDraw: null,
    previous: null,
    state: 'receiving',
    auditLog: 'office',
    openedAt: '2021-11-01T00:00:00.000Z',
  });
  const unit = { assessmentId, group: 'department', parent: '', remit: 'both' } as const;
  await manager.insert(
    RosterUnit,
    codes.map((code, unitNo) => ({ ...unit, unitNo, code, name: code })),
  );
  const whole = { subject: MONTH, month: MONTH, unitCode: null, parentCode: null };
  const { id: recordId } = await app
    .get(UnitOfWork)
    .run((tx) => app.get(ProcessEngine).start(tx, { process: monthProcess, actor: SYSTEM, ...whole }));
  await manager.insert(WorkedMonth, { month: MONTH, assessmentId, recordId });
}

/** The task of a unit that has its letter; returns the record's id. */
async function notifyUnit({ app }: TestApp, code: string): Promise<string> {
  const engine = app.get(ProcessEngine);
  return app.get(UnitOfWork).run(async (tx) => {
    const subject = { subject: `${MONTH}/${code}`, month: MONTH, unitCode: code, parentCode: null };
    const { id, version } = await engine.start(tx, { process: spotCheckTask, actor: SYSTEM, ...subject });
    const guards = { 'letter-issued': true };
    await engine.act(tx, { process: spotCheckTask, id, version, action: 'notify', actor: SYSTEM, guards });
    return id;
  });
}
