import type { Cell } from '../type';
import { closingMarks, measures, notAtEnd, notAtStart, pairedMarks } from './punctuation';

const wordCharacter = /^[\p{Script=Latin}\p{Nd}]$/u;
const digit = /^\d$/;
const wordJoiner = new Set(".,:/-_@+'#&=?%");

/** Cells `start` to `end` (exclusive) of a paragraph form one line. */
export interface BrokenLine {
  readonly start: number;
  readonly end: number;
}

export interface LineWidths {
  readonly first: number;
  readonly rest: number;
}

/**
 * Breaks cells into lines as Chinese official documents do: closing marks never start a line, opening marks never end one, numbers and
 * Latin words stay whole and numbers keep their measure, —— and …… are not parted. A single closing mark that just does not fit is squeezed in (the line gets up to
 * one character too wide and is set tighter by the caller). A word wider than a line is cut.
 */
export function breakLines(cells: readonly Cell[], widths: LineWidths): BrokenLine[] {
  const lines: BrokenLine[] = [];
  let start = 0;
  while (start < cells.length) {
    const end = lineEnd(cells, start, lines.length === 0 ? widths.first : widths.rest);
    lines.push({ start, end });
    start = end;
  }
  return withoutLoneCharacter(cells, lines);
}

function lineEnd(cells: readonly Cell[], start: number, limit: number): number {
  let width = 0;
  let lastBreak = start;
  for (let at = start; at < cells.length; at += 1) {
    if (at > start && mayBreakBefore(cells, at)) lastBreak = at;
    const cell = cells[at];
    if (!cell) break;
    width += cell.advance;
    if (width <= limit + 0.01 || cell.char === ' ') continue;
    if (squeezes(cells, at, width - limit)) return at + 1;
    return lastBreak > start ? lastBreak : Math.max(at, start + 1);
  }
  return cells.length;
}

/** A closing mark may overrun by its own width, if nothing after it would then be forbidden at the line's start. */
function squeezes(cells: readonly Cell[], at: number, excess: number): boolean {
  const cell = cells[at];
  if (!cell || !closingMarks.has(cell.char) || excess > cell.advance + 0.01) return false;
  return at + 1 >= cells.length || mayBreakBefore(cells, at + 1);
}

/** Whether a line may end before cell `at`. */
function mayBreakBefore(cells: readonly Pick<Cell, 'char'>[], at: number): boolean {
  const before = cells[at - 1]?.char;
  const after = cells[at]?.char;
  if (before === undefined || after === undefined) return true;
  if (after === ' ') return false;
  if (before === ' ') return true;
  if (pairedMarks.has(before) && before === after) return false;
  if (notAtEnd.has(before) || notAtStart.has(after)) return false;
  if (digit.test(before) && measures.has(after)) return false;
  if (before === '第' && digit.test(after)) return false;
  return !insideWord(cells, at);
}

function insideWord(cells: readonly Pick<Cell, 'char'>[], at: number): boolean {
  const char = (index: number): string => cells[index]?.char ?? '';
  const isWord = (index: number): boolean => wordCharacter.test(char(index));
  const isJoiner = (index: number): boolean => wordJoiner.has(char(index));
  if (isWord(at - 1)) return isWord(at) || (isJoiner(at) && isWord(at + 1));
  return isJoiner(at - 1) && isWord(at - 2) && isWord(at);
}

/** A last line of one character (and its full stop) gets company from the line before. */
function withoutLoneCharacter(cells: readonly Cell[], lines: readonly BrokenLine[]): BrokenLine[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (!last || !before) return [...lines];
  const visible = cells.slice(last.start, last.end).filter((cell) => !notAtStart.has(cell.char));
  if (visible.length !== 1 || before.end - before.start < 10) return [...lines];
  let cut = before.end - 1;
  while (cut > before.start + 1 && !mayBreakBefore(cells, cut)) cut -= 1;
  if (before.end - cut > 3) return [...lines];
  return [...lines.slice(0, -2), { start: before.start, end: cut }, { start: cut, end: last.end }];
}

/** Whether two neighbouring characters belong to one number or Latin word, which is never spaced out. */
export function inOneWord(left: string, right: string): boolean {
  const belongs = (char: string): boolean => wordCharacter.test(char) || wordJoiner.has(char);
  return belongs(left) && belongs(right);
}
