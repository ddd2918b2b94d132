import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchDatabase } from '../databases';
import { median } from '../statistics';
import type { Bench, Figure, Ratio, Suite, SuiteReport } from '../suite';
import { bareLoad, type BareLoadTimes } from './bare-load';
import { type GeneratedMonth, generateMonth } from './generate-month';
import { importAndCompare, type ImportTimes } from './import-and-compare';
import { linearity, type MonthSamples, monthReport } from './month-report';
import { wholeMonth, type WholeTimes } from './whole-month';

const COMPARISONS = 3;
/** Small months are noisy and cheap, large ones steady and dear. */
const USUAL_REPETITIONS: readonly [most: number, repetitions: number][] = [
  [20_000, 7],
  [200_000, 5],
];

/**
 * A whole month against what the database itself needs for the same rows. Bare load, import and whole month take turns, each
 * in a process and a database of its own, so that a noisy machine disturbs them alike.
 */
export const MONTH_SUITE: Suite = {
  name: 'month',
  tasks: { generateMonth, bareLoad, importAndCompare, wholeMonth },
  run,
};

async function run(bench: Bench): Promise<SuiteReport> {
  const figures: Figure[] = [];
  const ratios: Ratio[] = [];
  const sizes = [...bench.sizes].sort((a, b) => a - b);
  for (const records of sizes) {
    const folder = join(bench.folder, `month-${records}`);
    await mkdir(folder);
    bench.say(`writing a month of ${records} records`);
    const { result, peakRssMb } = await bench.measure<GeneratedMonth>('generateMonth', { folder, records });
    figures.push(
      single('generator peak RSS', { engine: '', records: String(records) }, { unit: 'MB', value: peakRssMb }),
    );
    for (const database of bench.databases) {
      const samples = await measureMonth(bench, { folder, records, database });
      const report = monthReport({ engine: database.engine, records: String(records) }, result, samples);
      figures.push(...report.figures);
      ratios.push(...report.ratios);
    }
    await rm(folder, { recursive: true });
  }
  return { figures, ratios: [...ratios, ...linearity(figures)] };
}

function single(name: string, labels: Figure['labels'], figure: Pick<Figure, 'unit' | 'value'>): Figure {
  return { name, labels, ...figure, samples: [figure.value] };
}

interface MonthOnDatabase {
  readonly folder: string;
  readonly records: number;
  readonly database: BenchDatabase;
}

async function measureMonth(bench: Bench, { folder, records, database }: MonthOnDatabase): Promise<MonthSamples> {
  const repetitions = bench.repetitions ?? USUAL_REPETITIONS.find(([most]) => records <= most)?.[1] ?? 1;
  const samples: MonthSamples = { loads: [], imports: [], wholes: [], importRss: [], wholeRss: [] };
  for (let i = 0; i < repetitions; i++) {
    bench.say(`${database.engine}, ${records} records, ${i + 1} of ${repetitions}`);
    await database.use(async (choice) => {
      const { result } = await bench.measure<BareLoadTimes>('bareLoad', { choice, folder });
      samples.loads.push(result);
    });
    await database.use(async (choice) => {
      const input = { choice, folder, comparisons: COMPARISONS };
      const { result, peakRssMb } = await bench.measure<ImportTimes>('importAndCompare', input);
      samples.imports.push(result);
      samples.importRss.push(peakRssMb);
    });
    await database.use(async (choice) => {
      const { result, peakRssMb } = await bench.measure<WholeTimes>('wholeMonth', { choice, folder });
      samples.wholes.push(result);
      samples.wholeRss.push(peakRssMb);
    });
  }
  bench.say(`import of ${median(samples.imports.map(({ platform }) => platform)).toFixed(2)} s`);
  return samples;
}
