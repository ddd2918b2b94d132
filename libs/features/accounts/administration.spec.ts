import { type Actor, type Role, ROLES } from '@app/kernel';
import type { Account } from './account.entity';
import { accountNames, getAccount, listAccounts, listStandIns } from './accounts.query';
import { ACCOUNTS_TEXTS } from './accounts.texts';
import * as errors from './accounts.errors';
import { CreateFirstAdministrator } from './create-first-administrator';
import { CreateDemoAccounts, DEMO_ACCOUNTS, DEMO_PASSWORD, DEMO_TOTP_SECRET } from './demo-accounts';
import { needsSecondFactor, roleFaults } from './role-rules';
import { STATE_ACTS } from './change-account-state';
import { AccountsBench } from './testing/accounts-bench';
import { totpCode, totpStep } from './totp';
import { findUnit } from '@app/features/units';

const NEW_PASSWORD = 'Xk4$wqTz8y-pn';
let bench: AccountsBench;
let keeper: Account;
let actor: Actor;
let wang: Account;

beforeEach(async () => {
  bench = await AccountsBench.open();
  await bench.loadRoster();
  keeper = await bench.person({ signInName: 'keeper', roles: ['security-administrator'] });
  actor = bench.actorOf(keeper);
  wang = await bench.person({ signInName: 'wangfang', displayName: '王芳' });
});
afterEach(() => bench.close());

const NEW = { signInName: 'LiHua', displayName: ' 李华 ', roles: ['unit-officer' as const], unitCode: 'D01' };

async function accept(ticket: string, signInName: string, password = NEW_PASSWORD) {
  return bench.acceptInvitation().execute({ signInName, token: ticket, password, requestId: 'r' });
}

describe('A new account', () => {
  test('waits for its person to choose a password that nobody else knows', async () => {
    const created = await bench.create().execute(actor, NEW);
    expect(bench.tellings.told).toMatchObject([{ content: { kind: 'account-invited' }, recipients: [created.id] }]);
    expect(created.signInName).toBe('lihua');
    await expect(bench.enter(await bench.reload(created), { password: '' })).rejects.toMatchObject({
      code: 'sign-in-refused',
    });
    await accept(created.invitation.token, 'lihua');
    const { signedIn } = await bench.enter(await bench.reload(created), { password: NEW_PASSWORD });
    expect(signedIn).toMatchObject({ displayName: '李华', actor: { roles: ['unit-officer'], unitCode: 'D01' } });
    expect(bench.audit.facts.find(({ action }) => action === 'account.created')).toMatchObject({
      actor: keeper.id,
      role: 'security-administrator',
      facts: { roles: 'unit-officer', unit: 'D01' },
    });
    // Neither the ticket nor a name of a person goes into the audit trail.
    expect(JSON.stringify(bench.audit.facts)).not.toMatch(new RegExp(`${created.invitation.token}|李华`));
  });

  test('has a sign-in name that nobody has, and roles that go together', async () => {
    const create = (change: object) => bench.create().execute(actor, { ...NEW, ...change });
    await expect(create({ signInName: 'WangFang' })).rejects.toMatchObject({ code: 'sign-in-name-taken' });
    await expect(create({ signInName: 'a b' })).rejects.toMatchObject({ details: { field: 'signInName' } });
    await expect(create({ displayName: '' })).rejects.toMatchObject({ details: { field: 'displayName' } });
    await expect(create({ unitCode: '140802' })).rejects.toMatchObject({ details: { faults: 'unit-needed' } });
    await expect(create({ unitCode: 'D99' })).rejects.toMatchObject({
      details: { faults: 'unit-needed,unit-unknown' },
    });
    await expect(create({ roles: ['leader', 'reviewer'], unitCode: null })).rejects.toMatchObject({
      code: 'roles-refused',
      details: { faults: 'leader-alone,reviewer-alone', reasons: expect.stringContaining('领导不得兼任') },
    });
    expect(await bench.manager.count('account')).toBe(2);
  });

  test.each(ROLES.filter((role) => role !== 'security-administrator'))('is not made by a %s', async (role: Role) => {
    const other = { ...actor, roles: [role] };
    const target = await bench.targetOf(wang);
    const refusal = { code: 'role-required', kind: 'forbidden' };
    await expect(bench.create().execute(other, NEW)).rejects.toMatchObject(refusal);
    const roles = { roles: ['leader' as const], unitCode: null };
    await expect(bench.changeRoles().execute(other, target, roles)).rejects.toMatchObject(refusal);
    for (const act of STATE_ACTS) await expect(attemptState(other, act)).rejects.toMatchObject(refusal);
    await expect(attemptReset(other)).rejects.toMatchObject(refusal);
    expect(await bench.reload(wang)).toEqual(wang);
  });

  const attemptState = async (who: Actor, act: (typeof STATE_ACTS)[number]) =>
    bench.changeState().execute(who, await bench.targetOf(wang), act);
  const attemptReset = async (who: Actor) => bench.reset().password(who, await bench.targetOf(wang));
});

