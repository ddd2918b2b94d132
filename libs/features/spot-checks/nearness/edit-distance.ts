/**
 * How many characters must be put in, left out, replaced or swapped with their neighbour to turn one text into the other
 * (optimal string alignment, in code points). Symmetric. Anything above `limit` is answered with `limit + 1`, so that texts
 * which are far apart cost next to nothing.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (one === other) return 0;
  const [a, b] = differingMiddles([...one], [...other]);
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  return Math.min(alignmentOf(a, b, limit), limit + 1);
}

/** What is left of two texts without their common beginning and end: for one typing error a character or two. */
export function differingMiddles(
  a: readonly string[],
  b: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** Row by row, of which the last two are kept; ends early when a whole row is above the limit twice running. */
function alignmentOf(a: readonly string[], b: readonly string[], limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let wasOver = false;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = costAt(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(replaced, costAt(last, j) + 1, costAt(row, j - 1) + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, costAt(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    // A swap reaches back over one row: only two of them above the limit settle it.
    const isOver = row.every((cost) => cost > limit);
    if (isOver && wasOver) return limit + 1;
    wasOver = isOver;
    beforeLast = last;
    last = row;
  }
  return costAt(last, b.length);
}

function costAt(row: readonly number[], at: number): number {
  return row[at] ?? Number.POSITIVE_INFINITY;
}
