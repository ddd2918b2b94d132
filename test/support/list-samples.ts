import { managerOf } from '@app/database';
import { Account, Delegation } from '@app/features/accounts';
import { Bulletin, bulletinProcess } from '@app/features/bulletins';
import { letterBatch, LetterDraft } from '@app/features/letters';
import { Notification } from '@app/features/notifications';
import { ProcessEngine } from '@app/features/processes';
import { platformCsv } from '@app/features/records/testing';
import { WebhookDelivery, WebhookEndpoint, WebhookEvent } from '@app/features/webhooks';
import { JobRow } from '@app/jobs';
import { type Actor, newId, UnitOfWork } from '@app/kernel';
import type { TestApp } from './test-app';

/** What a spreadsheet would compute, were it let. */
export const FORMULA = '=1+1';

const MONTH = '2021-09';
const REVIEWER: Actor = {
  ...{ id: 'reviewer', roles: ['reviewer'], unitCode: null, delegatedBy: null, requestId: 'sample' },
};

/** What the addresses of the lists name. */
export interface ListSamples {
  readonly importId: string;
  readonly endpointId: string;
  /** Whose inbox has something in it. */
  readonly readerId: string;
}

/** Rows for the lists that the samples of the routes leave empty, with formulas where people write freely. The month must be planned. */
export async function fillLists(app: TestApp): Promise<ListSamples> {
  const importId = await uploadRecords(app);
  await enterFigures(app);
  await app.app.get(UnitOfWork).run(async (tx) => {
    const engine = app.app.get(ProcessEngine);
    const whole = { actor: REVIEWER, subject: `${MONTH}/1`, month: MONTH, unitCode: null, parentCode: null };
    const drawn = { 'draw-complete': true } as const;
    const batch = await engine.start(tx, { process: letterBatch, ...whole, guards: drawn });
    const letter = { batchId: batch.id, unitNo: 0, unitCode: 'D15', parentCode: null, taskId: newId(app.clock.now()) };
    const content = { kind: 'letter', letter: {} } as never;
    const text = { recipient: FORMULA, content, contentSha256: '0'.repeat(64), documentId: null };
    await managerOf(tx).insert(LetterDraft, { ...letter, ...text });
    const scored = { 'scores-current': true } as const;
    const { id } = await engine.start(tx, { process: bulletinProcess, ...whole, guards: scored });
    await managerOf(tx).insert(Bulletin, {
      ...{ id, month: MONTH, ordinal: 1, assessmentId: 1, kind: 'monthly', corrects: null, correctionReason: null },
      ...{ narrative: {} as never, narrativeVersion: 1, issueDate: '2021-10-09', frozen: null, manifest: null },
      ...{ manifestSha256: null, documentId: null, publishedAt: null },
    });
  });
  await giveUpJob(app);
  await lendRole(app);
  return { importId, endpointId: await deliverWebhook(app), readerId: await notify(app) };
}

/** A file with a record that counts, one with findings and one that must be corrected. */
async function uploadRecords(app: TestApp): Promise<string> {
  const rows = [
    { unit: 'D15', received: '2021-09-10', values: { WSH: FORMULA } },
    { unit: FORMULA, received: '2021-09-10' },
  ];
  const file = { name: `${FORMULA}.csv`, bytes: platformCsv('permit', rows) };
  const answer = await app.as({ id: 'reviewer' }).upload(`/api/v1/months/${MONTH}/imports`, file, { kind: 'permit' });
  await app.whenIdle();
  return answer.json<{ id: string }>().id;
}

async function enterFigures(app: TestApp): Promise<void> {
  const body = { permit: 3, penalty: 1, compliant: 3, late: 0, reason: FORMULA };
  const key = { 'idempotency-key': 'figures-0123456789' };
  await app.as({ id: 'reviewer' }).post(`/api/v1/months/${MONTH}/platform-figures/D16`, body, key);
}

async function giveUpJob({ dataSource: { manager }, clock }: TestApp): Promise<void> {
  const at = clock.now();
  const id = newId(at);
  await manager.insert(JobRow, {
    ...{ id, flowId: id, parentId: null, name: 'seal-bulletin', queue: 'documents', payload: {}, state: 'dead' },
    ...{ pendingChildren: 0, attempts: 1, maxAttempts: 1, notBefore: at, rungAt: null, leaseOwner: null },
    ...{ leaseUntil: null, fence: 1, progressDone: 0, progressTotal: 0, result: null, lastError: FORMULA },
    ...{ traceparent: null, createdAt: at, finishedAt: at },
  });
}

/** A leader's absence, and the two people it is about. */
async function lendRole({ dataSource: { manager }, clock }: TestApp): Promise<void> {
  const createdAt = clock.now();
  const person = {
    state: 'active',
    ...{ unitCode: null, passwordHash: null, passwordChangedAt: null, totpSecret: null },
    ...{ totpPending: null, totpLastStep: null, isDemo: false, version: 1, createdAt, lastSignInAt: null },
  } as const;
  const [lenderId, delegateId] = [newId(createdAt), newId(createdAt)];
  await manager.insert(Account, [
    { ...person, id: lenderId, signInName: 'lender', displayName: FORMULA, roles: ['leader'] },
    { ...person, id: delegateId, signInName: 'standin', displayName: '代行人', roles: [] },
  ]);
  const days = { fromDay: '2021-10-01', toDay: '2021-10-08', createdAt, revokedAt: null };
  await manager.insert(Delegation, { id: newId(createdAt), lenderId, delegateId, ...days });
}

async function deliverWebhook({ dataSource: { manager }, clock }: TestApp): Promise<string> {
  const createdAt = clock.now();
  const [endpointId, eventId] = [newId(createdAt), newId(createdAt)];
  await manager.insert(WebhookEndpoint, {
    ...{ id: endpointId, url: 'https://hooks.example.cn/', description: '样例', events: [], secret: '', version: 1 },
    ...{ olderSecret: null, olderUntil: null, state: 'disabled', disabledBecause: 'person', failingSince: null },
    createdAt,
  });
  const event = { id: eventId, type: 'bulletin.published', body: '{}', dedupeKey: 'sample' } as const;
  await manager.insert(WebhookEvent, { ...event, createdAt });
  const done = { state: 'delivered', attempts: 1, tries: 1, nextAt: null, attemptedAt: createdAt } as const;
  const answer = { lastStatus: 204, lastFailure: null, createdAt };
  await manager.insert(WebhookDelivery, {
    ...{ id: newId(createdAt), endpointId, eventId, type: 'bulletin.published', ...done, ...answer },
  });
  return endpointId;
}

async function notify({ dataSource: { manager }, clock }: TestApp): Promise<string> {
  const createdAt = clock.now();
  const accountId = newId(createdAt);
  await manager.insert(Notification, {
    ...{ id: newId(createdAt), accountId, kind: 'letter-issued', process: null, recordId: null, month: MONTH },
    ...{ unitCode: 'D15', title: FORMULA, body: FORMULA, due: '2021-10-08', dedupeKey: 'sample', createdAt },
    ...{ readAt: null, mail: 'none', mailedAt: null },
  });
  return accountId;
}