describe('An invitation', () => {
  test('is good once', async () => {
    const { invitation } = await bench.create().execute(actor, NEW);
    await accept(invitation.token, 'lihua');
    await expect(accept(invitation.token, 'lihua', `${NEW_PASSWORD}2`)).rejects.toMatchObject({
      code: 'invitation-refused',
      kind: 'unauthenticated',
    });
  });

  test('is used once even when it is used twice at the same moment', async () => {
    const { invitation } = await bench.create().execute(actor, NEW);
    const ends = await Promise.allSettled([1, 2].map((n) => accept(invitation.token, 'lihua', NEW_PASSWORD + n)));
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('for a first password is good for a week, and for a reset ten minutes', async () => {
    const { invitation } = await bench.create().execute(actor, NEW);
    bench.clock.forward(7 * 24 * 3_600_000);
    await expect(accept(invitation.token, 'lihua')).rejects.toMatchObject({ code: 'invitation-refused' });
    const ticket = await bench.reset().password(actor, await bench.targetOf(wang));
    bench.clock.forward(10 * 60_000);
    await expect(accept(ticket.token, 'wangfang')).rejects.toMatchObject({ code: 'invitation-refused' });
  });

  test('that comes with another’s name is burned, and changes neither account', async () => {
    const ticket = await bench.reset().password(actor, await bench.targetOf(wang));
    const li = await bench.person({ signInName: 'li' });
    await expect(accept(ticket.token, 'li')).rejects.toMatchObject({ code: 'invitation-of-another' });
    await expect(accept(ticket.token, 'wangfang')).rejects.toMatchObject({ code: 'invitation-refused' });
    for (const account of [wang, li]) await expect(bench.enter(account)).resolves.toBeDefined();
  });

  test('stays good when the password chosen is not', async () => {
    const { invitation } = await bench.create().execute(actor, NEW);
    await expect(accept(invitation.token, 'lihua', 'short')).rejects.toMatchObject({ code: 'password-refused' });
    await expect(accept(invitation.token, 'lihua')).resolves.toBeUndefined();
  });

  test('replaces the one before', async () => {
    const first = await bench.reset().password(actor, await bench.targetOf(wang));
    const second = await bench.reset().password(actor, await bench.targetOf(wang));
    await expect(accept(first.token, 'wangfang')).rejects.toMatchObject({ code: 'invitation-refused' });
    await expect(accept(second.token, 'wangfang')).resolves.toBeUndefined();
  });
});

describe('A reset', () => {
  test('leaves the password in force until the ticket is used, and then ends every session', async () => {
    const { token } = await bench.enter(wang);
    const ticket = await bench.reset().password(actor, await bench.targetOf(wang));
    expect(await bench.sessions.find(token)).not.toBeNull();
    await accept(ticket.token, 'wangfang');
    expect(await bench.sessions.find(token)).toBeNull();
    await expect(bench.enter(wang)).rejects.toMatchObject({ code: 'sign-in-refused' });
    await expect(bench.enter(wang, { password: NEW_PASSWORD })).resolves.toBeDefined();
  });

  test('of the second factor takes it away with its recovery codes, and asks for another', async () => {
    const leader = await bench.person({ roles: ['leader'], withTotp: true });
    const { token } = await bench.enter(leader);
    await bench.reset().secondFactor(actor, await bench.targetOf(leader));
    expect(await bench.sessions.find(token)).toBeNull();
    const { signedIn } = await bench.enter(await bench.reload(leader));
    expect(signedIn.mustComplete).toBe('second-factor');
  });

  test('does nothing for an account that is not in use', async () => {
    const gone = await bench.person({ state: 'disabled' });
    await expect(bench.reset().password(actor, await bench.targetOf(gone))).rejects.toMatchObject({
      code: 'account-state-wrong',
    });
  });
});

describe('A change of roles', () => {
  test('acts at once: the sessions end, and the next has the new roles', async () => {
    const { token } = await bench.enter(wang);
    const change = { roles: ['county-officer' as const], unitCode: '140802' };
    await bench.changeRoles().execute(actor, await bench.targetOf(wang), change);
    expect(await bench.sessions.find(token)).toBeNull();
    const { signedIn } = await bench.enter(wang);
    expect(signedIn.actor).toMatchObject({ roles: ['county-officer'], unitCode: '140802' });
    expect(bench.audit.facts.find(({ action }) => action === 'account.roles-changed')).toMatchObject({
      subject: `account/${wang.id}`,
      facts: { before: 'reviewer', after: 'county-officer', unit: '140802' },
    });
  });

  test('is not made on one’s own account, and neither is anything else', async () => {
    const own = await bench.targetOf(keeper);
    const refusal = { code: 'own-account' };
    await expect(bench.changeRoles().execute(actor, own, { roles: ['leader'], unitCode: null })).rejects.toMatchObject(
      refusal,
    );
    for (const act of STATE_ACTS)
      await expect(bench.changeState().execute(actor, own, act)).rejects.toMatchObject(refusal);
    await expect(bench.reset().password(actor, own)).rejects.toMatchObject(refusal);
    await expect(bench.reset().secondFactor(actor, own)).rejects.toMatchObject(refusal);
  });

  test('is refused to an administrator who has seen an older state', async () => {
    const seen = await bench.targetOf(wang);
    await bench.changeRoles().execute(actor, seen, { roles: ['leader'], unitCode: null });
    await expect(
      bench.changeRoles().execute(actor, seen, { roles: ['reviewer'], unitCode: null }),
    ).rejects.toMatchObject({ code: 'stale-version' });
    expect((await bench.reload(wang)).roles).toEqual(['leader']);
  });

  test('of an account that is not there is told', async () => {
    const target = { accountId: 'nobody', version: 1 };
    await expect(bench.changeState().execute(actor, target, 'lock')).rejects.toMatchObject({
      code: 'account-not-found',
    });
  });
});

describe('An account', () => {
  const change = async (act: (typeof STATE_ACTS)[number], account: Account = wang) =>
    bench.changeState().execute(actor, await bench.targetOf(account), act);

  test.each(['lock', 'disable'] as const)('that is %sed has no session and no ticket any more', async (act) => {
    const { token } = await bench.enter(wang);
    const ticket = await bench.reset().password(actor, await bench.targetOf(wang));
    await change(act);
    expect(await bench.sessions.find(token)).toBeNull();
    await expect(bench.enter(wang)).rejects.toMatchObject({ code: 'sign-in-refused' });
    await expect(accept(ticket.token, 'wangfang')).rejects.toMatchObject({ code: 'invitation-refused' });
  });

  test('moves between its states as people mean it', async () => {
    await change('lock');
    await expect(change('lock')).rejects.toMatchObject({ code: 'account-state-wrong' });
    await change('unlock');
    await change('disable');
    for (const act of ['lock', 'unlock', 'disable'] as const)
      await expect(change(act)).rejects.toMatchObject({ code: 'account-state-wrong' });
    await change('enable');
    await expect(change('enable')).rejects.toMatchObject({ code: 'account-state-wrong' });
    await expect(bench.enter(wang)).resolves.toBeDefined();
    expect(bench.audit.actions.filter((action) => action.startsWith('account.'))).toEqual([
      'account.locked',
      'account.unlocked',
      'account.disabled',
      'account.enabled',
    ]);
  });

  test('that waits after failed attempts is let in by unlocking it', async () => {
    for (let i = 0; i < 5; i++) await bench.enter(wang, { password: 'wrong' }).catch(() => undefined);
    await expect(bench.enter(wang)).rejects.toMatchObject({ code: 'sign-in-paused' });
    await change('unlock');
    await expect(bench.enter(wang)).resolves.toBeDefined();
  });

  test('is not changed where its change cannot be recorded', async () => {
    bench.audit.record = () => Promise.reject(new Error('no audit trail'));
    await expect(change('disable')).rejects.toThrow('no audit trail');
    expect(await bench.reload(wang)).toEqual(wang);
  });
});

describe('Security administrators', () => {
  test('can disable each other until one is left', async () => {
    const second = await bench.person({ roles: ['security-administrator'] });
    await bench.changeState().execute(actor, await bench.targetOf(second), 'disable');
    // The second acts a moment too late, in a session that was still good when it began.
    await expect(
      bench.changeState().execute(bench.actorOf(second), await bench.targetOf(keeper), 'disable'),
    ).rejects.toMatchObject({ code: 'last-security-administrator' });
    expect((await bench.reload(keeper)).state).toBe('active');
  });

  test('who have not chosen a password yet do not count', async () => {
    const invited = await bench.person({ roles: ['security-administrator'], password: null });
    await expect(
      bench.changeRoles().execute(bench.actorOf(invited), await bench.targetOf(keeper), { roles: [], unitCode: null }),
    ).rejects.toMatchObject({ code: 'last-security-administrator' });
  });
});

describe('The list of accounts', () => {
  test('shows nothing of what proves identity', async () => {
    const view = await getAccount(bench.manager, wang.id);
    expect(view).toMatchObject({ signInName: 'wangfang', hasPassword: true, hasSecondFactor: false, version: 1 });
    expect(Object.keys(view).filter((key) => /hash|secret|pending|step/i.test(key))).toEqual([]);
    await expect(getAccount(bench.manager, 'x')).rejects.toMatchObject({ code: 'account-not-found' });
  });

  test('is filtered and read in parts', async () => {
    await bench.person({ signInName: 'a%b', displayName: '百分' });
    const names = async (filter: object, after: string | null = null) =>
      (await listAccounts(bench.manager, filter, { after, most: 10 })).map(({ signInName }) => signInName);
    expect(await names({})).toEqual(['a%b', 'keeper', 'wangfang']);
    expect(await names({}, 'keeper')).toEqual(['wangfang']);
    expect(await names({ role: 'security-administrator' })).toEqual(['keeper']);
    expect(await names({ search: '%' })).toEqual(['a%b']);
    expect(await names({ search: '王' })).toEqual(['wangfang']);
    expect(await names({ state: 'locked' })).toEqual([]);
    expect(await listAccounts(bench.manager, {}, { after: null, most: 2 })).toHaveLength(2);
  });

  test('gives names for showing who did what, and stand-ins to choose from', async () => {
    const standIn = await bench.person({ roles: [], displayName: '赵敏' });
    expect(await accountNames(bench.manager, [wang.id, 'x', wang.id])).toEqual(new Map([[wang.id, '王芳']]));
    expect(await accountNames(bench.manager, [])).toEqual(new Map());
    expect(await listStandIns(bench.manager)).toEqual([{ id: standIn.id, displayName: '赵敏' }]);
  });
});

describe('The first administrator', () => {
  test('is made once, on an installation without any account', async () => {
    const fresh = await AccountsBench.open();
    const first = new CreateFirstAdministrator(fresh.acts);
    const names = { signInName: 'first', displayName: '第一人' };
    const { id, invitation } = await first.execute(names);
    expect(await fresh.reload({ id })).toMatchObject({ roles: ['security-administrator'], passwordHash: null });
    expect(invitation.token).toMatch(/^[\w-]{43}$/);
    await fresh.manager.update('account', { id }, { state: 'disabled' });
    await expect(first.execute({ ...names, signInName: 'second' })).rejects.toMatchObject({ code: 'accounts-exist' });
    await fresh.close();
  });

  test('is one of two that are made at the same moment', async () => {
    const fresh = await AccountsBench.open();
    const ends = await Promise.allSettled(
      ['a1', 'a2'].map((signInName) =>
        new CreateFirstAdministrator(fresh.acts).execute({ signInName, displayName: '第一人' }),
      ),
    );
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await fresh.close();
  });
});

describe('Demo accounts', () => {
  test('do not exist where the configuration has no demo', async () => {
    await expect(new CreateDemoAccounts(bench.acts, bench.credentials).execute()).rejects.toMatchObject({
      code: 'demo-not-allowed',
    });
  });

  test('are one of each kind, sound, with an officer for every ranked unit, and made once', async () => {
    const demo = new AccountsBench(bench.dataSource, { demo: true });
    const create = new CreateDemoAccounts(demo.acts, demo.credentials);
    // 14 counties and 33 municipal departments are ranked; one of each is offered at the door.
    expect(await create.execute()).toBe(DEMO_ACCOUNTS.length + 14 + 33 - 2);
    expect(await create.execute()).toBe(0);
    expect(new Set(DEMO_ACCOUNTS.flatMap(({ roles }) => roles))).toEqual(new Set(ROLES));
    for (const { roles, unitCode, signInName } of DEMO_ACCOUNTS) {
      const unit = unitCode === null ? null : await findUnit(bench.manager, unitCode, '2021-08');
      expect(roleFaults(roles, unit?.group ?? null)).toEqual([]);
      const code = needsSecondFactor(roles) ? totpCode(DEMO_TOTP_SECRET, totpStep(demo.clock.now())) : null;
      const account = { signInName };
      const request = demo.request(account, { password: DEMO_PASSWORD, code });
      const { token } = await demo.signIn().execute(request);
      expect(await demo.sessions.find(token)).toMatchObject({ mustComplete: null });
    }
  });
});

describe('Every refusal', () => {
  test('has its words', () => {
    const codes = Object.values(errors).map((Refusal) => new Refusal().code);
    expect(codes.filter((code) => ACCOUNTS_TEXTS[code] === undefined)).toEqual([]);
  });
});
