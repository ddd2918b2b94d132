import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { BenchDatabase } from '../databases';
import { generateMonth } from '../month/generate-month';
import { median } from '../statistics';
import type { Bench, Figure, Ratio, Suite, SuiteReport } from '../suite';
import { askForComparison, type Compared, newQueue, receiveMonth, workUntilCompared } from './compare-with-workers';

/** The comparison of a month by two workers beside one, each with so many jobs at once. */
const CONCURRENCIES = [1, 4] as const;
const USUAL_REPETITIONS = 3;
/** Two workers shall need at most so much of the time of one. */
const GOAL = 1 / 1.7;
const LOCAL_REDIS = 'redis://127.0.0.1:6379';

/** Processes over one database server and one Redis: what a second worker brings where there are two cores. */
export const WORKERS_SUITE: Suite = {
  name: 'workers',
  tasks: { generateMonth, receiveMonth, askForComparison, workUntilCompared },
  run,
};

async function run(bench: Bench): Promise<SuiteReport> {
  const server = bench.databases.find(({ engine }) => engine === 'mysql');
  const url = process.env['REDIS_URL'] ?? LOCAL_REDIS;
  if (server === undefined || !(await answers(url))) {
    bench.say('left out: it needs a MySQL server and Redis');
    return { figures: [], ratios: [] };
  }
  const figures: Figure[] = [];
  const ratios: Ratio[] = [];
  for (const records of bench.sizes) {
    const folder = join(bench.folder, `workers-${String(records)}`);
    await mkdir(folder);
    await bench.measure('generateMonth', { folder, records });
    for (const concurrency of CONCURRENCIES) {
      const report = await besideOne(bench, { server, url, folder, records, concurrency });
      figures.push(...report.figures);
      ratios.push(...report.ratios);
    }
    await rm(folder, { recursive: true });
  }
  return { figures, ratios };
}

interface Ground {
  readonly server: BenchDatabase;
  readonly url: string;
  readonly folder: string;
  readonly records: number;
  readonly concurrency: number;
}

async function besideOne(bench: Bench, ground: Ground): Promise<SuiteReport> {
  const repetitions = bench.repetitions ?? USUAL_REPETITIONS;
  const samples: Record<1 | 2, number[]> = { 1: [], 2: [] };
  const digests = new Set<string>();
  for (let i = 0; i < repetitions; i++) {
    for (const workers of [1, 2] as const) {
      const { seconds, digest } = await compare(bench, ground, workers);
      samples[workers].push(seconds);
      digests.add(digest);
      bench.say(`${String(workers)} of ${String(ground.concurrency)} jobs at once: ${seconds.toFixed(2)} s`);
    }
  }
  if (digests.size !== 1) throw new Error('The comparisons came to different results.');
  const labels = { engine: 'mysql', records: String(ground.records), at: `${String(ground.concurrency)} at once` };
  const figure = (workers: 1 | 2): Figure => ({
    ...{ name: `comparison by ${String(workers)} worker(s)`, labels, unit: 's' },
    ...{ value: median(samples[workers]), samples: samples[workers] },
  });
  const value = median(samples[2]) / median(samples[1]);
  const ratio: Ratio = { name: 'two workers beside one', labels, value, goal: ground.concurrency === 1 ? GOAL : null };
  return { figures: [figure(1), figure(2)], ratios: [ratio] };
}

/** A month in a database of its own, compared by so many workers. */
async function compare(bench: Bench, { server, url, folder, concurrency }: Ground, workers: 1 | 2): Promise<Compared> {
  const queue = newQueue(url);
  try {
    return await server.use(async (choice) => {
      await bench.measure('receiveMonth', { choice, folder });
      const input = { choice, queue, concurrency, folder };
      await bench.measure('askForComparison', input);
      const all = Array.from({ length: workers }, () => bench.measure<Compared>('workUntilCompared', input));
      const [first] = await Promise.all(all);
      if (first === undefined) throw new Error('Nobody has compared.');
      return first.result;
    });
  } finally {
    await forget(queue);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Redis(url, { retryStrategy: () => null, lazyConnect: true });
  client.on('error', () => undefined);
  const answered = await client.connect().then(
    () => true,
    () => false,
  );
  client.disconnect();
  return answered;
}

async function forget({ url, prefix }: { readonly url: string; readonly prefix: string }): Promise<void> {
  const client = new Redis(url);
  const keys = await client.keys(`${prefix}:*`);
  if (keys.length > 0) await client.del(...keys);
  client.disconnect();
}
