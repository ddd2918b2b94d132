import { lookup } from 'node:dns/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { isUnsafe, type RouteEntry } from '@app/http';
import type { Browser } from '@app/http/testing';
import { newId } from '@app/kernel';
import { keyOf } from '../support/access-matrix';
import { PASSWORD, person } from './accounts';
import { describeAttacks } from './attacks';
import { exampleOf, routesOfApplication } from './routes';
import { Target } from './target';
import { MONTH, planMonth } from './support/planned-month';

const CHEAP = { PASSWORD_HASH_MEBIBYTES: '19', PASSWORD_HASH_PASSES: '2' };
const HOST = 'Host: localhost\r\n';

describeAttacks(
  'browser, forged requests, transport and headers',
  {
    environment: CHEAP,
    prepare: planMonth,
  },
  ({ attack, alike, target }) => {
    let routes: readonly RouteEntry[];
    beforeAll(async () => {
      routes = await routesOfApplication();
    });

    const rows = (sql: string) => target().truth.query(sql);
    let keys = 0;
    const key = () => ({ 'idempotency-key': `attack-on-the-edge-${String(keys++).padStart(5, '0')}` });
    const urlOf = ({ path }: RouteEntry) => path.replaceAll(/:(\w+)/g, (_, name: string) => exampleOf(name));
    const isForm = ({ upload }: RouteEntry) => upload !== undefined;
    const bodyOf = (route: RouteEntry) =>
      isForm(route)
        ? { body: '--x--\r\n', headers: { 'content-type': 'multipart/form-data; boundary=x' } }
        : { body: {}, headers: {} };
    const caller = ({ access }: RouteEntry): Browser => {
      const [role] = access.kind === 'policy' ? access.roles : [];
      if (role === undefined) return target().anybody();
      return target().inRole(role, /officer/.test(role) ? 'D15' : null);
    };
    const commands = () => routes.filter(({ method, access }) => isUnsafe(method) && access.kind === 'policy');

    attack('H01', async () => {
      const wrong: string[] = [];
      for (const route of commands()) {
        const { body, headers } = bodyOf(route);
        for (const origin of ['https://evil.example', 'null', `${target().origin}.evil.example`, null]) {
          const sent = { ...headers, ...key(), 'if-match': '"1"', origin, 'x-csrf-token': null };
          const { status } = await caller(route).send(route.method, urlOf(route), { body, headers: sent });
          if (status !== 403) wrong.push(`${route.method} ${route.path} from ${String(origin)}: ${String(status)}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(commands().length).toBeGreaterThan(90);
      // Where nobody has signed in yet the page alone decides.
      const cross = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
      const signIn = await target().anybody().post('/api/v1/session', { signInName: 'a', password: 'b' }, cross);
      expect([signIn.status, signIn.problem().code]).toEqual([403, 'origin-refused']);
    });

    attack('H02', async () => {
      // The allowance of whoever proves again is full once more.
      await target().later(2 * 60_000);
      const other = target().inRole('leader').session!.csrfToken;
      const wrong: string[] = [];
      for (const route of commands()) {
        const who = caller(route);
        const { body, headers } = bodyOf(route);
        const forged = who.session!.csrfToken === other ? target().inRole('auditor').session!.csrfToken : other;
        for (const token of [forged, '', `${who.session!.csrfToken}A`, null]) {
          const sent = { ...headers, ...key(), 'if-match': '"1"', 'x-csrf-token': token };
          const answer = await who.send(route.method, urlOf(route), { body, headers: sent });
          if (answer.status !== 403 || answer.problem().code !== 'csrf-refused')
            wrong.push(`${route.method} ${route.path}: ${String(answer.status)}`);
        }
      }
      expect(wrong).toEqual([]);
      // A token in a query or a form field stands in for none.
      const reviewer = target().inRole('reviewer');
      const url = `/api/v1/months/${MONTH}/bulletin?csrf=${reviewer.session!.csrfToken}`;
      expect((await reviewer.post(url, undefined, { 'x-csrf-token': null, ...key() })).status).toBe(403);
    });

    attack('H05', async () => {
      await rested();
      const before = await counted();
      for (const route of routes.filter(({ method }) => method === 'GET')) {
        const { access } = route;
        for (const role of access.kind === 'policy' ? access.roles : []) {
          const who = target().inRole(role, /officer/.test(role) ? 'D15' : null);
          const { status } = await who.get(urlOf(route));
          expect([route.path, role, status === 403 || status >= 500]).toEqual([route.path, role, false]);
        }
        if (access.kind === 'public') await target().anybody().get(urlOf(route));
      }
      await rested();
      expect(await counted()).toEqual(before);
    });

    attack('H06', async () => {
      for (const url of [
        '/api/v1/session',
        '/api/v1/accounts',
        '/api/v1/public/documents',
        '/',
        '/healthz',
        '/nowhere',
      ]) {
        for (const method of ['OPTIONS', 'GET'] as const) {
          const headers = {
            origin: 'https://evil.example',
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'x-csrf-token, content-type',
          };
          const answer = await target().anybody().send(method, url, { headers });
          const allowing = Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'));
          expect([url, method, allowing]).toEqual([url, method, []]);
          if (method === 'OPTIONS') expect([url, [404, 405].includes(answer.status)]).toEqual([url, true]);
        }
      }
    });

    attack('H09', async () => {
      // Behind TLS, as in production: the process is told its public address.
      const secure = await Target.start({ environment: { ...CHEAP, PUBLIC_URL: 'https://sgs.example.gov.cn' } });
      try {
        await person(target(), { signInName: 'cookied', roles: ['reviewer'] });
        const [account] = await rows("SELECT password_hash FROM account WHERE sign_in_name = 'cookied'");
        await secure.truth.signIn(
          { id: 'cookied' },
          { sessionId: newId(secure.clock.now()), token: 'x', csrfToken: 'x' },
          secure.clock.now(),
        );
        await secure.truth.query("UPDATE account SET password_hash = ? WHERE id = 'cookied'", [
          account!['password_hash'],
        ]);
        const opened = await secure.send({
          method: 'POST',
          url: '/api/v1/session',
          headers: { origin: 'https://sgs.example.gov.cn', 'content-type': 'application/json' },
          payload: JSON.stringify({ signInName: 'cookied', password: PASSWORD }),
        });
        expect(opened.status).toBe(201);
        const cookies = [opened.headers['set-cookie'] ?? []].flat().map(String);
        expect(cookies.map((cookie) => cookie.split('=')[0]).sort()).toEqual(['__Host-device', '__Host-session']);
        for (const cookie of cookies) {
          const attributes = cookie.split('; ').slice(1);
          expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']));
          expect(cookie).not.toMatch(/domain=/i);
        }
        expect(cookies.find((cookie) => cookie.startsWith('__Host-session'))).not.toMatch(/max-age|expires/i);
        expect(opened.headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
        // The name without its prefix, which a sister site could set, is no session.
        const { value } = /__Host-session=(?<value>[^;]+)/.exec(cookies.join())!.groups as { value: string };
        const plain = await secure.send({
          method: 'GET',
          url: '/api/v1/session',
          headers: { cookie: `session=${value}` },
        });
        expect(plain.status).toBe(401);
      } finally {
        await secure.close();
      }
    });

    attack('H11', async () => {
      const kept: string[] = [];
      for (const route of routes.filter(({ path }) => path.startsWith('/api/'))) {
        // It would end the session that the others are asked with.
        if (keyOf(route) === 'DELETE /api/v1/session') continue;
        const { body, headers } = bodyOf(route);
        const request = isUnsafe(route.method) ? { body, headers } : {};
        for (const who of [caller(route), target().anybody()]) {
          const answer = await who.send(route.method, urlOf(route), request);
          const policy = String(answer.headers['cache-control']);
          if (!policy.includes('no-store')) kept.push(`${route.method} ${route.path}: ${policy}`);
        }
      }
      // What is published is nobody's personal data.
      expect(kept.filter((line) => !line.includes('/api/v1/public/'))).toEqual([]);
    });

    attack('H12', async () => {
      const post = `POST /api/v1/session HTTP/1.1\r\n${HOST}Content-Type: application/json\r\n`;
      const smuggled = `GET /api/v1/accounts HTTP/1.1\r\n${HOST}\r\n`;
      const requests: Readonly<Record<string, string>> = {
        'CL.TE': `${post}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
        'TE.CL': `${post}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n2\r\n{}\r\n0\r\n\r\n${smuggled}`,
        'two lengths': `${post}Content-Length: 2\r\nContent-Length: 90\r\n\r\n{}${smuggled}`,
        'a list of lengths': `${post}Content-Length: 2, 90\r\n\r\n{}${smuggled}`,
        'a signed length': `${post}Content-Length: +2\r\n\r\n{}${smuggled}`,
        'a hidden encoding': `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled}`,
        'an encoding with a blank': `${post}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${smuggled}`,
        'an encoding after a tab': `${post}Transfer-Encoding:\tidentity, chunked, identity\r\n\r\n0\r\n\r\n${smuggled}`,
        'two encodings': `${post}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${smuggled}`,
        'chunks in HTTP/1.0': `POST /api/v1/session HTTP/1.0\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
        'a folded header': `GET /healthz HTTP/1.1\r\n${HOST}X-A: a\r\n b\r\n\r\n`,
        'a folded encoding': `${post}Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n${smuggled}`,
        'a bare LF': `GET /healthz HTTP/1.1\nHost: localhost\n\n`,
        'a bare CR': `GET /healthz HTTP/1.1\r\n${HOST}X-A: a\rX-B: b\r\n\r\n`,
        'a NUL': `GET /healthz HTTP/1.1\r\n${HOST}X-A: a\0b\r\n\r\n`,
        'no host': 'GET /healthz HTTP/1.1\r\n\r\n',
        'two hosts': `GET /healthz HTTP/1.1\r\n${HOST}Host: evil.example\r\n\r\n`,
        'a broken chunk': `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n${smuggled}`,
        'an endless chunk extension': `${post}Transfer-Encoding: chunked\r\n\r\n2;a=${'b'.repeat(40_000)}\r\n{}\r\n0\r\n\r\n`,
      };
      const answers: Record<string, unknown> = {};
      for (const [name, text] of Object.entries(requests)) {
        const { statuses, isClosed } = await target().raw(text);
        answers[name] = [statuses, isClosed];
      }
      expect(answers).toEqual(Object.fromEntries(Object.keys(requests).map((name) => [name, [[400], true]])));
    });

    attack('H13', async () => {
      const slowly = (text: string, body = '') => [...[text].filter((part) => part !== ''), ...body];
      const begun = performance.now();
      const waits: number[] = [];
      let isOver = false;
      const others = (async () => {
        while (!isOver) {
          const sent = performance.now();
          expect((await target().anybody().get('/readyz')).status).toBe(200);
          waits.push(performance.now() - sent);
          await pause(250);
        }
      })();
      const head = `POST /api/v1/session HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n`;
      const patience = { patience: 10_000 };
      const attackers = [
        ...Array.from({ length: 20 }, () => target().raw(slowly('', `GET /hea`), { ...patience, every: 10_000 })),
        ...Array.from({ length: 20 }, () => target().raw(slowly(head, '{"signIn'), { ...patience, every: 5_000 })),
      ];
      const answers = await Promise.all(attackers);
      isOver = true;
      await others;
      expect(new Set(answers.flatMap(({ statuses }) => statuses))).toEqual(new Set([408]));
      expect(answers.every(({ statuses, isClosed }) => statuses.length === 1 && isClosed)).toBe(true);
      expect(performance.now() - begun).toBeLessThan(60_000);
      expect(waits.length).toBeGreaterThan(20);
      expect(waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)]).toBeLessThan(500);
    });

    attack('H15', async () => {
      const admin = target().inRole('system-administrator');
      expect((await admin.get('/api/v1/webhooks')).status).toBe(200);
      await rows('ALTER TABLE webhook_endpoint RENAME TO webhook_endpoint_away');
      const answer = await target()
        .mayAnswer(500, () => admin.get('/api/v1/webhooks'))
        .finally(() => rows('ALTER TABLE webhook_endpoint_away RENAME TO webhook_endpoint'));
      expect([answer.status, answer.headers['content-type']]).toEqual([500, 'application/problem+json; charset=utf-8']);
      const { title, detail, next, ...rest } = answer.problem();
      expect(rest).toEqual({
        type: '/problems/unexpected',
        status: 500,
        code: 'unexpected',
        requestId: answer.headers['x-request-id'],
      });
      expect([title, detail, next].join('')).toMatch(/^[\p{Script=Han}\p{P}\s\d{}]+$/u);
      expect(answer.text).not.toMatch(/sqlite|webhook|table|select|\bat \/|\.[jt]s/i);
      // The operator finds it by that id.
      expect(target().process.said).toContain(rest.requestId);
      expect((await admin.get('/api/v1/webhooks')).status).toBe(200);
    });

    attack('H16', async () => {
      const admin = target().inRole('system-administrator');
      const endpoint = (url: string) => ({ url, description: '样例', events: ['bulletin.published'] });
      for (const url of [
        'http://127.0.0.1/',
        'https://127.0.0.1/',
        'https://169.254.169.254/latest/meta-data/',
        'https://[::1]/',
        'https://[::ffff:127.0.0.1]/',
        'https://0x7f000001/',
        'https://2130706433/',
        'https://0177.0.0.1/',
        'https://127.1/',
        'https://0/',
        'https://localhost/',
        'https://a.localhost./',
        'https://10.0.0.5/',
        'https://192.168.1.1/',
        'https://[fd00::1]/',
        'https://user:pass@hooks.example.cn/',
        'http://hooks.example.cn/',
        'file:///etc/passwd',
        'gopher://127.0.0.1:6379/_FLUSHALL',
        'javascript:alert(1)',
        '//hooks.example.cn/',
      ]) {
        const answer = await admin.post('/api/v1/webhooks', endpoint(url), key());
        expect([url, answer.status, answer.problem().code]).toEqual([url, 422, 'webhook-address-refused']);
      }
      // A name that stands for this machine is found out when the connection is made, whatever it stood for before.
      expect((await lookup(hostname())).address).toMatch(/^(?:127|10|172|192)\.|:/);
      let connections = 0;
      const listener = createServer(() => connections++);
      await new Promise<void>((resolve) => listener.listen(0, resolve));
      const { port } = listener.address() as AddressInfo;
      const hook = await admin.post('/api/v1/webhooks', endpoint(`https://${hostname()}:${String(port)}/a`), key());
      expect(hook.status).toBe(201);
      const { id } = hook.json<{ id: string }>();
      const delivery = await undelivered(id);
      const replayed = await admin.post(`/api/v1/webhooks/${id}/deliveries/${delivery}/replay`, undefined, key());
      expect(replayed.status).toBe(204);
      await target().whenIdle();
      const { items } = (await admin.get(`/api/v1/webhooks/${id}/deliveries`)).json<{ items: object[] }>();
      listener.close();
      expect(items).toEqual([
        expect.objectContaining({ attempts: 1, lastFailure: 'address-refused', lastStatus: null }),
      ]);
      expect(connections).toBe(0);
    });

    alike(
      'H',
      'pages and answers forbid framing, sniffing and foreign scripts, and say nothing of the server',
      async () => {
        for (const url of [
          '/',
          '/sign-in',
          '/overview',
          '/api/v1/session/ways',
          '/healthz',
          '/nowhere',
          '/api/v1/accounts',
        ]) {
          const { headers } = await target().anybody().get(url);
          expect([url, headers]).toEqual([
            url,
            expect.objectContaining({
              'x-content-type-options': 'nosniff',
              'referrer-policy': 'no-referrer',
              'content-security-policy': expect.stringMatching(
                /default-src 'none'.*frame-ancestors 'none'|frame-ancestors 'none'.*default-src 'none'/,
              ),
              'cross-origin-opener-policy': 'same-origin',
            }),
          ]);
          expect([url, headers['server'], headers['x-powered-by']]).toEqual([url, undefined, undefined]);
        }
      },
    );

    /** A delivery that once failed, for an event that was published. */
    async function undelivered(endpoint: string): Promise<string> {
      const [event, delivery] = [newId(target().clock.now()), newId(target().clock.now())];
      const at = target().clock.now().toISOString().replace('T', ' ').replace('Z', '');
      await target().truth.query(
        "INSERT INTO webhook_event (id, type, body, dedupe_key, created_at) VALUES (?, 'bulletin.published', '{}', 'attack', ?)",
        [event, at],
      );
      await target().truth.query(
        "INSERT INTO webhook_delivery (id, endpoint_id, event_id, type, state, attempts, tries, created_at) VALUES (?, ?, ?, 'bulletin.published', 'failed', 0, 0, ?)",
        [delivery, endpoint, event, at],
      );
      return delivery;
    }

    /** Rows of every table but what runs by itself: counts of requests, sessions of the test, jobs and the log's sequencing. */
    async function counted(): Promise<Record<string, number>> {
      const tables = await rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
      const names = tables.map(({ name }) => String(name));
      const own = names.filter(
        (name) => !/^(?:sqlite_|rate_limit|session|account$|job|schedule|audit_(?!entry))/.test(name),
      );
      const counts: Record<string, number> = {};
      for (const name of own) counts[name] = Number((await rows(`SELECT COUNT(*) AS n FROM "${name}"`))[0]!['n']);
      return counts;
    }

    /** What was begun before has come to rest. */
    async function rested(): Promise<void> {
      await target().whenIdle();
      for (let last = '', now = JSON.stringify(await counted()); last !== now;) {
        last = now;
        await pause(300);
        now = JSON.stringify(await counted());
      }
    }
  },
);
