import { Account } from '@app/features/accounts';
import { monthProcess } from '@app/features/months';
import { PROCESS_TABLES } from '@app/features/process-tables';
import { ProcessRecord } from '@app/features/processes';
import { isUnsafe, type RouteEntry } from '@app/http';
import type { Browser } from '@app/http/testing';
import { type Role, ROLES } from '@app/kernel';
import { keyOf } from '../support/access-matrix';
import { type CommandSamples, makeCommandSamples, MONTH, sampleOf, UNIT } from '../support/command-samples';
import { type Conflict, makeConflicts, TAKEN_KEY, TASK_BY_TASK, WITHOUT_CONFLICT } from '../support/command-conflicts';
import { type Attempt, RefusalWalk } from '../support/refusal-walk';
import { TestApp } from '../support/test-app';

// Some hundred commands, each refused in every way.
jest.setTimeout(120_000);

const OFFICERS: readonly Role[] = ['unit-officer', 'county-officer'];
/** Well formed, and names nothing. */
const UNKNOWN: Readonly<Record<string, string>> = { month: '2019-02', unit: 'D99', line: '9' };
const UNKNOWN_ID = '01FJ8Z6V0Q3M7K2N5R4T9W1XYE';

/** A spot check's rows have a version of their own, which begins with the comparison: the sample's have not been compared. */
const WITHOUT_VERSION_YET = 'POST /api/v1/spot-checks/:id/rulings';

/** What has been on the signer's screen is told first where it is not what there is, whatever the state. */
const SHOWN_FIRST: Readonly<Record<string, string>> = {
  'POST /api/v1/bulletins/:id/acts/recall': 'bulletin-shown-outdated',
  'POST /api/v1/bulletins/:id/acts/review': 'bulletin-shown-outdated',
  'POST /api/v1/bulletins/:id/acts/sign': 'bulletin-shown-outdated',
  'POST /api/v1/bulletins/:id/acts/submit': 'bulletin-not-due',
  'POST /api/v1/escalations/:id/acts/approve': 'escalation-shown-outdated',
  'POST /api/v1/escalations/:id/acts/submit': 'escalation-shown-outdated',
};

