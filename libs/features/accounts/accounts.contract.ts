import { describeEachDatabase } from '@app/database/testing';
import { CreateFirstAdministrator } from './create-first-administrator';
import { ACCOUNTS_PARTS, AccountsBench } from './testing/accounts-bench';

const NEXT = 'Xk4$wqTz8y-p';

describeEachDatabase('Accounts where several act at the same moment', ({ open }) => {
  let bench: AccountsBench;
  beforeAll(async () => {
    bench = new AccountsBench(await open(ACCOUNTS_PARTS));
  });
  afterAll(() => bench.sessions.settled());

  const endsOf = async <T>(acts: readonly Promise<T>[]) => {
    const ends = await Promise.allSettled(acts);
    const refusals = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason.code)] : []));
    return { done: ends.length - refusals.length, refusals };
  };

  test('one first administrator is made', async () => {
    const first = new CreateFirstAdministrator(bench.acts);
    const names = ['one', 'two', 'three'];
    const { done, refusals } = await endsOf(
      names.map((signInName) => first.execute({ signInName, displayName: '第一人' })),
    );
    expect([done, refusals]).toEqual([1, ['accounts-exist', 'accounts-exist']]);
  });

  test('of fifty guesses at once five are looked at', async () => {
    const wang = await bench.person();
    const before = bench.hasher.verified;
    const guesses = Array.from({ length: 50 }, () =>
      bench.signIn().execute(bench.request(wang, { password: 'wrong' })),
    );
    const { done, refusals } = await endsOf(guesses);
    expect(done).toBe(0);
    expect(bench.hasher.verified - before).toBeLessThanOrEqual(5);
    expect(new Set(refusals)).toEqual(new Set(['sign-in-refused', 'sign-in-paused']));
  });

  test('a code of the second factor opens one door', async () => {
    const leader = await bench.person({ roles: ['leader'], withTotp: true });
    const code = bench.code();
    const device = (await bench.signIn().execute(bench.request(leader, { code: bench.code(-1) }))).device;
    const both = [device, null].map((one) => bench.signIn().execute(bench.request(leader, { code, device: one })));
    const { done, refusals } = await endsOf(both);
    expect([done, refusals]).toEqual([1, ['sign-in-refused']]);
  });

  test('two administrators do not disable each other', async () => {
    await bench.manager.query("UPDATE account SET state = 'disabled'");
    const pair = await Promise.all([1, 2].map(() => bench.person({ roles: ['security-administrator'] })));
    const targets = await Promise.all(pair.map((one) => bench.targetOf(one)));
    const { done } = await endsOf(
      pair.map((one, i) => bench.changeState().execute(bench.actorOf(one), targets[1 - i]!, 'disable')),
    );
    expect(done).toBe(1);
    const states = await Promise.all(pair.map(async (one) => (await bench.reload(one)).state));
    expect(states.sort()).toEqual(['active', 'disabled']);
  });

  test('an account takes one of two changes of roles', async () => {
    const keeper = bench.actorOf(await bench.person({ roles: ['security-administrator'] }));
    const wang = await bench.person();
    const target = await bench.targetOf(wang);
    const changes = (['leader', 'auditor'] as const).map((role) =>
      bench.changeRoles().execute(keeper, target, { roles: [role], unitCode: null }),
    );
    expect(await endsOf(changes)).toEqual({ done: 1, refusals: ['stale-version'] });
  });

  test('a ticket sets one password', async () => {
    const keeper = bench.actorOf(await bench.person({ roles: ['security-administrator'] }));
    const wang = await bench.person({ password: null });
    const { token } = await bench.reset().password(keeper, await bench.targetOf(wang));
    const { signInName } = wang;
    const acceptances = [1, 2, 3].map((n) =>
      bench.acceptInvitation().execute({ signInName, token, password: `${NEXT}${n}`, requestId: 'r' }),
    );
    expect(await endsOf(acceptances)).toMatchObject({ done: 1 });
  });

  test('a session changes its password once', async () => {
    const wang = await bench.person();
    const sessions = [await bench.enter(wang), await bench.enter(wang)];
    const changes = sessions.map(({ own }, i) =>
      bench.changePassword().execute(own, { present: 'Tq7#mvLp2x-kr', next: `${NEXT}${i}` }),
    );
    const { done } = await endsOf(changes);
    expect(done).toBe(1);
    const alive = await Promise.all(sessions.map(({ token }) => bench.sessions.find(token)));
    // The one that changed it has new tokens, the other has ended.
    expect(alive).toEqual([null, null]);
  });

  test('a leader lends to one of two', async () => {
    const leader = bench.actorOf(await bench.person({ roles: ['leader'] }));
    const standIns = await Promise.all([1, 2].map(() => bench.person({ roles: [] })));
    const days = { fromDay: '2021-10-09', toDay: '2021-10-10' };
    const lendings = standIns.map(({ id }) => bench.delegate().lend(leader, { delegateId: id, ...days }));
    expect(await endsOf(lendings)).toMatchObject({ done: 1 });
    expect(await bench.manager.count('delegation')).toBe(1);
  });

  test('roles, days and moments are read as they were written', async () => {
    const standIn = await bench.person({ roles: [], withTotp: true });
    expect(await bench.reload(standIn)).toEqual(standIn);
    const { token } = await bench.enter(standIn);
    expect(await bench.sessions.find(token)).toMatchObject({ actor: { roles: [] }, provedAt: bench.clock.now() });
  });
});
