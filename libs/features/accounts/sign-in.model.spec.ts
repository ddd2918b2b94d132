import fc from 'fast-check';
import { AccountsBench, PASSWORD } from './testing/accounts-bench';
import type { Account } from './account.entity';
import type { OwnSession } from './session-proof';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What a plain model knows of a session. */
interface ModelSession {
  token: string;
  own: OwnSession;
  createdAt: number;
  seenAt: number;
  isOver: boolean;
}

/** The rules of README.md in plain words: one account, two devices of its owner, and a stranger. */
class Model {
  now = 0;
  state: 'active' | 'locked' = 'active';
  sessions: ModelSession[] = [];
  failures = new Map<string, { count: number; pausedUntil: number; lastAt: number }>();

  isAlive(session: ModelSession): boolean {
    const isInTime = this.now - session.seenAt < 30 * MINUTE && this.now - session.createdAt < 12 * 60 * MINUTE;
    return !session.isOver && isInTime && this.state === 'active';
  }

  isPaused(lane: string): boolean {
    return (this.failures.get(lane)?.pausedUntil ?? 0) > this.now;
  }

  fail(lane: string): void {
    const before = this.failures.get(lane);
    const isForgotten = before === undefined || this.now - before.lastAt >= 24 * 60 * MINUTE;
    const count = isForgotten ? 1 : before.count + 1;
    const pause = count < 5 ? 0 : Math.min(2 ** (count - 5), 15) * MINUTE;
    this.failures.set(lane, { count, pausedUntil: this.now + pause, lastAt: this.now });
  }
}

interface Real {
  readonly bench: AccountsBench;
  readonly account: Account;
  /** The tokens of known devices by the name the model gives them. */
  readonly devices: Map<string, string>;
}

type Step = fc.AsyncCommand<Model, Real>;

class Wait implements Step {
  constructor(private readonly ms: number) {}
  check = () => true;
  async run(model: Model, { bench }: Real) {
    model.now += this.ms;
    bench.clock.forward(this.ms);
  }
  toString = () => `wait ${this.ms / SECOND} s`;
}

class Attempt implements Step {
  constructor(
    private readonly from: 'office' | 'home' | 'stranger',
    private readonly isRight: boolean,
  ) {}
  check = () => true;
  async run(model: Model, { bench, account, devices }: Real) {
    const known = devices.get(this.from) ?? null;
    const lane = known === null ? 'unknown' : this.from;
    const password = this.isRight ? PASSWORD : 'wrong';
    const request = bench.request(account, { password, device: known });
    const end = await bench
      .signIn()
      .execute(request)
      .catch((error: { code: string }) => error.code);
    if (model.isPaused(lane)) return void expect(end).toBe('sign-in-paused');
    if (!this.isRight || model.state !== 'active') {
      model.fail(lane);
      return void expect(end).toBe('sign-in-refused');
    }
    model.failures.delete(lane);
    expect(end).toMatchObject({ token: expect.any(String) });
    if (typeof end === 'string') return;
    // Who guesses from elsewhere never knows the password, so the stranger's device stays strange.
    if (end.device !== null) devices.set(this.from, end.device);
    const found = await bench.sessions.find(end.token);
    const own = { actor: bench.actorOf(account), sessionId: found!.sessionId };
    model.sessions.push({ token: end.token, own, createdAt: model.now, seenAt: model.now, isOver: false });
  }
  toString = () => `${this.from} tries ${this.isRight ? 'the password' : 'a guess'}`;
}

class Use implements Step {
  constructor(private readonly which: number) {}
  check = (model: Readonly<Model>) => model.sessions.length > 0;
  async run(model: Model, { bench }: Real) {
    const session = model.sessions[this.which % model.sessions.length]!;
    const found = await bench.sessions.find(session.token);
    await bench.sessions.settled();
    expect(found !== null).toBe(model.isAlive(session));
    // Requests are written down every half minute.
    if (found !== null && model.now - session.seenAt >= 30 * SECOND) session.seenAt = model.now;
  }
  toString = () => `use session ${this.which}`;
}

class Prove implements Step {
  constructor(private readonly which: number) {}
  check = (model: Readonly<Model>) => model.sessions.length > 0;
  async run(model: Model, { bench }: Real) {
    const session = model.sessions[this.which % model.sessions.length]!;
    // The edge lets nobody through whose session is over.
    if (!model.isAlive(session)) return;
    const proven = await bench.proveAgain().execute(session.own, { password: PASSWORD });
    expect(await bench.sessions.find(session.token)).toBeNull();
    session.token = proven.token;
    session.seenAt = model.now;
  }
  toString = () => `prove in session ${this.which}`;
}

class SignOut implements Step {
  constructor(private readonly which: number) {}
  check = (model: Readonly<Model>) => model.sessions.length > 0;
  async run(model: Model, { bench }: Real) {
    const session = model.sessions[this.which % model.sessions.length]!;
    await bench.endSession().execute(session.own);
    session.isOver = true;
  }
  toString = () => `sign out of session ${this.which}`;
}

class Switch implements Step {
  constructor(private readonly to: 'lock' | 'unlock') {}
  check = (model: Readonly<Model>) => this.to === 'unlock' || model.state === 'active';
  async run(model: Model, { bench, account }: Real) {
    const keeper = bench.actorOf({ id: 'keeper', roles: ['security-administrator'], unitCode: null });
    await bench.changeState().execute(keeper, await bench.targetOf(account), this.to);
    model.state = this.to === 'lock' ? 'locked' : 'active';
    if (this.to === 'unlock') model.failures.clear();
    else for (const session of model.sessions) session.isOver = true;
  }
  toString = () => `${this.to} the account`;
}

const steps = [
  fc
    .constantFrom(SECOND, 29 * SECOND, MINUTE, 15 * MINUTE, 29 * MINUTE, 31 * MINUTE, 24 * 60 * MINUTE)
    .map((ms) => new Wait(ms)),
  fc.constantFrom('office' as const, 'home' as const).map((from) => new Attempt(from, true)),
  fc.constantFrom('office' as const, 'home' as const, 'stranger' as const).map((from) => new Attempt(from, false)),
  fc.constant(new Attempt('stranger', false)),
  fc.nat(5).map((which) => new Use(which)),
  fc.nat(5).map((which) => new Prove(which)),
  fc.nat(5).map((which) => new SignOut(which)),
  fc.constantFrom('lock' as const, 'unlock' as const).map((to) => new Switch(to)),
];

describe('Signing in and out', () => {
  test('is what the rules say, whatever is tried in whatever order', async () => {
    const bench = await AccountsBench.open();
    await bench.person({ roles: ['security-administrator'] });
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: 40 }), async (commands) => {
        const account = await bench.person();
        const setup = () => ({ model: new Model(), real: { bench, account, devices: new Map<string, string>() } });
        await fc.asyncModelRun(setup, commands);
      }),
      { numRuns: 60 },
    );
    await bench.close();
  }, 120_000);
});
