import { isUnsafe, type RouteEntry, type RoutePolicy } from '@app/http';
import type { Answer, Browser, Method, Person } from '@app/http/testing';
import { type Role, ROLES } from '@app/kernel';

/** A call that a route takes: values for its path, and what it needs besides. */
export interface RouteSample {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** For a route with `scope: 'unit'`: a record of the caller's own unit, and one of another's. */
export interface UnitSamples {
  readonly unitCode: string;
  readonly own: RouteSample;
  readonly other: RouteSample;
}

/** Whoever can be asked: an application or a bench. */
export interface Askable {
  as(person: Person): Browser;
  anybody(): Browser;
}

/** Samples by `METHOD path`, as the list of routes names it. */
export type RouteSamples = ReadonlyMap<string, UnitSamples>;

export const keyOf = ({ method, path }: RouteEntry): string => `${method} ${path}`;

const OFFICERS: readonly Role[] = ['unit-officer', 'county-officer'];
const PLACEHOLDERS: readonly [RegExp, string][] = [
  [/^month$/, '2021-09'],
  [/unit|county|code/i, '14082103'],
  [/sha256|digest/i, '0'.repeat(64)],
  [/./, '01FJ8Z6V0Q3M7K2N5R4T9W1XYE'],
];

/**
 * Walks one route as nobody, as every role, with an incomplete account, without its token and from another origin, and, where it
 * reaches what belongs to a unit, as an officer of its own and of another unit. Returns what was answered wrongly.
 */
export async function walkRoute(route: RouteEntry, asked: Askable, samples: RouteSamples): Promise<string[]> {
  const { access } = route;
  const walk = new RouteWalk(route, asked);
  if (access.kind === 'public')
    await walk.expect({ who: 'nobody', browser: asked.anybody() }, (status) => status !== 401 && status !== 403);
  else await walk.guarded(access, samples.get(keyOf(route)));
  return walk.wrong;
}

interface Caller {
  /** For the message. */
  readonly who: string;
  readonly browser: Browser;
  readonly sample?: RouteSample;
}

class RouteWalk {
  readonly wrong: string[] = [];

  constructor(
    private readonly route: RouteEntry,
    private readonly asked: Askable,
  ) {}

  async guarded(policy: RoutePolicy, samples: UnitSamples | undefined): Promise<void> {
    await this.expect({ who: 'nobody', browser: this.asked.anybody() }, (status) => status === 401);
    for (const role of ROLES) {
      const isAllowed = policy.roles.includes(role);
      const person = { roles: [role], unitCode: OFFICERS.includes(role) ? 'D99' : null };
      await this.expect(
        { who: role, browser: this.asked.as(person) },
        (status) => (status === 403 || status === 401) !== isAllowed,
      );
    }
    const [role = 'auditor'] = policy.roles;
    const incomplete = this.asked.as({ roles: [role], mustComplete: 'password' });
    await this.expect(
      { who: 'an incomplete account', browser: incomplete },
      (status) => (status === 403) === (policy.whileIncomplete !== true),
    );
    if (isUnsafe(this.route.method)) await this.forged(role);
    if (policy.proof === 'recent') {
      const stale = this.asked.as({ roles: [role], provedAt: new Date(0) });
      await this.expect({ who: 'an old proof', browser: stale }, (status) => status === 401);
    }
    if (policy.scope === 'unit') await this.ofUnits(policy, samples);
  }

  async expect({ who, browser, sample = {} }: Caller, isRight: (status: number) => boolean): Promise<void> {
    const methods: Method[] = this.route.method === 'GET' ? ['GET', 'HEAD'] : [this.route.method];
    for (const method of methods) {
      const status = statusOf(await this.call(browser, method, sample));
      if (status >= 500 || !isRight(status))
        this.wrong.push(`${method} ${this.route.path} answers ${who} with ${status}`);
    }
  }

  private async forged(role: Role): Promise<void> {
    const forgeries = [
      { who: 'a wrong token', sample: { headers: { 'x-csrf-token': 'forged' } } },
      { who: 'another origin', sample: { headers: { origin: 'https://evil.example' } } },
    ];
    for (const forgery of forgeries) {
      await this.expect({ ...forgery, browser: this.asked.as({ roles: [role] }) }, (status) => status === 403);
    }
  }

  private async ofUnits({ roles }: RoutePolicy, samples: UnitSamples | undefined): Promise<void> {
    const officers = roles.filter((role) => OFFICERS.includes(role));
    if (officers.length === 0) return;
    if (samples === undefined) {
      this.wrong.push(
        `${keyOf(this.route)} reaches what belongs to a unit and has no samples of an own and another unit's`,
      );
      return;
    }
    for (const role of officers) {
      const browser = this.asked.as({ roles: [role], unitCode: samples.unitCode });
      await this.expect({ who: `${role} of its own`, browser, sample: samples.own }, (status) => status < 400);
      await this.expect({ who: `${role} of another unit`, browser, sample: samples.other }, (status) => status === 404);
    }
  }

  private call(
    browser: Browser,
    method: Method,
    { path = {}, query = '', body, headers = {} }: RouteSample,
  ): Promise<Answer> {
    const url = this.route.path
      .split('/')
      .map((segment) =>
        segment.startsWith(':')
          ? encodeURIComponent(path[segment.slice(1)] ?? placeholder(segment.slice(1)))
          : segment.replace('*', 'x'),
      )
      .join('/');
    const isForm = this.route.upload !== undefined;
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    return browser.send(method, `${url}${query}`, {
      ...(body === undefined ? (isForm ? { body: '--x--\r\n' } : {}) : { body }),
      headers: { ...(isForm ? form : {}), ...headers },
    });
  }
}

/** The sessions of a test have no row: a use case that looks for its own says so, which is past the guard. */
function statusOf({ status, text }: Answer): number {
  return text.includes('"code":"session-over"') ? 409 : status;
}

function placeholder(name: string): string {
  return PLACEHOLDERS.find(([pattern]) => pattern.test(name))?.[1] ?? 'x';
}
