import type { ObjectText } from './pdf-objects';

const MOST_TABLES = 1_000;
const MOST_LEVELS = 64;
/** In characters; some hundred thousand objects. */
const LARGEST_TABLE = 2 << 20;

/** Whether the file's cross-references lead back to one another, or on and on. `text` is the whole file in latin1. */
export function hasEndlessTables(text: string): boolean {
  const seen = new Set<number>();
  const begin = /^startxref\s{1,8}(\d{1,15})/.exec(text.slice(text.lastIndexOf('startxref')))?.[1];
  for (let next = begin; next !== undefined; next = previousTable(text, Number(next))) {
    if (seen.has(Number(next)) || seen.size >= MOST_TABLES) return true;
    seen.add(Number(next));
  }
  return false;
}

/** Where the table before the one at `at` lies. A table ends with its trailer's `startxref`, a stream's dictionary with its data. */
function previousTable(text: string, at: number): string | undefined {
  const own = text.slice(at, at + LARGEST_TABLE);
  const isTable = own.trimStart().startsWith('xref');
  const from = isTable ? own.indexOf('trailer') : 0;
  if (from < 0) return undefined;
  const end = own.indexOf(isTable ? 'startxref' : 'stream', from);
  return /\/Prev\s{0,8}(\d{1,15})/.exec(own.slice(from, end < 0 ? own.length : end))?.[1];
}

/** Whether the tree of pages is a ring or as deep as no honest one, or claims more pages than the file has bytes for. */
export function hasEndlessPages(objects: readonly ObjectText[], byteCount: number): boolean {
  const kids = new Map<number, number[]>();
  for (const { number, text } of objects) {
    for (const [, count = ''] of text.matchAll(COUNT)) if (Number(count) > byteCount) return true;
    const own = [...text.matchAll(KIDS)].flatMap(([, list = '']) => referencesIn(list));
    if (/^\s*\[/.test(text)) own.push(...referencesIn(text));
    // An object that an update has written anew may be either.
    const known = kids.get(number);
    if (known === undefined) kids.set(number, own);
    else for (const kid of own) known.push(kid);
  }
  return levelsOf(kids) > MOST_LEVELS;
}

const COUNT = /\/Count\s{0,8}(\d{1,20})/g;
/** A list, or where one is. */
const KIDS = /\/Kids\s{0,8}(\[[^\]]*|\d{1,10}\s{1,4}\d{1,5}\s{1,4}R)/g;

function referencesIn(text: string): number[] {
  return [...text.matchAll(/(\d{1,10})\s{1,4}\d{1,5}\s{1,4}R/g)].map(([, number]) => Number(number));
}

/** How many levels of kids there are, taken away from the top; what is left at the end is a ring. */
function levelsOf(kids: ReadonlyMap<number, readonly number[]>): number {
  const parents = new Map([...kids.keys()].map((number) => [number, 0]));
  const edges = [...kids].map(
    ([number, below]) => [number, [...new Set(below)].filter((kid) => kids.has(kid))] as const,
  );
  const inner = new Map(edges);
  for (const [, below] of edges) for (const kid of below) parents.set(kid, (parents.get(kid) ?? 0) + 1);
  let level = [...parents].flatMap(([number, count]) => (count === 0 ? [number] : []));
  let [levels, taken] = [0, 0];
  for (; level.length > 0; levels++) {
    taken += level.length;
    const next: number[] = [];
    for (const kid of level.flatMap((number) => inner.get(number) ?? [])) {
      const left = (parents.get(kid) ?? 0) - 1;
      parents.set(kid, left);
      if (left === 0) next.push(kid);
    }
    level = next;
  }
  return taken < kids.size ? Infinity : levels;
}
