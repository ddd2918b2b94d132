import { Browser, type Answer } from '@app/http/testing';
import { demoCode } from '@app/features/accounts/testing';
import { TestApp } from '../support/test-app';

const PASSWORD = 'Demo-2021-#9x';

/** What a browser keeps: cookies, and its page's token. */
class Person {
  private cookies = new Map<string, string>();
  private csrfToken = '';

  constructor(private readonly app: TestApp) {}

  async send(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const browser = new Browser(this.app.app, this.app.config.http.publicUrl);
    const token = this.csrfToken === '' || method === 'GET' ? {} : { 'x-csrf-token': this.csrfToken };
    const answer = await browser.send(method, `/api/v1/${path}`, {
      ...(body === undefined ? {} : { body }),
      headers: { ...(cookie === '' ? {} : { cookie }), ...token },
    });
    this.keep(answer);
    return answer;
  }

  has(cookie: string): boolean {
    return this.cookies.has(cookie);
  }

  private keep(answer: Answer): void {
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [name = '', value = ''] = String(line).split(';')[0]!.split('=');
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    if (answer.status >= 300 || answer.text === '') return;
    const { csrfToken, session } = answer.json<{ csrfToken?: string; session?: { csrfToken: string } }>();
    this.csrfToken = csrfToken ?? session?.csrfToken ?? this.csrfToken;
  }
}

describe('Somebody at the door', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start(undefined, { ownSessions: true, environment: { DEMO: 'yes' } });
  });
  afterAll(() => app.close());

  it('signs in with a password, is told who they are, and signs out', async () => {
    const officer = new Person(app);
    const opened = await officer.send('POST', 'session', { signInName: 'yanhu01', password: PASSWORD });
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
    const leader = new Person(app);
    const shown = { signInName: 'leader', password: PASSWORD };
    const first = await leader.send('POST', 'session', shown);
    expect([first.status, first.problem().code]).toEqual([401, 'second-factor-needed']);
    expect(leader.has('session')).toBe(false);
    const wrong = await leader.send('POST', 'session', { ...shown, code: '000000' });
    expect([wrong.status, wrong.problem().code]).toEqual([401, 'sign-in-refused']);
    const opened = await leader.send('POST', 'session', { ...shown, code: demoCode(app.clock.now()) });
    expect([opened.status, leader.has('device')]).toEqual([201, true]);
  });

  it('is refused in the same words whatever is wrong', async () => {
    const wrong = [
      { signInName: 'yanhu01', password: 'wrong' },
      { signInName: 'nobody', password: PASSWORD },
    ];
    const answers = await Promise.all(wrong.map((shown) => new Person(app).send('POST', 'session', shown)));
    const [one, other] = answers.map((answer) => ({ ...answer.problem(), requestId: '' }));
    expect(one).toEqual(other);
    expect(one).toMatchObject({ status: 401, code: 'sign-in-refused' });
  });

  it('changes the password, which ends every other session of theirs', async () => {
    const [here, there] = [new Person(app), new Person(app)];
    const shown = { signInName: 'd01', password: PASSWORD };
    for (const browser of [here, there]) await browser.send('POST', 'session', shown);
    const { items } = (await here.send('GET', 'my/sessions')).json<{ items: { isThisOne: boolean }[] }>();
    expect(items.map(({ isThisOne }) => isThisOne).sort()).toEqual([false, true]);
    const changed = await here.send('PUT', 'my/password', { present: PASSWORD, next: 'Mao-Mao-7788!' });
    expect(changed.status).toBe(200);
    expect((await here.send('GET', 'session')).status).toBe(200);
    expect((await there.send('GET', 'session')).status).toBe(401);
  });

  it('proves again who they are, and gets new tokens for it', async () => {
    const officer = new Person(app);
    await officer.send('POST', 'session', { signInName: 'yanhu', password: PASSWORD });
    app.clock.forward(6 * 60_000);
    expect((await officer.send('POST', 'my/second-factor')).problem().code).toBe('proof-needed');
    expect((await officer.send('POST', 'session/proof', { password: 'wrong' })).problem().code).toBe('proof-refused');
    expect((await officer.send('POST', 'session/proof', { password: PASSWORD })).status).toBe(200);
    const offer = await officer.send('POST', 'my/second-factor');
    expect(offer.json()).toMatchObject({
      uri: expect.stringMatching(/^otpauth:/),
      qrCode: expect.stringMatching(/^<svg/),
    });
  });

  it('finds no way through another system where none is configured', async () => {
    const person = new Person(app);
    expect((await person.send('GET', 'session/ways')).json()).toEqual({ oidc: false, demo: true });
    expect((await person.send('POST', 'session/oidc')).problem().code).toBe('oidc-not-configured');
  });
});
