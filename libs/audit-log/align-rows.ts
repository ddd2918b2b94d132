import type { HashColumn } from './hash-column';

/** One difference between the rows of an export and the leaves they should be. `row` counts lines, `leaf` places in the log, both from 0. */
export type RowDifference =
  | { readonly kind: 'altered'; readonly leaf: number; readonly row: number }
  | { readonly kind: 'removed'; readonly leaf: number }
  | { readonly kind: 'inserted'; readonly row: number; readonly leaf: number }
  | { readonly kind: 'moved'; readonly leaf: number; readonly row: number };

/** The differences in log order, and for every leaf the row that holds it (−1: none, or an altered one). */
export interface Alignment {
  readonly differences: readonly RowDifference[];
  rowOf(leaf: number): number;
}

/** The stretch between the equal beginning and the equal end of both lists. */
interface Stretch {
  readonly rows: { readonly from: number; readonly to: number };
  readonly leaves: { readonly from: number; readonly to: number };
}

interface Match {
  readonly row: number;
  readonly leaf: number;
}

/**
 * Lays the rows along the leaves: a row is its leaf when their hashes are equal. The longest run of rows in log order stands; rows of the
 * log outside it were moved; what is left between two standing rows was altered (a leaf and a row there), removed (a leaf without a
 * row) or inserted (a row without a leaf). Exact for any single change; for several in one gap, altered rows are paired in order.
 */
export function alignRows(rows: HashColumn, leaves: HashColumn): Alignment {
  if (rows.isEqual(leaves)) return { differences: [], rowOf: (leaf) => leaf };
  const stretch = differingStretch(rows, leaves);
  const matches = matchRows(rows, leaves, stretch);
  const standing = longestRising(matches);
  const differences = [...movedRows(matches, standing), ...gapDifferences(matches, standing, stretch)];
  differences.sort((a, b) => a.leaf - b.leaf);
  const rowOfLeaf = new Map(matches.map(({ row, leaf }) => [leaf, row]));
  const shift = stretch.rows.to - stretch.leaves.to;
  return {
    differences,
    rowOf: (leaf) => {
      if (leaf < stretch.leaves.from) return leaf;
      return leaf >= stretch.leaves.to ? leaf + shift : (rowOfLeaf.get(leaf) ?? -1);
    },
  };
}

function differingStretch(rows: HashColumn, leaves: HashColumn): Stretch {
  let from = 0;
  while (rows.equals(from, leaves, from)) from += 1;
  let rowEnd = rows.count;
  let leafEnd = leaves.count;
  while (rowEnd > from && leafEnd > from && rows.equals(rowEnd - 1, leaves, leafEnd - 1)) {
    rowEnd -= 1;
    leafEnd -= 1;
  }
  return { rows: { from, to: rowEnd }, leaves: { from, to: leafEnd } };
}

/** Pairs rows with leaves of the same hash, equal ones in order; in row order. */
function matchRows(rows: HashColumn, leaves: HashColumn, stretch: Stretch): Match[] {
  const waiting = new Map<string, number[]>();
  for (let leaf = stretch.leaves.to - 1; leaf >= stretch.leaves.from; leaf--) {
    const key = leaves.keyAt(leaf);
    const same = waiting.get(key);
    if (same) same.push(leaf);
    else waiting.set(key, [leaf]);
  }
  const matches: Match[] = [];
  for (let row = stretch.rows.from; row < stretch.rows.to; row++) {
    const leaf = waiting.get(rows.keyAt(row))?.pop();
    if (leaf !== undefined) matches.push({ row, leaf });
  }
  return matches;
}

interface ChainLink {
  readonly match: Match;
  readonly before: ChainLink | undefined;
}

/** The longest subsequence in which the leaves rise, by patience sorting. */
function longestRising(matches: readonly Match[]): Match[] {
  const piles: ChainLink[] = [];
  const lastLeaves: number[] = [];
  for (const match of matches) {
    const pile = firstPileNotBelow(lastLeaves, match.leaf);
    piles[pile] = { match, before: piles[pile - 1] };
    lastLeaves[pile] = match.leaf;
  }
  const rising: Match[] = [];
  for (let link = piles.at(-1); link !== undefined; link = link.before) rising.push(link.match);
  return rising.reverse();
}

/** Where a leaf belongs among the piles' rising last leaves: the first that is not below it. */
function firstPileNotBelow(lastLeaves: readonly number[], leaf: number): number {
  let low = 0;
  let high = lastLeaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(lastLeaves[middle]) < leaf) low = middle + 1;
    else high = middle;
  }
  return low;
}

function movedRows(matches: readonly Match[], standing: readonly Match[]): RowDifference[] {
  const stays = new Set(standing.map(({ row }) => row));
  return matches.filter(({ row }) => !stays.has(row)).map(({ row, leaf }) => ({ kind: 'moved', row, leaf }));
}

function gapDifferences(matches: readonly Match[], standing: readonly Match[], stretch: Stretch): RowDifference[] {
  const matchedRows = new Set(matches.map(({ row }) => row));
  const matchedLeaves = new Set(matches.map(({ leaf }) => leaf));
  let [row, leaf] = [stretch.rows.from, stretch.leaves.from];
  return [...standing, { row: stretch.rows.to, leaf: stretch.leaves.to }].flatMap((end) => {
    const foreign = numbers(row, end.row).filter((at) => !matchedRows.has(at));
    const missing = numbers(leaf, end.leaf).filter((at) => !matchedLeaves.has(at));
    [row, leaf] = [end.row + 1, end.leaf + 1];
    return pairGap(foreign, missing, end.leaf);
  });
}

function pairGap(foreign: readonly number[], missing: readonly number[], endLeaf: number): RowDifference[] {
  const rows = foreign.values();
  const differences = missing.map((leaf): RowDifference => {
    const row = rows.next();
    return row.done ? { kind: 'removed', leaf } : { kind: 'altered', leaf, row: row.value };
  });
  for (const row of rows) differences.push({ kind: 'inserted', row, leaf: endLeaf });
  return differences;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, nth) => from + nth);
}
