import { addDays, isWorkingDay } from '@app/field-standard';
import fc from 'fast-check';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { PEOPLE } from './people';
import { expectedRefusal, expectedStartRefusal, type ModelRecord, nextState, today, type Trial } from './process-model';
import type { ActTrial, Answer, World } from './world';

/** What the model holds: the records, the time, and what two clients last saw of each record. */
export interface Model {
  now: Date;
  readonly records: ModelRecord[];
  /** By client and record id. */
  readonly seen: readonly [Map<string, number>, Map<string, number>];
  entries: number;
  jobs: number;
}

export function newModel(): Model {
  return { now: new Date('2021-08-30T01:00:00Z'), records: [], seen: [new Map(), new Map()], entries: 0, jobs: 0 };
}

/** The choices of one attempt; resolved against the model when it is run, so that shrinking keeps them meaningful. */
interface Dice {
  readonly record: number;
  readonly action: number;
  readonly person: number;
  /** Picks an action of the record's state (`onward`: of those that lead on), somebody whom the table names, and input that the table asks for. */
  readonly fits: {
    readonly action: boolean;
    readonly onward: boolean;
    readonly person: boolean;
    readonly input: boolean;
  };
  /** What is given when the input need not fit. */
  readonly odd: {
    readonly reason: boolean;
    readonly guards: boolean;
    readonly proof: 'none' | 'old' | 'fresh';
    readonly receipt: boolean;
    readonly day: number | null;
  };
  readonly client: 0 | 1;
  /** Acts on what the client saw last, not on what is there. */
  readonly stale: boolean;
}

const MOST_RECORDS = 4;

const mostly = fc.oneof({ arbitrary: fc.constant(true), weight: 5 }, { arbitrary: fc.constant(false), weight: 1 });

const dice: fc.Arbitrary<Dice> = fc.record({
  record: fc.nat(MOST_RECORDS - 1),
  action: fc.nat(60),
  person: fc.nat(60),
  fits: fc.record({ action: mostly, onward: mostly, person: mostly, input: mostly }),
  odd: fc.record({
    reason: fc.boolean(),
    guards: fc.boolean(),
    proof: fc.constantFrom('none', 'old', 'fresh'),
    receipt: fc.boolean(),
    day: fc.option(fc.integer({ min: -3, max: 20 })),
  }),
  client: fc.constantFrom(0, 1),
  stale: fc.boolean(),
});

/** Commands for one table; `interleaved` adds stale versions and attempts at the same time. */
export function commandsFor(interleaved: boolean) {
  const start = dice.map((thrown) => new Start(thrown));
  const act = dice.map((thrown) => new Act([{ ...thrown, stale: interleaved && thrown.stale }]));
  const race = fc
    .tuple(dice, dice)
    .map(([one, other]) => new Act([one, { ...other, record: one.record, stale: false }]));
  const wait = fc.integer({ min: 1, max: 6 }).map((days) => new Wait(days));
  const weighted = [
    { arbitrary: start, weight: 2 },
    { arbitrary: act, weight: 12 },
    { arbitrary: wait, weight: 1 },
    ...(interleaved ? [{ arbitrary: race, weight: 4 }] : []),
  ];
  return fc.commands([fc.oneof(...weighted)], { maxCommands: 80, size: 'max' });
}

abstract class Step implements fc.AsyncCommand<Model, World> {
  check(): boolean {
    return true;
  }

  abstract run(model: Model, world: World): Promise<void>;
  abstract toString(): string;
}

class Wait extends Step {
  constructor(private readonly days: number) {
    super();
  }

  run(model: Model): Promise<void> {
    model.now = new Date(model.now.getTime() + this.days * 86_400_000);
    return Promise.resolve();
  }

  toString(): string {
    return `wait ${String(this.days)} days`;
  }
}

class Start extends Step {
  private told = '';

  constructor(private readonly thrown: Dice) {
    super();
  }

  async run(model: Model, world: World): Promise<void> {
    const { start, initial } = world.process;
    if (model.records.length >= MOST_RECORDS) return;
    const trial = trialOf(model, { ...this.thrown, spec: { ...start, to: initial }, present: null });
    const expected = expectedStartRefusal(world.process, trial);
    const answer = await world.start(trial);
    this.told = `start by ${trial.actor.id}: ${JSON.stringify(answer)}`;
    if (expected !== null) equal(answer, expected);
    else {
      const { id, state, version, deadline } = accepted(answer);
      deepEqual({ state, version }, { state: initial, version: 1 });
      const first = {
        action: start.action,
        fromState: null,
        toState: state,
        actorId: trial.actor.id,
        delegatedBy: trial.actor.delegatedBy,
      };
      model.records.push({ id, state, version, deadline, acts: [first] });
      model.seen.forEach((seen) => seen.set(id, version));
      wrote(model, start.effects);
    }
    await agree(model, world);
  }

  toString(): string {
    return this.told;
  }
}

/** One attempt, or two at the same time. */
class Act extends Step {
  private told = '';

  constructor(private readonly thrown: readonly Dice[]) {
    super();
  }

