import { AuditEntryRow } from '@app/features/audit-trail';
import { Account, Delegation } from '@app/features/accounts';
import { PROCESS_TABLES } from '@app/features/process-tables';
import { CommandKey, ProcessRecord } from '@app/features/processes';
import { RosterUnit } from '@app/features/months';
import { RosterHead } from '@app/features/units';
import { WebhookDelivery, WebhookEndpoint, WebhookEvent } from '@app/features/webhooks';
import { JobRow } from '@app/jobs';
import { newId } from '@app/kernel';
import type { Browser } from '@app/http/testing';
import type { Sending } from './refusal-walk';
import type { TestApp } from './test-app';

/** What stands against a command once `makeConflicts` has been there. */
export interface Conflict {
  readonly code: string;
  /** Whoever may meet it, where that is not everybody of the first role that may call the command. */
  readonly as?: Browser;
  readonly sending?: Sending;
}

const COUNTY_DEPARTMENT = '14080201';

/** The key that every account has used for another command. */
export const TAKEN_KEY = 'taken-by-another-command';

/** A command on several tasks: what stands against one of them is told task by task, with 200. */
export const TASK_BY_TASK = 'POST /api/v1/months/:month/spot-checks/acts/:action';

/** Commands that nothing which may be there stands against, and why. */
export const WITHOUT_CONFLICT: Readonly<Record<string, string>> = {
  [TASK_BY_TASK]: 'each task is decided on its own',
  'DELETE /api/v1/accounts/:id/second-factor': 'an account without one is left as it is',
  'POST /api/v1/audit/entries/:id/openings': 'a payload is there or not; one that was altered is no matter of a state',
  'POST /api/v1/audit/holds/:id/lift': 'a hold that was lifted is no longer there: 404',
  'POST /api/v1/audit/retention': 'a stale version is 412',
  'POST /api/v1/escalations/:id/files': 'a file counts only once an act names it',
  'POST /api/v1/months/:month/adjustments/files': 'a file counts only once it is submitted',
  'POST /api/v1/months/:month/objections/files': 'a file counts only once it is submitted',
  'POST /api/v1/months/:month/records/:id/:line/unmask': 'a record is looked at, whatever its state',
  'PUT /api/v1/my/notification-settings': 'a stale version is 412',
  'POST /api/v1/my/notifications/:id/read': 'reading again changes nothing',
  'POST /api/v1/my/notifications/read': 'reading again changes nothing',
  'PUT /api/v1/my/password': 'refused for what is typed alone',
  'POST /api/v1/my/second-factor': 'a new one may be begun at any time',
  'POST /api/v1/my/second-factor/confirmation': 'refused for what is typed alone',
  'DELETE /api/v1/my/sessions/:id': 'a session that is over is no longer there: 404',
  'DELETE /api/v1/session': 'signing out ends what there is',
  'POST /api/v1/session/proof': 'refused for what is typed alone',
  'PUT /api/v1/webhooks/:id': 'a stale version is 412',
  'POST /api/v1/webhooks/:id/disable': 'a stale version is 412; disabled again, it stays so',
  'POST /api/v1/webhooks/:id/enable': 'a stale version is 412; enabled again, it stays so',
  'POST /api/v1/webhooks/:id/secret': 'a stale version is 412',
};

/**
 * Brings the application where every command meets a conflict: all processes over, every account's key used, a hold on the audit log,
 * and what else there is. Returns the conflicts of commands that neither carry a key nor act on a record of a process.
 */
export async function makeConflicts(app: TestApp): Promise<Readonly<Record<string, Conflict>>> {
  const { manager } = app.dataSource;
  const taken = { signInName: 'leader', displayName: '样例', roles: ['reviewer'], unitCode: null };
  await app
    .as({ roles: ['leader'] })
    .post('/api/v1/audit/holds', { ground: 'dispute' }, { 'idempotency-key': 'hold-against-erasures' });
  await endProcesses(app);
  await useKeys(app);
  await joinRoster(app);
  await manager.update(RosterHead, { id: 1 }, { changedFrom: '2022-06' });
  const locked = await manager.findOneByOrFail(Account, { signInName: 'auditor' });
  await manager.update(Account, { id: locked.id }, { state: 'locked' });
  const job = { path: { id: (await manager.findOneByOrFail(JobRow, { state: 'ready' })).id } };
  const begun: Conflict = { code: 'month-checks-begun' };
  const later: Conflict = { code: 'roster-revised-later' };
  const unfit: Conflict = { code: 'state-unfit' };
  return {
    'POST /api/v1/accounts': { code: 'sign-in-name-taken', sending: { body: taken } },
    'POST /api/v1/accounts/:id/invitation': { code: 'account-state-wrong', sending: { path: { id: locked.id } } },
    'PUT /api/v1/accounts/:id/roles': {
      code: 'last-security-administrator',
      // Somebody who has just ceased to be one.
      as: app.as({ roles: ['security-administrator'] }),
      sending: await lastAdministrator(app),
    },
    'POST /api/v1/accounts/:id/state': { code: 'account-state-wrong', sending: { body: { act: 'enable' } } },
    'POST /api/v1/audit/entries/:id/erasures': {
      code: 'audit-trail.sealed-payload-held',
      sending: await sealedEntry(app),
    },
    ...(await delegationConflicts(app)),
    'POST /api/v1/jobs/dead/:id/discard': { code: 'job-not-dead', sending: job },
    'POST /api/v1/jobs/dead/:id/retry': { code: 'job-not-dead', sending: job },
    'POST /api/v1/months/:month/evidence/files': {
      code: 'evidence-not-assessed',
      as: app.as({ roles: ['unit-officer'], unitCode: COUNTY_DEPARTMENT }),
    },
    'POST /api/v1/months/:month/imports': begun,
    'PUT /api/v1/months/:month/platform-figures/:unit': begun,
    'POST /api/v1/months/:month/platform-figures/:unit/withdraw': begun,
    'POST /api/v1/spot-checks/:id/ledgers': unfit,
    'POST /api/v1/spot-checks/:id/statements': unfit,
    'PUT /api/v1/units/:unit': later,
    'POST /api/v1/units/imports': later,
    'POST /api/v1/webhooks/:id/deliveries/:delivery/replay': {
      code: 'webhook-delivery-pending',
      sending: await pendingDelivery(app),
    },
  };
}

