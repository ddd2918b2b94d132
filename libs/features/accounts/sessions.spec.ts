import type { Account } from './account.entity';
import { sessionLimits } from './account-settings';
import { listSessions } from './my-sessions.query';
import type { OwnSession } from './session-proof';
import { AccountsBench, PASSWORD } from './testing/accounts-bench';
import { totpCode, totpStep } from './totp';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NEW_PASSWORD = 'Xk4$wqTz8y-pn';

let bench: AccountsBench;
let wang: Account;

beforeEach(async () => {
  bench = await AccountsBench.open();
  wang = await bench.person();
});
afterEach(() => bench.close());

/** A request that carries the token. */
async function isAlive(token: string): Promise<boolean> {
  const found = await bench.sessions.find(token);
  await bench.sessions.settled();
  return found !== null;
}

describe('A session', () => {
  test('ends after half an hour without a request', async () => {
    const { token } = await bench.enter(wang);
    bench.clock.forward(29 * MINUTE);
    expect(await isAlive(token)).toBe(true);
    bench.clock.forward(29 * MINUTE);
    expect(await isAlive(token)).toBe(true);
    bench.clock.forward(31 * MINUTE);
    expect(await isAlive(token)).toBe(false);
  });

  test('ends after twelve hours, however busy it is', async () => {
    const { token } = await bench.enter(wang);
    for (let i = 0; i < 12 * 4 - 1; i++) {
      bench.clock.forward(15 * MINUTE);
      expect(await isAlive(token)).toBe(true);
    }
    bench.clock.forward(15 * MINUTE - 1000);
    expect(await isAlive(token)).toBe(true);
    bench.clock.forward(1000);
    expect(await isAlive(token)).toBe(false);
  });

  test('follows the configured limits', async () => {
    const strict = new AccountsBench(bench.dataSource, { idleMinutes: 5, sessionHours: 1 });
    const { token } = await strict.enter(wang);
    strict.clock.forward(5 * MINUTE);
    expect(await strict.sessions.find(token)).toBeNull();
  });

  test('is nobody’s with a token that differs in one bit', async () => {
    const { token } = await bench.enter(wang);
    const bytes = Buffer.from(token, 'base64url');
    for (let bit = 0; bit < 256; bit++) {
      const other = Buffer.from(bytes);
      other[bit >> 3]! ^= 1 << (bit & 7);
      expect(await bench.sessions.find(other.toString('base64url'))).toBeNull();
    }
    expect(await bench.sessions.find('')).toBeNull();
  });

  test('is stored without its token', async () => {
    const { token } = await bench.enter(wang);
    expect(JSON.stringify(await bench.manager.query('SELECT * FROM session'))).not.toContain(token);
  });

  test('that was signed out of cannot be used again', async () => {
    const { token, own } = await bench.enter(wang);
    await bench.endSession().execute(own);
    expect(await isAlive(token)).toBe(false);
    await expect(bench.endSession().execute(own)).resolves.toBeUndefined();
    expect(bench.audit.actions.filter((action) => action === 'session.ended')).toHaveLength(1);
  });

  test('shows a lock or a change of roles at the next request', async () => {
    const { token } = await bench.enter(wang);
    await bench.manager.update('account', { id: wang.id }, { roles: ['unit-officer'], unitCode: null });
    expect(await bench.sessions.find(token)).toMatchObject({ actor: { roles: ['unit-officer'] } });
    await bench.manager.update('account', { id: wang.id }, { state: 'locked' });
    expect(await bench.sessions.find(token)).toBeNull();
  });

  test('writes down requests at most every half minute', async () => {
    const { token } = await bench.enter(wang);
    const seen = async () => {
      await isAlive(token);
      const [row] = await bench.manager.find('session');
      return (row as { lastSeenAt: Date }).lastSeenAt.getTime();
    };
    const start = bench.clock.now().getTime();
    bench.clock.forward(29_000);
    expect(await seen()).toBe(start);
    bench.clock.forward(1_000);
    expect(await seen()).toBe(start + 30_000);
  });
});

