import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { alignRows, type Alignment, type RowDifference } from './align-rows';
import { parseEntry, type AuditEntry } from './audit-entry';
import { checkSeals } from './check-seals';
import type { CompactRange } from './compact-range';
import { EXPORT_FILES, parseTreeState } from './export-format';
import { describeEntry, finding, type Finding } from './findings';
import { HashColumn } from './hash-column';
import { readLines, type LineEnding } from './line-reader';
import { HASH_SIZE, sameBytes } from './merkle-hash';
import type { NoteVerifier } from './note-keys';
import { proveRows, type Reference } from './prove-rows';
import { NO_HASH, scanRows, type RowScan } from './scan-rows';
import { loadTrustedPoints, type Anchor, type TrustedPoint, type TrustedPoints } from './trusted-points';

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
  const rows = await scanRows(
    join(dir, EXPORT_FILES.entries),
    trusted.points.map(({ size }) => size),
  );
  const leaves = await loadLeaves(dir);
  const states = await loadStates(dir, trusted, rows);
  const reference = trusted.newest
    ? proveRows(trusted.newest, trusted.points, { rows, leaves: leaves.hashes, states: states.ranges })
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
    checkpoints: trusted.points.length,
    keyPinned: verifierKey !== null,
    anchors: anchors.length,
    sealedAgreeing: seals.agreeing,
    sealedAbsent: seals.absent,
    findings: await describeRows(dir, found.slice(0, FINDINGS_LIMIT)),
    findingsTotal: found.length,
  };
}

function endingFindings(file: string, ending: LineEnding): Finding[] {
  if (ending === 'closed') return [];
  return [finding(ending === 'cut' ? 'file-malformed' : 'file-unreadable', { file })];
}

async function loadLeaves(dir: string): Promise<{ hashes: HashColumn; findings: readonly Finding[] }> {
  const file = EXPORT_FILES.leaves;
  const bytes = await readFile(join(dir, file)).catch(() => null);
  if (bytes === null) return { hashes: HashColumn.empty(), findings: [finding('file-unreadable', { file })] };
  const findings = bytes.length % HASH_SIZE === 0 ? [] : [finding('file-malformed', { file })];
  return { hashes: HashColumn.over(bytes), findings };
}

interface LoadedStates {
  readonly ranges: ReadonlyMap<number, CompactRange>;
  readonly findings: readonly Finding[];
}

/** Each stored range must fold to the checkpoint of its size, and each size must have both. */
async function loadStates(dir: string, trusted: TrustedPoints, rows: RowScan): Promise<LoadedStates> {
  const file = EXPORT_FILES.treeStates;
  const points = new Map(trusted.points.map((point) => [point.size, point]));
  const ranges = new Map<number, CompactRange>();
  const findings: Finding[] = [];
  let line = 0;
  const ending = await readLines(join(dir, file), (block, start, end) => {
    line += 1;
    const range = parseTreeState(block.subarray(start, end));
    if (range) ranges.set(range.size, range);
    const point = range && points.get(range.size);
    if (!range || (point && !agrees(range, point, rows))) findings.push(finding('tree-state-altered', { file, line }));
    else if (!point) findings.push(finding('checkpoint-missing', { file, line, to: range.size }));
  });
  for (const { size, source } of trusted.points) {
    const isDue = source.startsWith(EXPORT_FILES.checkpoint) && !ranges.has(size);
    if (isDue) findings.push(finding('tree-state-altered', { file, line: line + 1 }));
  }
  return { ranges, findings: [...findings, ...endingFindings(file, ending)] };
}

/** A range that is the rows' own is no further finding: then it is the checkpoint that contradicts them. */
function agrees(range: CompactRange, point: TrustedPoint, rows: RowScan): boolean {
  const own = rows.ranges.get(range.size);
  return sameBytes(range.root(), point.root) || (own !== undefined && sameBytes(range.root(), own.root()));
}

function rowFindings(alignment: Alignment, reference: Reference): Finding[] {
  const file = EXPORT_FILES.entries;
  return alignment.differences
    .filter((difference) => !isUnknown(difference, reference))
    .map((difference) => {
      const { kind, leaf: index } = difference;
      const place = 'row' in difference ? { file, index, line: difference.row + 1 } : { file, index };
      return finding(reference.isProven(index) ? `entry-${kind}` : 'entry-suspect', place);
    });
}

/** Of a leaf whose hash is not even stored, nothing can be said but that it lies in an altered stretch. */
function isUnknown({ leaf }: RowDifference, { hashes }: Reference): boolean {
  return leaf < hashes.count && NO_HASH.equals(hashes.at(leaf));
}

/** The stored hashes, laid along the true ones; where those are unknown, the rows' findings say what there is to say. */
function leafFindings(leaves: HashColumn, reference: Reference): Finding[] {
  const file = EXPORT_FILES.leaves;
  return alignRows(leaves, reference.hashes)
    .differences.filter(({ leaf }) => reference.isProven(leaf))
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
