import { Browser, EdgeBench } from '../testing';
import { SampleController } from '../testing/sample.controller';

const URL = '/api/v1/notes';
const ID = '01FJ8Z6V0Q3M7K2N5R4T9W1XY0';
const NOTE = { title: '九月' };

describe('a route', () => {
  let bench: EdgeBench;
  beforeAll(async () => {
    bench = await EdgeBench.open({ controllers: [SampleController] });
  });
  afterAll(() => bench.close());
  beforeEach(() => void SampleController.calls.splice(0));

  it('answers 401 to whoever has not signed in, whatever they ask', async () => {
    for (const [method, url] of [
      ['GET', URL],
      ['HEAD', URL],
      ['POST', URL],
      ['PUT', `${URL}/${ID}`],
      ['GET', `${URL}/of/D15/2021-09`],
    ] as const) {
      const { status, headers } = await bench.anybody().send(method, url);
      expect([method, url, status]).toEqual([method, url, 401]);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    }
  });

  it.each([
    ['unknown', (token: string) => token.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))],
    ['cut short', (token: string) => token.slice(0, 10)],
    ['sent twice', (token: string) => `${token}; session=${token}`],
    ['no token at all', () => '%00<script>'],
  ])('answers 401 to a session cookie that is %s', async (_, spoil) => {
    const { token } = bench.sessions.signIn();
    const answer = await bench.anybody().get(URL, { headers: { cookie: `session=${spoil(token)}` } });
    expect([answer.status, answer.problem().code]).toEqual([401, 'sign-in-needed']);
  });

  it('does not ask the accounts about what cannot be a token', async () => {
    const before = bench.sessions.asked;
    await bench.anybody().get(URL, { headers: { cookie: 'session=short' } });
    expect(bench.sessions.asked).toBe(before);
  });

  it('answers 401 as soon as the session has ended', async () => {
    const browser = bench.as();
    expect((await browser.get(URL)).status).toBe(200);
    bench.sessions.end(browser.session!);
    expect((await browser.get(URL)).status).toBe(401);
  });

  it('answers 403 to the wrong role, and calls nothing', async () => {
    const answer = await bench.as({ roles: ['auditor'] }).post(URL, NOTE);
    expect([answer.status, answer.problem().code]).toEqual([403, 'role-not-allowed']);
    expect(SampleController.calls).toEqual([]);
  });

  it('answers 403 until the account is complete, but for the way to complete it', async () => {
    const browser = bench.as({ mustComplete: 'password' });
    expect((await browser.post(URL, NOTE)).problem().code).toBe('session-incomplete');
    expect((await browser.post(`${URL}/password`)).status).toBe(204);
  });

  it('of everybody is open to somebody without a role of their own', async () => {
    const standIn = bench.as({ roles: [] });
    expect((await standIn.get('/api/v1/openapi.json')).status).toBe(200);
    expect((await standIn.post(URL, NOTE)).problem().code).toBe('role-not-allowed');
  });

  it('hands the use case the actor with the id of the request', async () => {
    const browser = bench.as({ roles: ['reviewer'], id: 'ACCOUNT' });
    const answer = await browser.post(URL, NOTE, {
      'x-user-id': 'OTHER',
      'x-unit-id': 'D01',
      'x-forwarded-user': 'OTHER',
    });
    const { actor } = SampleController.calls[0] as { actor: unknown };
    expect(actor).toEqual({
      id: 'ACCOUNT',
      roles: ['reviewer'],
      unitCode: null,
      delegatedBy: null,
      requestId: answer.headers['x-request-id'],
    });
  });

  it('gives every request an id of its own, whatever the client says', async () => {
    const sent = { headers: { 'x-request-id': 'mine', 'request-id': 'mine' } };
    const [one, other] = [await bench.as().get(URL, sent), await bench.as().get(URL, sent)];
    expect(one.headers['x-request-id']).toMatch(/^[0-9A-Z]{26}$/);
    expect(one.headers['x-request-id']).not.toBe(other.headers['x-request-id']);
  });

  it('that signs asks for a proof of identity of the last five minutes', async () => {
    const sign = (provedAt: Date) =>
      bench
        .as({ roles: ['leader'], provedAt })
        .post(`${URL}/${ID}/sign`, undefined, { 'idempotency-key': 'k'.repeat(16) });
    const now = bench.clock.now().getTime();
    expect((await sign(new Date(now - 5 * 60_000))).status).toBe(204);
    const late = await sign(new Date(now - 5 * 60_000 - 1));
    expect([late.status, late.problem().code]).toEqual([401, 'proof-needed']);
  });

  describe('that changes something', () => {
    it.each([
      ['no origin and no fetch site', { origin: null }],
      ['another origin', { origin: 'https://evil.example' }],
      ['the origin "null" of a sandbox', { origin: 'null' }],
      ['another port of this machine', { origin: 'http://localhost:3001' }],
      ['an origin that only begins alike', { origin: 'http://localhost:3000.evil.example' }],
      ['a request from another site', { 'sec-fetch-site': 'cross-site' }],
      ['a request from a sister site', { 'sec-fetch-site': 'same-site' }],
    ])('refuses %s', async (_, headers) => {
      const answer = await bench.as().post(URL, NOTE, headers);
      expect([answer.status, answer.problem().code]).toEqual([403, 'origin-refused']);
    });

    it.each([
      ['its own page', {}],
      ['another name of this machine', { origin: 'http://127.0.0.1:3000' }],
      ['a page that says the same site alone', { origin: null, 'sec-fetch-site': 'same-origin' }],
    ])('takes %s', async (_, headers) => {
      expect((await bench.as().post(URL, NOTE, headers)).status).toBe(200);
    });

    it.each([
      ['no token', null],
      ['an empty token', ''],
      ['a longer token', (token: string) => `${token}A`],
      ['another session’s token', 'other'],
    ])('refuses %s', async (_, token) => {
      const browser = bench.as();
      const other = bench.sessions.signIn().csrfToken;
      const sent = typeof token === 'function' ? token(browser.session!.csrfToken) : token === 'other' ? other : token;
      const answer = await browser.post(URL, NOTE, { 'x-csrf-token': sent });
      expect([answer.status, answer.problem().code]).toEqual([403, 'csrf-refused']);
      expect(SampleController.calls).toEqual([]);
    });

    it('needs its page also where nobody has signed in yet', async () => {
      const place = { place: '运城' };
      expect((await bench.anybody().post(`${URL}/sign-in`, place)).status).toBe(204);
      const evil = await bench.anybody().post(`${URL}/sign-in`, place, { origin: 'https://evil.example' });
      expect([evil.status, evil.problem().code]).toEqual([403, 'origin-refused']);
    });
  });

  it.each(['OPTIONS', 'TRACE', 'PROPFIND', 'DELETE', 'PATCH'])(
    'answers 405 to %s, with what it does answer',
    async (method) => {
      const answer = await bench.as().send(method as 'OPTIONS', URL);
      expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD, POST']);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it('knows nothing of methods in headers, queries or bodies', async () => {
    const browser = bench.as();
    const headers = { 'x-http-method-override': 'PUT', 'x-method-override': 'PUT' };
    expect((await browser.post(`${URL}/${ID}`, NOTE, headers)).status).toBe(405);
    expect((await browser.get(`${URL}?_method=POST`)).status).toBe(422);
  });

  it('refuses a preflight from anywhere, naming no origin', async () => {
    const answer = await bench.anybody().send('OPTIONS', URL, {
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(answer.status).toBe(405);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each([
    '/api/v1/%6eotes',
    '/api/v1//notes',
    '/api/v1/notes/',
    '/API/V1/NOTES',
    '/api/v1/;x/notes',
    '/api/v1/notes%2f..',
    '/api/v1/notes;x',
    '//api/v1/notes',
    '/api/v1/./notes',
    '/%2e%2e/api/v1/notes',
    '/api/v1/notes%00',
    '/api/v1/%E2%84%AAotes',
    '/api/v1/notes%',
  ])('cannot be reached around its policy by %s', async (url) => {
    const { status } = await bench.anybody().get(url);
    expect([400, 401, 404]).toContain(status);
    expect(SampleController.calls).toEqual([]);
  });

  it.each(['/api/v1/%6eotes', '/%61pi/v1/notes', '/api/v1/note%73', '/api/%76%31/notes'])(
    'has one spelling: %s is no address, not even to whoever may call it',
    async (url) => {
      expect((await bench.as().get(URL)).status).toBe(200);
      const answer = await bench.as().get(url);
      expect([answer.status, answer.problem().code]).toEqual([404, 'route-not-found']);
    },
  );

  it('records what signed-in people were refused, and nobody else', async () => {
    const before = bench.refusals.kept.length;
    await bench.anybody().post(URL, NOTE);
    await bench.as({ roles: ['auditor'], id: 'A' }).get(`${URL}/of/D15/2021-09`);
    await bench.as({ roles: ['reviewer'], id: 'B' }).post(`${URL}/${ID}/decline?`, undefined);
    await bench.as({ roles: ['reviewer'], id: 'C' }).get(`${URL}?limit=x`);
    expect(bench.refusals.kept.slice(before)).toMatchObject([
      { actor: { id: 'A' }, route: '/api/v1/notes/of/:unit/:month', path: '/api/v1/notes/of/D15/2021-09', status: 403 },
      { actor: { id: 'B' }, method: 'POST', route: '/api/v1/notes/:id/decline', status: 409, code: 'declined' },
    ]);
  });

  it('counts by the socket’s address where no proxy is trusted', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 7; i++) {
      const headers = { 'x-forwarded-for': `10.0.0.${i}`, 'x-real-ip': `10.0.0.${i}`, forwarded: `for=10.0.0.${i}` };
      statuses.push((await bench.anybody().post(`${URL}/sign-in`, { place: '运城' }, headers)).status);
    }
    expect(statuses.at(-1)).toBe(429);
    bench.clock.forward(60_000);
    expect((await bench.anybody().post(`${URL}/sign-in`, { place: '运城' })).status).toBe(204);
  });
});

