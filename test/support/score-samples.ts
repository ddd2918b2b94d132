import { Assessment, monthProcess, RosterUnit, WorkedMonth } from '@app/features/months';
import { ProcessEngine } from '@app/features/processes';
import { UnitTally } from '@app/features/records';
import { spotCheckTask } from '@app/features/spot-checks';
import { ScoreWorkedMonth } from '@app/features/worked-months';
import { type Actor, SYSTEM, type Transaction, UnitOfWork } from '@app/kernel';
import type { RouteSamples, UnitSamples } from './access-matrix';
import type { TestApp } from './test-app';

const MONTH = '2021-11';
const ASSESSMENT = 9_100;
const CODES = ['D15', 'D16'] as const;
const REVIEWER: Actor = {
  ...{ id: 'reviewer', roles: ['reviewer'], unitCode: null, delegatedBy: null, requestId: 'sample' },
};

/** A month that has been scored, for the routes that show a unit its own scores. */
export async function scoreSamples(app: TestApp): Promise<RouteSamples> {
  await planMonth(app);
  await app.app.get(UnitOfWork).run(async (tx) => {
    await confirmAnswer(app, tx);
    await score(app, tx);
  });
  return new Map([
    ['GET /api/v1/units/:unit/scores', sample()],
    ['GET /api/v1/units/:unit/scores/export', sample('?format=csv')],
    ['GET /api/v1/months/:month/scores/:unit', sample()],
    ['GET /api/v1/months/:month/scores/:unit/file', sample('?format=csv')],
    ['GET /api/v1/months/:month/scores/:unit/records', sample('?of=late')],
    ['GET /api/v1/months/:month/scores/:unit/records/file', sample('?of=late&format=csv')],
  ]);
}

function sample(query = ''): UnitSamples {
  const [own, other] = CODES;
  const ofUnit = (unit: string) => ({ path: { month: MONTH, unit }, query });
  return { unitCode: own, own: ofUnit(own), other: ofUnit(other) };
}

async function planMonth({ app, dataSource: { manager } }: TestApp): Promise<void> {
  await manager.insert(Assessment, {
    ...{ id: ASSESSMENT, month: MONTH, scheme: 'yuncheng-2021', parameters: {}, auditLog: 'office' },
    ...{ cutOff: '2021-12-06', issueDate: '2021-12-10', drawSeed: '', givenDraw: null, previous: null },
    ...{ state: 'receiving', openedAt: '2021-12-01T00:00:00.000Z' },
  });
  const unit = { assessmentId: ASSESSMENT, group: 'department', parent: '', remit: 'both' } as const;
  const roster = CODES.map((code, unitNo) => ({ ...unit, unitNo, code, name: code }));
  await manager.insert(RosterUnit, roster);
  const tally = { assessmentId: ASSESSMENT, permit: 2, penalty: 1, compliant: 2, late: 1 };
  await manager.insert(
    UnitTally,
    CODES.map((_, unitNo) => ({ ...tally, unitNo })),
  );
  const whole = { subject: MONTH, month: MONTH, unitCode: null, parentCode: null };
  const { id: recordId } = await app
    .get(UnitOfWork)
    .run((tx) => app.get(ProcessEngine).start(tx, { process: monthProcess, actor: REVIEWER, ...whole }));
  await manager.insert(WorkedMonth, { month: MONTH, assessmentId: ASSESSMENT, recordId });
}

/** One drawn unit has answered: a month in which nothing was drawn cannot be scored. */
async function confirmAnswer({ app }: TestApp, tx: Transaction): Promise<void> {
  const engine = app.get(ProcessEngine);
  const [, unitCode] = CODES;
  const officer: Actor = { ...REVIEWER, id: 'officer', roles: ['unit-officer'], unitCode };
  const subject = { subject: `${MONTH}/${unitCode}`, month: MONTH, unitCode, parentCode: null };
  const { id } = await engine.start(tx, { process: spotCheckTask, actor: SYSTEM, ...subject });
  const acts = [
    ['notify', SYSTEM],
    ['acknowledge', officer],
    ['answer', officer],
    ['compare', SYSTEM],
    ['finish-comparison', SYSTEM],
    ['confirm', REVIEWER],
  ] as const;
  const guards = {
    ...{ 'letter-issued': true, 'answer-complete': true, 'comparison-complete': true },
    ...{ 'findings-decided': true, 'second-eyes': true },
  } as const;
  for (const [index, [action, actor]] of acts.entries()) {
    await engine.act(tx, { process: spotCheckTask, id, version: index + 1, action, actor, guards });
  }
}

/** All at once, so that the jobs of the checks find a month that needs them no more. */
async function score({ app, dataSource }: TestApp, tx: Transaction): Promise<void> {
  const engine = app.get(ProcessEngine);
  const { recordId: id } = await dataSource.manager.findOneByOrFail(WorkedMonth, { month: MONTH });
  const guards = {
    ...{ 'letters-issued': true, 'platform-imported': true },
    ...{ 'answers-closed': true, 'comparisons-done': true },
  } as const;
  const act = { process: monthProcess, id, actor: REVIEWER, guards };
  await engine.act(tx, { ...act, version: 1, action: 'open-collection' });
  await engine.act(tx, { ...act, version: 2, action: 'begin-checks' });
  await engine.act(tx, { ...act, version: 3, action: 'finish-checks' });
  await app.get(ScoreWorkedMonth, { strict: false }).execute(tx, MONTH);
}
