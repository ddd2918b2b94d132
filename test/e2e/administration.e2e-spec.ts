import { TestApp } from '../support/test-app';
import { Visitor } from '../support/visitor';

interface Created {
  readonly id: string;
  readonly invitation: { readonly token: string };
}

const at = (version: number) => ({ 'if-match': `"${version}"` });

describe('The security administrator', () => {
  let app: TestApp;
  let admin: Visitor;
  beforeAll(async () => {
    app = await TestApp.start(undefined, { ownSessions: true, environment: { DEMO: 'yes' } });
    admin = await Visitor.signedIn(app, 'secadmin');
  });
  afterAll(() => app.close());

  const wang = { signInName: 'wangfang', displayName: '王芳', roles: ['unit-officer'], unitCode: '14080202' };

  it('creates an account, whose person chooses a password with the ticket and signs in', async () => {
    const made = await admin.send('POST', 'accounts', { body: wang });
    expect(made.status).toBe(201);
    const { id, invitation } = made.json<Created>();
    const person = new Visitor(app);
    const choice = { signInName: 'wangfang', token: invitation.token, password: 'Hai-Tang-2299!' };
    expect((await person.send('POST', 'invitations/acceptance', { body: choice })).status).toBe(204);
    expect((await person.send('POST', 'invitations/acceptance', { body: choice })).problem().code).toBe(
      'invitation-refused',
    );
    const { signInName, password } = choice;
    expect((await person.send('POST', 'session', { body: { signInName, password } })).status).toBe(201);
    const shown = await admin.send('GET', `accounts/${id}`);
    expect(shown.json()).toMatchObject({ ...wang, isActivated: true, hasSecondFactor: false });
    expect(shown.text).not.toMatch(/argon2|totp/i);
  });

  it('creates one account, however often it is asked under one key, and shows its ticket once', async () => {
    const body = { ...wang, signInName: 'wangfang2' };
    const key = 'one-account-for-wang';
    const first = (await admin.send('POST', 'accounts', { body, key })).json<Created>();
    const again = await admin.send('POST', 'accounts', { body, key });
    expect([again.status, again.json()]).toEqual([
      201,
      { id: first.id, signInName: 'wangfang2', invitation: null, notice: '一次性口令或链接只在首次办理时显示' },
    ]);
    const [kept] = await app.dataSource.query<{ result: string }[]>(
      `SELECT result FROM command_key WHERE command_key = '${key}'`,
    );
    expect(kept!.result).not.toContain(first.invitation.token);
  });

  it('locks it at the version that was seen, which ends its sessions', async () => {
    const officer = await Visitor.signedIn(app, 'yanhu01');
    const [row] = (await admin.send('GET', 'accounts?search=yanhu01')).json<{
      items: { id: string; version: number }[];
    }>().items;
    const { id, version } = row!;
    expect(
      (await admin.send('POST', `accounts/${id}/state`, { body: { act: 'lock' }, version: version + 1 })).status,
    ).toBe(412);
    expect((await officer.send('GET', 'session')).status).toBe(200);
    const locked = await admin.send('POST', `accounts/${id}/state`, { body: { act: 'lock' }, version });
    expect(locked.json()).toMatchObject({ state: 'locked', version: version + 1 });
    expect((await officer.send('GET', 'session')).status).toBe(401);
  });

  it('cannot join what must be apart, nor change their own account', async () => {
    const both = await admin.send('POST', 'accounts', {
      body: { ...wang, signInName: 'both', roles: ['leader', 'reviewer'] },
    });
    expect([both.status, both.problem().code]).toEqual([422, 'roles-refused']);
    const { accountId } = (await admin.send('GET', 'session')).json<{ accountId: string }>();
    const own = await admin.send('PUT', `accounts/${accountId}/roles`, {
      body: { roles: ['leader'], unitCode: null },
      version: 1,
    });
    expect([own.status, own.problem().code]).toEqual([403, 'own-account']);
  });

  it('walks the list page by page', async () => {
    const names: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const from: string = next === '' ? '' : `&cursor=${next}`;
      const page = (await admin.send('GET', `accounts?limit=5${from}`)).json<{
        items: { signInName: string }[];
        next: string | null;
      }>();
      names.push(...page.items.map(({ signInName }) => signInName));
      next = page.next;
    }
    expect(names).toEqual([...new Set(names)].sort());
    expect(names).toEqual(expect.arrayContaining(['auditor', 'secadmin', 'yanhu']));
  });

  it('imports a list whole or not at all, and hears of everything wrong in it', async () => {
    const head = '登录名,姓名,角色,单位代码\n';
    const wrong = `${head}zhao,赵云,单位经办人,14080203\nleader,某人,领导,\nx,某人,经理,\n`;
    const refused = await admin.upload('accounts/imports', { name: '账户.csv', bytes: wrong });
    const { isApplied, problems } = refused.json<{ isApplied: boolean; problems: { line: number }[] }>();
    expect([refused.status, isApplied]).toEqual([200, false]);
    expect([...new Set(problems.map(({ line }) => line))]).toEqual([3, 4]);
    const file = { name: '账户.csv', bytes: `${head}zhao,赵云,单位经办人,14080203\n` };
    const key = 'one-import-of-accounts';
    const right = await admin.upload('accounts/imports', file, { key });
    const [account] = right.json<{ accounts: Created[] }>().accounts;
    expect((await admin.upload('accounts/imports', file, { key })).json()).toMatchObject({
      isApplied: true,
      accounts: [{ id: account!.id, signInName: 'zhao', invitation: null }],
    });
    const other = await admin.upload('accounts/imports', { ...file, bytes: head }, { key });
    expect(other.problem().code).toBe('command-key-reused');
    expect(right.json()).toMatchObject({ isApplied: true, problems: [], accounts: [{ signInName: 'zhao' }] });
    const csv = await admin.send('GET', 'accounts/export?format=csv&role=unit-officer');
    expect(csv.headers['content-disposition']).toContain(encodeURIComponent('账户_2021-10-08.csv'));
    expect(csv.text).toContain('zhao,赵云,单位经办人,14080203,可用,否,');
  });
});

