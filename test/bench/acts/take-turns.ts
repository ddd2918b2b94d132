import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { DatabaseChoice } from '@app/database';
import { type LoadTimes, sendChains } from './http-load';
import type { ServerReady } from './protocol';
import type { SystemReady } from './system-server';

/** What one turn of measuring takes. */
export interface TurnsInput {
  readonly system: DatabaseChoice;
  readonly bare: DatabaseChoice;
  readonly folder: string;
  readonly rounds: number;
}

/** The rounds of one subject, and of what it is measured beside. */
export interface Measured {
  readonly name: string;
  readonly kind: 'read' | 'act';
  readonly own: readonly LoadTimes[];
  readonly bare: readonly LoadTimes[];
}

/** People at once; each waits for an answer before the next request. */
const PEOPLE = 4;
const READS_EACH = 50;
const ACTS_EACH = 25;

/**
 * Loads the system and the bare server in turns, each in a process of its own, this one being the third; the first round warms both up and
 * does not count.
 */
export async function takeTurns({ system, bare, folder, rounds }: TurnsInput): Promise<readonly Measured[]> {
  const requestsEach = (rounds + 1) * ACTS_EACH;
  const own = await start<SystemReady>('system', { choice: system, folder, people: PEOPLE, requestsEach });
  const acts = own.ready.rows;
  const other = await start<ServerReady>('bare', { choice: bare, acts, people: PEOPLE, requestsEach });
  const measured: Measured[] = [];
  try {
    const [route] = other.ready.reads;
    for (const { name, request } of own.ready.reads) {
      const chains = repeat(repeat(request, READS_EACH), PEOPLE);
      const bareChains = repeat(repeat(route!.request, READS_EACH), PEOPLE);
      const turns = await inTurns(rounds, [
        () => sendChains(own.ready.port, chains),
        () => sendChains(other.ready.port, bareChains),
      ]);
      measured.push({ name, kind: 'read', ...turns });
    }
    for (const [i, { name, chains }] of own.ready.acts.entries()) {
      const bareChains = other.ready.acts[i]!.chains;
      const part = (round: number) => [round * ACTS_EACH, (round + 1) * ACTS_EACH] as const;
      const turns = await inTurns(rounds, [
        (round) =>
          sendChains(
            own.ready.port,
            chains.map((chain) => chain.slice(...part(round))),
          ),
        (round) =>
          sendChains(
            other.ready.port,
            bareChains.map((chain) => chain.slice(...part(round))),
          ),
      ]);
      measured.push({ name, kind: 'act', ...turns });
    }
    return measured;
  } finally {
    await Promise.all([own.stop(), other.stop()]);
  }
}

type Load = (round: number) => Promise<LoadTimes>;

async function inTurns(
  rounds: number,
  [load, bareLoad]: readonly [Load, Load],
): Promise<Pick<Measured, 'own' | 'bare'>> {
  const own: LoadTimes[] = [];
  const bare: LoadTimes[] = [];
  for (let round = 0; round <= rounds; round++) {
    own.push(await load(round));
    bare.push(await bareLoad(round));
  }
  return { own: own.slice(1), bare: bare.slice(1) };
}

function repeat<T>(one: T, times: number): readonly T[] {
  return Array.from({ length: times }, () => one);
}

interface Server<Ready> {
  readonly ready: Ready;
  stop(): Promise<void>;
}

function start<Ready>(kind: 'system' | 'bare', input: object): Promise<Server<Ready>> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'server.js'), [kind, JSON.stringify(input)]);
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    const stop = (): Promise<void> => {
      if (child.connected) child.disconnect();
      return gone;
    };
    child.once('message', (ready) => resolve({ ready: ready as Ready, stop }));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The ${kind} server ended with ${String(code)}.`)));
  });
}
