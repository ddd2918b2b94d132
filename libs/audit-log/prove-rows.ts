import { CompactRange } from './compact-range';
import { EXPORT_FILES } from './export-format';
import { finding, type Finding } from './findings';
import { HashColumn } from './hash-column';
import { sameBytes } from './merkle-hash';
import { NO_HASH, type RowScan } from './scan-rows';
import type { TrustedPoint } from './trusted-points';

/** The leaf hashes the log must have, as far as the believed checkpoints tell. */
export interface Reference {
  readonly hashes: HashColumn;
  /** Whether a believed checkpoint bears out the hash of this leaf; if not, it is the stored one, or zeros. */
  isProven(leaf: number): boolean;
  readonly findings: readonly Finding[];
}

/** What may tell the leaf hashes. */
export interface Witnesses {
  readonly rows: RowScan;
  /** The stored leaf hashes. */
  readonly leaves: HashColumn;
  /** Stored compact ranges by size. */
  readonly states: ReadonlyMap<number, CompactRange>;
}

/**
 * Finds the true leaf hashes. If the rows' tree is the newest checkpoint's, the rows are true; if the stored hashes' is, they are;
 * otherwise each stretch between two checkpoints is tried for itself, so that one damaged stretch does not hide the others. Checkpoints
 * that contradict a proven tree are reported: the log had two versions.
 */
export function proveRows(newest: TrustedPoint, points: readonly TrustedPoint[], witnesses: Witnesses): Reference {
  const { rows, leaves } = witnesses;
  const within = points.filter(({ size }) => size <= newest.size);
  const sizes = within.map(({ size }) => size);
  for (const [hashes, ranges] of [[rows.hashes, rows.ranges] as const, [leaves, rangesAt(leaves, sizes)] as const]) {
    if (!isRootOf(newest, ranges.get(newest.size))) continue;
    return { hashes: hashes.first(newest.size), isProven: () => true, findings: contradictions(within, ranges) };
  }
  return proveStretches(newest, within, witnesses);
}

function rangesAt(hashes: HashColumn, sizes: readonly number[]): Map<number, CompactRange> {
  const range = CompactRange.empty();
  const ranges = new Map([[0, range.clone()]]);
  for (const size of sizes) {
    if (size > hashes.count) break;
    while (range.size < size) range.append(hashes.at(range.size));
    ranges.set(size, range.clone());
  }
  return ranges;
}

function isRootOf(point: TrustedPoint, range: CompactRange | undefined): boolean {
  return range !== undefined && sameBytes(range.root(), point.root);
}

/** The change lies behind the last older checkpoint that still agrees. */
function contradictions(points: readonly TrustedPoint[], ranges: ReadonlyMap<number, CompactRange>): Finding[] {
  let agreed = 0;
  return points.flatMap((point) => {
    if (!isRootOf(point, ranges.get(point.size))) {
      return [finding('checkpoint-conflict', { file: point.source, from: agreed, to: point.size })];
    }
    agreed = point.size;
    return [];
  });
}

/** Gives the hash that should be leaf `index`, or undefined past its end. */
type HashSource = (index: number) => Uint8Array | undefined;

function proveStretches(newest: TrustedPoint, points: readonly TrustedPoint[], witnesses: Witnesses): Reference {
  const sources = sourcesOf(newest.size, witnesses);
  const stored = fromColumn(witnesses.leaves, 0);
  const available = Math.max(witnesses.rows.hashes.count, witnesses.leaves.count);
  const hashes = HashColumn.empty();
  const unproven = new Set<number>();
  const findings: Finding[] = [];
  let range: CompactRange | undefined = CompactRange.empty();
  let from = 0;
  for (const point of points.filter(({ size }) => size > 0)) {
    const proof: StretchProof | undefined = range && proofOf(point, range, sources);
    const to = Math.min(point.size, available);
    while (hashes.count < to) {
      if (!proof) unproven.add(hashes.count);
      hashes.push((proof?.source ?? stored)(hashes.count) ?? NO_HASH);
    }
    if (!proof) findings.push(finding('range-altered', { file: EXPORT_FILES.entries, from, to: point.size }));
    range = proof?.range ?? storedRange(point, witnesses);
    from = point.size;
  }
  return { hashes, isProven: (leaf) => !unproven.has(leaf), findings };
}

interface StretchProof {
  readonly source: HashSource;
  readonly range: CompactRange;
}

/** The first source whose hashes lead from the range to the believed tree. */
function proofOf(point: TrustedPoint, range: CompactRange, sources: readonly HashSource[]): StretchProof | undefined {
  for (const source of sources) {
    const reached = grown(range, source, point.size);
    if (reached && isRootOf(point, reached)) return { source, range: reached };
  }
  return undefined;
}

/** A stored range that folds to a believed root cannot be false: the check goes on from it behind a damaged stretch. */
function storedRange(point: TrustedPoint, { states }: Witnesses): CompactRange | undefined {
  const stored = states.get(point.size);
  return isRootOf(point, stored) ? stored : undefined;
}

/** Rows and stored hashes, each counted from the front and, since something may be missing before, from the end. */
function sourcesOf(size: number, { rows, leaves }: Witnesses): HashSource[] {
  return [rows.hashes, leaves].flatMap((column) => [fromColumn(column, 0), fromColumn(column, column.count - size)]);
}

function fromColumn(column: HashColumn, shift: number): HashSource {
  return (index) => (index + shift >= 0 && index + shift < column.count ? column.at(index + shift) : undefined);
}

/** The range grown by the source up to `size` leaves; undefined when the source ends before. */
function grown(base: CompactRange, source: HashSource, size: number): CompactRange | undefined {
  const range = base.clone();
  while (range.size < size) {
    const hash = source(range.size);
    if (hash === undefined) return undefined;
    range.append(hash);
  }
  return range;
}
