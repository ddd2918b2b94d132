import { differingMiddles } from './edit-distance';

/** A piece of a ledger's text and of the platform's, side by side. Never empty. */
export interface TextSegment {
  readonly in: 'both' | 'ledger' | 'platform';
  readonly text: string;
}

/** Keys have at most 191 characters; longer differences are shown as a whole rather than aligned at any price. */
const MOST_CELLS = 191 * 191;

/**
 * Aligns two texts for display, by code points: the pieces in `both` and `ledger`, joined, are the ledger's text; those in
 * `both` and `platform` the platform's. Where less than most of a differing part is common it is shown replaced as a
 * whole: islands of single characters hide a difference instead of showing it.
 */
export function textSegments(ledger: string, platform: string): readonly TextSegment[] {
  const a = [...ledger];
  const b = [...platform];
  const [mine, theirs] = differingMiddles(a, b);
  const start = commonStart(a, b);
  const end = start + mine.length;
  return merged([
    { in: 'both', text: a.slice(0, start).join('') },
    ...middleSegments(mine, theirs),
    { in: 'both', text: a.slice(end).join('') },
  ]);
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((character, i) => character !== b[i]);
  return at === -1 ? a.length : at;
}

function middleSegments(a: readonly string[], b: readonly string[]): readonly TextSegment[] {
  const replaced: TextSegment[] = [
    { in: 'ledger', text: a.join('') },
    { in: 'platform', text: b.join('') },
  ];
  if (a.length * b.length > MOST_CELLS) return replaced;
  const common = commonLengths(a, b);
  const shorter = Math.min(a.length, b.length);
  if (lengthAt(common, 0, 0) * 2 <= shorter) return replaced;
  return aligned(a, b, common);
}

/** `[i][j]`: the longest common subsequence of what follows place i of the one and place j of the other. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] =
        a[i] === b[j]
          ? lengthAt(table, i + 1, j + 1) + 1
          : Math.max(lengthAt(table, i + 1, j), lengthAt(table, i, j + 1));
    }
  }
  return table;
}

function aligned(
  a: readonly string[],
  b: readonly string[],
  common: readonly (readonly number[])[],
): readonly TextSegment[] {
  const segments: TextSegment[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [mine = '', theirs = ''] = [a[i], b[j]];
    if (mine === theirs) {
      segments.push({ in: 'both', text: mine });
      i++;
      j++;
    } else if (lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1)) {
      segments.push({ in: 'ledger', text: mine });
      i++;
    } else {
      segments.push({ in: 'platform', text: theirs });
      j++;
    }
  }
  segments.push({ in: 'ledger', text: a.slice(i).join('') }, { in: 'platform', text: b.slice(j).join('') });
  return segments;
}

function lengthAt(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

/** Joins neighbours of one side and leaves out what is empty. */
function merged(segments: readonly TextSegment[]): readonly TextSegment[] {
  const result: TextSegment[] = [];
  for (const segment of segments) {
    if (segment.text === '') continue;
    const last = result[result.length - 1];
    if (last?.in === segment.in) result[result.length - 1] = { in: last.in, text: last.text + segment.text };
    else result.push(segment);
  }
  return result;
}
