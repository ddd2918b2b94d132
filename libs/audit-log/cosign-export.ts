import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCheckpoint, type Checkpoint } from './checkpoint';
import { CompactRange } from './compact-range';
import { EXPORT_FILES } from './export-format';
import { HASH_SIZE } from './merkle-hash';
import type { NoteSigner, NoteVerifier } from './note-keys';
import { hashesFromTiles } from './tiles';
import { consistencyProof, type NodeHashes } from './tree-proofs';
import { verifyAuditExport, type AuditReport } from './verify-export';
import { cosignCheckpoint } from './witness';

/** What a witness brings to an export. */
export interface CosigningMeans {
  /** The log's key, got from elsewhere than the export. */
  readonly log: NoteVerifier;
  readonly witness: NoteSigner;
  /** The last checkpoint of this log that the witness has signed; null the first time. */
  readonly last: Checkpoint | null;
}

/** What came of it: the note with the cosignature, or null when the export is not intact; the report says why. */
export interface CosignedExport {
  readonly report: AuditReport;
  readonly note: string | null;
}

/**
 * Examines an export as `verifyAuditExport` does, against the last checkpoint the witness has signed, and cosigns its newest checkpoint if
 * everything is as it must be. Throws `LogBehindCheckpoint` when the export ends before that checkpoint.
 */
export async function cosignExport(dir: string, { log, witness, last }: CosigningMeans): Promise<CosignedExport> {
  const note = await readFile(join(dir, EXPORT_FILES.checkpoint), 'utf8').catch(() => null);
  const report = await verifyAuditExport(dir, { verifierKey: log, anchors: last === null ? [] : [last] });
  const isBehind = last !== null && report.size < last.size;
  if (note === null || (report.status !== 'intact' && !isBehind)) return { report, note: null };
  const { size } = openCheckpoint(note, log);
  const isGrown = last !== null && last.size > 0 && last.size < size;
  const proof = isGrown ? consistencyProof(await loadTree(dir), last.size, size) : [];
  return { report, note: cosignCheckpoint({ note, log, last, proof }, witness) };
}

/** The tree over the stored leaf hashes, which the examination has compared with the rows. */
async function loadTree(dir: string): Promise<NodeHashes> {
  const leaves = await readFile(join(dir, EXPORT_FILES.leaves));
  const rows: Uint8Array[][] = [];
  const range = CompactRange.empty();
  for (let at = 0; at < leaves.length; at += HASH_SIZE) {
    range.append(leaves.subarray(at, at + HASH_SIZE), ({ level }, hash) => {
      if (level % 8 === 0) (rows[level / 8] ??= []).push(hash);
    });
  }
  return hashesFromTiles((level, index) => {
    const row = rows.slice(level, level + 1).flat();
    return Buffer.concat(row.slice(index * 256, (index + 1) * 256));
  });
}
