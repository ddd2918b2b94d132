import { type Cell, widthOf } from '../type/cells';
import { breakLines, inOneWord } from './line-breaking';
import { black, type Color, type StructureNode, type TextLine, type TextRun } from './page-model';

/** Where and how a line of cells is put on the page. */
export interface LinePlace {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  /** Tracking already contained in the cells' widths. */
  readonly tracking: number;
  readonly node: StructureNode | null;
  readonly color?: Color;
  /** Extra points after every character that does not stand inside a number or Latin word. */
  readonly extra?: number;
}

/** One line of text from cells; characters of the same face and spacing form one run. */
export function textLine(cells: readonly Cell[], place: LinePlace): TextLine {
  return {
    kind: 'text',
    runs: runsOf(cells, place),
    baseline: place.baseline,
    size: place.size,
    color: place.color ?? black,
    stretch: 100,
    node: place.node,
  };
}

function runsOf(cells: readonly Cell[], place: LinePlace): TextRun[] {
  const runs: { face: Cell['face']; text: string; x: number; tracking: number; gap: number | null }[] = [];
  let x = place.x;
  cells.forEach((cell, index) => {
    const gap = gapAfter(cells, index, place.extra ?? 0);
    const current = runs.at(-1);
    const fits = current && current.face === cell.face && (current.gap === null || current.gap === runGap(cells, index, place));
    if (current && fits) {
      current.gap ??= runGap(cells, index, place);
      current.text += cell.char;
      current.tracking = place.tracking + current.gap;
    } else {
      runs.push({ face: cell.face, text: cell.char, x, tracking: place.tracking, gap: null });
    }
    x += cell.advance - cell.kern + gap;
  });
  return runs.map(({ face, text, x: from, tracking }) => ({ face, text, x: from, tracking }));
}

const runGap = (cells: readonly Cell[], index: number, place: LinePlace): number =>
  gapAfter(cells, index - 1, place.extra ?? 0);

function gapAfter(cells: readonly Cell[], index: number, extra: number): number {
  const left = cells[index];
  const right = cells[index + 1];
  if (!left) return 0;
  return left.kern + (right && !inOneWord(left.char, right.char) ? extra : 0);
}

/** A paragraph to be broken into lines: widths in points, the first line's indent included in `indent`. */
export interface ParagraphShape {
  readonly width: number;
  readonly indent: number;
  /** Indent of the following lines. */
  readonly hanging?: number;
}

/** A line of a paragraph before it has a place on a page. */
export interface ParagraphLine {
  readonly cells: readonly Cell[];
  readonly indent: number;
  readonly extra: number;
}

// Beyond this a stretched line looks worse than a ragged one.
const widestGap = 5;

/** Breaks cells into lines and spreads every line but the last over the full width. */
export function paragraphLines(cells: readonly Cell[], shape: ParagraphShape): ParagraphLine[] {
  const hanging = shape.hanging ?? 0;
  const lines = breakLines(cells, { first: shape.width - shape.indent, rest: shape.width - hanging });
  return lines.map((line, index) => {
    const indent = index === 0 ? shape.indent : hanging;
    const content = trimmed(cells.slice(line.start, line.end));
    const isLast = index === lines.length - 1;
    return { cells: content, indent, extra: extraFor(content, shape.width - indent, isLast) };
  });
}

function trimmed(cells: readonly Cell[]): Cell[] {
  const copy = [...cells];
  while (copy.at(-1)?.char === ' ') copy.pop();
  return copy;
}

const halfBlank = new Set('。，、；：）》」』】〕”’');

/** Extra space per gap that makes the line end at the margin; a closing mark's blank right half may stand outside it. */
function extraFor(cells: readonly Cell[], width: number, isLast: boolean): number {
  const natural = widthOf(cells);
  const last = cells.at(-1);
  const hang = last && natural > width + 0.01 && halfBlank.has(last.char) ? last.advance / 2 : 0;
  const missing = width + hang - natural;
  if (isLast && missing >= 0) return 0;
  const gaps = cells.filter((cell, index) => {
    const next = cells[index + 1];
    return next !== undefined && !inOneWord(cell.char, next.char);
  }).length;
  if (gaps === 0) return 0;
  const extra = missing / gaps;
  return extra > widestGap ? 0 : extra;
}
