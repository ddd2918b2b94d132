import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseChoice } from '@app/database';
import { median, percentile } from '../statistics';
import type { Bench, Figure, Labels, Ratio, Suite, SuiteReport } from '../suite';
import type { LoadTimes } from './http-load';
import { BESIDE, type Beside, type Measured, takeTurns } from './take-turns';

const USUAL_ROUNDS = 7;
/**
 * At most so many times what it is measured beside: an act the bare transaction that writes its rows, a read a route that does nothing but
 * know who asks. Null where it only informs.
 */
const GOALS: Readonly<Record<Beside, number | null>> = { route: null, signedIn: 10, transaction: 2, within: null };
/** A read that takes longer is noticed, in milliseconds. */
const READ_P95_MS = 50;

/**
 * The commonest reads and two acts over HTTP. Reads beside a bare Nest route, and beside one that looks up who asks; acts beside a bare
 * route that writes the rows of the act in one transaction, and beside that transaction without HTTP. All take turns in one run, so that a
 * noisy machine disturbs them alike.
 */
export const ACTS_SUITE: Suite = { name: 'acts', tasks: { takeTurns }, run };

async function run(bench: Bench): Promise<SuiteReport> {
  const figures: Figure[] = [];
  const ratios: Ratio[] = [];
  const rounds = bench.repetitions ?? USUAL_ROUNDS;
  for (const database of bench.databases) {
    bench.say(`${database.engine}, ${rounds} rounds`);
    const folder = await mkdtemp(join(bench.folder, 'acts-'));
    const { result } = await database.use((system) =>
      database.use((bare) => {
        const input = { system: durable(system), bare: durable(bare), folder, rounds };
        return bench.measure<readonly Measured[]>('takeTurns', input);
      }),
    );
    for (const one of result) {
      const report = reportOf(database.engine, one);
      figures.push(...report.figures);
      ratios.push(...report.ratios);
    }
  }
  return { figures, ratios };
}

/** As the office runs it: an act that was answered outlives a power cut. */
function durable(choice: DatabaseChoice): DatabaseChoice {
  return choice.driver === 'sqlite' ? { ...choice, durability: 'full' } : choice;
}

function reportOf(engine: string, { name, kind, own, beside }: Measured): SuiteReport {
  const labels: Labels = { engine, subject: name };
  const figures = figuresOf(labels, '', own);
  const others = Object.entries(BESIDE).flatMap(([key, title]) => {
    const other = isBeside(key) ? beside[key] : undefined;
    return isBeside(key) && other !== undefined ? [{ title, other, goal: GOALS[key] }] : [];
  });
  const ratios = others.map(({ title, other, goal }): Ratio => {
    const value = median(own.map((round, i) => timeOf(round) / timeOf(other[i])));
    return { name: `time beside ${title}`, labels, value, goal };
  });
  const slow = figures.find((figure) => figure.name === 'p95')?.value ?? NaN;
  const felt = { name: `p95 beside ${READ_P95_MS} ms`, labels, value: slow / READ_P95_MS, goal: 1 };
  return {
    figures: [...figures, ...others.flatMap(({ title, other }) => figuresOf(labels, `${title}, `, other))],
    ratios: kind === 'read' ? [...ratios, felt] : ratios,
  };
}

function isBeside(key: string): key is Beside {
  return Object.hasOwn(BESIDE, key);
}

/** Of one request, all told. */
function timeOf(round: LoadTimes | undefined): number {
  return round === undefined ? NaN : round.whole / round.each.length;
}

function figuresOf(labels: Labels, prefix: string, rounds: readonly LoadTimes[]): readonly Figure[] {
  const throughput = rounds.map((round) => 1_000 / timeOf(round));
  const at = (share: number): readonly number[] => rounds.map(({ each }) => percentile(each, share));
  return [
    { name: `${prefix}throughput`, labels, unit: 'requests/s', value: median(throughput), samples: throughput },
    { name: `${prefix}p50`, labels, unit: 'ms', value: median(at(0.5)), samples: at(0.5) },
    { name: `${prefix}p95`, labels, unit: 'ms', value: median(at(0.95)), samples: at(0.95) },
  ];
}
