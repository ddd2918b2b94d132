import type { JobRun } from '@app/jobs';
import type { Account } from './account.entity';
import type { Absence } from './delegate-role';
import { listDelegations } from './delegation.query';
import { TellEndedDelegationsJob } from './tell-ended-delegations.job';
import { AccountsBench } from './testing/accounts-bench';

const DAY = 24 * 3_600_000;
let bench: AccountsBench;
let leader: Account;
let standIn: Account;

// The clock of the bench stands at 2021-10-08 09:00 in the office.
beforeEach(async () => {
  bench = await AccountsBench.open();
  leader = await bench.person({ roles: ['leader'], displayName: '赵局长' });
  standIn = await bench.person({ roles: [], displayName: '钱主任', withTotp: true });
});
afterEach(() => bench.close());

const lend = (absence: Partial<Absence> = {}, actor = bench.actorOf(leader)) =>
  bench.delegate().lend(actor, { delegateId: standIn.id, fromDay: '2021-10-09', toDay: '2021-10-10', ...absence });

async function rolesNow(token: string) {
  const found = await bench.sessions.find(token);
  await bench.sessions.settled();
  return found && { roles: found.actor.roles, delegatedBy: found.actor.delegatedBy };
}

describe('A delegation', () => {
  test('lends the role on its days alone, by the calendar of the office, and says whose it is', async () => {
    await lend();
    const at = async (moment: string) => {
      bench.clock.forward(Date.parse(moment) - bench.clock.now().getTime());
      const { token } = await bench.enter(await bench.reload(standIn), { code: bench.code() });
      return rolesNow(token);
    };
    const none = { roles: [], delegatedBy: null };
    const lent = { roles: ['leader'], delegatedBy: leader.id };
    expect(await at('2021-10-08T23:59:29+08:00')).toEqual(none);
    expect(await at('2021-10-09T00:00:00+08:00')).toEqual(lent);
    expect(await at('2021-10-10T23:59:59+08:00')).toEqual(lent);
    expect(await at('2021-10-11T00:00:30+08:00')).toEqual(none);
  });

  test('acts and ends within a session that is open', async () => {
    const { token } = await bench.enter(standIn);
    const id = await lend({ fromDay: '2021-10-08' });
    expect(await rolesNow(token)).toEqual({ roles: ['leader'], delegatedBy: leader.id });
    await bench.delegate().revoke(bench.actorOf(leader), id);
    expect(await rolesNow(token)).toEqual({ roles: [], delegatedBy: null });
  });

  test('is told to both when it is lent and when it is taken back', async () => {
    const id = await lend();
    await bench.delegate().revoke(bench.actorOf(leader), id);
    const both = [leader.id, standIn.id];
    expect(bench.tellings.told).toMatchObject([
      { content: { kind: 'delegation-began', facts: { from: '2021-10-09', until: '2021-10-10' } }, recipients: both },
      { content: { kind: 'delegation-ended', facts: { until: '2021-10-08' } }, recipients: both },
    ]);
  });

  test('is told to be over on the morning after its last day, and not of one that was taken back', async () => {
    const id = await lend();
    const other = await lend({ fromDay: '2021-10-11', toDay: '2021-10-11' });
    await bench.delegate().revoke(bench.actorOf(leader), other);
    bench.tellings.told.length = 0;
    const morning = async (day: string) => {
      const commit = async (work: Parameters<JobRun['commit']>[0]) =>
        void (await bench.unitOfWork.run((tx) => work(tx)));
      await new TellEndedDelegationsJob(bench.tellings).handle(day, { commit } as JobRun);
      return bench.tellings.told.splice(0).map(({ dedupeKey }) => dedupeKey);
    };
    expect(await morning('2021-10-10')).toEqual([]);
    expect(await morning('2021-10-11')).toEqual([`delegation-ended/${id}`]);
    expect(await morning('2021-10-14')).toEqual([`delegation-ended/${id}`]);
  });

  test('lends nothing once its lender has lost the role, or the account', async () => {
    await lend({ fromDay: '2021-10-08' });
    const { token } = await bench.enter(standIn);
    await bench.manager.update('account', { id: leader.id }, { state: 'locked' });
    expect(await rolesNow(token)).toEqual({ roles: [], delegatedBy: null });
    await bench.manager.update('account', { id: leader.id }, { state: 'active', roles: ['reviewer'] });
    expect(await rolesNow(token)).toEqual({ roles: [], delegatedBy: null });
  });

  test('asks its delegate for a second factor, as the role does', async () => {
    const plain = await bench.person({ roles: [] });
    const { token } = await bench.enter(plain);
    await lend({ delegateId: plain.id, fromDay: '2021-10-08' });
    expect(await bench.sessions.find(token)).toMatchObject({ mustComplete: 'second-factor' });
  });

  test('is recorded with its days and its delegate', async () => {
    const id = await lend();
    await bench.delegate().revoke(bench.actorOf(leader), id);
    expect(bench.audit.facts).toMatchObject([
      {
        actor: leader.id,
        role: 'leader',
        action: 'role.delegated',
        subject: `delegation/${id}`,
        facts: { delegate: standIn.id, fromDay: '2021-10-09', toDay: '2021-10-10' },
      },
      { actor: leader.id, action: 'delegation.revoked', subject: `delegation/${id}` },
    ]);
  });

  test('goes to nobody whose own role excludes it', async () => {
    const roles = ['system-administrator', 'security-administrator', 'auditor', 'reviewer', 'leader'] as const;
    for (const role of roles) {
      const other = await bench.person({ roles: [role] });
      await expect(lend({ delegateId: other.id })).rejects.toMatchObject({ code: 'delegate-unfit' });
    }
    const gone = await bench.person({ roles: [], state: 'disabled' });
    for (const delegateId of [gone.id, leader.id, 'nobody'])
      await expect(lend({ delegateId })).rejects.toMatchObject({ code: 'delegate-unfit' });
  });

  test('comes from a leader in their own right alone', async () => {
    const reviewer = await bench.person({ roles: ['reviewer'] });
    await expect(lend({}, bench.actorOf(reviewer))).rejects.toMatchObject({ code: 'role-required' });
    const lent = { ...bench.actorOf(standIn), roles: ['leader' as const], delegatedBy: leader.id };
    await expect(lend({}, lent)).rejects.toMatchObject({ code: 'delegation-not-own' });
  });

  test.each([
    ['2021-10-07', '2021-10-10'],
    ['2021-10-10', '2021-10-09'],
    ['2021-10-09', '2022-01-09'],
    ['2021-11-31', '2021-12-01'],
    ['soon', 'later'],
  ])('does not run from %s to %s', async (fromDay, toDay) => {
    await expect(lend({ fromDay, toDay })).rejects.toMatchObject({ code: 'delegation-days-invalid' });
  });

  test('runs for one day, or for 92', async () => {
    await expect(lend({ fromDay: '2021-10-08', toDay: '2021-10-08' })).resolves.toEqual(expect.any(String));
    await expect(lend({ fromDay: '2021-10-09', toDay: '2022-01-08' })).resolves.toEqual(expect.any(String));
  });

  test('does not overlap another of its lender or its delegate, until that is revoked', async () => {
    const id = await lend();
    const second = await bench.person({ roles: [] });
    const otherLeader = bench.actorOf(await bench.person({ roles: ['leader'] }));
    const overlaps = { code: 'delegation-overlaps' };
    await expect(lend({ delegateId: second.id, fromDay: '2021-10-10', toDay: '2021-10-12' })).rejects.toMatchObject(
      overlaps,
    );
    await expect(lend({}, otherLeader)).rejects.toMatchObject(overlaps);
    await expect(lend({ delegateId: second.id, fromDay: '2021-10-11', toDay: '2021-10-12' })).resolves.toBeDefined();
    await bench.delegate().revoke(bench.actorOf(leader), id);
    await expect(lend({}, otherLeader)).resolves.toBeDefined();
  });

  test('is revoked by its lender alone, and once', async () => {
    const id = await lend();
    const other = bench.actorOf(await bench.person({ roles: ['leader'] }));
    await expect(bench.delegate().revoke(other, id)).rejects.toMatchObject({ code: 'delegation-not-found' });
    await bench.delegate().revoke(bench.actorOf(leader), id);
    await expect(bench.delegate().revoke(bench.actorOf(leader), id)).rejects.toMatchObject({ code: 'delegation-over' });
  });

  test('whose days are over is not revoked any more', async () => {
    const id = await lend();
    bench.clock.forward(5 * DAY);
    await expect(bench.delegate().revoke(bench.actorOf(leader), id)).rejects.toMatchObject({ code: 'delegation-over' });
  });

  test('is listed for both its people with names and standing', async () => {
    await lend({ fromDay: '2021-10-08' });
    const now = bench.clock.now();
    const view = {
      lender: { id: leader.id, displayName: '赵局长' },
      delegate: { id: standIn.id, displayName: '钱主任' },
      fromDay: '2021-10-08',
      isInForce: true,
      isRevoked: false,
    };
    for (const id of [leader.id, standIn.id, null])
      expect(await listDelegations(bench.manager, id, now)).toMatchObject([view]);
    expect(await listDelegations(bench.manager, 'other', now)).toEqual([]);
  });
});
