import type { KeyObject } from 'node:crypto';
import {
  type Checkpoint,
  type ExportedEntry,
  HASH_SIZE,
  noteSigner,
  parseCheckpoint,
  parseNote,
  parseRange,
  signCheckpoint,
  writeAuditExport,
  type WrittenExport,
} from '@app/audit-log';
import { streamRows } from '@app/database';
import { DomainError } from '@app/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { AuditLogState } from './audit-log-state.entity';
import { AuditCheckpointUnknown } from './audit-trail.errors';
import { integrateEntries } from './integrate-entries';
import { getClaimed, openLog, treeStateOf, writeClaimed } from './log-state';
import { idAfter } from './entry-ids';
import { findPending, LOWEST_ID } from './pending-entries';
import { textOf } from './raw-rows';
import { readSeal } from './stored-seal';

/** A log all of whose entries have places, as it stands. */
export interface SequencedLog {
  readonly checkpoint: Checkpoint;
  readonly manager: EntityManager;
}

/** Where an export goes, and the Ed25519 key that signs its checkpoint. */
export interface AuditExportTarget {
  readonly folder: string;
  readonly privateKey: KeyObject;
}

const BATCH = 1000;

/**
 * Gives all entries of an unattended run's log their places in one go. Whoever wrote them has committed, so nothing can come late. The
 * office's own log is the `AuditSequencer`'s; a call for it would only take the claim away from it.
 */
export async function sequenceLog(manager: EntityManager, log: string): Promise<SequencedLog> {
  await openLog(manager, log);
  for (let from: string | null = LOWEST_ID; from !== null;) {
    const start: string = from;
    from = await manager.transaction((inner) => placeBatch(inner, log, start));
  }
  const { size, tree } = await manager.findOneByOrFail(AuditLogState, { log });
  return { checkpoint: { origin: log, size, root: parseRange(tree).root() }, manager };
}

/** Returns the id from which there may be more; null when there is none. */
async function placeBatch(manager: EntityManager, log: string, from: string): Promise<string | null> {
  const { fence } = await manager.findOneByOrFail(AuditLogState, { log });
  const row = await getClaimed(manager, { log, fence });
  const pending = await findPending(manager, { log, from, limit: BATCH });
  const { state } = await integrateEntries(manager, await treeStateOf(manager, row), pending);
  await writeClaimed(manager, { log, fence }, { size: state.range.size, tree: state.range, fence: fence + 1 });
  const last = pending.at(-1);
  return last !== undefined && pending.length === BATCH ? idAfter(last.id) : null;
}

/** Writes a sequenced log with its signed checkpoint into a folder that `npm run audit:verify` can check offline. Streams. */
export async function exportAuditLog({ checkpoint, manager }: SequencedLog, to: AuditExportTarget): Promise<void> {
  const signer = noteSigner(checkpoint.origin, to.privateKey);
  await writeExport(manager.dataSource, checkpoint, {
    folder: to.folder,
    checkpoints: [signCheckpoint(checkpoint, signer)],
    verifierKeys: [signer.verifierKey],
  });
}

/** What an export of the office's log is made with. */
export interface OfficeExportTarget {
  readonly folder: string;
  /** The log's verifier key, then its witnesses'. */
  readonly verifierKeys: readonly string[];
  /** Signed notes from elsewhere that belong in the export: from the checkpoint files, or with cosignatures. */
  readonly otherCheckpoints?: readonly string[];
}

/** An export names no more checkpoints of the database than this: the newest, and others evenly spread. */
const MOST_CHECKPOINTS = 1000;

/**
 * Exports a log with the checkpoints it has signed, as far as the newest of them. Memory does not grow with the log. A stored checkpoint
 * that cannot be read is left out. Throws `AuditCheckpointUnknown` when there is none at all.
 */
export async function exportSignedLog(
  dataSource: DataSource,
  log: string,
  { otherCheckpoints = [], ...to }: OfficeExportTarget,
): Promise<WrittenExport> {
  const checkpoints = [...(await storedNotes(dataSource, log)), ...otherCheckpoints];
  const sizes = checkpoints.map(sizeOfNote).filter((size) => size !== null);
  if (sizes.length === 0) throw new AuditCheckpointUnknown();
  const size = sizes.reduce((most, one) => Math.max(most, one), 0);
  const readable = checkpoints.filter((note) => sizeOfNote(note) !== null);
  return writeExport(dataSource, { origin: log, size }, { ...to, checkpoints: readable });
}

async function storedNotes(dataSource: DataSource, log: string): Promise<string[]> {
  const [{ number }] = await dataSource.query('SELECT COUNT(*) AS number FROM audit_checkpoint WHERE log = ?', [log]);
  const step = Math.max(1, Math.ceil(Number(number) / MOST_CHECKPOINTS));
  const sql = 'SELECT note FROM audit_checkpoint WHERE log = ? ORDER BY size DESC';
  const notes: string[] = [];
  let nth = 0;
  for await (const { note } of streamRows(dataSource, sql, [log])) {
    if (nth % step === 0) notes.push(textOf(note));
    nth += 1;
  }
  return notes;
}

/** Null when it is no checkpoint. */
function sizeOfNote(note: string): number | null {
  try {
    return parseCheckpoint(parseNote(note).text).size;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

interface ExportParts extends Omit<OfficeExportTarget, 'otherCheckpoints'> {
  readonly checkpoints: readonly string[];
}

function writeExport(
  dataSource: DataSource,
  { origin, size }: Pick<Checkpoint, 'origin' | 'size'>,
  { folder, checkpoints, verifierKeys }: ExportParts,
): Promise<WrittenExport> {
  return writeAuditExport(folder, {
    entries: exportedEntries(dataSource, origin, size),
    leafHashes: exportedHashes(dataSource, origin, size),
    checkpoints,
    verifierKeys,
  });
}

/** Rows as they are now: what is missing or does not fit is the verifier's to find. */
async function* exportedEntries(dataSource: DataSource, log: string, size: number): AsyncGenerator<ExportedEntry> {
  const sql = `SELECT l.leaf_index AS leaf_index, e.entry AS entry, s.salt AS salt, s.payload AS payload
    FROM audit_leaf l JOIN audit_entry e ON e.id = l.entry_id LEFT JOIN audit_sealed s ON s.entry_id = l.entry_id
    WHERE l.log = ? AND l.leaf_index < ? ORDER BY l.leaf_index`;
  for await (const row of streamRows(dataSource, sql, [log, size])) {
    const entry = { index: Number(row['leaf_index']), bytes: Buffer.from(textOf(row['entry']), 'utf8') };
    const sealed = readSeal(row['salt'], row['payload']);
    yield sealed === null ? entry : { ...entry, sealed };
  }
}

/** A place without a row gets zeros, so that the hashes behind it stay in theirs. */
async function* exportedHashes(dataSource: DataSource, log: string, size: number): AsyncGenerator<Uint8Array> {
  const sql = `SELECT leaf_index, leaf_hash FROM audit_leaf
    WHERE log = ? AND leaf_index < ? ORDER BY leaf_index`;
  let next = 0;
  for await (const row of streamRows(dataSource, sql, [log, size])) {
    for (; next < Number(row['leaf_index']); next++) yield new Uint8Array(HASH_SIZE);
    const hash = Buffer.from(textOf(row['leaf_hash']), 'hex');
    yield hash.length === HASH_SIZE ? hash : new Uint8Array(HASH_SIZE);
    next += 1;
  }
}