describe('Every command of the application', () => {
  let app: TestApp;
  let commands: readonly RouteEntry[];
  let samples: CommandSamples;
  let walk: RefusalWalk;
  let accounts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    app = await TestApp.start(undefined, { environment: { DEMO: 'yes' } });
    samples = await makeCommandSamples(app);
    commands = app.routes().filter(({ method, access }) => isUnsafe(method) && access.kind === 'policy');
    walk = new RefusalWalk(app, (route) => sampleOf(samples, route));
    const rows = await app.dataSource.manager.find(Account);
    accounts = new Map(rows.map(({ roles: [role = ''], id }) => [role, id]));
  });
  afterAll(() => app.close());

  const rolesOf = ({ access }: RouteEntry): readonly Role[] => (access.kind === 'policy' ? access.roles : []);
  const proves = ({ access }: RouteEntry) => access.kind === 'policy' && access.proof === 'recent';
  const by = (role: Role, more: object = {}): Browser =>
    app.as({ id: accounts.get(role)!, roles: [role], unitCode: OFFICERS.includes(role) ? UNIT : null, ...more });
  const mayCall = (route: RouteEntry): Browser => by(rolesOf(route)[0]!);
  const sampled = (route: RouteEntry) => sampleOf(samples, route);
  const namesIn = ({ path }: RouteEntry) => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  const having = (header: string) => commands.filter((route) => walk.headersOf(route).includes(header));
  const tried = (routes: readonly RouteEntry[], told: Omit<Attempt, 'route' | 'by'>): Attempt[] =>
    routes.map((route) => ({ route, by: mayCall(route), ...told }));

  it('is refused to nobody who has signed in (401)', async () => {
    const nobody = app.anybody();
    const attempts = commands.map((route) => ({ route, by: nobody, status: 401, code: 'sign-in-needed' }));
    expect(await walk.refusedAll(attempts)).toEqual([]);
  });

  it('is refused to whoever has not proved who they are where it asks for that (401)', async () => {
    const stale = (route: RouteEntry) => by(rolesOf(route)[0]!, { provedAt: new Date(0) });
    const attempts = commands
      .filter(proves)
      .map((route) => ({ route, by: stale(route), status: 401, code: 'proof-needed' }));
    expect(await walk.refusedAll(attempts)).toEqual([]);
    expect(attempts.length).toBeGreaterThan(20);
  });

  it('is refused to every role that its policy does not name (403)', async () => {
    const attempts = ROLES.flatMap((role) => {
      const who = by(role);
      const closed = commands.filter((route) => !rolesOf(route).includes(role));
      return closed.map((route) => ({ route, by: who, status: 403, code: 'role-not-allowed' }));
    });
    expect(await walk.refusedAll(attempts)).toEqual([]);
  });

  it('is refused to whoever has still to complete the account (403)', async () => {
    const guarded = commands.filter(({ access }) => access.kind === 'policy' && access.whileIncomplete !== true);
    const attempts = guarded.map((route) => {
      const incomplete = by(rolesOf(route)[0]!, { mustComplete: 'password' });
      return { route, by: incomplete, status: 403, code: 'session-incomplete' };
    });
    expect(await walk.refusedAll(attempts)).toEqual([]);
    expect(attempts.length).toBeGreaterThan(90);
  });

  it('is refused from another page than ours, and without its token (403)', async () => {
    const forged = { sending: { headers: { origin: 'https://evil.example' } }, status: 403, code: 'origin-refused' };
    const untold = { sending: { headers: { 'x-csrf-token': 'forged' } }, status: 403, code: 'csrf-refused' };
    expect(await walk.refusedAll([...tried(commands, forged), ...tried(commands, untold)])).toEqual([]);
  });

  it('is refused for what there is not, whatever of its path names it (404)', async () => {
    const attempts = commands.flatMap((route) =>
      namesIn(route)
        .filter((name) => name !== 'action')
        .map((name) => ({
          ...{ route, by: mayCall(route), status: 404 },
          sending: { path: { [name]: UNKNOWN[name] ?? UNKNOWN_ID } },
        })),
    );
    expect(await walk.refusedAll(attempts)).toEqual([]);
  });

  it('is refused for a record of another process (404)', async () => {
    const ofRecords = commands.filter((route) => sampled(route).process !== undefined && route.path.includes('/:id'));
    const others = new Map(ofRecords.map((route) => [sampled(route).process, sampled(route).path['id']!]));
    const attempts = ofRecords.flatMap((route) =>
      [...others]
        .filter(([process]) => process !== sampled(route).process)
        .map(([, id]) => ({
          route,
          by: mayCall(route),
          sending: { path: { id } },
          status: 404,
          code: 'record-not-found',
        })),
    );
    expect(await walk.refusedAll(attempts)).toEqual([]);
  });

  it('is refused to another unit’s officers as if there were no such record (404)', async () => {
    const ofUnits = commands.filter((route) => sampled(route).unitCode !== undefined && route.path.includes('/:id'));
    const attempts = OFFICERS.flatMap((role) => {
      const stranger = by(role, { unitCode: 'D16' });
      const open = ofUnits.filter((route) => rolesOf(route).includes(role));
      return open.map((route) => ({ route, by: stranger, status: 404, code: 'record-not-found' }));
    });
    expect(await walk.refusedAll(attempts)).toEqual([]);
    expect(attempts.length).toBeGreaterThan(10);
  });

  it('is refused for content that it does not know, and for a path that is none (422)', async () => {
    const invalid = { status: 422, code: 'request-invalid' };
    const isUpload = ({ upload }: RouteEntry) => upload !== undefined;
    const plain = commands.filter((route) => !isUpload(route));
    const isBlankRefused = (route: RouteEntry) => walk.requiredBy(route).length > 0;
    const malformed = commands.flatMap((route) =>
      namesIn(route).flatMap((name) => tried([route], { ...invalid, sending: { path: { [name]: '不 识' } } })),
    );
    const attempts = [
      ...tried(plain, { ...invalid, sending: { body: { 不认识: 1 } } }),
      ...tried(commands.filter(isUpload), { ...invalid, sending: { form: { fields: { 不认识: '1' } } } }),
      ...tried(having('If-Match'), { ...invalid, sending: { version: 'W/"1"' } }),
      ...tried(having('Idempotency-Key'), { ...invalid, sending: { key: 'short' } }),
      ...tried(plain.filter(isBlankRefused), { ...invalid, sending: { body: {} } }),
      ...malformed,
    ];
    expect(await walk.refusedAll(attempts)).toEqual([]);
  });

  it('is refused without an account as well where none is needed (403, 422)', async () => {
    const open = app.routes().filter(({ method, access }) => isUnsafe(method) && access.kind === 'public');
    const nobody = app.anybody();
    const forged = { sending: { headers: { origin: 'https://evil.example' } }, status: 403, code: 'origin-refused' };
    const unknown = { sending: { body: { 不认识: 1 }, form: { fields: { 不认识: '1' } } }, status: 422 };
    const attempts = open.flatMap((route) => [forged, unknown].map((told) => ({ route, by: nobody, ...told })));
    expect(await walk.refusedAll(attempts)).toEqual([]);
    expect(open.length).toBeGreaterThan(3);
  });

  it('is refused without the version or the key that it is to carry (428, 400)', async () => {
    const [versioned, keyed] = [having('If-Match'), having('Idempotency-Key')];
    const attempts = [
      ...tried(versioned, { sending: { version: null }, status: 428, code: 'version-needed' }),
      ...tried(keyed, { sending: { key: null }, status: 400, code: 'idempotency-key-needed' }),
    ];
    expect(await walk.refusedAll(attempts)).toEqual([]);
    expect(Math.min(versioned.length, keyed.length)).toBeGreaterThan(40);
  });

  it('is refused for a version that is gone (412)', async () => {
    const versioned = having('If-Match');
    expect(versioned.filter((route) => sampled(route).version === undefined).map(keyOf)).toEqual([]);
    const standing = versioned.filter((route) => keyOf(route) !== WITHOUT_VERSION_YET);
    const gone = { sending: { version: '"99"' }, status: 412, code: 'stale-version' };
    expect(await walk.refusedAll(tried(standing, gone))).toEqual([]);
    expect(versioned.length - standing.length).toBe(1);
  });

  describe('where something stands against it', () => {
    let conflicts: Readonly<Record<string, Conflict>>;
    beforeAll(async () => {
      conflicts = await makeConflicts(app);
    });

    const keyed = () => having('Idempotency-Key').filter((route) => keyOf(route) !== TASK_BY_TASK);
    const onRecords = () => having('If-Match').filter((route) => sampled(route).process !== undefined);

    it('is refused under a key that another command has had (422)', async () => {
      const taken = { sending: { key: TAKEN_KEY }, status: 422, code: 'command-key-reused' };
      expect(await walk.refusedAll(tried(keyed(), taken))).toEqual([]);
    });

    it('is refused in a state that has no such step (409)', async () => {
      const attempts = onRecords().map((route) => {
        const code = SHOWN_FIRST[keyOf(route)] ?? 'state-unfit';
        return { route, by: mayCall(route), status: 409, code };
      });
      expect(await walk.refusedAll(attempts)).toEqual([]);
      expect(Object.keys(SHOWN_FIRST).filter((key) => !onRecords().map(keyOf).includes(key))).toEqual([]);
    });

    it('is refused for what else there is (409)', async () => {
      const attempts = commands.flatMap((route) => {
        const conflict = conflicts[keyOf(route)];
        if (conflict === undefined) return [];
        const { as = mayCall(route), ...told } = conflict;
        return [{ route, by: as, status: 409, ...told }];
      });
      expect(await walk.refusedAll(attempts)).toEqual([]);
      expect(attempts.length).toBe(Object.keys(conflicts).length);
    });

    it('leaves no command out but for a reason', () => {
      const covered = [...keyed(), ...onRecords()].map(keyOf).concat(Object.keys(conflicts));
      const named = [...covered, ...Object.keys(WITHOUT_CONFLICT)];
      expect(commands.map(keyOf).filter((key) => !named.includes(key))).toEqual([]);
      expect(Object.keys(WITHOUT_CONFLICT).filter((key) => covered.includes(key))).toEqual([]);
      const known = new Set(commands.map(keyOf));
      expect(named.filter((key) => !known.has(key))).toEqual([]);
    });

    it('is done or refused in any state of its record, and breaks in none (no 500)', async () => {
      await setState(monthProcess.name, 'confirming');
      const broken: string[] = [];
      const answered = new Set<number>();
      for (const { route, process, action, state, role } of onRecords().flatMap(everyStep)) {
        const version = `"${await setState(process, state, sampled(route).path['id'])}"`;
        const sending = { version, ...(action === undefined ? {} : { path: { action } }) };
        const { status } = await walk.send({ route, by: by(role), sending });
        answered.add(status);
        if (status >= 500) broken.push(`${keyOf(route)} (${action}) answers ${role} in ${state} with ${status}`);
      }
      expect(broken).toEqual([]);
      expect([...answered]).toEqual(expect.arrayContaining([200, 403, 409]));
    });
  });

  /** A command on a record by every role that may call it, in every state, under every word that its path takes. */
  function everyStep(route: RouteEntry) {
    const { name: process, states, actions } = PROCESS_TABLES.find(({ name }) => name === sampled(route).process)!;
    const words = namesIn(route).includes('action') ? Object.keys(actions) : [undefined];
    return words.flatMap((action) =>
      Object.keys(states).flatMap((state) => rolesOf(route).map((role) => ({ route, process, action, state, role }))),
    );
  }

  /** Puts the records of a process, or one of them, into a state; returns the version of the last. */
  async function setState(process: string, state: string, id?: string): Promise<number> {
    const { manager } = app.dataSource;
    const where = { process, ...(id === undefined ? { month: MONTH } : { id }) };
    await manager.update(ProcessRecord, where, { state });
    return (await manager.findOneByOrFail(ProcessRecord, where)).version;
  }
});