describe('One’s own sessions', () => {
  const listed = async (own: { actor: { id: string }; sessionId: string }) =>
    listSessions(
      bench.manager,
      { accountId: own.actor.id, sessionId: own.sessionId },
      { now: bench.clock.now(), limits: sessionLimits(bench.choice) },
    );

  test('are listed with what they run on, and can be ended one by one', async () => {
    const office = await bench.enter(wang, { client: 'Office\u0000 PC' });
    bench.clock.forward(1000);
    const home = await bench.enter(wang, { client: 'x'.repeat(500) });
    expect((await listed(home.own)).map(({ client, isThisOne }) => [client.length, isThisOne])).toEqual([
      [120, true],
      ['Office  PC'.length, false],
    ]);
    await bench.endSession().endOther({ actor: home.own.actor, sessionId: office.own.sessionId });
    expect(await isAlive(office.token)).toBe(false);
    expect(await isAlive(home.token)).toBe(true);
    expect(await listed(home.own)).toHaveLength(1);
  });

  test('are not anybody else’s to end', async () => {
    const { own, token } = await bench.enter(wang);
    const li = await bench.enter(await bench.person());
    const theirs = { actor: li.own.actor, sessionId: own.sessionId };
    await expect(bench.endSession().endOther(theirs)).rejects.toMatchObject({ code: 'session-not-found' });
    expect(await isAlive(token)).toBe(true);
  });

  test('are not listed once their time is over', async () => {
    const { own } = await bench.enter(wang);
    bench.clock.forward(31 * MINUTE);
    expect(await listed(own)).toEqual([]);
  });
});

describe('Proving again who one is', () => {
  test('gives the session new tokens; the old ones are worth nothing', async () => {
    const { token, csrfToken, own } = await bench.enter(wang);
    bench.clock.forward(10 * MINUTE);
    const proven = await bench.proveAgain().execute(own, { password: PASSWORD });
    expect(proven).toMatchObject({ method: 'password', provedAt: bench.clock.now() });
    expect(await isAlive(token)).toBe(false);
    expect(proven.csrfToken).not.toBe(csrfToken);
    expect(await bench.sessions.find(proven.token)).toMatchObject({
      sessionId: own.sessionId,
      provedAt: bench.clock.now(),
      csrfToken: proven.csrfToken,
    });
  });

  test('takes the second factor too, a code once', async () => {
    const leader = await bench.person({ roles: ['leader'], withTotp: true });
    const { own } = await bench.enter(leader);
    const used = { code: bench.code() };
    await expect(bench.proveAgain().execute(own, used)).rejects.toMatchObject({ code: 'proof-refused' });
    await expect(bench.proveAgain().execute(own, { code: bench.code(1) })).resolves.toMatchObject({ method: 'totp' });
  });

  test('ends the session at the fifth failure, and leaves the account alone', async () => {
    const { token, own } = await bench.enter(wang);
    for (let i = 0; i < 5; i++) {
      expect(await isAlive(token)).toBe(true);
      await expect(bench.proveAgain().execute(own, { password: 'wrong' })).rejects.toMatchObject({
        code: 'proof-refused',
      });
    }
    expect(await isAlive(token)).toBe(false);
    await expect(bench.proveAgain().execute(own, { password: PASSWORD })).rejects.toMatchObject({
      code: 'session-over',
    });
    await expect(bench.enter(wang)).resolves.toBeDefined();
  });

  test('is guessed no faster by asking many times at once', async () => {
    const { own } = await bench.enter(wang);
    const before = bench.hasher.verified;
    await Promise.allSettled(Array.from({ length: 30 }, () => bench.proveAgain().execute(own, { password: 'wrong' })));
    expect(bench.hasher.verified - before).toBeLessThanOrEqual(5);
  });
});

describe('Changing one’s password', () => {
  const change = (own: OwnSession, next: string, present = PASSWORD) =>
    bench.changePassword().execute(own, { present, next });

  test('ends every other session and renews this one', async () => {
    const office = await bench.enter(wang);
    const home = await bench.enter(wang);
    const renewed = await change(home.own, NEW_PASSWORD);
    expect(await isAlive(office.token)).toBe(false);
    expect(await isAlive(home.token)).toBe(false);
    expect(await isAlive(renewed.token)).toBe(true);
    await expect(bench.enter(wang)).rejects.toMatchObject({ code: 'sign-in-refused' });
    await expect(bench.enter(wang, { password: NEW_PASSWORD })).resolves.toBeDefined();
  });

  test('needs the present one', async () => {
    const { own } = await bench.enter(wang);
    await expect(change(own, NEW_PASSWORD, 'wrong')).rejects.toMatchObject({ code: 'proof-refused' });
  });

  test('tells everything that is wrong with the new one, in words too, and counts as no failed proof', async () => {
    const { own } = await bench.enter(wang);
    for (let i = 0; i < 6; i++) {
      await expect(change(own, 'short')).rejects.toMatchObject({
        code: 'password-refused',
        details: { faults: 'too-short,too-simple', reasons: expect.stringContaining('长度不足；') },
      });
    }
  });

  test('does not take one of the last five again, the present one included', async () => {
    let { own } = await bench.enter(wang);
    const chosen = [PASSWORD, ...[1, 2, 3, 4, 5].map((n) => `Xk4$wqTz8y-p${n}`)];
    for (let i = 1; i < chosen.length; i++) {
      bench.clock.forward(1000);
      await expect(change(own, chosen[i - 1]!, chosen[i - 1])).rejects.toMatchObject({
        details: { faults: 'used-before' },
      });
      await change(own, chosen[i]!, chosen[i - 1]);
      ({ own } = await bench.enter(wang, { password: chosen[i]! }));
    }
    await expect(change(own, chosen[1]!, chosen[5])).rejects.toMatchObject({
      details: { faults: 'used-before' },
    });
    await expect(change(own, PASSWORD, chosen[5])).resolves.toBeDefined();
    expect(await bench.manager.count('former_password')).toBe(4);
  });

  test('is the first thing to do once the password is 90 days old', async () => {
    bench.clock.forward(90 * 24 * HOUR);
    const { signedIn, own } = await bench.enter(wang);
    expect(signedIn.mustComplete).toBe('password');
    const { token } = await change(own, NEW_PASSWORD);
    expect(await bench.sessions.find(token)).toMatchObject({ mustComplete: null });
  });
});

