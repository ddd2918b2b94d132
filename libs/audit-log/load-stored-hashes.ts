import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompactRange } from './compact-range';
import { EXPORT_FILES, parseTreeState } from './export-format';
import { finding, type Finding } from './findings';
import { HashColumn } from './hash-column';
import { readLines, type LineEnding } from './line-reader';
import { HASH_SIZE, sameBytes } from './merkle-hash';
import { separatePoints, type TrustedPoint, type TrustedPoints } from './trusted-points';

/** What a file's ending says of it. */
export function endingFindings(file: string, ending: LineEnding): Finding[] {
  if (ending === 'closed') return [];
  return [finding(ending === 'cut' ? 'file-malformed' : 'file-unreadable', { file })];
}

/** Reads `leaves`. */
export async function loadLeaves(dir: string): Promise<{ hashes: HashColumn; findings: readonly Finding[] }> {
  const file = EXPORT_FILES.leaves;
  const bytes = await readFile(join(dir, file)).catch(() => null);
  if (bytes === null) return { hashes: HashColumn.empty(), findings: [finding('file-unreadable', { file })] };
  const findings = bytes.length % HASH_SIZE === 0 ? [] : [finding('file-malformed', { file })];
  return { hashes: HashColumn.over(bytes), findings };
}

/** The stored ranges by size. */
export interface LoadedStates {
  readonly ranges: ReadonlyMap<number, CompactRange>;
  readonly findings: readonly Finding[];
}

/** Each stored range must fold to the checkpoint of its size, and each size must have both; `rows` are the ranges over the rows. */
export async function loadStates(
  dir: string,
  trusted: TrustedPoints,
  rows: ReadonlyMap<number, CompactRange>,
): Promise<LoadedStates> {
  const file = EXPORT_FILES.treeStates;
  const { main } = separatePoints(trusted.points);
  const points = new Map(main.map((point) => [point.size, point]));
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
  for (const { size, source } of main) {
    const isDue = source.startsWith(EXPORT_FILES.checkpoint) && !ranges.has(size);
    if (isDue) findings.push(finding('tree-state-altered', { file, line: line + 1 }));
  }
  return { ranges, findings: [...findings, ...endingFindings(file, ending)] };
}

/** A range that is the rows' own is no further finding: then it is the checkpoint that contradicts them. */
function agrees(range: CompactRange, point: TrustedPoint, rows: ReadonlyMap<number, CompactRange>): boolean {
  const own = rows.get(range.size);
  return sameBytes(range.root(), point.root) || (own !== undefined && sameBytes(range.root(), own.root()));
}
