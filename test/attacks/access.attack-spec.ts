import { isUnsafe, type RouteEntry } from '@app/http';
import type { Answer, Browser } from '@app/http/testing';
import { ROLES } from '@app/kernel';
import { keyOf } from '../support/access-matrix';
import { describeAttacks } from './attacks';
import { exampleOf, routesOfApplication } from './routes';
import { MONTH, planMonth } from './support/planned-month';

const OWN = 'D15';
const OTHER = 'D16';
const PAGE = { name: '证明.pdf', bytes: '%PDF-1.4 own' };
const FIVE_MINUTES = 5 * 60_000;
const OFFICERS: readonly string[] = ['unit-officer', 'county-officer'];

describeAttacks(
  'objects and functions of others',
  {
    // As an operator runs it: what is open to developers must not be open here.
    environment: { NODE_ENV: 'production' },
    prepare: planMonth,
  },
  ({ attack, alike, target }) => {
    const officer = (unitCode = OWN) => target().inRole('unit-officer', unitCode);
    let keys = 0;
    const key = () => ({ 'idempotency-key': `attack-on-access-${String(keys++).padStart(6, '0')}` });
    const at = (version: number) => ({ 'if-match': `"${String(version)}"` });

    async function handIn(unitCode: string): Promise<string> {
      const url = `/api/v1/months/${MONTH}/evidence/files`;
      const answer = await officer(unitCode).upload(url, PAGE, { item: 'I2-catalogue' });
      expect(answer.status).toBe(201);
      return answer.json<{ id: string }>().id;
    }

    async function submit(unitCode: string): Promise<{ id: string; version: number; state: string }> {
      const body = { item: 'I2-catalogue', files: [await handIn(unitCode)], webAddress: 'http://www.example.gov.cn/' };
      const answer = await officer(unitCode).post(`/api/v1/months/${MONTH}/evidence`, body, key());
      expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
      return answer.json();
    }

    const audited = async (answer: Answer) => {
      const { requestId } = answer.problem();
      return target().truth.query(`SELECT outcome FROM audit_entry WHERE entry LIKE '%${requestId}%'`);
    };

    attack('B02', async () => {
      const id = await handIn(OWN);
      expect((await officer().get(`/api/v1/files/${id}`)).text).toBe(PAGE.bytes);
      for (const guess of [id, next(id, 1), next(id, -1), next(id, 2), '00000000000000000000000001']) {
        const answer = await officer(OTHER).get(`/api/v1/files/${guess}`);
        expect([guess, answer.status, answer.text.includes('own')]).toEqual([guess, 404, false]);
      }
      for (const guess of ['1', '2', '10001'])
        expect((await officer(OTHER).get(`/api/v1/files/${guess}`)).status).toBe(422);
    });

    attack('B06', async () => {
      const reviewer = target().inRole('reviewer');
      const admin = target().inRole('security-administrator');
      const asked: readonly (readonly [Browser, string])[] = [
        [officer(), `months/${MONTH}/evidence`],
        [officer(), 'work'],
        [officer(), 'session'],
        [reviewer, `months/${MONTH}/spot-checks`],
        [admin, 'accounts'],
      ];
      for (const [who, path] of asked) {
        for (const query of ['include=reviewer.passwordHash', 'fields=*', 'select=password_hash', 'expand=account']) {
          const answer = await who.get(`/api/v1/${path}?${query}`);
          expect([path, query, answer.status]).toEqual([path, query, 422]);
        }
        expect((await who.get(`/api/v1/${path}`)).text).not.toMatch(/password_?hash|totp|argon2/i);
      }
    });

    attack('B08', async () => {
      const { id, version, state } = await submit(OWN);
      const url = `/api/v1/evidence/${id}`;
      const look = async () => (await officer().get(url)).json();
      const before = await look();
      const files = [await handIn(OWN)];
      for (const more of [{ status: 'APPROVED' }, { state: 'accepted' }, { version: 7 }, { decidedBy: 'me' }]) {
        const anew = { files, webAddress: 'http://www.example.gov.cn/', ...more };
        const answer = await officer().post(`${url}/acts/resubmit`, anew, { ...at(version), ...key() });
        expect([answer.status, answer.problem().errors]).toEqual([
          422,
          [expect.objectContaining({ field: Object.keys(more)[0] })],
        ]);
      }
      // There is nothing that is changed by PATCH at all.
      const patched = await officer().send('PATCH', url, { body: { status: 'APPROVED' }, headers: at(version) });
      expect(patched.status).toBe(405);
      expect(await look()).toEqual(before);
      expect(before).toMatchObject({ state, version });
    });

    attack('B09', async () => {
      const who = officer();
      const own = async () => (await who.get('/api/v1/session')).json<{ roles: unknown; unit: unknown }>();
      const before = await own();
      const { version } = (await who.get('/api/v1/my/notification-settings')).json<{ version: number }>();
      for (const more of [
        { role: 'ADMIN', unitId: 1 },
        { roles: ['leader'] },
        { unitCode: OTHER },
        { isAdmin: true },
      ]) {
        const bodies: readonly (readonly [string, object])[] = [
          ['/api/v1/my/password', { present: 'x', next: 'Hai-Tang-2299!', ...more }],
          ['/api/v1/my/notification-settings', { ...more }],
        ];
        for (const [url, body] of bodies) {
          const answer = await who.put(url, body, at(version));
          const fields = answer.problem().errors?.map(({ field }) => field);
          expect([url, answer.status]).toEqual([url, 422]);
          expect(fields).toEqual(expect.arrayContaining(Object.keys(more)));
        }
        for (const [url, status] of [
          ['/api/v1/session', 405],
          ['/api/v1/my', 404],
          ['/api/v1/accounts/me', 405],
        ] as const) {
          expect([url, (await who.send('PATCH', url, { body: more })).status]).toEqual([url, status]);
        }
      }
      expect(await own()).toEqual(before);
    });

    attack('B11', async () => {
      const count = () => target().truth.query('SELECT COUNT(*) AS n FROM evidence_submission');
      const before = await count();
      const body = { item: 'I2-catalogue', files: [await handIn(OTHER)], webAddress: 'http://www.example.gov.cn/' };
      for (const more of [
        { createdAt: '2021-08-01' },
        { submittedAt: '2021-08-01T00:00:00Z' },
        { id: '0'.repeat(26) },
      ]) {
        const answer = await officer(OTHER).post(`/api/v1/months/${MONTH}/evidence`, { ...body, ...more }, key());
        expect([answer.status, answer.problem().errors?.[0]?.field]).toEqual([422, Object.keys(more)[0]]);
      }
      expect(await count()).toEqual(before);
      const submitted = await submit(OTHER);
      const shown = (await officer(OTHER).get(`/api/v1/evidence/${submitted.id}`)).text;
      expect(shown).toContain(target().clock.now().toISOString().slice(0, 10));
    });

    attack('B15', async () => {
      const admin = target().inRole('system-administrator');
      const refused: readonly (readonly ['GET' | 'POST' | 'PUT', string, object?])[] = [
        ['GET', `months/${MONTH}/records`],
        ['GET', `months/${MONTH}/spot-checks`],
        ['GET', `months/${MONTH}/scores`],
        ['GET', `months/${MONTH}/scores/${OWN}`],
        ['GET', `months/${MONTH}/evidence`],
        ['GET', `spot-checks/${'0'.repeat(26)}/desk`],
        ['POST', `months/${MONTH}/acts/request-scoring`, {}],
        [
          'PUT',
          `months/${MONTH}/platform-figures/${OWN}`,
          { permit: 9, penalty: 9, compliant: 18, late: 0, reason: 'x' },
        ],
        ['POST', `spot-checks/${'0'.repeat(26)}/rulings`, { rulings: [], reason: 'x' }],
        ['POST', `evidence/${'0'.repeat(26)}/acts/accept`, {}],
      ];
      for (const [method, path, body] of refused) {
        const headers = method === 'GET' ? {} : { ...at(1), ...key() };
        const answer = await admin.send(method, `/api/v1/${path}`, {
          ...(body === undefined ? {} : { body }),
          headers,
        });
        expect([path, answer.status, answer.problem().code]).toEqual([path, 403, 'role-not-allowed']);
        expect(await audited(answer)).toEqual([{ outcome: 'refused' }]);
      }
    });

    attack('B17', async () => {
      const auditor = target().inRole('auditor');
      const accounts = () => target().truth.query('SELECT id, roles, state, version FROM account ORDER BY id');
      await auditor.get('/api/v1/session');
      const before = await accounts();
      const victim = String(before[0]!['id']);
      const body = { signInName: 'crony', displayName: '同伙', roles: ['leader'], unitCode: null };
      for (const answer of [
        await auditor.post('/api/v1/accounts', body, key()),
        await auditor.put(`/api/v1/accounts/${'0'.repeat(26)}/roles`, { roles: ['leader'], unitCode: null }, at(1)),
        await auditor.post(`/api/v1/accounts/${'0'.repeat(26)}/state`, { act: 'unlock' }, at(1)),
        await auditor.post(`/api/v1/accounts/${'0'.repeat(26)}/invitation`, undefined, at(1)),
        await auditor.delete(`/api/v1/accounts/${'0'.repeat(26)}/second-factor`, at(1)),
        await auditor.get('/api/v1/accounts'),
      ]) {
        expect([answer.status, answer.problem().code]).toEqual([403, 'role-not-allowed']);
        expect(await audited(answer)).toEqual([{ outcome: 'refused' }]);
      }
      expect(await accounts()).toEqual(before);
      expect(victim).not.toBe('');
    });

    attack('B19', async () => {
      const sent: readonly (readonly [Browser, string, object])[] = [
        [officer(), `months/${MONTH}/acts/begin-checks`, {}],
        [officer(), `months/${MONTH}/draw/freeze-for-officers`, {}],
        [officer(), `evidence/${(await submitted()).id}/acts/accept`, {}],
        [target().inRole('reviewer'), `months/${MONTH}/letters/acts/sign`, { digest: '0'.repeat(64) }],
        [target().inRole('leader'), `months/${MONTH}/bulletin`, {}],
        [target().inRole('county-officer', '140802'), `months/${MONTH}/imports`, {}],
      ];
      for (const [who, path, body] of sent) {
        const isForm = path.endsWith('imports');
        const url = `/api/v1/${path}`;
        const answer = isForm
          ? await who.upload(url, { name: 'a.csv', bytes: 'x' }, { kind: 'permit' })
          : await who.post(url, body, { ...at(1), ...key() });
        expect([path, answer.status, answer.problem().code]).toEqual([path, 403, 'role-not-allowed']);
      }
    });

    attack('B20', async () => {
      const guarded = ['/api/v1/accounts', `/api/v1/months/${MONTH}/scores`, '/api/v1/audit/entries'];
      for (const url of guarded) {
        const nobody = await target().anybody().send('HEAD', url);
        expect([url, nobody.status, nobody.text]).toEqual([url, 401, '']);
        const wrongRole = await officer().send('HEAD', url);
        expect([url, wrongRole.status]).toEqual([url, 403]);
        for (const method of ['OPTIONS', 'TRACE', 'PROPFIND', 'PATCH', 'LOCK', 'PURGE', 'SEARCH', 'COPY']) {
          const answer = await target().send({ method, url, headers: {} });
          expect([method, answer.status, answer.headers['allow']]).toEqual([
            method,
            405,
            expect.stringContaining('GET'),
          ]);
          expect(answer.text).not.toContain(`${method} ${url}`);
        }
      }
    });

    attack('B21', async () => {
      const admin = target().inRole('security-administrator');
      expect((await admin.get('/api/v1/accounts')).status).toBe(200);
      const spellings = [
        '/api/v1/%61ccounts',
        '/%61pi/v1/accounts',
        '/api/v1//accounts',
        '//api/v1/accounts',
        '/api/v1/accounts/',
        '/API/V1/ACCOUNTS',
        '/api/v1/Accounts',
        '/api/v1/;x/accounts',
        '/api/v1/accounts;x=1',
        '/api/v1/accounts%2f..',
        '/api/v1/accounts%2F',
        '/api/v1/./accounts',
        '/api/v1/work/../accounts',
        '/api/v1/work/..%2faccounts',
        '/api/v1/public/%2e%2e/accounts',
        '/api/v1/accounts%00',
        '/api/v1/accounts%20',
        '/api/v1/accounts.json',
        '/api/v1/accounts%3flimit=1',
        '/%2561pi/v1/accounts',
        '/api\\v1\\accounts',
      ];
      for (const url of spellings) {
        const nobody = await target().anybody().get(url);
        expect([url, [401, 404].includes(nobody.status)]).toEqual([url, true]);
        // Not even whoever may call it: an address has one spelling.
        const allowed = await admin.get(url);
        expect([url, allowed.status, allowed.text.includes('signInName')]).toEqual([url, 404, false]);
      }
      const absolute = await target().raw(
        'GET http://evil.example/api/v1/accounts HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      );
      expect(absolute.statuses).toEqual([401]);
    });

    attack('B22', async () => {
      const who = officer();
      await who.get('/api/v1/my/sessions');
      const { items } = (await who.get('/api/v1/my/sessions')).json<{ items: { id: string }[] }>();
      const url = `/api/v1/my/sessions/${items[0]!.id}`;
      for (const headers of [
        { 'x-http-method-override': 'DELETE' },
        { 'x-http-method': 'DELETE' },
        { 'x-method-override': 'DELETE' },
      ]) {
        expect((await who.post(url, {}, headers)).status).toBe(405);
        expect((await who.get(url, { headers })).status).toBe(405);
      }
      expect((await who.get(`${url}?_method=DELETE`)).status).toBe(405);
      expect((await who.post(`${url}?_method=DELETE`, { _method: 'DELETE' })).status).toBe(405);
      expect((await who.get('/api/v1/session')).status).toBe(200);
    });

    attack('B23', async () => {
      const headers = {
        'x-user-id': 'reviewer',
        'x-unit-id': OTHER,
        'x-unit-code': OTHER,
        'x-role': 'leader',
        'x-forwarded-user': 'reviewer',
        'remote-user': 'reviewer',
        'x-remote-user': 'reviewer',
        'x-original-url': '/api/v1/accounts',
        'x-rewrite-url': '/api/v1/accounts',
        'x-forwarded-prefix': '/api/v1/accounts',
        authorization: 'Bearer reviewer',
      };
      expect((await target().anybody().get('/api/v1/work', { headers })).status).toBe(401);
      const plain = await officer().get('/api/v1/session');
      const steered = await officer().get('/api/v1/session', { headers });
      expect([steered.status, steered.json()]).toEqual([200, plain.json()]);
      const others = await officer().get(`/api/v1/months/${MONTH}/evidence`, { headers });
      const units = others.json<{ items: { unitCode: string }[] }>().items.map(({ unitCode }) => unitCode);
      expect(new Set(units)).toEqual(new Set([OWN]));
    });

    attack('B25', async () => {
      const [one, other] = [await handIn(OWN), await handIn(OTHER)];
      const link = `/api/v1/files/${one}`;
      // A download is asked for by the session itself: there is no token that could be passed on.
      expect((await officer().get(link)).status).toBe(200);
      expect((await officer().get(`/api/v1/files/${other}`)).status).toBe(404);
      expect((await officer(OTHER).get(link)).status).toBe(404);
      expect((await target().anybody().get(link)).status).toBe(401);
      const session = officer().session!;
      for (const query of [`token=${session.token}`, `session=${session.token}`, `access_token=${session.csrfToken}`]) {
        expect((await target().anybody().get(`${link}?${query}`)).status).toBe(401);
      }
      expect((await officer().get(link)).headers['cache-control']).toContain('no-store');
      await target().later(FIVE_MINUTES + 1_000);
      expect((await target().anybody().get(link)).status).toBe(401);
    });

    attack('B28', async () => {
      const places = ['metrics', 'docs', 'swagger', 'swagger-ui', 'api-json', 'api/docs', 'openapi.json', 'queues'];
      const more = ['admin/queues', 'bull-board', 'arena', 'graphql', 'debug', 'actuator/env', '.env', '.git/config'];
      const own = ['api/v1/openapi.json', 'api/v1/jobs/queues', 'api/v1/jobs/dead', 'api/v1/audit/health'];
      for (const place of [...places, ...more, ...own]) {
        for (const who of [target().anybody(), officer()]) {
          const { status, text } = await who.get(`/${place}`);
          const isDescribed = place === 'api/v1/openapi.json' && status === 200;
          expect([place, isDescribed || [401, 403, 404].includes(status)]).toEqual([place, true]);
          expect([place, isDescribed || text.startsWith('{"type":"/problems/')]).toEqual([place, true]);
        }
        expect([401, 404]).toContain((await target().anybody().get(`/${place}`)).status);
      }
    });

    alike('B', 'nobody and no wrong role gets through on any route, by HEAD neither', async () => {
      const routes = await routesOfApplication();
      const wrong: string[] = [];
      const ask = async (route: RouteEntry, who: Browser, [name, expected]: readonly [string, number]) => {
        const url = route.path.replaceAll(/:(\w+)/g, (_, part: string) => exampleOf(part));
        const form = { 'content-type': 'multipart/form-data; boundary=x' };
        for (const method of route.method === 'GET' ? (['GET', 'HEAD'] as const) : [route.method]) {
          const request = route.upload === undefined ? {} : { body: '--x--\r\n', headers: form };
          const { status } = await who.send(method, url, request);
          if (status !== expected) wrong.push(`${method} ${route.path} answers ${name} with ${String(status)}`);
        }
      };
      for (const route of routes) {
        const { access } = route;
        if (access.kind !== 'policy') continue;
        await ask(route, target().anybody(), ['nobody', 401]);
        for (const role of ROLES.filter((one) => !access.roles.includes(one))) {
          await ask(route, target().inRole(role, OFFICERS.includes(role) ? 'D30' : null), [role, 403]);
        }
      }
      expect(wrong).toEqual([]);
      const open = routes.filter(({ access, method }) => access.kind === 'public' && isUnsafe(method)).map(keyOf);
      expect(open.sort()).toEqual([
        'POST /api/v1/invitations/acceptance',
        'POST /api/v1/public/document-checks',
        'POST /api/v1/session',
        'POST /api/v1/session/oidc',
      ]);
    });

    alike('B', 'what belongs to another unit is not there, whatever is asked of it', async () => {
      const { id, version } = await submitted();
      const stranger = officer(OTHER);
      const headers = { ...at(version), ...key() };
      const answers = [
        await stranger.get(`/api/v1/evidence/${id}`),
        await stranger.get(`/api/v1/records/${id}`),
        await stranger.post(`/api/v1/evidence/${id}/acts/withdraw`, {}, headers),
        await stranger.post(`/api/v1/evidence/${id}/acts/resubmit`, { files: [await handIn(OTHER)] }, headers),
        await stranger.get(`/api/v1/months/${MONTH}/scores/${OWN}`),
        await stranger.get(`/api/v1/units/${OWN}/scores`),
      ];
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
      const missing = (await stranger.get(`/api/v1/evidence/${next(id, 1)}`)).problem();
      expect({ ...answers[0]!.problem(), requestId: '' }).toEqual({ ...missing, requestId: '' });
      const query = await stranger.get(`/api/v1/months/${MONTH}/evidence?unit=${OWN}`);
      expect([query.status, query.text.includes(id)]).toEqual([expect.any(Number), false]);
    });

    /** The evidence that the own unit has submitted. */
    async function submitted(): Promise<{ id: string; version: number }> {
      const list = await officer().get(`/api/v1/months/${MONTH}/evidence`);
      return list.json<{ items: { id: string; version: number }[] }>().items[0]!;
    }
  },
);

/** The id so many places on, as somebody guesses who takes ids for numbers. */
function next(id: string, by: number): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const last = alphabet.indexOf(id.slice(-1));
  return id.slice(0, -1) + alphabet[(last + by + 32) % 32]!;
}
