import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseChoice } from '@app/database';
import type { BenchDatabase } from '../databases';
import { median, percentile } from '../statistics';
import type { Bench, Figure, Labels, Measured, Ratio, Suite, SuiteReport } from '../suite';
import { withAuditTables } from './audit-tables';
import { type AuditCost, measureAuditCost } from './measure-audit-cost';
import { measureProofs, type ProofTimes } from './measure-proofs';
import { measurePublishing } from './measure-publishing';
import { verifyLog, type VerifyRound } from './verify-log';
import { writeLog } from './write-log';

/** An examination may take so many times one SHA-256 over the rows. */
const VERIFY_GOAL = 3;
/** An act may cost so many times the same act without an entry. */
const ACT_GOAL = 1.3;
const PROOF_GOAL_MS = 50;
const PUBLISH_GOAL_MS = 2_000;
const USUAL_ROUNDS = 5;
const ACTS = 3_000;
const PROOFS = 1_000;
const PUBLISHED = 100;
/** In the second log of each size every tenth entry seals a payload. */
const SEALED_EACH = [0, 10];

interface OnDatabase {
  readonly choice: DatabaseChoice;
  readonly leaves: number;
  readonly folder: string;
}

const tasks = {
  writeLog,
  verifyLog,
  actCost: ({ choice }: OnDatabase) => withAuditTables(choice, (tables) => measureAuditCost(tables, ACTS)),
  proofs: ({ choice, leaves }: OnDatabase) =>
    withAuditTables(choice, (tables) => measureProofs(tables, { leaves, proofs: PROOFS })),
  publishing: ({ choice, folder }: OnDatabase) =>
    withAuditTables(choice, (tables) => measurePublishing(tables, { acts: PUBLISHED, folder })),
};

/** The examination of exported logs beside plain SHA-256 of the same bytes; proofs, publishing and acts on each database. */
export const AUDIT_SUITE: Suite = { name: 'audit', tasks, run };

async function run(bench: Bench): Promise<SuiteReport> {
  const reports: SuiteReport[] = [];
  for (const entries of bench.sizes) {
    for (const sealedEach of SEALED_EACH) reports.push(await runVerify(bench, { entries, sealedEach }));
  }
  for (const database of bench.databases) reports.push(await runOnDatabase(bench, database));
  return {
    figures: reports.flatMap(({ figures }) => figures),
    ratios: reports.flatMap(({ ratios }) => ratios),
  };
}

interface LogShape {
  readonly entries: number;
  readonly sealedEach: number;
}

async function runVerify(bench: Bench, { entries, sealedEach }: LogShape): Promise<SuiteReport> {
  const folder = join(bench.folder, `log-${entries}-${sealedEach}`);
  bench.say(`writing a log of ${entries} entries`);
  await bench.measure('writeLog', { folder, entries, sealedEach });
  const rounds = bench.repetitions ?? USUAL_ROUNDS;
  const measured = await bench.measure<readonly VerifyRound[]>('verifyLog', { folder, entries, rounds });
  await rm(folder, { recursive: true });
  const payloads = sealedEach === 0 ? 'no payloads' : `a payload in ${sealedEach}`;
  return verifyReport({ entries: String(entries), payloads }, measured);
}

const PLAIN = [
  ['rows', 'one SHA-256 over the rows', VERIFY_GOAL],
  ['tree', 'one SHA-256 over all that the tree hashes', null],
  ['calls', 'one SHA-256 a leaf and node', null],
] as const;

function verifyReport(labels: Labels, { result, peakRssMb }: Measured<readonly VerifyRound[]>): SuiteReport {
  const figure = (name: string, samples: readonly number[], unit: Figure['unit'] = 's'): Figure => {
    return { name, labels, unit, value: median(samples), samples };
  };
  const beside = (kind: (typeof PLAIN)[number][0]) => median(result.map((round) => round.verify / round[kind]));
  return {
    figures: [
      figure(
        'verify an export',
        result.map(({ verify }) => verify),
      ),
      ...PLAIN.map(([kind, name]) =>
        figure(
          name,
          result.map((round) => round[kind]),
        ),
      ),
      figure('rows in bytes', [result[0]?.megabytes ?? NaN], 'MB'),
      figure('verify peak RSS', [peakRssMb], 'MB'),
    ],
    ratios: PLAIN.map(([kind, name, goal]) => ({ name: `verify : ${name}`, labels, value: beside(kind), goal })),
  };
}

async function runOnDatabase(bench: Bench, database: BenchDatabase): Promise<SuiteReport> {
  const { engine } = database;
  const leaves = Math.max(...bench.sizes);
  const measure = <Result>(task: keyof typeof tasks) =>
    database.use(async (choice) => {
      bench.say(`${engine}: ${task}`);
      const input: OnDatabase = { choice: durable(choice), leaves, folder: bench.folder };
      return (await bench.measure<Result>(task, input)).result;
    });
  const cost = await measure<AuditCost>('actCost');
  const proofs = await measure<ProofTimes>('proofs');
  const delays = await measure<readonly number[]>('publishing');
  const ofProofs: Labels = { engine, leaves: String(leaves) };
  const times: Figure[] = [
    time('act', { engine }, cost.withAudit),
    time('act without its entry', { engine }, cost.withoutAudit),
    time('inclusion proof p50', ofProofs, proofs.inclusionP50),
    time('inclusion proof p99', ofProofs, proofs.inclusionP99),
    time('consistency proof p99', ofProofs, proofs.consistencyP99),
    time('commit to published checkpoint p50', { engine }, median(delays)),
    time('commit to published checkpoint p99', { engine }, percentile(delays, 0.99)),
  ];
  const ratios: Ratio[] = [
    { name: 'act : act without its entry', labels: { engine }, value: cost.ratio, goal: ACT_GOAL },
    {
      name: `inclusion proof p99 : ${PROOF_GOAL_MS} ms`,
      labels: ofProofs,
      value: proofs.inclusionP99 / PROOF_GOAL_MS,
      goal: 1,
    },
    {
      name: `publishing p99 : ${PUBLISH_GOAL_MS} ms`,
      labels: { engine },
      value: percentile(delays, 0.99) / PUBLISH_GOAL_MS,
      goal: 1,
    },
  ];
  return { figures: times, ratios };
}

function time(name: string, labels: Labels, value: number): Figure {
  return { name, labels, unit: 'ms', value, samples: [value] };
}

/** As the office runs it: an act that was answered outlives a power cut. */
function durable(choice: DatabaseChoice): DatabaseChoice {
  return choice.driver === 'sqlite' ? { ...choice, durability: 'full' } : choice;
}
