import { CompactRange } from './compact-range';
import { EXPORT_FILES } from './export-format';
import { finding, type Finding } from './findings';
import { HashColumn } from './hash-column';
import { NO_HASH, sameBytes } from './merkle-hash';
import { rangesAt } from './ranges-at';
import { separatePoints, type TrustedPoint } from './trusted-points';

/** The leaf hashes the log must have, as far as the believed checkpoints tell. */
export interface Reference {
  readonly hashes: HashColumn;
  /** Whether a believed checkpoint bears out the hash of this leaf; if not, it is the stored one, or zeros. */
  isProven(leaf: number): boolean;
  readonly findings: readonly Finding[];
}

/** Leaf hashes, and the tree over them at several sizes. */
interface WholeTree {
  readonly hashes: HashColumn;
  readonly ranges: ReadonlyMap<number, CompactRange>;
}

/** What may tell the leaf hashes. */
export interface Witnesses {
  /** The rows' own tree. */
  readonly rows: WholeTree;
  /** The stored leaf hashes. */
  readonly leaves: HashColumn;
  /** Stored compact ranges by size. */
  readonly states: ReadonlyMap<number, CompactRange>;
}

/** So many leaves may be missing before the export is no longer laid out place by place. */
const MOST_MISSING = 10_000_000;

/**
 * Finds the true leaf hashes. If the rows' tree is the newest checkpoint's, the rows are true; if the stored hashes' is, they are;
 * otherwise each stretch between two checkpoints is tried for itself, so that one damaged stretch does not hide the others. Checkpoints
 * that contradict a proven tree are reported: the log had two versions.
 */
export function proveRows(newest: TrustedPoint, points: readonly TrustedPoint[], witnesses: Witnesses): Reference {
  const { rows, leaves } = witnesses;
  if (newest.size - Math.max(rows.hashes.count, leaves.count) > MOST_MISSING) return nothingProven(newest, leaves);
  const within = points.filter(({ size }) => size <= newest.size);
  const sizes = within.map(({ size }) => size);
  return (
    provenBy(newest, within, rows) ??
    provenBy(newest, within, { hashes: leaves, ranges: rangesAt(leaves, sizes) }) ??
    proveStretches(newest, within, witnesses)
  );
}

function provenBy(newest: TrustedPoint, points: readonly TrustedPoint[], tree: WholeTree): Reference | null {
  if (!isRootOf(newest, tree.ranges.get(newest.size))) return null;
  const findings = contradictions(points, tree.ranges);
  return { hashes: tree.hashes.first(newest.size), isProven: () => true, findings };
}

function nothingProven(newest: TrustedPoint, leaves: HashColumn): Reference {
  const place = { file: EXPORT_FILES.entries, from: 0, to: newest.size };
  return { hashes: leaves, isProven: () => false, findings: [finding('range-altered', place)] };
}

function isRootOf(point: TrustedPoint, range: CompactRange | undefined): boolean {
  return range !== undefined && sameBytes(range.root(), point.root);
}

/** Checkpoints that are not the proven tree's at their size. */
function contradictions(points: readonly TrustedPoint[], ranges: ReadonlyMap<number, CompactRange>): Finding[] {
  const agreeing = points.filter((point) => isRootOf(point, ranges.get(point.size)));
  const others = points.filter((point) => !isRootOf(point, ranges.get(point.size)));
  return others.map((point) => conflictAt(point, agreeing));
}

/** `from` is the last checkpoint before it that agrees: the two versions most likely parted behind it, certainly before `to`. */
function conflictAt({ source, size }: TrustedPoint, agreeing: readonly TrustedPoint[]): Finding {
  const from = agreeing.findLast((point) => point.size < size)?.size ?? 0;
  return finding('checkpoint-conflict', { file: source, from, to: size });
}

/** Gives the hash that should be leaf `index`, or undefined past its end. */
type HashSource = (index: number) => Uint8Array | undefined;

function proveStretches(newest: TrustedPoint, points: readonly TrustedPoint[], witnesses: Witnesses): Reference {
  const sources = sourcesOf(newest.size, witnesses);
  const stored = fromColumn(witnesses.leaves, 0);
  const { main, rivals } = separatePoints(points);
  const hashes = HashColumn.empty();
  const unproven = new Set<number>();
  const findings: Finding[] = [];
  let range: CompactRange | undefined = CompactRange.empty();
  const agreeing: TrustedPoint[] = [];
  let from = 0;
  for (const point of main.filter(({ size }) => size > 0)) {
    const proof: StretchProof | undefined = range && proofOf(point, range, sources);
    while (hashes.count < point.size) {
      if (!proof) unproven.add(hashes.count);
      hashes.push((proof?.source ?? stored)(hashes.count) ?? NO_HASH);
    }
    range = proof?.range ?? storedRange(point, witnesses);
    if (proof) agreeing.push(point);
    else findings.push(finding('range-altered', { file: EXPORT_FILES.entries, from, to: point.size }));
    from = point.size;
  }
  forgetDoubles(hashes, unproven);
  const conflicts = rivals.map((point) => conflictAt(point, agreeing));
  return { hashes, isProven: (leaf) => !unproven.has(leaf), findings: [...findings, ...conflicts] };
}

/** Where leaves are missing, stored hashes have moved up: one that is proven elsewhere says nothing about an unproven place. */
function forgetDoubles(hashes: HashColumn, unproven: ReadonlySet<number>): void {
  const proven = new Set<string>();
  for (let leaf = 0; leaf < hashes.count; leaf++) if (!unproven.has(leaf)) proven.add(hashes.keyAt(leaf));
  for (const leaf of unproven) if (proven.has(hashes.keyAt(leaf))) hashes.set(leaf, NO_HASH);
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
