import { DEMO_PASSWORD as PASSWORD, demoCode } from '@app/features/accounts/testing';
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
    expect((await person.send('GET', 'session/ways')).json()).toEqual({ oidc: false, demo: true });
    expect((await person.send('POST', 'session/oidc')).problem().code).toBe('oidc-not-configured');
  });
});
