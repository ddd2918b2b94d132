import { generateKeyPairSync } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { exportAuditLog, sequenceLog } from '@app/features/audit-trail';
import type { MonthFolder } from '@app/intake';
import { drawOf, type OpenedRun } from './open-month-run';
import { RunDocument } from './run-document.entity';
import type { RunServices } from './run-services';
import { RunTables } from './write-tables';

/** A run that is complete. */
export interface FinishedRun {
  readonly services: RunServices;
  readonly run: OpenedRun;
  readonly folder: MonthFolder;
}

/** Writes everything that FORMATS "Output" names into a folder. */
export async function writeRunOutput(finished: FinishedRun, target: string): Promise<void> {
  const { services, run, folder } = finished;
  const { dataSource } = services;
  const tables = new RunTables(dataSource, run.assessmentId, target);
  await tables.writeScores();
  await tables.writeValidation();
  await tables.writeReconciliation();
  await writeFile(join(target, 'draw.json'), drawDocument(folder));
  await writeDocuments(finished, target);
  // A run is not the office: its log is signed with a key of its own that is not kept.
  const { privateKey } = generateKeyPairSync('ed25519');
  const sequenced = await sequenceLog(dataSource.manager, run.log);
  await exportAuditLog(sequenced, { folder: join(target, 'audit'), privateKey });
}

async function writeDocuments({ services, run }: FinishedRun, target: string): Promise<void> {
  const { dataSource, files } = services;
  const documents = await dataSource.manager.findBy(RunDocument, { assessmentId: run.assessmentId });
  for (const folder of ['letters', 'escalations']) await mkdir(join(target, folder));
  for (const { path, sha256 } of documents) {
    const file = join(target, path);
    await mkdir(dirname(file), { recursive: true });
    await pipeline(await files.open(sha256), createWriteStream(file));
  }
}

/** Everything an outsider needs to repeat the draw (RULES §3). */
function drawDocument(folder: MonthFolder): string {
  const { month, drawSeed } = folder.settings;
  const { areas, drawn: all } = drawOf(folder);
  const told = areas.map(({ area, pool, drawn }) => ({
    area,
    pool,
    drawn: folder.givenDraw === null ? drawn : pool.map(({ code }) => code).filter((code) => all.has(code)),
  }));
  const method =
    folder.givenDraw === null ? 'HMAC-SHA-256(seed, month|area|code), ascending; drawn earlier comes last' : 'given';
  return `${JSON.stringify({ month, seed: drawSeed, method, areas: told }, null, 2)}\n`;
}