  async run(model: Model, world: World): Promise<void> {
    const open = model.records.filter(({ state }) => world.process.states[state]?.kind !== 'final');
    const among = open.length > 0 ? open : model.records;
    const record = among[(this.thrown[0]?.record ?? 0) % Math.max(among.length, 1)];
    if (record === undefined) return;
    const trials = this.thrown.map((thrown) => attemptOf(model, world, { thrown, record }));
    const expected = trials.map((trial) => expectedRefusal(world.process, record, trial));
    const answers = await world.act(...trials);
    this.told = trials
      .map(
        ({ action, actor, version }, at) =>
          `${action} by ${actor.id} at ${String(version)}: ${JSON.stringify(answers[at])}`,
      )
      .join(' | ');
    const won = answers.flatMap((answer, at) => (typeof answer === 'string' ? [] : [at]));
    // Of those who may, exactly one; where nobody may, nobody.
    equal(won.length, expected.includes(null) ? 1 : 0);
    const [winner] = won;
    if (winner !== undefined) accept(model, world, { record, trial: trials[winner]!, answer: answers[winner] });
    answers.forEach((answer, at) => {
      if (at === winner) return equal(expected[at], null);
      // A loser was refused as the record was, or as the winner left it.
      const later = expectedRefusal(world.process, record, trials[at]!);
      return ok(
        answer === expected[at] || answer === later,
        `${String(answer)} is neither ${String(expected[at])} nor ${String(later)}`,
      );
    });
    this.thrown.forEach(({ client }) => model.seen[client].set(record.id, record.version));
    await agree(model, world);
  }

  toString(): string {
    return this.told;
  }
}

function attemptOf(model: Model, world: World, { thrown, record }: { thrown: Dice; record: ModelRecord }): ActTrial {
  const all = Object.entries(world.process.actions);
  const here = all.filter(([, { from }]) => from.includes(record.state));
  const onward = here.filter(([, { to, exceptional }]) => to !== 'same' && !exceptional);
  const among = [thrown.fits.onward ? onward : [], thrown.fits.action ? here : [], all].find(
    ({ length }) => length > 0,
  )!;
  const [action, spec] = among[thrown.action % among.length]!;
  const version = thrown.stale ? (model.seen[thrown.client].get(record.id) ?? 0) : record.version;
  const entered = spec.to === 'same' ? 'same' : nextState(spec, record);
  return {
    ...trialOf(model, { ...thrown, spec: { ...spec, to: entered }, present: record.deadline }),
    id: record.id,
    version,
    action,
  };
}

type Spec = World['process']['start'] | (Omit<World['process']['actions'][string], 'to'> & { readonly to: string });

function trialOf(model: Model, { spec, present, ...thrown }: Dice & { spec: Spec; present: string | null }): Trial {
  const { now } = model;
  const named = PEOPLE.filter(({ roles }) => roles.some((role) => spec.by.includes(role)));
  const people = thrown.fits.person ? named : PEOPLE;
  const { input } = thrown.fits;
  const { odd } = thrown;
  const proof = input ? 'fresh' : odd.proof;
  const holds = input || odd.guards;
  const entersReceipt = 'entersReceipt' in spec && spec.entersReceipt === true;
  return {
    now,
    actor: people[thrown.person % people.length]!,
    reason: (input ? spec.reason === 'required' : odd.reason) ? '经核实' : undefined,
    guards: Object.fromEntries((spec.requires ?? []).map((guard) => [guard, holds])),
    provedAt: proof === 'none' ? undefined : new Date(now.getTime() - (proof === 'old' ? 400_000 : 60_000)),
    receivedAt: (input ? entersReceipt : odd.receipt) ? new Date(now.getTime() - 3_600_000) : undefined,
    deadlineDay: input
      ? workingDayAfter(present !== null && present > today(now) ? present : today(now))
      : dayFrom(now, odd.day),
  };
}

function dayFrom(now: Date, offset: number | null): string | undefined {
  return offset === null ? undefined : addDays(today(now), offset);
}

function workingDayAfter(day: string): string {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}

function accept(
  model: Model,
  world: World,
  done: { record: ModelRecord; trial: ActTrial; answer: Answer | undefined },
): void {
  const { record, trial, answer } = done;
  const action = world.process.actions[trial.action]!;
  const toState = nextState(action, record);
  const { state, version, deadline } = accepted(answer);
  deepEqual({ state, version }, { state: toState, version: record.version + 1 });
  if (action.extendsDeadline) equal(deadline, trial.deadlineDay);
  else if (action.to === 'same' || world.process.states[toState]?.deadline?.rule === 'kept')
    equal(deadline, record.deadline);
  else equal(deadline === null, world.process.states[toState]?.deadline === undefined);
  const { id: actorId, delegatedBy } = trial.actor;
  record.acts = [...record.acts, { action: trial.action, fromState: record.state, toState, actorId, delegatedBy }];
  Object.assign(record, { state: toState, version: record.version + 1, deadline });
  wrote(model, action.effects);
}

function accepted(answer: Answer | undefined): Exclude<Answer, string> {
  if (typeof answer === 'object') return answer;
  throw new Error(`Refused: ${String(answer)}`);
}

function wrote(model: Model, effects: readonly string[] = []): void {
  model.entries += 1;
  model.jobs += effects.length;
}

/** Every record is as the model has it, and each accepted act has exactly one audit entry and its jobs. */
async function agree(model: Model, world: World): Promise<void> {
  for (const { id, state, version, deadline, acts } of model.records) {
    deepEqual(await world.look(id), { state, version, deadline, acts: acts.length });
  }
  deepEqual(world.written(), { entries: model.entries, jobs: model.jobs });
}
