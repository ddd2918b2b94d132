import { type Cell, widthOf } from '../type';
import { inOneWord } from './line-breaking';
import { closingMarks, openingMarks } from './punctuation';

// In em. Text extraction takes wider gaps between characters for spaces, and then no name on the line can be found any more.
const widestCommonGap = 0.085;
// Beside a punctuation mark a wider gap does no harm: half the mark is blank anyway.
const widestMarkGap = 0.5;

/**
 * Extra points after each cell that make a line end at the margin: spread evenly, never inside a number or Latin word; what would
 * tear words apart goes beside punctuation, and what does not fit there stays as a short line. Negative for a line with a squeezed
 * closing mark, whose blank right half may stand outside the margin.
 */
export function gapsFor(cells: readonly Cell[], width: number): number[] {
  const missing = missingWidth(cells, width);
  const places = gapPlaces(cells);
  const count = places.filter((place) => place !== 'none').length;
  if (count === 0) return [];
  const em = Math.max(...cells.map((cell) => cell.advance));
  const common = Math.min(missing / count, widestCommonGap * em);
  const marks = places.filter((place) => place === 'mark').length;
  const left = Math.max(0, missing - common * count);
  const atMark = marks === 0 ? 0 : Math.min(left / marks, widestMarkGap * em);
  return places.map((place) => (place === 'none' ? 0 : place === 'mark' ? common + atMark : common));
}

function missingWidth(cells: readonly Cell[], width: number): number {
  const natural = widthOf(cells);
  const last = cells.at(-1);
  const hang = last && natural > width + 0.01 && closingMarks.has(last.char) ? last.advance / 2 : 0;
  return width + hang - natural;
}

type GapPlace = 'none' | 'common' | 'mark';

function gapPlaces(cells: readonly Cell[]): GapPlace[] {
  return cells.map((cell, index) => {
    const next = cells[index + 1];
    if (!next || inOneWord(cell.char, next.char) || areOneMark(cell.char, next.char)) return 'none';
    return closingMarks.has(cell.char) || openingMarks.has(next.char) ? 'mark' : 'common';
  });
}

/** ）。 and 《“ stand as one: a gap within them would look like a slip. */
function areOneMark(mark: string, next: string): boolean {
  return (closingMarks.has(mark) && closingMarks.has(next)) || (openingMarks.has(mark) && openingMarks.has(next));
}
