import type { Account } from './account.entity';
import { SignInAttempts } from './sign-in-attempts';
import { pauseAfter } from './sign-in-pause';
import { AccountsBench, PASSWORD } from './testing/accounts-bench';

const MINUTE = 60_000;
const REFUSED = { code: 'sign-in-refused', kind: 'unauthenticated' };

let bench: AccountsBench;
let wang: Account;

beforeEach(async () => {
  bench = await AccountsBench.open();
  wang = await bench.person({ signInName: 'wangfang', roles: ['reviewer'] });
});
afterEach(() => bench.close());

const attempt = (more = {}, account: { signInName: string } = wang) =>
  bench.signIn().execute(bench.request(account, more));
const wrong = { password: 'Wrong-9x-guess' };

async function fail(times: number, more = {}) {
  for (let i = 0; i < times; i++) await expect(attempt({ ...wrong, ...more })).rejects.toMatchObject(REFUSED);
}

describe('Signing in', () => {
  test('with name and password opens a session that says who it is', async () => {
    const { token, csrfToken } = await attempt();
    expect(await bench.sessions.find(token)).toEqual({
      sessionId: expect.any(String),
      actor: { id: wang.id, roles: ['reviewer'], unitCode: null, delegatedBy: null },
      displayName: '张三丰',
      csrfToken,
      provedAt: bench.clock.now(),
      mustComplete: null,
    });
    expect(bench.audit.facts.at(-1)).toMatchObject({
      actor: wang.id,
      action: 'session.opened',
      subject: `account/${wang.id}`,
      sealed: { address: '192.0.2.7' },
      requestId: 'request-1',
    });
    expect((await bench.reload(wang)).lastSignInAt).toEqual(bench.clock.now());
  });

  test('does not mind how the name is written', async () => {
    await expect(attempt({ signInName: ' ＷangFang ' })).resolves.toMatchObject({ token: expect.any(String) });
  });

  test.each(['locked', 'disabled'] as const)(
    'is refused to an account that is %s, with the usual words',
    async (state) => {
      const gone = await bench.person({ state });
      await expect(attempt({}, gone)).rejects.toMatchObject(REFUSED);
    },
  );

  test('is refused to a name that nobody has, to an account without a password, and for an empty one', async () => {
    const invited = await bench.person({ password: null });
    for (const account of [{ signInName: 'nobody' }, invited]) {
      await expect(attempt({}, account)).rejects.toMatchObject(REFUSED);
      await expect(attempt({ password: '' }, account)).rejects.toMatchObject(REFUSED);
    }
  });

  test.each(['admin', 'root', 'sa', 'test'])('has no account %s after installation', async (signInName) => {
    await expect(attempt({ password: signInName }, { signInName })).rejects.toMatchObject(REFUSED);
  });

  test('computes as many hashes for a name that nobody has as for one that somebody has', async () => {
    const countFor = async (account: { signInName: string }) => {
      const before = bench.hasher.verified;
      await expect(attempt(wrong, account)).rejects.toMatchObject(REFUSED);
      return bench.hasher.verified - before;
    };
    expect(await countFor(wang)).toBe(1);
    expect(await countFor({ signInName: 'nobody' })).toBe(1);
    expect(await countFor(await bench.person({ password: null }))).toBe(1);
    expect(await countFor(await bench.person({ state: 'disabled' }))).toBe(1);
  });

  test('with a password longer than any may be, or a name that can be none, costs and leaves what any other does', async () => {
    const seen = jest.spyOn(bench.hasher, 'verify');
    await expect(attempt({ password: 'x'.repeat(1_000_000) })).rejects.toMatchObject(REFUSED);
    await expect(attempt(wrong, { signInName: '* or 1=1' })).rejects.toMatchObject(REFUSED);
    expect(seen.mock.calls).toEqual([
      [null, ''],
      [null, ''],
    ]);
    const refused = bench.audit.facts.filter(({ action }) => action === 'sign-in.refused');
    expect(refused.map(({ actor }) => actor)).toEqual(['unknown', 'unknown']);
  });

  test('is in the audit trail also where it has to wait', async () => {
    await fail(5);
    await expect(attempt()).rejects.toMatchObject({ code: 'sign-in-paused' });
    expect(bench.audit.facts.at(-1)).toMatchObject({ actor: 'unknown', action: 'sign-in.paused' });
    expect(JSON.stringify(bench.audit.facts)).not.toContain('wangfang');
  });

  test('leaves no name in the audit trail that somebody may have typed a password into', async () => {
    await expect(attempt(wrong, { signInName: 'my-secret-password' })).rejects.toMatchObject(REFUSED);
    expect(bench.audit.facts.at(-1)).toMatchObject({ actor: 'unknown', action: 'sign-in.refused' });
    expect(JSON.stringify(bench.audit.facts)).not.toContain('my-secret-password');
    expect(JSON.stringify(bench.audit.facts)).not.toContain(wrong.password);
  });
});

