import { managerOf } from '@app/database';
import { Account } from '@app/features/accounts';
import { Bulletin, bulletinProcess } from '@app/features/bulletins';
import { letterBatch } from '@app/features/letters';
import { ProcessEngine, ProcessRecord } from '@app/features/processes';
import { platformCsv } from '@app/features/records/testing';
import type { RouteEntry } from '@app/http';
import { type Role, UnitOfWork } from '@app/kernel';
import { keyOf } from './access-matrix';
import { makeRouteSamples } from './route-samples';
import type { TestApp } from './test-app';

/** What a command would act on: it is there, and whoever may call the command sees it. */
export interface CommandSample {
  /** Values for the path, by the names of its parameters. */
  readonly path: Readonly<Record<string, string>>;
  /** The version it has; undefined where it has none. */
  readonly version?: number;
  /** The process whose record it is. */
  readonly process?: string;
  /** The unit it belongs to. */
  readonly unitCode?: string;
  /** In place of the example of the API's description, where that would be refused for what it says. */
  readonly body?: object;
  readonly fields?: Readonly<Record<string, string>>;
  readonly file?: { readonly name: string; readonly bytes: string | Buffer };
}

/** Samples by patterns of `METHOD path`; the first that fits counts. */
export type CommandSamples = readonly (readonly [RegExp, CommandSample])[];

/** The month, and the unit, to which the samples belong. */
export const MONTH = '2021-09';
export const UNIT = 'D15';

const PROOF = { file: { name: '证明.pdf', bytes: '%PDF-1.4' } } as const;
const TOLD = { itemNo: 1, account: '样例', file: null, isDone: false };
const WHO = { attendees: [{ name: '甲', post: '科长' }], commitments: ['样例'], summary: '样例' };
const HELD = { heldOn: '2021-10-08', heldTime: '08:30', ...WHO, file: null };
const HOOK = { url: 'https://hooks.example.cn/a', description: '样例', events: ['bulletin.published'] };

/** What a command acts on; nothing where nobody has made a sample of it. */
export function sampleOf(samples: CommandSamples, route: RouteEntry): CommandSample {
  return samples.find(([pattern]) => pattern.test(keyOf(route)))?.[1] ?? { path: {} };
}

/** Makes something of every kind that a command acts on, in an application with the accounts of a demo. */
export async function makeCommandSamples(app: TestApp): Promise<CommandSamples> {
  await makeRouteSamples(app);
  await startOfficeRecords(app);
  const pool = await requestRedraw(app);
  const figures = { permit: 1, penalty: 0, compliant: 1, late: 0, reason: '样例' };
  await done(app, 'reviewer', { path: `months/${MONTH}/platform-figures/${UNIT}`, body: figures });
  const [imports, roster] = [await importedFile(app), await rosterFile(app)];
  await app.whenIdle();
  return [
    ...(await recordSamples(app, pool)),
    [/\/imports\/:id/, imports],
    [/\/platform-figures\/:unit/, { path: { month: MONTH, unit: UNIT }, version: 1 }],
    [/\/months\/:month\/imports$/, inMonth({ fields: { kind: 'permit' }, file: platformFile('D16') })],
    [/\/months\/:month\/evidence\/files$/, inMonth({ ...PROOF, fields: { item: 'I2-catalogue' } })],
    [/\/months\/:month\/.*files$/, inMonth(PROOF)],
    [/\/months\/:month\/spot-checks\/acts/, { path: { month: MONTH, action: 'extend' } }],
    [/\/months/, inMonth({})],
    [/\/accounts\/imports$/, { path: {}, file: { name: '账户.csv', bytes: '登录名,姓名,角色,单位代码\n' } }],
    [/\/audit\/retention$/, { path: {}, version: 1 }],
    [/\/accounts\/:id\/roles/, { ...(await accountSample(app)), body: { roles: ['reviewer'], unitCode: null } }],
    [/\/accounts\/:id/, await accountSample(app)],
    [/\/units\/imports/, roster],
    [/\/units\/:unit/, { path: { unit: 'D01' }, version: 1, body: { from: '2021-11', name: '改名单位' } }],
    [
      /\/webhooks\/:id/,
      { path: { id: await done(app, 'system-administrator', { path: 'webhooks', body: HOOK }) }, version: 1 },
    ],
    [/\/my\/notification-settings/, { path: {}, version: 1 }],
  ];
}

function inMonth(more: Partial<CommandSample>): CommandSample {
  return { path: { month: MONTH, unit: UNIT }, ...more };
}

