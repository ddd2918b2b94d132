import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runCliWith } from '../e2e/run-cli';
import { Visitor } from '../support/visitor';
import { appCode, choosePassword, createAccount, PASSWORD, person, signedIn } from './accounts';
import { describeAttacks } from './attacks';
import { Target } from './target';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The least that is allowed, so that hundreds of them are soon computed. */
const CHEAP = { PASSWORD_HASH_MEBIBYTES: '19', PASSWORD_HASH_PASSES: '2' };
const KNOWN = 40;
const TRIES = 5;
const WRONG = 'Wrong-Guess-4711';

describeAttacks('sign-in and session', { environment: CHEAP }, ({ attack, alike, target }) => {
  const signIn = (body: object, headers: Readonly<Record<string, string>> = {}) =>
    target().anybody().post('/api/v1/session', body, headers);
  /** The allowance of this address is full again, and no name waits any more. */
  const rested = () => target().later(20 * MINUTE);
  const auditedAttempts = async () => {
    const sql = 'SELECT COUNT(*) AS entries FROM audit_entry WHERE entry LIKE \'%"action":"sign-in.%\'';
    return Number((await target().truth.query(sql))[0]!['entries']);
  };

  attack('A05', async () => {
    // Nobody has made an account yet: this is the product as it is installed.
    expect(await target().truth.query('SELECT sign_in_name FROM account')).toEqual([]);
    for (const signInName of ['admin', 'root', 'sa', 'test', 'administrator', 'secadmin', 'leader', 'demo']) {
      for (const password of [signInName, 'admin123', '123456', 'Demo-Password-1!']) {
        expect([signInName, (await signIn({ signInName, password })).status]).toEqual([signInName, 401]);
      }
      await rested();
    }
  });

  attack('A02', async () => {
    await person(target(), { signInName: 'known0', roles: ['reviewer'] });
    await target().truth.query(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${String(KNOWN - 1)})
       INSERT INTO account (id, sign_in_name, display_name, roles, unit_code, state, password_hash, password_changed_at, is_demo, version, created_at)
       SELECT substr(id, 1, 22) || printf('%04d', i), 'known' || i, display_name, roles, unit_code, state, password_hash, password_changed_at, is_demo, 1, created_at
       FROM account, n WHERE sign_in_name = 'known0'`,
    );
    const spent = { known: [] as number[], nobody: [] as number[] };
    const bodies = new Set<string>();
    for (let i = 0; i < KNOWN * TRIES; i++) {
      if (i % 25 === 0) await rested();
      for (const kind of i % 2 === 0 ? (['known', 'nobody'] as const) : (['nobody', 'known'] as const)) {
        const begun = performance.now();
        const answer = await signIn({ signInName: `${kind}${String(i % KNOWN)}`, password: WRONG });
        spent[kind].push(performance.now() - begun);
        bodies.add(JSON.stringify({ ...answer.problem(), requestId: '', status: answer.status }));
      }
    }
    expect([...bodies].map((body) => JSON.parse(body) as object)).toEqual([
      expect.objectContaining({ status: 401, code: 'sign-in-refused' }),
    ]);
    expect([spent.known.length, spent.nobody.length]).toEqual([200, 200]);
    expect(Math.abs(mean(spent.known) - mean(spent.nobody))).toBeLessThan(5);
  });

  attack('A03', async () => {
    const blocked: number[] = [];
    for (let i = 0; i < 3; i++) {
      for (const length of [1_000_000, 1_100_000]) {
        await target().measured('nodejs_eventloop_lag_max_seconds');
        const answer = await signIn({ signInName: 'known0', password: 'a'.repeat(length) });
        expect(answer.status).toBe(length > 1 << 20 ? 413 : 422);
        blocked.push(await target().measured('nodejs_eventloop_lag_max_seconds'));
      }
    }
    // What else the machine does may hold it up once; the attack would every time.
    expect(Math.min(...blocked.filter((_, i) => i % 2 === 0))).toBeLessThan(0.05);
    expect(Math.min(...blocked.filter((_, i) => i % 2 === 1))).toBeLessThan(0.05);
  });

  attack('A07', async () => {
    for (const [body, fields] of [
      [{ signInName: ['a'], password: ['b'] }, ['password', 'signInName']],
      [{ signInName: { $ne: null }, password: { $ne: null } }, ['password', 'signInName']],
      [{ signInName: 1, password: true }, ['password', 'signInName']],
      [{ signInName: 'a', password: null }, ['password']],
      [{ username: ['a'], password: ['b'] }, ['password', 'signInName', 'username']],
    ] as const) {
      const answer = await signIn(body);
      expect(answer.status).toBe(422);
      const problems = answer.problem().errors ?? [];
      expect(problems.map(({ field }) => field).sort()).toEqual(fields);
    }
  });

  attack('A12', async () => {
    await rested();
    const visitor = await signedIn(target(), 'known0');
    const thief = visitor.cookieHeader();
    expect((await visitor.send('DELETE', 'session')).status).toBe(204);
    const answer = await target()
      .anybody()
      .get('/api/v1/session', { headers: { cookie: thief } });
    expect([answer.status, answer.problem().code]).toEqual([401, 'sign-in-needed']);
  });

  attack('A14', async () => {
    await person(target(), { signInName: 'changing', roles: ['reviewer'] });
    const [here, ...others] = [
      await signedIn(target(), 'changing'),
      await signedIn(target(), 'changing'),
      await signedIn(target(), 'changing'),
    ];
    const old = here!.cookieHeader();
    const body = { present: PASSWORD, next: 'Mao-Mao-7788!' };
    expect((await here!.send('PUT', 'my/password', { body })).status).toBe(200);
    for (const other of others) expect((await other.send('GET', 'session')).status).toBe(401);
    const replayed = await target()
      .anybody()
      .get('/api/v1/session', { headers: { cookie: old } });
    expect(replayed.status).toBe(401);
    expect((await here!.send('GET', 'session')).status).toBe(200);
    expect((await signIn({ signInName: 'changing', password: PASSWORD })).status).toBe(401);
  });

  attack('A15', async () => {
    await rested();
    await target()
      .inRole('reviewer')
      .post('/api/v1/months', { month: '2021-08' }, { 'idempotency-key': 'idle-idle-idle-idle' });
    await person(target(), { signInName: 'idling', roles: ['unit-officer'], unitCode: 'D15' });
    const officer = await signedIn(target(), 'idling');
    const page = { name: '证明.pdf', bytes: '%PDF-1.4' };
    const handed = await officer.upload('months/2021-08/evidence/files', page, { fields: { item: 'I2-catalogue' } });
    expect(handed.status).toBe(201);
    const draft = handed.json<{ id: string }>().id;
    await target().later(29 * MINUTE);
    expect((await officer.send('GET', 'session')).status).toBe(200);
    await settled();
    await target().later(31 * MINUTE);
    const late = await officer.send('GET', 'session');
    expect([late.status, late.problem()]).toEqual([
      401,
      expect.objectContaining({ code: 'sign-in-needed', detail: expect.stringContaining('登录已过期') }),
    ]);
    // What was handed in and not yet submitted is still theirs.
    const again = await signedIn(target(), 'idling');
    const file = await again.send('GET', `files/${draft}`);
    expect([file.status, file.text]).toEqual([200, page.bytes]);
  });

  attack('A16', async () => {
    await rested();
    const begun = target().clock.now().getTime();
    const busy = await signedIn(target(), 'known0');
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      await target().later(20 * MINUTE);
      expect([minutes, (await busy.send('GET', 'session')).status]).toEqual([minutes, 200]);
      await settled();
    }
    await target().later(begun + 12 * HOUR - target().clock.now().getTime() + 1_000);
    expect((await busy.send('GET', 'session')).problem()).toMatchObject({ status: 401, code: 'sign-in-needed' });
  });

  attack('A17', async () => {
    const visitor = await signedIn(target(), 'known0');
    const [name = '', token = ''] = visitor
      .cookieHeader()
      .split('; ')
      .find((one) => one.startsWith('session='))!
      .split('=');
    for (const at of [0, 7, Math.floor(token.length / 2), token.length - 1]) {
      for (const bit of [1, 2, 4]) {
        const flipped = Buffer.from(token);
        flipped[at]! ^= bit;
        const cookie = `${name}=${flipped.toString('latin1')}`;
        const answer = await target().anybody().get('/api/v1/session', { headers: { cookie } });
        expect([at, bit, answer.status, answer.problem().code]).toEqual([at, bit, 401, 'sign-in-needed']);
        expect(answer.text).not.toMatch(/\bat \w+|\.[jt]s:\d+|node_modules|Error/);
      }
    }
    expect((await visitor.send('GET', 'session')).status).toBe(200);
  });

  attack('A20', async () => {
    await rested();
    await person(target(), { signInName: 'coded', roles: ['leader'] });
    const leader = await signedIn(target(), 'coded');
    const { secret } = (await leader.send('POST', 'my/second-factor')).json<{ secret: string }>();
    const code = (at: Date) => appCode(secret, at);
    const confirmed = await leader.send('POST', 'my/second-factor/confirmation', {
      body: { code: code(target().clock.now()) },
    });
    expect(confirmed.status).toBe(200);
    await target().later(10 * MINUTE);
    const then = new Date(target().clock.now().getTime() - 5 * MINUTE);
    const clocks = {
      date: then.toUTCString(),
      'x-client-time': then.toISOString(),
      'x-timestamp': String(then.getTime()),
      'x-request-start': `t=${String(then.getTime())}`,
    };
    const shown = { signInName: 'coded', password: PASSWORD };
    const stale = await signIn({ ...shown, code: code(then) }, clocks);
    expect([stale.status, stale.problem().code]).toEqual([401, 'sign-in-refused']);
    const fresh = await signIn({ ...shown, code: code(target().clock.now()) }, clocks);
    expect(fresh.status).toBe(201);
    const twice = await signIn({ ...shown, code: code(target().clock.now()) });
    expect(twice.status).toBe(401);
  });

  attack('A24', async () => {
    await rested();
    const flood = (to: Target, forwarded: (i: number) => string) =>
      Promise.all(
        Array.from({ length: 100 }, (_, i) =>
          to.anybody().post(
            '/api/v1/session',
            { signInName: `flood${String(i)}`, password: WRONG },
            {
              'x-forwarded-for': forwarded(i),
              forwarded: `for=${forwarded(i)}`,
              'x-real-ip': forwarded(i),
              'x-client-ip': forwarded(i),
            },
          ),
        ),
      );
    const limited = (answers: Awaited<ReturnType<typeof flood>>) => {
      expect(answers.filter(({ status }) => status !== 401 && status !== 429)).toEqual([]);
      const refused = answers.filter(({ status, text }) => status === 429 && text.includes('too-many-requests'));
      // Sixty a minute; what is drawn ahead and not spent may let one or two more through while the clock goes on.
      expect(refused.length).toBeGreaterThanOrEqual(38);
    };
    limited(await flood(target(), (i) => `203.0.113.${String(i)}`));
    const behind = await Target.start({ environment: { ...CHEAP, TRUST_PROXY: '127.0.0.1' } });
    try {
      // The proxy puts the client's address last; what stands before it the client has said.
      limited(await flood(behind, (i) => `203.0.113.${String(i)}, 198.51.100.7`));
      const another = await behind.anybody().post(
        '/api/v1/session',
        { signInName: 'flood', password: WRONG },
        {
          'x-forwarded-for': '198.51.100.8',
        },
      );
      expect(another.status).toBe(401);
    } finally {
      await behind.close();
    }
  });

  attack('A25', async () => {
    await rested();
    const setUps = [
      'setup',
      'install',
      'init',
      'first-run',
      'bootstrap',
      'session/setup',
      'accounts/setup/first',
      'register',
    ];
    const everywhere = async () => {
      for (const path of setUps.flatMap((name) => [`/api/v1/${name}`, `/${name}`, `/api/${name}`])) {
        const body = { signInName: 'intruder', displayName: '入侵者', password: PASSWORD };
        expect([path, (await target().anybody().post(path, body)).status]).toEqual([path, 404]);
      }
    };
    await everywhere();
    const [administrators] = await target().truth.query(
      "SELECT group_concat(id) AS ids FROM account WHERE roles LIKE '%security-administrator%'",
    );
    await target().truth.query("UPDATE account SET roles = 'reviewer' WHERE roles LIKE '%security-administrator%'");
    await everywhere();
    // The operator's own way makes the first administrator where there has never been an account, and nowhere else.
    const folder = join(target().installation.folder, 'copied');
    mkdirSync(folder);
    await target().truth.query(`VACUUM INTO '${join(folder, 'database.sqlite')}'`);
    const names = ['--name', 'intruder', '--display-name', '入侵者'];
    const tried = runCliWith({ DATA_DIR: folder }, 'account', 'create-first-administrator', ...names);
    expect([tried.code, tried.errors.join()]).toEqual([1, expect.stringContaining('已有账户')]);
    const ids = String(administrators!['ids'])
      .split(',')
      .map((id) => `'${id}'`);
    await target().truth.query(`UPDATE account SET roles = 'security-administrator' WHERE id IN (${ids.join()})`);
  });

  attack('A26', async () => {
    const { office } = target();
    await target().later(MINUTE);
    const leader = office.leader.browser();
    const drafter = office.drafter;
    const { pool } = await drafter.post<{ pool: string }>('months/2021-08/draw/freeze-for-officers');
    const { id } = await drafter.post('months/2021-08/draw/redraws', { body: { reason: '样例' } });
    const look = () => target().truth.query('SELECT state, version FROM process_record ORDER BY id');
    const before = await look();
    await leader.get('/api/v1/session');
    await target().later(5 * MINUTE + 1_000);
    const answer = await leader.post(`/api/v1/redraws/${id}/approve`, { digest: pool }, { 'if-match': '"1"' });
    expect([answer.status, answer.problem().code]).toEqual([401, 'proof-needed']);
    expect(await look()).toEqual(before);
    const { requestId } = answer.problem();
    const logged = await target().truth.query(`SELECT outcome FROM audit_entry WHERE entry LIKE '%${requestId}%'`);
    expect(logged).toEqual([{ outcome: 'refused' }]);
  });

  alike(
    'A',
    'a session begins with the sign-in, whatever cookie came with it, and ends with the account’s rights',
    async () => {
      await rested();
      const ticket = await person(target(), { signInName: 'moving', roles: ['reviewer'] });
      const planted = 'A'.repeat(43);
      const shown = { signInName: 'moving', password: PASSWORD };
      const opened = await signIn(shown, { cookie: `session=${planted}; device=${planted}` });
      expect(opened.status).toBe(201);
      expect(String(opened.headers['set-cookie'])).not.toContain(planted);
      const visitor = await signedIn(target(), 'moving');
      const before = visitor.cookieHeader();
      expect((await visitor.send('POST', 'session/proof', { body: { password: PASSWORD } })).status).toBe(200);
      const old = await target()
        .anybody()
        .get('/api/v1/session', { headers: { cookie: before } });
      expect([old.status, (await visitor.send('GET', 'session')).status]).toEqual([401, 200]);
      for (const [change, status] of [
        ["roles = 'auditor'", 403],
        ["state = 'locked'", 401],
      ] as const) {
        await target().truth.query(`UPDATE account SET ${change} WHERE id = '${ticket.accountId}'`);
        expect([change, (await visitor.send('GET', 'months/2021-08/findings')).status]).toEqual([change, status]);
      }
      const token = visitor.cookieHeader().split('session=')[1]!.split(';')[0]!;
      for (const url of [`/api/v1/session?session=${token}`, `/api/v1/session;session=${token}`]) {
        expect([401, 404]).toContain((await target().anybody().get(url)).status);
      }
      const query = `signInName=moving&password=${encodeURIComponent(PASSWORD)}`;
      expect((await target().anybody().get(`/api/v1/session?${query}`)).status).toBe(401);
    },
  );

  alike('A', 'whatever is wrong is answered in the same words, and is in the audit log', async () => {
    await target().later(25 * HOUR);
    for (const signInName of ['lockedout', 'disabled', 'ticketless']) {
      const ticket = await createAccount(target(), { signInName, roles: ['reviewer'] });
      if (signInName !== 'ticketless') await choosePassword(target(), ticket, PASSWORD);
    }
    await target().truth.query("UPDATE account SET state = 'locked' WHERE sign_in_name = 'lockedout'");
    await target().truth.query("UPDATE account SET state = 'disabled' WHERE sign_in_name = 'disabled'");
    const before = await auditedAttempts();
    const bodies = new Set<string>();
    const shown = [
      { signInName: 'known1', password: WRONG },
      { signInName: 'nobody-at-all', password: PASSWORD },
      { signInName: 'lockedout', password: PASSWORD },
      { signInName: 'disabled', password: PASSWORD },
      { signInName: 'ticketless', password: PASSWORD },
      { signInName: 'coded', password: PASSWORD, code: '000000' },
      { signInName: "' OR 1=1 --", password: PASSWORD },
      { signInName: 'known1', password: 'x'.repeat(400) },
    ];
    for (const body of shown) {
      const answer = await signIn(body);
      bodies.add(JSON.stringify([answer.status, { ...answer.problem(), requestId: '' }]));
    }
    expect([...bodies]).toEqual([expect.stringContaining('"sign-in-refused"')]);
    expect((await auditedAttempts()) - before).toBe(shown.length);
  });

  alike(
    'A',
    'guessing makes the name wait on strange devices, but not on the owner’s, and every guess is in the log',
    async () => {
      await rested();
      const owner = new Visitor(target());
      const right = { body: { signInName: 'known2', password: PASSWORD } };
      expect((await owner.send('POST', 'session', right)).status).toBe(201);
      const before = await auditedAttempts();
      const statuses: number[] = [];
      for (let i = 0; i < 8; i++) statuses.push((await signIn({ signInName: 'known2', password: WRONG })).status);
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
      expect((await auditedAttempts()) - before).toBe(8);
      expect((await owner.send('POST', 'session', right)).status).toBe(201);
    },
  );

  alike('A', 'neither passwords nor codes nor tokens are in the process’s output or in the audit log', async () => {
    const said = target().process.said;
    const entries = await target().truth.query('SELECT entry FROM audit_entry');
    const kept = said + entries.map(({ entry }) => String(entry)).join('\n');
    for (const secret of [PASSWORD, WRONG]) expect(kept).not.toContain(secret);
  });

  /** The last use of a session is written behind the answer, if the one that is written is half a minute old. */
  async function settled(): Promise<void> {
    const now = target().clock.now().getTime();
    for (;;) {
      const [row] = await target().truth.query('SELECT MAX(last_seen_at) AS seen FROM session');
      if (now - Date.parse(`${String(row!['seen']).replace(' ', 'T')}Z`) < MINUTE) return;
      await pause(10);
    }
  }
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
