import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseChoice } from '@app/database';
import { median, percentile } from '../statistics';
import type { Bench, Figure, Labels, Ratio, Suite, SuiteReport } from '../suite';
import type { LoadTimes } from './http-load';
import { type Measured, takeTurns } from './take-turns';

const USUAL_ROUNDS = 7;
/** An act may cost at most so many times the bare transaction that writes its rows. */
const ACT_GOAL = 2;

/**
 * The commonest reads and two acts over HTTP, beside a bare Nest route and beside a bare route that writes the rows of the act in one
 * transaction. Both take turns in one run, so that a noisy machine disturbs them alike.
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

function reportOf(engine: string, { name, kind, own, bare }: Measured): SuiteReport {
  const labels: Labels = { engine, subject: name };
  const beside = kind === 'act' ? 'the bare transaction' : 'a bare route';
  return {
    figures: [...figuresOf(labels, '', own), ...figuresOf(labels, `${beside}, `, bare)],
    ratios: [
      {
        name: `time beside ${beside}`,
        labels,
        value: median(own.map((round, i) => round.whole / (bare[i]?.whole ?? NaN))),
        goal: kind === 'act' ? ACT_GOAL : null,
      },
    ],
  };
}

function figuresOf(labels: Labels, prefix: string, rounds: readonly LoadTimes[]): readonly Figure[] {
  const throughput = rounds.map(({ whole, each }) => (each.length / whole) * 1_000);
  const slow = rounds.map(({ each }) => percentile(each, 0.95));
  return [
    { name: `${prefix}throughput`, labels, unit: 'requests/s', value: median(throughput), samples: throughput },
    { name: `${prefix}p95`, labels, unit: 'ms', value: median(slow), samples: slow },
  ];
}