/** Every record in a state that no act of people leaves, or that none of these does. */
async function endProcesses({ dataSource: { manager } }: TestApp): Promise<void> {
  for (const { name, states } of PROCESS_TABLES) {
    const kinds = Object.entries(states);
    const [over] =
      kinds.findLast(([, { kind }]) => kind === 'final') ?? kinds.findLast(([, { kind }]) => kind === 'settled')!;
    await manager.update(ProcessRecord, { process: name }, { state: over });
  }
}

async function useKeys({ dataSource: { manager }, clock }: TestApp): Promise<void> {
  const given = { key: TAKEN_KEY, requestDigest: '0'.repeat(64), result: '{}', createdAt: clock.now() };
  for (const { id } of await manager.find(Account)) await manager.insert(CommandKey, { accountId: id, ...given });
}

/** A department of a county on the month's roster, which is not assessed itself. */
async function joinRoster({ dataSource: { manager } }: TestApp): Promise<void> {
  const unit = { group: 'county_department', parent: '140802', remit: 'both' } as const;
  const department = { code: COUNTY_DEPARTMENT, name: '盐湖区某局' };
  await manager.insert(RosterUnit, { assessmentId: 1, unitNo: 9, ...department, ...unit });
}

/** The only security administrator, who would be one no longer. */
async function lastAdministrator({ dataSource: { manager } }: TestApp): Promise<Sending> {
  const { id, version } = await manager.findOneByOrFail(Account, { signInName: 'secadmin' });
  return { path: { id }, version: `"${version}"` };
}

async function sealedEntry({ dataSource: { manager } }: TestApp): Promise<Sending> {
  const { id } = await manager.findOneByOrFail(AuditEntryRow, { action: 'adjustment.proposed' });
  return { path: { id } };
}

/** Told to nobody yet. */
async function pendingDelivery({ dataSource: { manager }, clock }: TestApp): Promise<Sending> {
  const [endpoint] = await manager.find(WebhookEndpoint);
  const createdAt = clock.now();
  const [id, eventId, type] = [newId(createdAt), newId(createdAt), 'bulletin.published'] as const;
  await manager.insert(WebhookEvent, { id: eventId, type, body: '{}', dedupeKey: 'sample', createdAt });
  const untried = { attempts: 0, tries: 0, attemptedAt: null, lastStatus: null, lastFailure: null };
  const delivery = { endpointId: endpoint!.id, eventId, type, state: 'pending', nextAt: createdAt, createdAt } as const;
  await manager.insert(WebhookDelivery, { id, ...delivery, ...untried });
  return { path: { delivery: id } };
}

/** An absence that is arranged, and one that was taken back. */
async function delegationConflicts(app: TestApp): Promise<Readonly<Record<string, Conflict>>> {
  const { manager } = app.dataSource;
  const now = app.clock.now();
  const { id: lenderId } = await manager.findOneByOrFail(Account, { signInName: 'leader' });
  const { id: delegateId } = await manager.findOneByOrFail(Account, { signInName: 'standin' });
  const days = { fromDay: '2021-10-11', toDay: '2021-10-15' };
  const absence = { lenderId, delegateId, ...days, createdAt: now };
  const revoked = newId(now);
  await manager.insert(Delegation, { ...absence, id: revoked, revokedAt: now });
  await manager.insert(Delegation, { ...absence, id: newId(now), revokedAt: null });
  return {
    'POST /api/v1/delegations': {
      code: 'delegation-overlaps',
      as: app.as({ id: lenderId, roles: ['leader'] }),
      sending: { body: { delegateId, ...days } },
    },
    'DELETE /api/v1/delegations/:id': {
      ...{ code: 'delegation-over', sending: { path: { id: revoked } } },
      as: app.as({ id: lenderId, roles: ['leader'] }),
    },
  };
}