async function recordSamples(app: TestApp, pool: string): Promise<CommandSamples> {
  const records = await app.dataSource.manager.find(ProcessRecord);
  const of = (process: string, more: Partial<CommandSample> = {}): CommandSample => {
    const some = records.filter((record) => record.process === process);
    const record = some.find(({ unitCode }) => unitCode === UNIT) ?? some.find(({ month }) => month === MONTH);
    if (record === undefined) throw new Error(`There is no sample of the process ${process}.`);
    const { id, version, unitCode } = record;
    return { path: { id }, version, process, ...(unitCode === null ? {} : { unitCode }), ...more };
  };
  const ofMonth = { path: { month: MONTH, action: 'begin-checks' } };
  const item = { demand: '整改', dueOn: '2021-11-30' };
  return [
    [
      /\/adjustments\/:id\/acts\/(?:approve|revoke|verify)/,
      of('adjustment', { body: await signedContent(app, of('adjustment')) }),
    ],
    [/\/adjustments\/:id/, of('adjustment')],
    [/\/bulletins\/:id/, of('bulletin')],
    [/\/escalations\/:id\/acts\/follow-up/, of('escalation', { body: TOLD })],
    [/\/escalations\/:id\/acts\/hold/, of('escalation', { body: HELD })],
    [/\/escalations\/:id\/acts\/rectify/, of('escalation', { body: { items: [item] } })],
    [/\/escalations\/:id/, of('escalation', PROOF)],
    [/\/evidence\/:id\/acts\/resubmit/, of('evidence', { body: { files: [await evidenceFile(app)] } })],
    [/\/evidence\/:id/, of('evidence')],
    [/\/objections\/:id/, of('objection')],
    [/\/redraws\/:id\/approve/, of('redraw', { body: { digest: pool } })],
    [/\/redraws\/:id/, of('redraw')],
    [/\/letters\/acts\//, of('letter-batch', { path: { month: MONTH } })],
    [/\/spot-checks\/:id\/ledgers/, of('spot-check-task', { file: { name: '台账.csv', bytes: '备注\n' } })],
    [/\/spot-checks\/:id/, of('spot-check-task', { ...PROOF })],
    [/\/months\/:month\/(?:acts|dates)/, of('month', ofMonth)],
  ];
}

/** Letters and a bulletin, which belong to the whole office. */
async function startOfficeRecords({ app, dataSource }: TestApp): Promise<void> {
  const engine = app.get(ProcessEngine);
  const account = await dataSource.manager.findOneByOrFail(Account, { signInName: 'reviewer2' });
  const actor = {
    id: account.id,
    roles: ['reviewer'],
    unitCode: null,
    delegatedBy: null,
    requestId: 'sample',
  } as const;
  const given = { actor, subject: `${MONTH}/1`, month: MONTH, unitCode: null, parentCode: null };
  await app.get(UnitOfWork).run(async (tx) => {
    await engine.start(tx, { process: letterBatch, ...given, guards: { 'draw-complete': true } });
    const { id } = await engine.start(tx, { process: bulletinProcess, ...given });
    const remarks = { situation: [], rankings: [], praise: [], warnings: [], criticism: [] };
    await managerOf(tx).insert(Bulletin, {
      ...{ id, month: MONTH, ordinal: 1, assessmentId: 1, kind: 'monthly', corrects: null, correctionReason: null },
      ...{ narrative: { remarks, requirements: null, praised: null }, narrativeVersion: 1, issueDate: '2021-10-09' },
      ...{ frozen: null, manifest: null, manifestSha256: null, documentId: null, publishedAt: null },
    });
  });
}

/** What somebody signs an adjustment for, with a reason where one may be given. */
async function signedContent(app: TestApp, { path: { id } }: CommandSample): Promise<object> {
  const { contentSha256 } = (await app.as().get(`/api/v1/adjustments/${id}`)).json<{ contentSha256: string }>();
  return { contentSha256, reason: '样例' };
}

/** A file that the unit has handed in and not yet submitted. */
async function evidenceFile(app: TestApp): Promise<string> {
  const officer = app.as({ roles: ['unit-officer'], unitCode: UNIT });
  const url = `/api/v1/months/${MONTH}/evidence/files`;
  return (await officer.upload(url, PROOF.file, { item: 'I2-catalogue' })).json<{ id: string }>().id;
}

/** A draw whose pool is frozen, and the request to repeat it. Returns the pool's digest, which a leader would sign. */
async function requestRedraw(app: TestApp): Promise<string> {
  const pool = await done(app, 'reviewer', { path: `months/${MONTH}/draw/freeze-for-officers` });
  await done(app, 'reviewer', { path: `months/${MONTH}/draw/redraws`, body: { reason: '样例' } });
  return pool;
}

/** A platform file that has been read and waits for the reviewer. */
async function importedFile(app: TestApp): Promise<CommandSample> {
  const url = `/api/v1/months/${MONTH}/imports`;
  const { id } = (await app.as().upload(url, platformFile('D16'), { kind: 'permit' })).json<{ id: string }>();
  await app.whenIdle();
  const { version } = (await app.as().get(`${url}/${id}`)).json<{ version: number }>();
  return { path: { id }, version };
}

function platformFile(unit: string): { readonly name: string; readonly bytes: string } {
  return { name: '许可.csv', bytes: platformCsv('permit', [{ unit, received: `${MONTH}-10` }]) };
}

/** The roster as it stands, to be put in again from a later month on. */
async function rosterFile(app: TestApp): Promise<CommandSample> {
  const admin = app.as({ roles: ['system-administrator'] });
  const { bytes } = await admin.get('/api/v1/units/export?format=csv&month=2021-11');
  return { path: {}, version: 1, fields: { from: '2021-11' }, file: { name: '名册.csv', bytes } };
}

async function accountSample({ dataSource: { manager } }: TestApp): Promise<CommandSample> {
  const { id, version } = await manager.findOneByOrFail(Account, { signInName: 'reviewer2' });
  return { path: { id }, version };
}

/** Sends a command that must succeed; returns what names its outcome. */
async function done(app: TestApp, role: Role, { path, body }: { path: string; body?: object }): Promise<string> {
  const key = `sample-command-${path.replaceAll(/\W/g, '-')}`.slice(0, 64);
  const answer = await app.as({ roles: [role] }).post(`/api/v1/${path}`, body, { 'idempotency-key': key });
  if (answer.status >= 300) throw new Error(`${path} answers ${answer.status}: ${answer.text}`);
  const { id, pool } = answer.json<{ id?: string; pool?: string }>();
  return id ?? pool ?? '';
}
