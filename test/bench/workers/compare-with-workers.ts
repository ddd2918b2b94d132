import { createHash, randomBytes } from 'node:crypto';
import { createDataSource, type DatabaseChoice, managerOf, TypeOrmUnitOfWork } from '@app/database';
import { monthRunJobs } from '@app/features/month-runs';
import { DatabaseAuditTrail } from '@app/features/audit-trail';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { DrawnUnit } from '@app/features/spot-checks';
import { FolderFileStore } from '@app/files';
import { JobSystem, transportFor } from '@app/jobs';
import { SystemClock } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { receive } from '../month/import-and-compare';
import { openMonth } from '../month/open-month';

/** A queue of its own on a Redis server. */
export interface BenchQueue {
  readonly url: string;
  readonly prefix: string;
}

export interface WorkInput {
  readonly choice: DatabaseChoice;
  readonly queue: BenchQueue;
  /** Jobs at once in this worker. */
  readonly concurrency: number;
  readonly folder: string;
}

export interface ReceiveInput {
  readonly choice: DatabaseChoice;
  readonly folder: string;
}

/** What a comparison came to. */
export interface Compared {
  /** From the first job to the last, in seconds. */
  readonly seconds: number;
  /** Over every outcome and count, in order. */
  readonly digest: string;
}

/** Long enough for all workers to be at work when the comparison may begin. */
const BEGINS_AFTER_MS = 8_000;
const LOOK_MS = 200;
const PLAN = 'plan-checks';

/** A month with its files received and its comparison asked for, to begin a little later. */
export async function receiveMonth({ choice, folder }: ReceiveInput): Promise<null> {
  const open = await openMonth(folder, choice);
  const { dataSource, unitOfWork, drawn, month } = open;
  const assessmentId = month.assessment.id;
  const units = drawn.map((unitNo, place) => ({ assessmentId, unitNo, area: 'department', place: place + 1 }));
  await unitOfWork.run((tx) => managerOf(tx).insert(DrawnUnit, units));
  await receive(open, 'platform');
  await receive(open, 'ledger');
  await dataSource.destroy();
  return null;
}

/** Asks for the comparison. */
export async function askForComparison(input: WorkInput): Promise<null> {
  const { dataSource, jobs } = await openSystem(input);
  const notBefore = new Date(new SystemClock().now().getTime() + BEGINS_AFTER_MS);
  const job = { name: PLAN, payload: { assessmentId: 1 }, notBefore };
  await new TypeOrmUnitOfWork(dataSource).run((tx) => jobs.outbox.enqueue(tx, job));
  await jobs.stop();
  await dataSource.destroy();
  return null;
}

/** One worker: runs jobs until none is left, and tells what came of all of them. */
export async function workUntilCompared(input: WorkInput): Promise<Compared> {
  const { dataSource, jobs } = await openSystem(input);
  await jobs.start({ work: true });
  while (await hasMore(dataSource)) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  const compared = { seconds: await secondsOf(dataSource), digest: await digestOf(dataSource) };
  await jobs.stop();
  await dataSource.destroy();
  return compared;
}

/** A queue that nobody else uses. */
export function newQueue(url: string): BenchQueue {
  return { url, prefix: `bench-${randomBytes(6).toString('hex')}` };
}

async function openSystem({ choice, queue, concurrency, folder }: WorkInput) {
  const dataSource = await createDataSource(choice, { entities: ENTITIES, migrations: MIGRATIONS }).initialize();
  const clock = new SystemClock();
  const unitOfWork = new TypeOrmUnitOfWork(dataSource);
  const log = { warn: () => undefined, error: (message: string, error?: unknown) => console.error(message, error) };
  const transport = await transportFor({ driver: 'bullmq', ...queue, concurrency }, log);
  const jobs = new JobSystem({ dataSource, unitOfWork, clock, transport, log });
  const audit = new DatabaseAuditTrail(clock);
  jobs.handlers.register(monthRunJobs({ dataSource, unitOfWork, audit, files: new FolderFileStore(folder), clock }));
  return { dataSource, jobs };
}

async function hasMore(dataSource: DataSource): Promise<boolean> {
  const [row] = await dataSource.query(
    "SELECT COUNT(*) AS jobs FROM job WHERE state IN ('ready', 'running', 'blocked')",
  );
  return Number(row.jobs) > 0;
}

/** From the moment the plan was made to the end of the last job. */
async function secondsOf(dataSource: DataSource): Promise<number> {
  const [row] = await dataSource.query(
    `SELECT MAX(finished_at) AS ended, MAX(CASE WHEN name = '${PLAN}' THEN finished_at END) AS begun,
      SUM(CASE WHEN state = 'done' THEN 0 ELSE 1 END) AS undone FROM job`,
  );
  if (Number(row.undone) > 0) throw new Error('A job of the comparison was given up.');
  return (Date.parse(`${row.ended}Z`) - Date.parse(`${row.begun}Z`)) / 1_000;
}

async function digestOf(dataSource: DataSource): Promise<string> {
  const hash = createHash('sha256');
  for (const table of ['ledger_outcome', 'unit_check', 'unit_tally']) {
    const rows: readonly object[] = await dataSource.query(`SELECT * FROM ${table}`);
    hash.update(JSON.stringify(rows.map((row) => JSON.stringify(row)).sort()));
  }
  return hash.digest('hex');
}