describe('Setting up the second factor', () => {
  test('is the first thing to do for leaders and administrators, and for nobody else', async () => {
    for (const roles of [['leader'], ['auditor'], ['system-administrator'], ['security-administrator']] as const) {
      const { signedIn } = await bench.enter(await bench.person({ roles }));
      expect(signedIn.mustComplete).toBe('second-factor');
    }
    expect((await bench.enter(wang)).signedIn.mustComplete).toBeNull();
  });

  test('takes a code made from the secret shown, ends other sessions and gives recovery codes', async () => {
    const leader = await bench.person({ roles: ['leader'] });
    const other = await bench.enter(leader);
    const { own } = await bench.enter(leader);
    const { secret, uri } = await bench.secondFactor().begin(own);
    expect(uri).toContain(`secret=${secret}`);
    await expect(bench.secondFactor().confirm(own, '000000')).rejects.toMatchObject({
      code: 'second-factor-not-confirmed',
    });
    const sealed = (await bench.reload(leader)).totpPending;
    const code = totpCode(bench.credentials.openTotp(leader.id, sealed!), totpStep(bench.clock.now()));
    const { token, recoveryCodes } = await bench.secondFactor().confirm(own, code);
    expect(await bench.sessions.find(token)).toMatchObject({ mustComplete: null });
    expect(await isAlive(other.token)).toBe(false);
    expect(new Set(recoveryCodes).size).toBe(10);
    // The confirming code is used up.
    await expect(bench.enter(leader, { code })).rejects.toMatchObject({ code: 'sign-in-refused' });
    // Each recovery code opens the door once.
    const [first] = recoveryCodes;
    await expect(bench.signIn().execute(bench.request(leader, { code: first!.toLowerCase() }))).resolves.toBeDefined();
    await expect(bench.signIn().execute(bench.request(leader, { code: first! }))).rejects.toBeDefined();
    expect(JSON.stringify(await bench.manager.query('SELECT * FROM recovery_code'))).not.toContain(first);
  });

  test('is not stored as it is', async () => {
    const leader = await bench.person({ roles: ['leader'] });
    const { own } = await bench.enter(leader);
    const { secret } = await bench.secondFactor().begin(own);
    expect((await bench.reload(leader)).totpPending).toMatch(/^s1\.k1\./);
    expect(JSON.stringify(await bench.manager.query('SELECT * FROM account'))).not.toContain(secret);
  });

  test('is nobody’s whose code is still due', async () => {
    const leader = await bench.person({ roles: ['leader'], withTotp: true });
    const { own } = await bench.enter(leader);
    await bench.manager.update('session', { id: own.sessionId }, { secondFactor: 'due' });
    const refused = { code: 'proof-refused' };
    await expect(bench.secondFactor().begin(own)).rejects.toMatchObject(refused);
    await expect(bench.proveAgain().execute(own, { password: PASSWORD })).rejects.toMatchObject(refused);
    await expect(change(own)).rejects.toMatchObject(refused);
    const { token } = await bench.proveAgain().execute(own, { code: bench.code(1) });
    expect(await bench.sessions.find(token)).toMatchObject({ mustComplete: null });
  });

  const change = (own: OwnSession) => bench.changePassword().execute(own, { present: PASSWORD, next: NEW_PASSWORD });
});
