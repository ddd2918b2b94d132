import type { OidcChoice } from '@app/config';
import { OidcSignIn } from './oidc-sign-in';
import { AccountsBench } from './testing/accounts-bench';
import { FakeProvider, type Misconduct } from './testing/fake-provider';

let provider: FakeProvider;
let bench: AccountsBench;
let door: OidcSignIn;

const choiceOf = (issuer: string): OidcChoice => ({
  issuer,
  clientId: 'sgs',
  clientSecret: 'hunter2',
  redirectUri: 'https://sgs.example.gov.cn/api/v1/session/oidc/callback',
  nameClaim: 'preferred_username',
  strongAcr: ['mfa'],
});

beforeEach(async () => {
  provider = await FakeProvider.open();
  bench = await AccountsBench.open({ oidc: choiceOf(provider.issuer) });
  door = new OidcSignIn(bench.acts, bench.credentials, bench.secrets);
});
afterEach(async () => {
  await bench.close();
  await provider.close();
});

const REFUSED = { code: 'oidc-refused', kind: 'unauthenticated' };
const more = { client: 'Test', address: '127.0.0.1', requestId: 'r' };

async function enter() {
  const { redirectTo, note } = await door.begin();
  const { token } = await door.complete({ note, query: provider.authorize(redirectTo), ...more });
  return bench.sessions.find(token);
}

describe('Signing in through another system', () => {
  test('opens a session for the account of the name it gives', async () => {
    const wang = await bench.person({ signInName: 'wangfang', password: null });
    provider.claims = { preferred_username: 'WangFang' };
    expect(await enter()).toMatchObject({ actor: { id: wang.id }, mustComplete: null });
    expect(bench.audit.facts.at(-1)).toMatchObject({ action: 'session.opened', facts: { by: 'oidc' } });
  });

  test('asks for PKCE, state and nonce, each new every time', async () => {
    const [one, other] = [await door.begin(), await door.begin()].map(
      ({ redirectTo }) => new URL(redirectTo).searchParams,
    );
    expect(one!.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one!.get(name)).toMatch(/^[\w-]{32,}$/);
      expect(one!.get(name)).not.toBe(other!.get(name));
    }
  });

  test('makes no accounts, and opens none that is not in use', async () => {
    await bench.person({ signInName: 'gone', state: 'disabled' });
    for (const claims of [
      { preferred_username: 'nobody' },
      { preferred_username: 'gone' },
      {},
      { preferred_username: 7 },
    ]) {
      provider.claims = claims;
      await expect(enter()).rejects.toMatchObject(REFUSED);
    }
    expect(await bench.manager.count('account')).toBe(1);
  });

  test('still asks for our second factor, before anything else is allowed', async () => {
    await bench.person({ signInName: 'leader', roles: ['leader'], withTotp: true });
    provider.claims = { preferred_username: 'leader', acr: 'pwd' };
    const session = await enter();
    expect(session).toMatchObject({ mustComplete: 'second-factor' });
    const own = { actor: { ...session!.actor, requestId: 'r' }, sessionId: session!.sessionId };
    const { token } = await bench.proveAgain().execute(own, { code: bench.code() });
    expect(await bench.sessions.find(token)).toMatchObject({ mustComplete: null });
  });

  test('takes the provider’s word for the second factor only where the configuration does', async () => {
    await bench.person({ signInName: 'leader', roles: ['leader'], withTotp: true });
    await bench.person({ signInName: 'auditor', roles: ['auditor'] });
    for (const preferred_username of ['leader', 'auditor']) {
      provider.claims = { preferred_username, acr: 'mfa' };
      expect(await enter()).toMatchObject({ mustComplete: null });
      provider.claims = { preferred_username, acr: 'mfa2' };
      expect(await enter()).toMatchObject({ mustComplete: 'second-factor' });
    }
  });

  test.each<Misconduct>(['wrong-nonce', 'wrong-audience', 'wrong-issuer', 'wrong-key', 'expired', 'unsigned'])(
    'believes no identity with %s',
    async (misconduct) => {
      await bench.person({ signInName: 'wangfang' });
      provider.claims = { preferred_username: 'wangfang' };
      provider.misconduct = misconduct;
      await expect(enter()).rejects.toMatchObject(REFUSED);
      expect(await bench.manager.count('session')).toBe(0);
    },
  );

  test('takes an answer only in the browser that asked, within ten minutes, and once', async () => {
    await bench.person({ signInName: 'wangfang' });
    provider.claims = { preferred_username: 'wangfang' };
    const { redirectTo, note } = await door.begin();
    const query = provider.authorize(redirectTo);
    const other = (await door.begin()).note;
    for (const wrong of [other, 'x', note.slice(0, -2), bench.secrets.seal('{}', 'oidc-errand')])
      await expect(door.complete({ note: wrong, query, ...more })).rejects.toMatchObject(REFUSED);
    await expect(door.complete({ note, query, ...more })).resolves.toBeDefined();
    await expect(door.complete({ note, query, ...more })).rejects.toMatchObject(REFUSED);
    const late = await door.begin();
    bench.clock.forward(10 * 60_000);
    const answer = provider.authorize(late.redirectTo);
    await expect(door.complete({ note: late.note, query: answer, ...more })).rejects.toMatchObject(REFUSED);
  });

  test('is refused where the person declined, or the provider does not answer', async () => {
    const { note, redirectTo } = await door.begin();
    const state = new URL(redirectTo).searchParams.get('state')!;
    const query = new URLSearchParams({ error: 'access_denied', state });
    await expect(door.complete({ note, query, ...more })).rejects.toMatchObject(REFUSED);
    const silent = new AccountsBench(bench.dataSource, { oidc: choiceOf('http://127.0.0.1:9') });
    await expect(new OidcSignIn(silent.acts, silent.credentials, silent.secrets).begin()).rejects.toMatchObject(
      REFUSED,
    );
  });

  test('is not there where it is not configured', async () => {
    const plain = new AccountsBench(bench.dataSource);
    const closed = new OidcSignIn(plain.acts, plain.credentials, plain.secrets);
    expect(closed.isConfigured).toBe(false);
    await expect(closed.begin()).rejects.toMatchObject({ code: 'oidc-not-configured', kind: 'not-found' });
  });
});
