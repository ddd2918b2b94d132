import { DEMO_PASSWORD as PASSWORD, demoCode, FakeProvider } from '@app/features/accounts/testing';
import { TestApp } from '../support/test-app';
import { Visitor } from '../support/visitor';

describe('Somebody at the door', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start(undefined, { ownSessions: true, environment: { DEMO: 'yes' } });
  });
  afterAll(() => app.close());

  it('signs in with a password, is told who they are, and signs out', async () => {
    const officer = new Visitor(app);
    const opened = await officer.send('POST', 'session', { body: { signInName: 'yanhu01', password: PASSWORD } });
    expect([opened.status, opened.json()]).toEqual([
      201,
      expect.objectContaining({
        displayName: '演示盐湖区部门经办人',
        roles: [{ role: 'unit-officer', name: '单位经办人' }],
        unit: { code: '14080201', name: expect.stringMatching(/^盐湖区/) },
        mustComplete: null,
      }),
    ]);
    expect((await officer.send('GET', 'session')).json()).toEqual(opened.json());
    expect((await officer.send('DELETE', 'session')).status).toBe(204);
    expect(officer.has('session')).toBe(false);
    expect((await officer.send('GET', 'session')).status).toBe(401);
  });

  it('is asked for the code where there is a second factor, and known on this browser afterwards', async () => {
    const leader = new Visitor(app);
    const shown = { signInName: 'leader', password: PASSWORD };
    const first = await leader.send('POST', 'session', { body: shown });
    expect([first.status, first.problem().code]).toEqual([401, 'second-factor-needed']);
    expect(leader.has('session')).toBe(false);
    const wrong = await leader.send('POST', 'session', { body: { ...shown, code: '000000' } });
    expect([wrong.status, wrong.problem().code]).toEqual([401, 'sign-in-refused']);
    const opened = await leader.send('POST', 'session', { body: { ...shown, code: demoCode(app.clock.now()) } });
    expect([opened.status, leader.has('device')]).toEqual([201, true]);
  });

  it('is refused in the same words whatever is wrong', async () => {
    const wrong = [
      { signInName: 'yanhu01', password: 'wrong' },
      { signInName: 'nobody', password: PASSWORD },
    ];
    const answers = await Promise.all(wrong.map((shown) => new Visitor(app).send('POST', 'session', { body: shown })));
    const [one, other] = answers.map((answer) => ({ ...answer.problem(), requestId: '' }));
    expect(one).toEqual(other);
    expect(one).toMatchObject({ status: 401, code: 'sign-in-refused' });
  });

  it('changes the password, which ends every other session of theirs', async () => {
    const [here, there] = [new Visitor(app), new Visitor(app)];
    const shown = { signInName: 'd01', password: PASSWORD };
    for (const browser of [here, there]) await browser.send('POST', 'session', { body: shown });
    const { items } = (await here.send('GET', 'my/sessions')).json<{ items: { isThisOne: boolean }[] }>();
    expect(items.map(({ isThisOne }) => isThisOne).sort()).toEqual([false, true]);
    const changed = await here.send('PUT', 'my/password', { body: { present: PASSWORD, next: 'Mao-Mao-7788!' } });
    expect(changed.status).toBe(200);
    expect((await here.send('GET', 'session')).status).toBe(200);
    expect((await there.send('GET', 'session')).status).toBe(401);
  });

  it('proves again who they are, and gets new tokens for it', async () => {
    const officer = new Visitor(app);
    await officer.send('POST', 'session', { body: { signInName: 'yanhu', password: PASSWORD } });
    app.clock.forward(6 * 60_000);
    expect((await officer.send('POST', 'my/second-factor')).problem().code).toBe('proof-needed');
    expect((await officer.send('POST', 'session/proof', { body: { password: 'wrong' } })).problem().code).toBe(
      'proof-refused',
    );
    expect((await officer.send('POST', 'session/proof', { body: { password: PASSWORD } })).status).toBe(200);
    const offer = await officer.send('POST', 'my/second-factor');
    expect(offer.json()).toMatchObject({
      uri: expect.stringMatching(/^otpauth:/),
      qrCode: expect.stringMatching(/^<svg/),
    });
  });

  it('finds no way through another system where none is configured', async () => {
    const person = new Visitor(app);
    expect((await person.send('GET', 'session/ways')).json()).toMatchObject({ oidc: false, demo: true });
    expect((await person.send('POST', 'session/oidc')).problem().code).toBe('oidc-not-configured');
  });
});

describe('Somebody who comes through another system', () => {
  let provider: FakeProvider;
  let app: TestApp;
  beforeAll(async () => {
    provider = await FakeProvider.open();
    const environment = {
      DEMO: 'yes',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'sgs',
      OIDC_CLIENT_SECRET: 'hunter2',
      OIDC_REDIRECT_URI: 'http://localhost:3000/api/v1/session/oidc/callback',
    };
    app = await TestApp.start(undefined, { ownSessions: true, environment });
  });
  afterAll(async () => {
    await app.close();
    await provider.close();
  });

  /** Goes there and comes back, in the same browser unless another is named. */
  async function comeBack(visitor: Visitor, browser = visitor) {
    const { redirectTo } = (await visitor.send('POST', 'session/oidc')).json<{ redirectTo: string }>();
    return browser.send('GET', `session/oidc/callback?${provider.authorize(redirectTo).toString()}`);
  }

  it('is signed in as the account of that name', async () => {
    provider.claims = { preferred_username: 'reviewer' };
    const visitor = new Visitor(app);
    const page = await comeBack(visitor);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('url=/');
    expect([visitor.has('session'), visitor.has('oidc-note')]).toEqual([true, false]);
    expect((await visitor.send('GET', 'session')).json()).toMatchObject({ displayName: '演示审核人员甲' });
  });

  it('must still show the code where the account has a second factor', async () => {
    provider.claims = { preferred_username: 'leader2' };
    const visitor = new Visitor(app);
    await comeBack(visitor);
    expect((await visitor.send('GET', 'session')).json()).toMatchObject({ mustComplete: 'second-factor' });
    expect((await visitor.send('GET', 'work')).status).toBe(403);
    const proven = await visitor.send('POST', 'session/proof', { body: { code: demoCode(app.clock.now()) } });
    expect(proven.json()).toMatchObject({ mustComplete: null });
    expect((await visitor.send('GET', 'work')).status).toBe(200);
  });

  it('is told on a page when the answer belongs to another browser, or is a refusal', async () => {
    provider.claims = { preferred_username: 'reviewer' };
    const stolen = await comeBack(new Visitor(app), new Visitor(app));
    expect([stolen.status, stolen.headers['set-cookie']]).toEqual([401, expect.not.stringContaining('session=')]);
    expect(stolen.text).toContain('统一身份认证未成功');
    const visitor = new Visitor(app);
    await visitor.send('POST', 'session/oidc');
    expect((await visitor.send('GET', 'session/oidc/callback?error=access_denied&state=x')).status).toBe(401);
    expect(visitor.has('session')).toBe(false);
  });
});
