import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchDatabase, mysqlServer, sqliteFiles } from './databases';
import { measureInChild } from './measure-in-child';
import { reportJson, reportText } from './report';
import type { Suite, SuiteReport } from './suite';
import { SUITES } from './suites';

const USAGE = `npm run bench -- [SUITE ...] [--sizes 10000,100000] [--engines sqlite,mysql] [--repeat N] [--json FILE] [--keep]
suites: ${SUITES.map(({ name }) => name).join(', ')} (all unless named)`;

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '10000,100000,1000000' },
      engines: { type: 'string', default: 'sqlite,mysql' },
      repeat: { type: 'string' },
      json: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const suites = positionals.length === 0 ? SUITES : SUITES.filter(({ name }) => positionals.includes(name));
  const sizes = values.sizes.split(',').map(Number);
  const isKnown = suites.length === (positionals.length || SUITES.length);
  if (!isKnown || !sizes.every((size) => Number.isSafeInteger(size) && size > 0)) throw new Error(USAGE);
  return { ...values, suites, sizes, repetitions: values.repeat === undefined ? null : Number(values.repeat) };
}

type Options = ReturnType<typeof readOptions>;

async function databasesFor({ engines }: Options, folder: string): Promise<readonly BenchDatabase[]> {
  const databases: BenchDatabase[] = [];
  if (engines.includes('sqlite')) databases.push(sqliteFiles(folder));
  if (!engines.includes('mysql')) return databases;
  const server = await mysqlServer();
  if (typeof server === 'string') console.error(`MySQL is left out: ${server}`);
  else databases.push(server);
  return databases;
}

async function runSuite(suite: Suite, options: Options, folder: string): Promise<SuiteReport> {
  return suite.run({
    sizes: options.sizes,
    repetitions: options.repetitions,
    databases: await databasesFor(options, folder),
    folder,
    measure: (task, input) => measureInChild(suite.name, task, input),
    say: (line) => console.error(`${suite.name}: ${line}`),
  });
}

async function main(): Promise<void> {
  const options = readOptions();
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const reports = new Map<string, SuiteReport>();
  try {
    for (const suite of options.suites) {
      const report = await runSuite(suite, options, folder);
      reports.set(suite.name, report);
      console.log(reportText(suite.name, report));
    }
  } finally {
    if (options.keep) console.error(`kept: ${folder}`);
    else await rm(folder, { recursive: true, force: true });
  }
  // npm changes into the project; people mean paths from where they called it.
  const place = process.env['INIT_CWD'] ?? process.cwd();
  if (options.json !== undefined) await writeFile(resolve(place, options.json), reportJson(reports));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
