/** How much height the rows of a table find, in points, header already subtracted. */
export interface RowRoom {
  readonly first: number;
  readonly rest: number;
  /** Height to keep free under the last row, for the notes. */
  readonly tail: number;
}

const fewestOnLastPage = 3;

/**
 * Splits rows over pages without cutting any: returns how many rows each page holds, 0 on the first if not even one fits there.
 * The last page gets at least three rows, taken from the page before, so that no single row stands alone under a repeated header.
 * A row taller than a page still takes a page of its own.
 */
export function splitRows(heights: readonly number[], room: RowRoom): number[] {
  const counts: number[] = [];
  let at = 0;
  while (at < heights.length) {
    const isFirst = counts.length === 0;
    const fitting = countFitting(heights, at, isFirst ? room.first : room.rest);
    const count = fitting === 0 && !isFirst ? 1 : fitting;
    counts.push(count);
    at += count;
  }
  return withRoomForTail(withEnoughOnLast(counts), heights, room);
}

function countFitting(heights: readonly number[], from: number, room: number): number {
  let used = 0;
  let count = 0;
  for (const height of heights.slice(from)) {
    used += height;
    if (used > room + 0.01) break;
    count += 1;
  }
  return count;
}

/** Notes never open a page alone: where they do not fit under the table, its last rows go with them. */
function withRoomForTail(counts: readonly number[], heights: readonly number[], room: RowRoom): number[] {
  const last = counts.at(-1) ?? 0;
  const lastRoom = counts.length === 1 ? room.first : room.rest;
  const used = heights.slice(heights.length - last).reduce((sum, height) => sum + height, 0);
  if (last <= fewestOnLastPage || used + room.tail <= lastRoom) return [...counts];
  return [...counts.slice(0, -1), last - fewestOnLastPage, fewestOnLastPage];
}

function withEnoughOnLast(counts: readonly number[]): number[] {
  const last = counts.at(-1) ?? 0;
  const before = counts.at(-2);
  const missing = fewestOnLastPage - last;
  if (before === undefined || missing <= 0 || before - missing < fewestOnLastPage) return [...counts];
  return [...counts.slice(0, -2), before - missing, last + missing];
}
