import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportAuditLog, sequenceLog } from '@app/features/audit-trail';
import type { MonthFolder } from '@app/intake';
import type { MonthScores } from '@app/rules';
import type { DataSource } from 'typeorm';
import type { OpenedRun } from './open-month-run';
import { RunTables } from './write-tables';

/** A finished run. */
export interface FinishedRun {
  readonly dataSource: DataSource;
  readonly run: OpenedRun;
  readonly scores: MonthScores;
  readonly folder: MonthFolder;
  /** The name of its audit log. */
  readonly log: string;
}

/** Writes everything that FORMATS "Output" names into a folder. */
export async function writeRunOutput(
  finished: FinishedRun,
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { dataSource, run, scores, log } = finished;
  const tables = new RunTables(dataSource, run.assessmentId, folder);
  await tables.writeScores(scores);
  await tables.writeValidation();
  await tables.writeReconciliation();
  await writeFile(join(folder, 'draw.json'), drawDocument(finished));
  const sequenced = await sequenceLog(dataSource.manager, log);
  const { checkpoint } = sequenced;
  // Fonts and layout are a third of the program; a run that ends with problems needs none of it.
  const { RunDocuments } = await import('./run-documents');
  const documents = new RunDocuments({ folder: finished.folder, scores, drawn: run.drawn, checkpoint });
  await documents.writeAll(folder, onProgress);
  // A run is not the office: its log is signed with a key of its own that is not kept.
  const { privateKey } = generateKeyPairSync('ed25519');
  await exportAuditLog(sequenced, { folder: join(folder, 'audit'), privateKey });
}

/** Everything an outsider needs to repeat the draw (RULES §3). */
function drawDocument({ folder, run }: FinishedRun): string {
  const { month, drawSeed } = folder.settings;
  const areas = run.draw.map(({ area, pool, drawn }) => ({
    area,
    pool,
    drawn: folder.givenDraw === null ? drawn : pool.map(({ code }) => code).filter((code) => run.drawn.has(code)),
  }));
  const method =
    folder.givenDraw === null ? 'HMAC-SHA-256(seed, month|area|code), ascending; drawn earlier comes last' : 'given';
  return `${JSON.stringify({ month, seed: drawSeed, method, areas }, null, 2)}\n`;
}