describe('The system administrator', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.close());

  const admin = () => app.as({ roles: ['system-administrator'] });

  it('renames a unit from a month on, and the months before read as they did', async () => {
    const { version } = (await admin().get('/api/v1/units/roster')).json<{ version: number }>();
    const change = { from: '2021-11', name: '市信访局（新）' };
    expect((await admin().put('/api/v1/units/D01', change)).status).toBe(428);
    expect((await admin().put('/api/v1/units/D01', change, at(version))).json()).toMatchObject({
      version: version + 1,
    });
    expect((await admin().put('/api/v1/units/D01', change, at(version))).status).toBe(412);
    const before = (await admin().get('/api/v1/units/D01?month=2021-10')).json<{ name: string }>();
    const after = (await admin().get('/api/v1/units/D01?month=2021-11')).json<{ name: string }>();
    expect([before.name === change.name, after.name]).toEqual([false, change.name]);
    const { items } = (await admin().get('/api/v1/units/D01/history')).json<{ items: object[] }>();
    expect(items).toMatchObject([{ validTo: '2021-10' }, { validFrom: '2021-11', validTo: null }]);
  });

  it('takes out the roster and puts it in again', async () => {
    const exported = await admin().get('/api/v1/units/export?format=csv&month=2021-11');
    const { version } = (await admin().get('/api/v1/units/roster')).json<{ version: number }>();
    const file = { name: 'units.csv', bytes: exported.bytes, headers: at(version) };
    const put = await admin().upload('/api/v1/units/imports', file, { from: '2021-12' });
    expect(put.json()).toEqual({ isApplied: true, problems: [], begun: 0, ended: 0 });
    const send = (bytes: string) =>
      admin().upload(
        '/api/v1/units/imports',
        { name: 'units.csv', bytes, headers: at(version + 1) },
        { from: '2021-12' },
      );
    const headless = await send('code,name\nD01,甲\n');
    expect([headless.status, headless.problem().errors?.length]).toEqual([422, 3]);
    const faulty = await send('code,name,group,parent,remit\nD01,甲,department,,all\n');
    expect(faulty.json()).toMatchObject({ isApplied: false, problems: [{ line: 2, column: 'remit' }] });
  });

  it('lists the counties’ departments in roster order, page by page', async () => {
    const url = '/api/v1/units?month=2021-09&group=county_department&parent=140802&limit=5';
    const first = (await admin().get(url)).json<{ items: { code: string }[]; next: string }>();
    const second = (await admin().get(`${url}&cursor=${first.next}`)).json<{ items: { code: string }[] }>();
    expect([...first.items, ...second.items].map(({ code }) => code)).toEqual(
      Array.from({ length: 10 }, (_, at) => `140802${String(at + 1).padStart(2, '0')}`),
    );
  });
});

describe('A leader who goes away', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start(undefined, { ownSessions: true, environment: { DEMO: 'yes' } });
  });
  afterAll(() => app.close());

  it('lends the role to a stand-in for some days, and takes it back', async () => {
    const [leader, standIn] = [await Visitor.signedIn(app, 'leader'), await Visitor.signedIn(app, 'standin')];
    expect((await standIn.send('GET', 'session')).json()).toMatchObject({ roles: [], delegatedBy: null });
    const { items } = (await leader.send('GET', 'delegations/stand-ins')).json<{ items: { id: string }[] }>();
    expect(items).toMatchObject([{ displayName: '演示代行人员' }]);
    const days = { delegateId: items[0]!.id, fromDay: '2021-10-08', toDay: '2021-10-10' };
    const key = 'one-delegation-only';
    const lent = await leader.send('POST', 'delegations', { body: days, key });
    expect(lent.status).toBe(201);
    expect((await leader.send('POST', 'delegations', { body: days, key })).json()).toEqual(lent.json());
    expect((await leader.send('POST', 'delegations', { body: days })).problem().code).toBe('delegation-overlaps');
    expect((await standIn.send('GET', 'session')).json()).toMatchObject({
      roles: [{ role: 'leader' }],
      delegatedBy: { displayName: '演示领导' },
      // A role that signs needs more than a password.
      mustComplete: 'second-factor',
    });
    const { id } = lent.json<{ id: string }>();
    expect((await leader.send('DELETE', `delegations/${id}`)).status).toBe(204);
    expect((await standIn.send('GET', 'session')).json()).toMatchObject({ roles: [] });
    const auditor = await Visitor.signedIn(app, 'auditor');
    expect((await auditor.send('GET', 'delegations')).json()).toMatchObject({ items: [{ id, isRevoked: true }] });
    expect((await standIn.send('DELETE', 'session')).status).toBe(204);
  });
});
