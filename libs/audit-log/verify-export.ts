import { join } from 'node:path';
import { alignRows, type Alignment, type RowDifference } from './align-rows';
import { parseEntry, type AuditEntry } from './audit-entry';
import { checkSeals } from './check-seals';
import { EXPORT_FILES } from './export-format';
import { describeEntry, finding, type Finding } from './findings';
import type { HashColumn } from './hash-column';
import { readLines } from './line-reader';
import { endingFindings, loadLeaves, loadStates } from './load-stored-hashes';
import { NO_HASH } from './merkle-hash';
import type { NoteVerifier } from './note-keys';
import { proveRows, type Reference } from './prove-rows';
import { rangesAt } from './ranges-at';
import { scanRows } from './scan-rows';
import { separatePoints, loadTrustedPoints, type Anchor } from './trusted-points';

/** What the examiner trusts already. The less there is, the less an intact report means: see `AuditReport.keyPinned` and `anchors`. */
export interface VerifyOptions {
  /** The log's key, got from elsewhere than the export. */
  readonly verifierKey?: NoteVerifier;
  /** Sizes and roots printed in bulletins or receipts. Only these reveal a log cut back together with all its checkpoints. */
  readonly anchors?: readonly Anchor[];
}

/** The outcome of examining an export. */
export interface AuditReport {
  /** `unverifiable`: nothing in the export could be believed, so nothing was proven either way. */
  readonly status: 'intact' | 'altered' | 'unverifiable';
  readonly origin: string | null;
  /** Of the newest believed checkpoint. */
  readonly size: number;
  /** Lower-case hex; null when no checkpoint could be believed. */
  readonly root: string | null;
  readonly rows: number;
  readonly checkpoints: number;
  readonly keyPinned: boolean;
  readonly anchors: number;
  readonly sealedAgreeing: number;
  readonly sealedAbsent: number;
  /** The first findings, at most `FINDINGS_LIMIT`. */
  readonly findings: readonly Finding[];
  readonly findingsTotal: number;
}

/** More findings than anyone reads: above it they are only counted. */
export const FINDINGS_LIMIT = 1000;

/**
 * Examines an export offline: rebuilds every leaf from its row, the tree, the checkpoints' signatures and their consistency, and the
 * digests of the payloads kept apart; names what was altered, removed, inserted or moved. Whatever is in the folder, damage is reported
 * as findings and never thrown.
 */
export async function verifyAuditExport(dir: string, options: VerifyOptions = {}): Promise<AuditReport> {
  const { verifierKey = null, anchors = [] } = options;
  const trusted = await loadTrustedPoints(dir, verifierKey, anchors);
  const rows = await scanRows(join(dir, EXPORT_FILES.entries));
  const leaves = await loadLeaves(dir);
  const ranges = rangesAt(
    rows.hashes,
    trusted.points.map(({ size }) => size),
  );
  const states = await loadStates(dir, trusted, ranges);
  const reference = trusted.newest
    ? proveRows(trusted.newest, trusted.points, {
        rows: { hashes: rows.hashes, ranges },
        leaves: leaves.hashes,
        states: states.ranges,
      })
    : { hashes: leaves.hashes, isProven: () => false, findings: [] };
  const alignment = alignRows(rows.hashes, reference.hashes);
  const seals = await checkSeals(dir, rows, alignment);
  const found = [
    ...trusted.findings,
    ...endingFindings(EXPORT_FILES.entries, rows.ending),
    ...reference.findings,
    ...rowFindings(alignment, reference),
    ...leaves.findings,
    ...leafFindings(leaves.hashes, reference),
    ...states.findings,
    ...seals.findings,
  ];
  return {
    status: trusted.newest === null ? 'unverifiable' : found.length === 0 ? 'intact' : 'altered',
    origin: trusted.origin,
    size: trusted.newest?.size ?? 0,
    root: trusted.newest && Buffer.from(trusted.newest.root).toString('hex'),
    rows: rows.hashes.count,
    checkpoints: separatePoints(trusted.points).main.length,
    keyPinned: verifierKey !== null,
    anchors: anchors.length,
    sealedAgreeing: seals.agreeing,
    sealedAbsent: seals.absent,
    findings: await describeRows(dir, found.slice(0, FINDINGS_LIMIT)),
    findingsTotal: found.length,
  };
}

function rowFindings(alignment: Alignment, reference: Reference): Finding[] {
  const file = EXPORT_FILES.entries;
  return alignment.differences
    .filter((difference) => !isUnknown(difference, reference))
    .map((difference) => {
      const { kind, leaf: index } = difference;
      const place = 'row' in difference ? { file, index, line: difference.row + 1 } : { file, index };
      return finding(isCertain(difference, reference) ? `entry-${kind}` : 'entry-suspect', place);
    });
}

/** Of a leaf whose hash is not even stored, nothing can be said but that it lies in an altered stretch. */
function isUnknown({ leaf }: RowDifference, { hashes }: Reference): boolean {
  return leaf < hashes.count && NO_HASH.equals(hashes.at(leaf));
}

/** Whether the place is proven; for something between two leaves, whether both are. */
function isCertain({ kind, leaf }: RowDifference, { isProven }: Reference): boolean {
  return isProven(leaf) && (kind !== 'inserted' || isProven(leaf - 1));
}

/** The stored hashes, laid along the true ones; where those are unknown, the rows' findings say what there is to say. */
function leafFindings(leaves: HashColumn, reference: Reference): Finding[] {
  const file = EXPORT_FILES.leaves;
  return alignRows(leaves, reference.hashes)
    .differences.filter((difference) => isCertain(difference, reference))
    .map(({ leaf: index }) => finding('leaf-hash-altered', { file, index }));
}

/** Reads once more the rows that findings name, so that the reader sees what they say now. */
async function describeRows(dir: string, findings: readonly Finding[]): Promise<Finding[]> {
  const entries = await readEntries(dir, new Set(findings.filter(isOfRow).map(({ line }) => line)));
  return findings.map((found) => {
    const entry = isOfRow(found) ? entries.get(found.line) : undefined;
    return entry ? describeEntry(found, entry) : found;
  });
}

function isOfRow(found: Finding): found is Finding & { readonly line: number } {
  return found.file === EXPORT_FILES.entries && found.line !== undefined;
}

async function readEntries(dir: string, lines: ReadonlySet<number>): Promise<Map<number, AuditEntry>> {
  const entries = new Map<number, AuditEntry>();
  if (lines.size === 0) return entries;
  let line = 0;
  await readLines(join(dir, EXPORT_FILES.entries), (block, start, end) => {
    line += 1;
    const entry = lines.has(line) ? parseEntry(block.subarray(start, end)) : null;
    if (entry) entries.set(line, entry);
  });
  return entries;
}