describe('behind TLS', () => {
  let bench: EdgeBench;
  beforeAll(async () => {
    const http = { publicUrl: 'https://sgs.example.gov.cn', trustedProxies: ['127.0.0.1'] };
    bench = await EdgeBench.open({ controllers: [SampleController], http });
  });
  afterAll(() => bench.close());

  it('the session is a cookie of this host, over TLS alone', async () => {
    const { token } = bench.sessions.signIn();
    const anybody = new Browser(bench.app, bench.http.publicUrl);
    expect((await anybody.get(URL, { headers: { cookie: `session=${token}` } })).status).toBe(401);
    expect((await anybody.get(URL, { headers: { cookie: `__Host-session=${token}` } })).status).toBe(200);
  });

  it('clients behind the trusted proxy are counted one by one, whatever they put before its word', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 6; i++) {
      const headers = { 'x-forwarded-for': `1.2.3.${i}, 10.0.0.9` };
      statuses.push((await bench.anybody().post(`${URL}/sign-in`, { place: '运城' }, headers)).status);
    }
    expect(statuses).toEqual([204, 204, 204, 204, 204, 429]);
    const other = { 'x-forwarded-for': '10.0.0.10' };
    expect((await bench.anybody().post(`${URL}/sign-in`, { place: '运城' }, other)).status).toBe(204);
  });

  it('answers say so for a year', async () => {
    expect((await bench.anybody().get('/healthz')).headers['strict-transport-security']).toMatch(/^max-age=31536000/);
  });
});