describe('The second factor at the door', () => {
  let leader: Account;
  beforeEach(async () => {
    leader = await bench.person({ roles: ['leader'], withTotp: true });
  });

  test('is asked for once the password is right, and not before', async () => {
    await expect(attempt({}, leader)).rejects.toMatchObject({ code: 'second-factor-needed' });
    await expect(attempt(wrong, leader)).rejects.toMatchObject(REFUSED);
  });

  test('opens a session with the code of the moment, which is good once', async () => {
    await expect(attempt({ code: bench.code() }, leader)).resolves.toMatchObject({ token: expect.any(String) });
    await expect(attempt({ code: bench.code() }, leader)).rejects.toMatchObject(REFUSED);
    bench.clock.forward(30_000);
    await expect(attempt({ code: bench.code() }, leader)).resolves.toMatchObject({ token: expect.any(String) });
  });

  test('does not take the code of five minutes ago', async () => {
    await expect(attempt({ code: bench.code(-10) }, leader)).rejects.toMatchObject(REFUSED);
  });

  test('is guessed no more often than a password', async () => {
    for (let i = 0; i < 5; i++) await expect(attempt({ code: '000000' }, leader)).rejects.toMatchObject(REFUSED);
    await expect(attempt({ code: bench.code() }, leader)).rejects.toMatchObject({ code: 'sign-in-paused' });
  });

  test('does not count the first half of a sign-in as a failure', async () => {
    for (let i = 0; i < 8; i++)
      await expect(attempt({}, leader)).rejects.toMatchObject({ code: 'second-factor-needed' });
    await expect(attempt({ code: bench.code() }, leader)).resolves.toMatchObject({ token: expect.any(String) });
  });
});

describe('After failures', () => {
  test('the fifth makes the name wait, even with the right password', async () => {
    await fail(5);
    await expect(attempt()).rejects.toMatchObject({
      code: 'sign-in-paused',
      kind: 'too-often',
      details: { seconds: 60 },
    });
    bench.clock.forward(MINUTE - 1);
    await expect(attempt()).rejects.toMatchObject({ details: { seconds: 1 } });
    bench.clock.forward(1);
    await expect(attempt()).resolves.toMatchObject({ token: expect.any(String) });
  });

  test('pauses grow to a quarter of an hour and no further, and attempts in between do not lengthen them', async () => {
    expect([1, 4, 5, 6, 7, 8, 9, 10, 1000].map((n) => pauseAfter(n) / MINUTE)).toEqual([0, 0, 1, 2, 4, 8, 15, 15, 15]);
    await fail(5);
    for (let i = 0; i < 20; i++) await expect(attempt(wrong)).rejects.toMatchObject({ code: 'sign-in-paused' });
    bench.clock.forward(MINUTE);
    await fail(1);
    await expect(attempt()).rejects.toMatchObject({ details: { seconds: 120 } });
  });

  test('a success forgets them', async () => {
    await fail(4);
    await attempt();
    await fail(4);
    await expect(attempt()).resolves.toMatchObject({ token: expect.any(String) });
  });

  test('a day without an attempt forgets them', async () => {
    await fail(4);
    bench.clock.forward(24 * 60 * MINUTE);
    await fail(4);
    await expect(attempt()).resolves.toMatchObject({ token: expect.any(String) });
  });

  test('a name that nobody has waits like any other: a pause tells nothing', async () => {
    const nobody = { signInName: 'nobody' };
    for (let i = 0; i < 5; i++) await expect(attempt({}, nobody)).rejects.toMatchObject(REFUSED);
    await expect(attempt({}, nobody)).rejects.toMatchObject({ code: 'sign-in-paused', details: { seconds: 60 } });
  });

  test('a stranger’s guesses never shut the owner out of the devices they have signed in on', async () => {
    const { device } = await attempt();
    for (let hour = 0; hour < 30; hour++) {
      await attempt(wrong).catch(() => undefined);
      bench.clock.forward(15 * MINUTE);
      await attempt(wrong).catch(() => undefined);
      await expect(attempt({ device })).resolves.toMatchObject({ device: null });
    }
  });

  test('guesses on a known device make that device wait', async () => {
    const { device } = await attempt();
    await fail(5, { device });
    await expect(attempt({ device })).rejects.toMatchObject({ code: 'sign-in-paused' });
  });

  test('a device known to one name is a stranger to another', async () => {
    const { device } = await attempt();
    const li = await bench.person({ signInName: 'lihua' });
    for (let i = 0; i < 5; i++) await expect(attempt({ ...wrong, device }, li)).rejects.toMatchObject(REFUSED);
    await expect(attempt({}, li)).rejects.toMatchObject({ code: 'sign-in-paused' });
  });

  test('a hundred guesses at once count as a hundred', async () => {
    const hasher = bench.hasher.verified;
    const ends = await Promise.allSettled(Array.from({ length: 100 }, () => attempt(wrong)));
    expect(ends.filter((end) => end.status === 'fulfilled')).toEqual([]);
    expect(bench.hasher.verified - hasher).toBe(5);
  });

  test('nothing is kept of names for longer than a day', async () => {
    await fail(1, { signInName: 'one' });
    bench.clock.forward(25 * 60 * MINUTE);
    await attempt();
    expect(await bench.manager.query('SELECT * FROM sign_in_lane')).toEqual([]);
  });
});

describe('An attempt', () => {
  test('is not lost when two are counted at the same moment', async () => {
    const attempts = new SignInAttempts(bench.acts, bench.secrets);
    const taken = await Promise.all([1, 2, 3].map(() => attempts.take('wangfang', null)));
    expect(taken.map(({ failures }) => failures).sort()).toEqual([1, 2, 3]);
  });
});

describe('A demo account', () => {
  test('signs in only where the configuration has a demo', async () => {
    const demo = await bench.person({ isDemo: true });
    await expect(attempt({}, demo)).rejects.toMatchObject(REFUSED);
    const shown = new AccountsBench(bench.dataSource, { demo: true });
    const { token } = await shown.signIn().execute(shown.request(demo, { password: PASSWORD }));
    expect(await shown.sessions.find(token)).not.toBeNull();
    // The same database, started again without it.
    expect(await bench.sessions.find(token)).toBeNull();
  });
});
