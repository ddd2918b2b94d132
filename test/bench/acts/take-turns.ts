import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { DatabaseChoice } from '@app/database';
import { type LoadTimes, measureWithin, sendChains } from './http-load';
import type { BareReady, LoadRequest, ServerReady, SystemReady } from './protocol';

/** What one turn of measuring takes. */
export interface TurnsInput {
  readonly system: DatabaseChoice;
  readonly bare: DatabaseChoice;
  readonly folder: string;
  readonly rounds: number;
}

/** What a subject is measured beside. */
export const BESIDE = {
  route: 'a bare route',
  signedIn: 'a bare route that knows who asks',
  transaction: 'the bare transaction over HTTP',
  within: 'the bare transaction without HTTP',
} as const;
export type Beside = keyof typeof BESIDE;

/** The rounds of one subject, and of what it is measured beside. */
export interface Measured {
  readonly name: string;
  readonly kind: 'read' | 'act';
  readonly own: readonly LoadTimes[];
  readonly beside: Partial<Readonly<Record<Beside, readonly LoadTimes[]>>>;
}

/** People at once; each waits for an answer before the next request. */
const PEOPLE = 4;
const READS_EACH = 25;
const ACTS_EACH = 15;
/** What was worked out for a month's start is no part of a measurement, and may take its time. */
const READY_WITHIN_MS = 10 * 60_000;

/**
 * Loads the system and the bare server in turns, each in a process of its own, this one being the third; the first round warms both up and
 * does not count. Every second round goes the other way about, so that what a round leaves behind (a disk that is still writing) falls on
 * each of them alike.
 */
export async function takeTurns({ system, bare, folder, rounds }: TurnsInput): Promise<readonly Measured[]> {
  const requestsEach = (rounds + 1) * ACTS_EACH;
  const own = await start<SystemReady>('system', { choice: system, folder, people: PEOPLE, requestsEach });
  const other = await start<BareReady>('bare', {
    ...{ choice: bare, acts: own.ready.rows, people: PEOPLE, requestsEach, withinEach: ACTS_EACH },
  });
  try {
    const reads = await measureReads(own.ready, other.ready, rounds);
    return [...reads, ...(await measureActs(own.ready, other.ready, rounds))];
  } finally {
    await Promise.all([own.stop(), other.stop()]);
  }
}

async function measureReads(own: SystemReady, bare: BareReady, rounds: number): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const { name, request } of own.reads) {
    const load = (port: number, one: LoadRequest): Load => {
      const chains = repeat(repeat(one, READS_EACH), PEOPLE);
      return () => sendChains(port, chains);
    };
    const turns = { route: load(bare.port, bare.route), signedIn: load(bare.port, bare.signedIn) };
    measured.push({ name, kind: 'read', ...(await inTurns(rounds, load(own.port, request), turns)) });
  }
  return measured;
}

async function measureActs(own: SystemReady, bare: BareReady, rounds: number): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const [i, { name, chains }] of own.acts.entries()) {
    const beside = bare.acts[i]!;
    const load =
      (port: number, all: readonly (readonly LoadRequest[])[]): Load =>
      (round) =>
        sendChains(
          port,
          all.map((chain) => chain.slice(round * ACTS_EACH, (round + 1) * ACTS_EACH)),
        );
    const turns = {
      transaction: load(bare.port, beside.chains),
      within: () => measureWithin(bare.port, beside.within),
    };
    measured.push({ name, kind: 'act', ...(await inTurns(rounds, load(own.port, chains), turns)) });
  }
  return measured;
}

type Load = (round: number) => Promise<LoadTimes>;

async function inTurns(
  rounds: number,
  own: Load,
  beside: Partial<Readonly<Record<Beside, Load>>>,
): Promise<Pick<Measured, 'own' | 'beside'>> {
  const loads = [['own', own] as const, ...Object.entries(beside)];
  const times = new Map<string, LoadTimes[]>(loads.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, load] of round % 2 === 0 ? loads : [...loads].reverse()) {
      const measured = await load(round);
      if (round > 0) times.get(name)?.push(measured);
    }
  }
  const { own: ownTimes = [], ...others } = Object.fromEntries(times);
  return { own: ownTimes, beside: others };
}

function repeat<T>(one: T, times: number): readonly T[] {
  return Array.from({ length: times }, () => one);
}

interface Server<Ready> {
  readonly ready: Ready;
  stop(): Promise<void>;
}

function start<Ready extends ServerReady>(kind: 'system' | 'bare', input: object): Promise<Server<Ready>> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'server.js'), [kind, JSON.stringify(input)]);
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    const stop = (): Promise<void> => {
      if (child.connected) child.disconnect();
      return gone;
    };
    const late = setTimeout(() => {
      void stop();
      reject(new Error(`The ${kind} server was not ready within ${READY_WITHIN_MS / 60_000} minutes.`));
    }, READY_WITHIN_MS);
    child.once('message', (ready) => {
      clearTimeout(late);
      resolve({ ready: ready as Ready, stop });
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The ${kind} server ended with ${String(code)}.`));
    });
  });
}
