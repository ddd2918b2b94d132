import {
  type AuditReport,
  type CheckpointFolder,
  type ListedCheckpoint,
  type NoteVerifier,
  openCheckpoint,
  verifyAuditExport,
} from '@app/audit-log';
import { streamRows } from '@app/database';
import { DomainError } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { AuditCheckpointUnknown } from './audit-trail.errors';
import { examineRows } from './examine-rows';
import { exportSignedLog } from './export-audit-log';
import { logFinding, type LogFinding } from './log-findings';
import { textOf } from './raw-rows';

/** What the examiner has, and where the export may be written. */
export interface ExaminationMeans {
  readonly log: NoteVerifier;
  /** In words, `name+id+key`. */
  readonly verifierKey: string;
  readonly witnessKeys?: readonly string[];
  /** The checkpoints kept outside the database. */
  readonly folder: CheckpointFolder;
  /** A folder that does not exist yet; the export stays in it as evidence. */
  readonly exportTo: string;
}

/** What an examination of the database found. */
export interface LogExamination {
  readonly isIntact: boolean;
  /** What the exported log shows by itself; null when there was nothing signed to export. */
  readonly report: AuditReport | null;
  /** What only the database shows: search columns, payloads, tree hashes, checkpoints. */
  readonly findings: readonly LogFinding[];
  /** Entries that have no place yet. */
  readonly pending: number;
}

const MOST_LISTED = 1000;

/**
 * Examines a log where it lives: exports it and verifies the export against the key and the checkpoints kept outside the database, then
 * compares with it what the export does not hold. Changes nothing. Damage is reported, not thrown.
 */
export async function examineAuditLog(dataSource: DataSource, means: ExaminationMeans): Promise<LogExamination> {
  const { log, folder, verifierKey, witnessKeys = [], exportTo } = means;
  const listed = await readList(folder);
  const rows = await examineRows(dataSource, log.name);
  const checkpoints = await examineCheckpoints(dataSource, log, listed.checkpoints);
  const findings = [...listed.findings, ...rows.findings, ...checkpoints];
  const verifierKeys = [verifierKey, ...witnessKeys];
  const anchors = spread(listed.checkpoints);
  const otherCheckpoints = anchors.map(({ text }) => text);
  const isExported = await exportSignedLog(dataSource, log.name, { folder: exportTo, verifierKeys, otherCheckpoints })
    .then(() => true)
    .catch(nothingSigned);
  const report = isExported ? await verifyAuditExport(exportTo, { verifierKey: log, anchors }) : null;
  const isIntact = findings.length === 0 && (report?.status ?? 'intact') === 'intact';
  return { isIntact, report, findings, pending: rows.pending };
}

/** The newest and others evenly before it, few enough to be files of an export. All of them are compared with the stored ones. */
function spread(listed: readonly ListedCheckpoint[]): readonly ListedCheckpoint[] {
  const step = Math.max(1, Math.ceil(listed.length / MOST_LISTED));
  const largestFirst = [...listed].sort((a, b) => b.size - a.size);
  return largestFirst.filter((_, nth) => nth % step === 0);
}

function nothingSigned(error: unknown): false {
  if (error instanceof AuditCheckpointUnknown) return false;
  throw error;
}

interface ReadList {
  readonly checkpoints: readonly ListedCheckpoint[];
  readonly findings: readonly LogFinding[];
}

async function readList(folder: CheckpointFolder): Promise<ReadList> {
  try {
    return { checkpoints: await folder.all(), findings: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { checkpoints: [], findings: [logFinding('list-altered', {})] };
  }
}

/** Every stored checkpoint must be signed and the same as the listed one of its size, and every listed one stored. */
async function examineCheckpoints(
  dataSource: DataSource,
  log: NoteVerifier,
  listed: readonly ListedCheckpoint[],
): Promise<LogFinding[]> {
  const findings: LogFinding[] = [];
  const missing = new Map(listed.map(({ size, text }) => [size, text]));
  const sql = 'SELECT size, note FROM audit_checkpoint WHERE log = ? ORDER BY size';
  for await (const row of streamRows(dataSource, sql, [log.name])) {
    const size = Number(row['size']);
    const note = textOf(row['note']);
    const isListed = missing.get(size) === undefined || missing.get(size) === note;
    if (!isListed || sizeSigned(note, log) !== size) findings.push(logFinding('checkpoint-altered', { size }));
    missing.delete(size);
  }
  return [...findings, ...[...missing.keys()].map((size) => logFinding('checkpoint-missing', { size }))];
}

function sizeSigned(note: string, log: NoteVerifier): number | null {
  try {
    return openCheckpoint(note, log).size;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
